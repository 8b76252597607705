import { type Comparison, differs } from '../../analysis/index.ts'
import { type Block, type Column, facts, heading, type Line, paragraph, say, span, stress, table, type View } from '../../render/index.ts'
import { type Changed, changedBlockers, changedItems, changedSuites, changedTests } from './changes.ts'
import { movedCells, numbersOf } from './numbers.ts'
import { percentText, worded } from './words.ts'

const NUMBERS: readonly Column[] = [
  { title: 'Number', lead: true, wrap: true },
  { title: 'Before', align: 'right' },
  { title: 'After', align: 'right' },
  { title: '±', align: 'right' },
]

const CHANGES = (subject: string): readonly Column[] => [
  { title: 'Change' },
  { title: subject, wrap: true, lead: true },
  { title: 'What', wrap: true },
  { title: 'Line', align: 'right' },
]

function section(title: string, name: string, changes: readonly Changed[]): Block[] {
  const rows = changes.map((one) => [one.change, say(one.name), one.detail, say(`${one.line}${one.earlier ? ' before' : ''}`, 'idle')])
  return changes.length > 0 ? [heading(2, stress(title)), table(name, CHANGES(title.replace(/s$/, '')), rows)] : []
}

/** Targets that came down and totals that shrank: progress that nobody made. */
function scopeReduced({ targetsLowered, totalsShrunk }: Comparison): Block[] {
  const targets = targetsLowered.map(({ name, target: { before, after } }) => [
    say('target lowered', 'bad'),
    say(`coverage ${name}`),
    say(`${percentText(before ?? 0)} → ${after === null ? 'no target' : percentText(after)}`),
  ])
  const totals = totalsShrunk.map(({ of, name, before, after }) => [
    say('total shrank', 'bad'),
    say(name === null ? of : `${of} ${name}`),
    say(`${before} → ${after}`),
  ])
  const columns: Column[] = [{ title: 'Scope' }, { title: 'Of', wrap: true, lead: true }, { title: 'From → to' }]
  const rows = [...targets, ...totals]
  return rows.length > 0 ? [heading(2, stress('Scope reduced', 'bad')), table('scope', columns, rows)] : []
}

const sideLine = ({ path, date }: Comparison['before']): Line => [span(path), ...(date ? [span(` (${date})`, 'idle')] : [])]

const told = (field: string, value: string | null): string => (field === 'state' && value ? worded(value) : (value ?? '–'))

/** How much is told: `all` of what stayed the same too; `isOneOfMany` leaves out blockers that stand as they stood. */
interface Telling {
  all: boolean
  isOneOfMany?: boolean
}

/** What changed from one report to the next. */
export function diffView(comparison: Comparison, { all, isOneOfMany = false }: Telling): View {
  const { before, after, changed, header, suites, tests, items } = comparison
  const moved = header.map(({ field, before: was, after: is }): [string, Line] => [field, say(`${told(field, was)} → ${told(field, is)}`)])
  const numbers = numbersOf(comparison)
    .filter(({ delta }) => all || differs(delta))
    .map((number) => [say(number.name), ...movedCells(number)])
  return [
    facts([['before', sideLine(before)], ['after', sideLine(after)], ...moved]),
    ...(changed ? [] : [paragraph(say('Nothing changed.'))]),
    ...scopeReduced(comparison),
    ...(numbers.length > 0 ? [heading(2, stress('Numbers')), table('number', NUMBERS, numbers)] : []),
    ...section('Blockers', 'blocker', changedBlockers(comparison, all || !isOneOfMany)),
    ...section('Tests', 'test', changedTests(tests)),
    ...section('Suites', 'suite', changedSuites(suites)),
    ...section('Items', 'item', changedItems(items)),
  ]
}
