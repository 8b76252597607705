import { type Line, NOTHING, say, span } from '../../render/index.ts'
import { SEVERITY_TONES, STATE_TONES, STATES } from '../../vocabulary/index.ts'
import { ATTENTION, type Row } from '../statusRows.ts'
import { allOf, type Summary, worstFirst } from '../summary.ts'
import { counted, joined, nameOf, percentText, severityLine, worded } from './words.ts'

/** A label and what is said of it. */
export type Fact = readonly [label: string, line: Line]

/** The columns that labels take, and those that a blocker's title has at least. */
const LABEL = 9
const LEAST = 24
/** So many blockers are named. */
const NAMED = 3

/** How many rows are stale, blocked, at risk and so on. */
function statesLine(rows: readonly Row[]): Line {
  const stale = rows.filter(({ currency }) => currency.stale).length
  const counts = [...new Set([...ATTENTION, ...STATES])].map((state): Line => {
    const count = rows.filter(({ report }) => report.state === state).length
    return count > 0 ? say(`${count} ${worded(state)}`, STATE_TONES[state]) : NOTHING
  })
  return joined([stale > 0 ? say(`${stale} stale`, 'warn') : NOTHING, ...counts], ', ')
}

/** The open blockers of rows together, by severity. */
export const blockersOf = (rows: readonly Row[]) => allOf(rows.map(({ report }) => report.openBlockers))

function blockersLine(rows: readonly Row[]): Line {
  const open = blockersOf(rows)
  if (open.total === 0) return say('no open blockers', 'good')
  return [...say(`${counted(open.total, 'open blocker')}: `), ...severityLine(open)]
}

/** How many of `all` are meant, and how these stand. */
const reportsLine = (meant: readonly Row[], all: readonly Row[]): Line =>
  joined(
    [
      say(meant.length === all.length ? counted(all.length, 'report') : `${meant.length} of ${counted(all.length, 'report')}`),
      statesLine(meant),
      blockersLine(meant),
    ],
    ' · ',
  )

/** A figure of a report, and how it is written. */
const FIGURES: readonly { told: string; of: (summary: Summary) => number | null; write: (value: number, summary: Summary) => string }[] = [
  { told: 'complete', of: ({ completion }) => completion?.percent ?? null, write: (value) => percentText(value) },
  {
    told: 'tests passed',
    of: ({ tests }) => tests.passed,
    write: (value, { tests }) => (tests.total === null ? String(value) : `${value} of ${tests.total}`),
  },
  { told: 'coverage', of: ({ coverage }) => coverage?.current ?? null, write: (value) => percentText(value) },
]

/** A number with what it moved by: "86% (+22)". */
function moved(now: number, before: number | null): Line {
  const by = before === null ? 0 : Math.round((now - before) * 10) / 10
  return by === 0 ? NOTHING : say(` (${by > 0 ? '+' : '−'}${Math.abs(by)})`, by > 0 ? 'good' : 'bad')
}

/** The figures of the newest report that has any, with what moved since the one before it. */
function figuresLine(current: readonly Row[], all: readonly Row[]): Line {
  const row = current
    .toSorted((one, other) => (other.date?.day ?? '').localeCompare(one.date?.day ?? ''))
    .find(({ report }) => FIGURES.some(({ of }) => of(report) !== null))
  if (!row) return NOTHING
  const before = all.find(({ path }) => path === row.before)?.report
  const told = FIGURES.map(({ told, of, write }): Line => {
    const value = of(row.report)
    return value === null ? NOTHING : [...say(`${write(value, row.report)} ${told}`), ...moved(value, before ? of(before) : null)]
  })
  const since = before ? `, since ${before.label ?? before.title ?? before.path}` : ''
  return joined([...told, say(`${nameOf(row.report)}${since}`, 'idle')], ' · ')
}

/** The worst open blockers by name, each with its place. */
function worstFacts(rows: readonly Row[], width: number | null): Fact[] {
  const cut = (title: string, room: number) =>
    width !== null && title.length > room ? `${title.slice(0, Math.max(0, room - 1)).trimEnd()}…` : title
  const roomBeside = (place: string, severity: string | null) =>
    Math.max(LEAST, (width ?? 0) - LABEL - place.length - (severity?.length ?? -2) - 5)
  const all = rows.flatMap(({ path, report }) => report.blockers.map((blocker) => ({ ...blocker, path })))
  return worstFirst(all)
    .slice(0, NAMED)
    .map(({ severity, title, path, line }) => {
      const place = `${path}:${line}`
      const rated = severity === null ? [] : [span(`${severity}: `, SEVERITY_TONES[severity])]
      return [
        'blocker',
        [...rated, span(`${cut(title, roomBeside(place, severity))} `), { ...span(`(${place})`, 'idle'), place: { path, line } }],
      ]
    })
}

/** Where things stand in two to five lines: how those stand that are `meant`, of `all` that were looked at, current or not. */
export const summaryFacts = (meant: readonly Row[], all: readonly Row[], width: number | null): Fact[] => [
  [meant.every(({ currency }) => currency.current) ? 'current' : 'all', reportsLine(meant, all)],
  ['figures', figuresLine(meant, all)],
  ...worstFacts(meant, width),
]

/** What puts reports aside, and how many that is told of. */
const ASIDE: readonly { evidence: string; told: string }[] = [
  { evidence: 'followed', told: 'followed by newer ones' },
  { evidence: 'put-away', told: 'archived' },
  { evidence: 'over', told: 'done' },
  { evidence: 'living', told: 'done' },
  { evidence: 'series', told: 'ended' },
  { evidence: 'age', told: 'too old' },
]

/** How many rows there are of each group, the largest first. */
function grouped(rows: readonly Row[], groupOf: (row: Row) => string): string {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(groupOf(row), (counts.get(groupOf(row)) ?? 0) + 1)
  const largest = [...counts].sort(([, one], [, other]) => other - one)
  const more = largest.length > 4 ? [`${largest.slice(3).reduce((sum, [, count]) => sum + count, 0)} elsewhere`] : []
  return [...largest.slice(0, more.length > 0 ? 3 : 4).map(([group, count]) => `${count} ${group}`), ...more].join(', ')
}

const folderOf = ({ path }: Row): string => `in ${path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'}`

/** The reports that are not current and the open blockers that they hold; why they are not, where there is room. */
export function asideLine(aside: readonly Row[], isNarrow: boolean, does = 'shows'): Line {
  if (aside.length === 0) return NOTHING
  const [noun, holds, them] = aside.length === 1 ? ['report', 'holds', 'it'] : ['reports', 'hold', 'them']
  const why = grouped(aside, ({ currency }) => ASIDE.find(({ evidence }) => evidence === currency.evidence)?.told ?? currency.evidence)
  return [
    span(`${aside.length} older ${noun} ${holds} `, 'idle'),
    ...blockersLine(aside),
    span(`${isNarrow ? '' : ` · ${why}`} (--all ${does} ${them})`, 'idle'),
  ]
}

/** Where rows lie, where there is room. */
const places = (rows: readonly Row[], isNarrow: boolean): string => (isNarrow ? '' : `: ${grouped(rows, folderOf)}`)

/** Current reports that did not fit, by their folders. */
export const moreLine = (rows: readonly Row[], isNarrow: boolean): Line =>
  rows.length === 0 ? NOTHING : say(`${rows.length} more current${places(rows, isNarrow)} (--limit N, --all)`, 'idle')

/** Current reports that state nothing, by their folders. */
export const bareLine = (rows: readonly Row[], isNarrow: boolean): Line =>
  rows.length === 0
    ? NOTHING
    : say(`${counted(rows.length, 'current report')} without a state or figure${places(rows, isNarrow)} (--all)`, 'idle')
