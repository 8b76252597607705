import {
  type Block,
  type Column,
  facts,
  heading,
  type Line,
  NOTHING,
  paragraph,
  say,
  stress,
  table,
  type View,
} from '../../render/index.ts'
import type { Tone } from '../../vocabulary/index.ts'
import type { Compared, DiffTotals } from '../diffTotals.ts'
import type { BySeverity, Summary } from '../summary.ts'
import { diffView } from './diff.ts'
import { completionLine, counted, joined, nameOf, severityCell, severityLine, stateLine, testsLine } from './words.ts'

/** A count with its word, and nothing where there is none. */
const some = (count: number, word: string, tone: Tone = 'plain'): Line => (count > 0 ? say(`${count} ${word}`, tone) : NOTHING)

/** How many blockers, and how bad they are where any says. */
function rated(counts: BySeverity, word: string, tone: Tone): Line {
  const told = some(counts.total, word, tone)
  return counts.total > counts.unrated ? [...told, ...say(' (', 'idle'), ...severityLine(counts), ...say(')', 'idle')] : told
}

const moved = ({ tests }: DiffTotals): Line =>
  joined(
    tests.map(({ field, delta }) => say(`${delta > 0 ? '+' : '-'}${Math.abs(delta)} ${field}`)),
    ', ',
  )

function totalFacts(totals: DiffTotals): Block {
  const { reports, blockers, items } = totals
  const told = [
    some(reports.added, 'new', 'warn'),
    some(reports.removed, 'gone', 'warn'),
    some(reports.changed, 'changed'),
    some(reports.unchanged, 'unchanged', 'idle'),
  ]
  const ways = [
    rated(blockers.new, 'new', 'bad'),
    rated(blockers.reopened, 'reopened', 'bad'),
    rated(blockers.vanished, 'vanished', 'bad'),
    some(blockers.resolved.total, 'resolved', 'good'),
    some(blockers.stillOpen.total, 'still open', 'warn'),
  ]
  const work = [some(items.done, 'done', 'good'), some(items.added, 'added'), some(items.removed, 'removed', 'warn')]
  return facts([
    ['reports', joined(told, ', ')],
    ['blockers', joined(ways, ' · ')],
    ['tests', moved(totals)],
    ['work', joined(work, ', ')],
  ])
}

const REPORTS: readonly Column[] = [
  { title: 'Report', lead: true, wrap: true },
  { title: 'State' },
  { title: 'Done', align: 'right', optional: true },
  { title: 'Tests', align: 'right', optional: true },
  { title: 'Blockers', wrap: true },
  { title: 'File', shorten: 22 },
]

const BLOCKERS: readonly Column[] = [{ title: 'Severity' }, { title: 'Blocker', lead: true, wrap: true }, { title: 'Where', shorten: 22 }]

/** So many reports that one side alone has are listed; those with open blockers always are. */
const LISTED = 20

/** Reports to be listed, those with open blockers first, and how many are not. */
function listed(reports: readonly Summary[], all: boolean): { shown: readonly Summary[]; more: number } {
  const isBlocked = ({ openBlockers }: Summary): boolean => openBlockers.total > 0
  const inOrder = [...reports.filter(isBlocked), ...reports.filter((one) => !isBlocked(one))]
  const shown = all ? inOrder : inOrder.slice(0, Math.max(LISTED, reports.filter(isBlocked).length))
  return { shown, more: inOrder.length - shown.length }
}

/** Reports that one side alone has, each with its blockers. */
function alone(title: string, name: string, reports: readonly Summary[], all: boolean): Block[] {
  if (reports.length === 0) return []
  const { shown, more } = listed(reports, all)
  const rows = shown.map((one) => [
    say(nameOf(one)),
    stateLine(one.state),
    completionLine(one.completion),
    testsLine(one.tests),
    severityLine(one.openBlockers),
    say(one.path, 'idle'),
  ])
  const blockers = reports.flatMap(({ path, blockers: open }) =>
    open.map((one) => [severityCell(one.severity), say(one.title), say(`${path}:${one.line}`, 'idle')]),
  )
  return [
    heading(2, stress(`${title} reports`)),
    table(`${name} report`, REPORTS, rows),
    facts([['more', some(more, `more ${name} reports without open blockers (--all shows them)`, 'idle')]]),
    ...(blockers.length > 0 ? [heading(2, stress(`Blockers of ${name} reports`)), table(`${name} blocker`, BLOCKERS, blockers)] : []),
  ]
}

/** The reports that are as they were: each by name where all is asked for. */
function still({ diffs, unchanged }: Compared, all: boolean): Block[] {
  const paths = [...unchanged, ...diffs.filter(({ changed }) => !changed).map(({ after }) => after.path)]
  if (!all || paths.length === 0) return []
  const rows = paths.map((path) => [say(path, 'idle')])
  return [heading(2, stress('Unchanged reports')), table('unchanged', [{ title: 'File', lead: true, wrap: true }], rows)]
}

/** What changed in many reports: what it comes to, then those that are new, gone and changed; what stayed as it was is counted, unless `all`. */
export function diffsView(compared: Compared, totals: DiffTotals, all: boolean): View {
  const { diffs, added, removed, unchanged } = compared
  const changed = diffs.filter((one) => one.changed)
  if (changed.length + added.length + removed.length === 0) {
    const count = diffs.length + unchanged.length
    return [paragraph(say(count === 0 ? 'Nothing changed.' : `Nothing changed in ${counted(count, 'report')}.`)), ...still(compared, all)]
  }
  return [
    totalFacts(totals),
    ...alone('New', 'new', added, all),
    ...alone('Gone', 'gone', removed, all),
    ...changed.flatMap((one) => [heading(1, stress(one.after.path)), ...diffView(one, { all, isOneOfMany: true })]),
    ...still(compared, all),
  ]
}
