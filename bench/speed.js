// What a run costs once everything was read before: node bench/speed.js [--write] [ROUNDS]
//
// Whole processes by their CPU time (a busy machine stretches the clock, not the work), in turns with an empty one, medians compared. The
// repository is made of the fixtures, and of the corpus where it lies beside the clone: 250 reports, committed. With --write, docs/figures/speed.md
// is written. Build first: it is dist/ that is measured.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'

const REPORTS = 250
const ROUNDS = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 9)
/** What is run without a cache takes seconds. */
const FEW = 1
const PROGRESS = resolve('bin/progress.js')
/** What is run, and the most that its second run may cost, in times an empty process. */
const LINES = [
  { args: ['--version'], limit: 1.1 },
  { args: ['status', 'docs/0-report.md'], limit: 1.5 },
  { args: ['status'], limit: 3 },
  { args: ['files'], limit: 3 },
  { args: ['series'], limit: 3 },
  { args: ['check'], limit: null },
  { args: ['history'], limit: null },
]

/** @param {number[]} values */
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

const folder = mkdtempSync(join(tmpdir(), 'progress-speed-'))
const env = { ...process.env, PROGRESS_CACHE_DIR: join(folder, 'kept') }

/** Makes the repository. */
function make() {
  const sources = [...globSync('fixtures/*/report.md').sort(), ...globSync('../shared/corpus/dev/reports/*.md').sort()]
  const repository = join(folder, 'repository')
  mkdirSync(join(repository, 'docs'), { recursive: true })
  const texts = sources.toReversed().map((path) => readFileSync(path, 'utf8'))
  for (let number = 0; number < REPORTS; number++) {
    const [text = '', again] = [texts[number % texts.length], number >= texts.length]
    writeFileSync(join(repository, 'docs', `${number}-report.md`), again ? `${text}\n\nCopy ${number}.\n` : text)
  }
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: repository })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'reports')
  return repository
}

/** The CPU time of a whole process and all that it starts, in milliseconds: the shell tells it. @param {string} cwd @param {string[]} args */
function cost(cwd, args) {
  const timed = ['-c', 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>&1; } 2>&1', 'bash', process.execPath, ...args]
  const { stdout } = spawnSync('bash', timed, { cwd, env, encoding: 'utf8' })
  const [user = Number.NaN, system = Number.NaN] = stdout.trim().split(' ').map(Number)
  return (user + system) * 1000
}

/** What a command costs beside an empty process, medians of so many turns. @param {string} cwd @param {string[]} args @param {number} rounds */
function ratio(cwd, args, rounds) {
  const turns = Array.from({ length: rounds }, () => ({ empty: cost(cwd, ['-e', '0']), own: cost(cwd, [PROGRESS, ...args]) }))
  return median(turns.map(({ own }) => own)) / median(turns.map(({ empty }) => empty))
}

/** @param {string} cwd */
function rows(cwd) {
  return LINES.map(({ args, limit }) => {
    const cold = ratio(cwd, [...args, ...(args[0] === '--version' ? [] : ['--no-cache'])], FEW)
    cost(cwd, [PROGRESS, ...args])
    const again = ratio(cwd, args, ROUNDS)
    const verdict = limit === null ? '' : again <= limit ? `at most ${limit}: kept` : `at most ${limit}: missed`
    return `| \`progress ${args.join(' ')}\` | ${cold.toFixed(2)} | ${again.toFixed(2)} | ${verdict} |`
  })
}

const HEAD = `# What a run costs

Written by \`node bench/speed.js --write\`: the CPU time of whole processes, in times \`node -e 0\` in the same run, for a repository of ${REPORTS} reports.
The first run keeps nothing and finds nothing; the second finds what one before it kept, of texts that nobody touched since.

| Command | Reading all | Second run | Asked |
| --- | --- | --- | --- |`

const told = `${HEAD}\n${rows(make()).join('\n')}\n`
rmSync(folder, { recursive: true })
console.log(told)
if (process.argv.includes('--write')) writeFileSync('docs/figures/speed.md', told)
