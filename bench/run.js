// What it costs, as ratios measured in one run: npm run bench [-- ROUNDS]
// Where real histories lie beside the clone, bench/coldAndWarm.js tells what one of them costs.
//
// The contenders of a table take turns (A B C, A B C …), so that a busy machine slows them alike; medians are compared, not single runs.
// The report is the text of fixtures/demo and of the fixtures in alphabet order, cut at 13 KB: no line comes twice, as in a real one.
// Build first: it is dist/ that is measured.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { globSync } from 'tinyglobby'
import { unified } from 'unified'
import { judgePage, readReport } from '../dist/lib/index.js'

/** @typedef {{ name: string, run: () => unknown, limit?: number }} Contender What is measured; `limit` is the most it may cost, in times the first. */

const ROUNDS = Number(process.argv[2] ?? 20)
/** What takes seconds is measured less often. */
const FEW = Math.ceil(ROUNDS / 7)
const SIZE = 13 * 1024
const PAGES = 200
const folder = mkdtempSync(join(tmpdir(), 'progress-bench-'))
const file = join(folder, 'report.md')
const texts = [...globSync('fixtures/demo/*.md').sort(), ...globSync('fixtures/*/report.md').sort()]
const report = texts
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
  .slice(0, SIZE)
writeFileSync(file, report)

/** Runs Node as a process of its own, as a shell would. @param {string[]} args */
const node =
  (...args) =>
  () => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  }

/** Times one call, in milliseconds. @param {() => unknown} run */
function time(run) {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** @param {number[]} times */
const median = (times) => times.slice().sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

/** Lets the contenders take turns and gives the median of each, in milliseconds. @param {Contender[]} contenders @param {number} count */
function measure(contenders, count) {
  for (const { run } of contenders) run()
  const rounds = Array.from({ length: count }, () => contenders.map(({ run }) => time(run)))
  return contenders.map((_, i) => median(rounds.map((times) => times[i] ?? Number.NaN)))
}

/** Prints what each contender costs beside the first. @param {string} title @param {Contender[]} contenders @param {number} count */
function compare(title, contenders, count = ROUNDS) {
  const costs = measure(contenders, count)
  console.log(`\n${title}, median of ${count}\n`)
  for (const [i, cost] of costs.entries()) {
    const { name = '', limit = null } = contenders[i] ?? {}
    const ratio = cost / (costs[0] ?? Number.NaN)
    const verdict = limit === null ? '' : `  at most ${limit} ×: ${ratio <= limit ? 'kept' : 'BROKEN'}`
    console.log(`${name.padEnd(40)}${cost.toFixed(1).padStart(8)} ms${ratio.toFixed(2).padStart(8)} ×${verdict}`)
  }
}

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

compare('A whole process', [
  { name: 'node -e 0', run: node('-e', '0') },
  { name: 'progress --version', run: node('bin/progress.js', '--version'), limit: 1.15 },
  { name: `progress status, ${SIZE / 1024} KB`, run: node('bin/progress.js', 'status', file), limit: 3.2 },
])
compare(`Reading ${SIZE / 1024} KB in a warm process`, [
  { name: 'remark alone (parse, gfm, frontmatter)', run: () => remark.parse(report) },
  { name: 'readReport, the parse included', run: () => readReport(report, { path: file }), limit: 1.2 },
])
const bytes = Buffer.from(report)
compare(`Telling whether ${SIZE / 1024} KB are a report in a warm process`, [
  { name: 'readReport', run: () => readReport(bytes, { path: file }) },
  { name: 'judgePage', run: () => judgePage(bytes, { path: file }), limit: 0.1 },
])

const many = join(folder, 'many')
mkdirSync(many)
for (let number = 0; number < PAGES; number++) writeFileSync(join(many, `page-${number}.md`), report)
compare(
  `A folder of ${PAGES} files of ${SIZE / 1024} KB`,
  [
    { name: 'progress parse', run: node('bin/progress.js', 'parse', many, '-o', join(folder, 'all.json')) },
    { name: 'progress files', run: node('bin/progress.js', 'files', many), limit: 0.1 },
  ],
  FEW,
)
rmSync(folder, { recursive: true })

// What shapes of text cost, and the memory that they take.
await import('./shapes.js')
