// Tells what the first screen of `progress status` shows of real repositories: rows before and now, what is current and why.
//
//   node bench/glance.js BUNDLES [--write]
//
// BUNDLES is a folder of git bundles; each is cloned into a folder of its own, which goes when it was read. --write writes docs/glance.md.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const FILE = 'docs/glance.md'
const PROGRESS = resolve('bin/progress.js')
/** Ages are counted to this day, so that the figures stay as they are. */
const TODAY = '2026-11-21'
/** So many current reports are named. */
const NAMED = 12
const [bundles = '../shared/histories', mode] = process.argv.slice(2)

/**
 * @typedef {object} Row
 * @property {string} path
 * @property {boolean} current
 * @property {boolean} stale
 * @property {string} why
 * @property {string | null} state
 * @property {unknown} completion
 * @property {unknown} coverage
 * @property {Record<string, number | null>} tests
 * @property {{ total: number }} namedTests
 * @property {{ done: number, open: number }} work
 * @property {{ total: number }} openBlockers
 */

/** @param {string} folder @param {string[]} args */
const ask = (folder, args) =>
  execFileSync(process.execPath, [PROGRESS, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', PROGRESS_CACHE_DIR: join(folder, '.git', 'kept'), PROGRESS_TODAY: TODAY },
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })

/** @param {Row} row */
const tellsNothing = ({ state, completion, coverage, tests, namedTests, work, openBlockers }) =>
  state === null &&
  completion === null &&
  coverage === null &&
  Object.values(tests).every((value) => value === null) &&
  namedTests.total + work.done + work.open + openBlockers.total === 0

/** What decided, without the names that it gives: quotes and paths are the repository's own. @param {string} why */
const kindOf = (why) =>
  why
    .replace(/\S+\.md/gu, 'a report')
    .replace(/\("[^"]*"\)/gu, '')
    .replace(/\d+/gu, 'n')
    .replace(/^.* is told of since$/u, 'a later phase is told of since')
    .trim()

/** @param {(string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`

/** @param {string[]} all @returns {[string, number][]} */
function counted(all) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}

/** @param {string} name @param {string} folder */
function tellOf(name, folder) {
  /** @type {{ reports: Row[] }} */
  const { reports } = JSON.parse(ask(folder, ['status', '--all', '-f', 'json']))
  const current = reports.filter((one) => one.current)
  const blockers = (/** @type {Row[]} */ of) => of.reduce((sum, one) => sum + one.openBlockers.total, 0)
  return [
    `## ${name}`,
    '',
    row(['', 'Reports', 'Without a fact', 'Open blockers']),
    row(['---', '---', '---', '---']),
    row(['before: all', reports.length, reports.filter(tellsNothing).length, blockers(reports)]),
    row(['now: current', current.length, current.filter(tellsNothing).length, blockers(current)]),
    row(['stale among them', current.filter(({ stale }) => stale).length, '', '']),
    '',
    row(['Current or not', 'Why', 'Reports']),
    row(['---', '---', '---']),
    ...counted(reports.map((one) => `${one.current ? (one.stale ? 'stale' : 'current') : 'no'} | ${kindOf(one.why)}`)).map(([why, count]) =>
      row([why, count]),
    ),
    '',
    `The current ones${current.length > NAMED ? `, the first ${NAMED} of them` : ''}:`,
    '',
    ...current.slice(0, NAMED).map(({ path, why, stale }) => `- \`${path}\`: ${stale ? 'stale; ' : ''}${kindOf(why)}`),
    '',
  ]
}

const work = mkdtempSync(join(tmpdir(), 'progress-glance-'))
const told = readdirSync(bundles)
  .filter((name) => name.endsWith('.bundle'))
  .sort()
  .flatMap((name) => {
    const folder = join(work, basename(name, '.bundle'))
    execFileSync('git', ['clone', '--quiet', resolve(bundles, name), folder])
    return tellOf(basename(name, '.bundle'), folder)
  })
rmSync(work, { recursive: true, force: true })
const page = [
  '# What the first screen shows of real repositories',
  '',
  `Written by \`node bench/glance.js BUNDLES --write\`, with \`--today ${TODAY}\`: figures and places only, for the texts are not ours.`,
  'Before, `progress status` gave a row for each report; now it gives one for each that is [current](current.md).',
  '',
  ...told,
].join('\n')
if (mode === '--write') writeFileSync(FILE, page)
else console.log(page)
