// Tells what the gate makes of a real history held against bases, in figures only: no sentence of it is kept.
//
//   node bench/gate.js BUNDLE [--write]
//
// BUNDLE is a git bundle; it is cloned into a folder of its own, which goes when it was read. --write writes docs/figures/gate.md.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const FILE = 'docs/figures/gate.md'
const PROGRESS = resolve('bin/progress.js')
/** Days are counted to this one, so that the figures stay as they are. */
const TODAY = '2026-11-21'
/** What is checked, and what it is held against: first-parent steps back from the last commit. */
const PAIRS = [
  { at: 0, base: 10 },
  { at: 0, base: 300 },
  { at: 150, base: 200 },
]
const FAIL_ON = ['any', 'regression', 'new']
const [bundle = '../shared/histories/equinet.bundle', mode] = process.argv.slice(2)

/** @typedef {{ rule: string, level: string, file: string, position: { start: { line: number } }, standing: string }} Finding */
/** @typedef {{ passed: boolean, reports: number, errors: number, warnings: number, notes: number, suppressed: number, findings: Finding[] }} Verdict */

/** @param {string} folder @param {string} base @param {string} failOn @returns {Verdict} */
function check(folder, base, failOn) {
  const env = { ...process.env, PROGRESS_CACHE_DIR: '', PROGRESS_TODAY: TODAY }
  const args = [PROGRESS, 'check', '--base', base, '--fail-on', failOn, '--format', 'json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, maxBuffer: 1 << 28, encoding: 'utf8' })
  if (status === 2) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** @param {string} folder @param {...string} args */
const git = (folder, ...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
/** @param {(string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`

/** @param {string} folder @param {{ at: number, base: number }} pair */
function pairIn(folder, { at, base }) {
  const [head, earlier] = [at, base].map((steps) => git(folder, 'rev-parse', `origin/HEAD~${steps}`))
  git(folder, 'checkout', '--quiet', head ?? '')
  const verdicts = FAIL_ON.map((failOn) => ({ failOn, ...check(folder, earlier ?? '', failOn) }))
  const findings = verdicts[0]?.findings ?? []
  const places = findings.map(({ rule, level, standing, file, position }) =>
    row([`\`${file}:${position.start.line}\``, rule, level, standing]),
  )
  return [
    `## ${head?.slice(0, 8)} held against ${earlier?.slice(0, 8)}`,
    '',
    row(['`--fail-on`', 'Verdict', 'Reports', 'Errors', 'Warnings', 'Notes', 'Known at the base']),
    row(Array.from({ length: 7 }, () => '---')),
    ...verdicts.map(({ failOn, passed, reports, errors, warnings, notes, suppressed }) =>
      row([failOn, passed ? 'passed' : 'failed', reports, errors, warnings, notes, suppressed]),
    ),
    '',
    row(['Place', 'Rule', 'Level', 'Standing']),
    row(['---', '---', '---', '---']),
    ...places,
    '',
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'progress-gate-'))
try {
  execFileSync('git', ['clone', '--quiet', resolve(bundle), folder])
  const text = [
    '# What the gate makes of a real history',
    '',
    'Written by `node bench/gate.js BUNDLE --write` from the history of equinet: `progress check --base REV` for three pairs of revisions,',
    `with \`--today ${TODAY}\`. Figures and places only, for the texts are not ours; a place is the file and line of the later revision, and of`,
    'the base where a report is gone.',
    '',
    ...PAIRS.flatMap((pair) => pairIn(folder, pair)),
  ].join('\n')
  if (mode === '--write') writeFileSync(FILE, text)
  else process.stdout.write(text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
