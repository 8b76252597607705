// What a history of over 400 states costs, cold and warm: node bench/coldAndWarm.js [BUNDLE] [ROUNDS]
//
// BUNDLE is a git bundle of a real repository; it is cloned into a folder of its own, which goes when it was measured. Cold, reading all its
// states (a cold run less a warm one, which does all but read) is held against parsing their texts by remark alone, each in a process of its
// own, in turns. Warm, the whole process is held against an empty one. Build first: it is dist/ that is measured, on a machine that is idle.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [bundle = '../shared/histories/equinet.bundle', rounds = '15'] = process.argv.slice(2)
const REPORT = 'docs/sprints/status.md'
const PROGRESS = resolve('bin/progress.js')
/** Cold, every run takes seconds. */
const COLD_ROUNDS = 3
const LIMITS = { cold: 0.4, warm: 2, memory: 300 }

/** Parses texts by remark alone and tells the milliseconds. */
const REMARK = `
import { readFileSync } from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
const texts = JSON.parse(readFileSync(process.argv[1], 'utf8'))
const start = performance.now()
for (const text of texts) remark.parse(text)
process.stdout.write(String(performance.now() - start))
`

/** Runs the command and tells what it took: milliseconds, and the most memory in MB. */
const MEASURED = `
process.argv.splice(1, 0, 'progress')
const { run } = await import(process.argv[2])
process.argv.splice(2, 1)
const start = performance.now()
process.exitCode = await run({ ...process, argv: process.argv, env: process.env, stdin: process.stdin, cwd: process.cwd, stderr: process.stderr, stdout: { write: (_, done) => done(), on() {} } })
process.stdout.write(JSON.stringify({ time: performance.now() - start, memory: process.resourceUsage().maxRSS / 1024 }))
`

/** @param {number[]} values */
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** @param {string} folder @param {string[]} args */
const git = (folder, ...args) => execFileSync('git', args, { cwd: folder, maxBuffer: 1 << 28 })

/** Every text that the history of the report is read from. @param {string} folder */
function textsOf(folder) {
  const log = git(folder, 'log', '--follow', '-m', '--first-parent', '--raw', '--no-abbrev', '--format=', '--', REPORT).toString()
  const blobs = new Set(Array.from(log.matchAll(/^:\d+ 100\d+ \w+ (\w+) /gm), ([, blob = '']) => blob))
  return Array.from(blobs, (blob) => git(folder, 'cat-file', 'blob', blob).toString())
}

/** @param {string} folder @param {string[]} args @param {Record<string, string>} env */
function node(folder, args, env = {}) {
  const start = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return { stdout, time: Number(process.hrtime.bigint() - start) / 1e6 }
}

/** @param {string} name @param {number} value @param {string} unit @param {number} limit */
function tell(name, value, unit, limit) {
  console.log(`${name.padEnd(52)}${value.toFixed(2).padStart(8)} ${unit}  at most ${limit} ${unit}: ${value <= limit ? 'kept' : 'BROKEN'}`)
}

/** @param {string} folder @param {string} clone */
function cold(folder, clone) {
  const texts = textsOf(clone)
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts))
  const args = ['--input-type=module', '-e', MEASURED, resolve('dist/cli/run.js'), 'history', REPORT]
  const ask = (/** @type {string[]} */ ...more) =>
    JSON.parse(node(clone, [...args, ...more], { PROGRESS_CACHE_DIR: join(folder, 'kept') }).stdout)
  ask()
  const runs = Array.from({ length: COLD_ROUNDS }, () => ({
    remark: Number(node(process.cwd(), ['--input-type=module', '-e', REMARK, join(folder, 'texts.json')]).stdout),
    cold: ask('--no-cache'),
    warm: ask(),
  }))
  const most = Math.max(...runs.map(({ cold }) => cold.memory))
  console.log(`\nprogress history of ${texts.length} texts, median of ${COLD_ROUNDS}\n`)
  const ratios = runs.map(({ remark, cold, warm }) => (cold.time - warm.time) / remark)
  tell('cold, reading: of remark alone', median(ratios), '×', LIMITS.cold)
  tell('cold: the most memory', most, 'MB', LIMITS.memory)
}

/** @param {string} folder @param {string} clone */
function warm(folder, clone) {
  const run = () => node(clone, [PROGRESS, 'history', REPORT], { PROGRESS_CACHE_DIR: join(folder, 'kept') }).time
  run()
  const times = Array.from({ length: Number(rounds) }, () => ({ empty: node(clone, ['-e', '0']).time, progress: run() }))
  const ratio = median(times.map(({ progress }) => progress)) / median(times.map(({ empty }) => empty))
  tell('warm, the whole process: of node -e 0', ratio, '×', LIMITS.warm)
}

if (existsSync(bundle)) {
  const folder = mkdtempSync(join(tmpdir(), 'progress-bench-'))
  const clone = join(folder, 'clone')
  git(folder, 'clone', '-q', resolve(bundle), clone)
  cold(folder, clone)
  warm(folder, clone)
  rmSync(folder, { recursive: true })
} else console.log(`There is no ${bundle}: what a real history costs was not measured.`)
