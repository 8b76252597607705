// Tells what `progress` makes of real histories, in figures only: no sentence of theirs is kept.
//
//   node bench/histories.js BUNDLES [--write]
//
// BUNDLES is a folder of git bundles; each is cloned into a folder of its own, which goes when it was read. --write writes docs/figures/histories.md.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const FILE = 'docs/figures/histories.md'
const PROGRESS = resolve('bin/progress.js')
/** Ages are counted to this day, so that the figures stay as they are. */
const TODAY = '2026-11-21'
/** So many places of blockers are told of each end. */
const MOST_PLACES = 6
/** So many places of changes are told of each report. */
const MOST_CHANGES = 3
const [bundles = '../shared/histories', mode] = process.argv.slice(2)

/** @typedef {{ line: number }} Told */
/** @typedef {{ before: Told, after: Told }} ToldPair */
/** @typedef {{ added: Told[], removed: Told[], changed: ToldPair[] }} Changes */
/**
 * @typedef {object} Diff
 * @property {{ path: string }} before
 * @property {{ path: string }} after
 * @property {boolean} changed
 * @property {{ change: string }[]} counts
 * @property {{ change: string }[]} coverage
 * @property {{ percent: { change: string }, done: { change: string }, total: { change: string } } | null} completion
 * @property {{ new: Told[], resolved: ToldPair[], stillOpen: ToldPair[], reopened: ToldPair[], vanished: Told[] }} blockers
 * @property {Changes} tests
 * @property {Changes} items
 */
/** @typedef {{ path: string, line: number, commit: string | null }} Sighting */
/** @typedef {{ date: string, figures: Record<string, { after: number | null }> }} Row */
/**
 * @typedef {object} Answer
 * @property {{ name: string, by: string, states: number, rows: Row[] }[]} histories
 * @property {{ end: string, seen: Sighting, reopened: boolean, rewordings: unknown[], age: number, reports: number }[]} blockers
 * @property {{ failingFor: number | null, regressed: boolean, flips: number }[]} tests
 * @property {{ told: boolean, state: string }[]} items
 * @property {{ forecast: object | null, refusal: string | null }[]} trends
 * @property {Diff[]} diffs
 * @property {unknown[]} reports
 * @property {{ openBlockers: { total: number } }} total
 */

/** @param {string} folder @param {string[]} args @returns {Answer} */
function ask(folder, ...args) {
  const env = { ...process.env, PROGRESS_CACHE_DIR: join(folder, '.git', 'kept'), PROGRESS_TODAY: TODAY }
  const said = execFileSync(process.execPath, [PROGRESS, ...args, '-f', 'json'], { cwd: folder, env, maxBuffer: 1 << 28, encoding: 'utf8' })
  const answer = JSON.parse(said)
  return answer.kind === 'diff' ? { ...answer, diffs: [answer] } : answer
}

/** @param {(string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`
/** @param {number | null | undefined} value @param {string} unit */
const figure = (value, unit = '') => (value === null || value === undefined ? '–' : `${value}${unit}`)
/** @param {Row[]} rows @param {string} measure @param {string} unit */
function way(rows, measure, unit = '') {
  const told = rows.map(({ figures }) => figures[measure]?.after ?? null).filter((value) => value !== null)
  return told.length === 0 ? '–' : `${figure(told[0], unit)} → ${figure(told.at(-1), unit)}`
}

/** @param {{ title: string, head: string[], rows: (string | number)[][] }} table */
const tableOf = ({ title, head, rows }) =>
  rows.length === 0 ? [] : [title, '', row(head), row(head.map(() => '---')), ...rows.map(row), '']

/** @param {string} folder */
function historiesIn(folder) {
  const rows = ask(folder, 'history').histories.map(({ name, by, states, rows }) => [
    `\`${name}\``,
    by,
    states,
    rows.length,
    rows.length === 0 ? '–' : `${rows[0]?.date.slice(0, 10)} … ${rows.at(-1)?.date.slice(0, 10)}`,
    way(rows, 'completion', '%'),
    way(rows, 'passed'),
    way(rows, 'coverage', '%'),
    way(rows, 'openBlockers'),
  ])
  const head = ['Report', 'By', 'States', 'Rows', 'From … to', 'Completion', 'Passed', 'Coverage', 'Open blockers']
  return tableOf({ title: '`progress history`: a report by its states in git, a series by its reports.', head, rows })
}

/** @param {string} folder */
function blockersIn(folder) {
  const { blockers } = ask(folder, 'blockers')
  const rows = ['open', 'vanished', 'resolved'].map((end) => {
    const of = blockers.filter((one) => one.end === end)
    const places = of
      .slice(0, MOST_PLACES)
      .map(({ seen }) => `${seen.path}:${seen.line}${seen.commit ? `@${seen.commit.slice(0, 8)}` : ''}`)
    return [
      end,
      of.length,
      of.filter(({ reopened }) => reopened).length,
      of.filter(({ rewordings }) => rewordings.length > 0).length,
      figure(of.length === 0 ? null : Math.max(...of.map(({ age }) => age)), ' d'),
      figure(of.length === 0 ? null : Math.max(...of.map(({ reports }) => reports))),
      places.length === 0 ? '–' : `\`${places.join('`, `')}\`${of.length > places.length ? ' …' : ''}`,
    ]
  })
  const head = ['End', 'Blockers', 'Reopened', 'Reworded', 'Oldest', 'Most reports in a row', 'Last told']
  return tableOf({ title: '`progress blockers`:', head, rows })
}

/** @param {Changes} changes */
const threeOf = ({ added, removed, changed }) => `${added.length} / ${removed.length} / ${changed.length}`

/** @param {Diff} diff */
function numbersIn({ counts, coverage, completion }) {
  const all = [...counts, ...coverage, ...(completion ? [completion.percent, completion.done, completion.total] : [])]
  return all.filter(({ change }) => change !== 'same').length
}

/** The places of what changed, the blockers first. @param {Diff} diff */
function placesIn({ before, after, blockers, tests, items }) {
  /** @param {{ path: string }} side @param {Told[]} list */
  const at = ({ path }, list) => list.map(({ line }) => `${path}:${line}`)
  /** @param {ToldPair[]} pairs */
  const now = (pairs) => pairs.map((pair) => pair.after)
  return [
    ...at(after, [...blockers.new, ...now(blockers.resolved), ...now(blockers.reopened)]),
    ...at(before, blockers.vanished),
    ...at(after, [...now(tests.changed), ...now(items.changed), ...items.added]),
    ...at(before, items.removed),
  ].slice(0, MOST_CHANGES)
}

/** @param {Diff} diff */
function diffRow(diff) {
  const { new: fresh, resolved, stillOpen, reopened, vanished } = diff.blockers
  const places = placesIn(diff)
  return [
    `\`${diff.before.path}\` → \`${diff.after.path}\``,
    diff.changed ? 'yes' : 'no',
    numbersIn(diff),
    [fresh, resolved, stillOpen, reopened, vanished].map(({ length }) => length).join(' / '),
    threeOf(diff.tests),
    threeOf(diff.items),
    places.length === 0 ? '–' : `\`${places.join('`, `')}\``,
  ]
}

/** The days of the commits a third and two thirds of the way, and of the last one. @param {string} folder */
function daysIn(folder) {
  const days = execFileSync('git', ['log', '--reverse', '--format=%cs'], { cwd: folder, encoding: 'utf8' }).trim().split('\n').sort()
  return [1 / 3, 2 / 3, 1].map((part) => days[Math.ceil(part * days.length) - 1] ?? '')
}

/** @param {string} folder */
function diffsIn(folder) {
  const [one = '', two = '', three = ''] = daysIn(folder)
  const head = [
    'Report',
    'Changed',
    'Numbers',
    'Blockers: new / resolved / still open / reopened / vanished',
    'Tests: new / gone / changed',
    'Items: new / gone / changed',
    'First places',
  ]
  return [
    [one, two],
    [two, three],
  ].flatMap((days) => {
    const { diffs } = ask(folder, 'diff', ...days)
    const sections = `${diffs.length} section${diffs.length === 1 ? '' : 's'}, ${diffs.filter(({ changed }) => changed).length} changed`
    return tableOf({ title: `\`progress diff ${days.join(' ')}\`: ${sections}.`, head, rows: diffs.map(diffRow) })
  })
}

/** @param {string} folder */
function livesIn(folder) {
  const { tests } = ask(folder, 'tests')
  const { items } = ask(folder, 'items')
  const { trends } = ask(folder, 'trend')
  /** @template T @param {readonly T[]} list @param {(one: T) => boolean} which */
  const count = (list, which) => list.filter(which).length
  return [
    `\`progress tests\`: ${tests.length} named, ${count(tests, (one) => one.failingFor !== null)} failing, ${count(tests, (one) => one.regressed)} fell back, ${count(tests, (one) => one.flips > 1)} flip.`,
    `\`progress items\`: ${items.length}, ${count(items, (one) => one.told)} told by the newest report, ${count(items, (one) => one.told && one.state === 'done')} of them done.`,
    `\`progress trend\`: ${trends.length} measures, ${count(trends, (one) => one.forecast !== null)} with a forecast, ${count(trends, (one) => one.refusal === 'met')} met.`,
    '',
  ]
}

/** @param {string} folder */
function statusIn(folder) {
  const { reports, total } = ask(folder, 'status', '--all')
  const { total: open } = total.openBlockers
  return [`\`progress status --all\`: ${reports.length} reports, ${open} open blockers.`, '']
}

/** @param {string} bundle */
function sectionOf(bundle) {
  const folder = mkdtempSync(join(tmpdir(), 'histories-'))
  try {
    execFileSync('git', ['clone', '-q', resolve(bundles, bundle), folder], { stdio: 'pipe' })
    const commits = execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim()
    const title = [`## ${basename(bundle, '.bundle')}`, '', `${commits} commits.`, '']
    return [...title, ...statusIn(folder), ...historiesIn(folder), ...diffsIn(folder), ...blockersIn(folder), ...livesIn(folder)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const told = readdirSync(bundles)
  .filter((name) => name.endsWith('.bundle'))
  .sort()
  .flatMap(sectionOf)
const text = [
  '# What is told of real histories',
  '',
  `Written by \`node bench/histories.js BUNDLES --write\`, with \`--today ${TODAY}\`: figures and places only, for the texts are not ours.`,
  'A place is the file and line that told of a blocker last, and the commit (`git show COMMIT:FILE` shows it); of a difference it is one that',
  '`progress explain` takes.',
  '',
  ...told,
].join('\n')
if (mode === '--write') writeFileSync(FILE, `${text.trimEnd()}\n`)
else console.log(text)
