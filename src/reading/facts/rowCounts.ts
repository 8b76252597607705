import type { Column, CountField } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { outcomeOfName } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { type Counted, countsIn, ENDED, Tally } from './counts.ts'
import { isCountable } from './uncounted.ts'

const COUNT_COLUMNS: readonly CountField[] = ['total', 'passed', 'failed', 'skipped', 'blocked', 'errors', 'created', 'runnable', 'pending']

/** Columns that tell what shall be or was. */
const PROMISED: ReadonlySet<Column> = new Set<Column>(['target', 'expected', 'before'])

const outcomeTables = new WeakMap<Entry, boolean>()

/** The count that a row's name asks for: "Passed", "Tests". */
const countOfName = (said: Said, lexicon: Lexicon): CountField | null =>
  lexicon.units.all(lexicon.tokens(said.name)).some(({ row }) => row === 'suite' || row === 'file')
    ? null
    : (outcomeOfName(said, lexicon) ?? (lexicon.units.whole(said.name) === 'test' ? 'total' : null))

/** Whether a table names two counts in its rows, such as "Passed" and "Failed", and so counts tests. */
function listsOutcomes(table: Entry | null, lexicon: Lexicon): boolean {
  if (table === null) return false
  const known = outcomeTables.get(table)
  if (known !== undefined) return known
  const rows = table.children.slice(0, 40).filter((child) => child.shape === 'row')
  const names = new Set(rows.map((row) => countOfName(row.said, lexicon)))
  const ended = ENDED.filter((field) => field !== 'errors' && names.has(field)).length
  const lists = ended >= 2 || (ended === 1 && names.has('total'))
  outcomeTables.set(table, lists)
  return lists
}

/** The test counts in the cells of a table row. */
export function countsInRow(entry: Entry, context: Context, lexicon: Lexicon): Counted {
  const tally = new Tally()
  const ended = entry.cells.some((one) => one.column === 'passed' || one.column === 'failed' || one.column === 'skipped')
  const tests = context.tests || ended || listsOutcomes(entry.parent, lexicon)
  const named = countOfName(entry.said, lexicon)
  for (const { column, said } of entry.cells) {
    const quantity = said.quantities.find((one) => isCountable(said, one))
    const countable = quantity !== undefined && (quantity.unit === null || quantity.unit === 'test')
    const field = COUNT_COLUMNS.find((one) => one === column)
    if (!countable || column === null) continue
    if (field && (ended || tests)) {
      tally.add(field, quantity.value, said, quantity)
      if (quantity.total !== null) tally.add('total', quantity.total, said, quantity)
    } else if (column === 'tests') {
      if (said.quantities.length > 1 || quantity.outcome !== null || quantity.total !== null) addCell(tally, said, lexicon)
      else tally.add('total', quantity.value, said, quantity)
    } else if (column === 'count' && tests)
      tally.add(
        named && named !== 'total' ? named : context.test === 'implemented' && lexicon.totals.whole(entry.said.name) ? 'created' : 'total',
        quantity.value,
        said,
        quantity,
      )
    else if (quantity.total !== null && (column === 'after' || column === 'current') && (tests || entry.said.ofTests)) {
      tally.add('passed', quantity.value, said, quantity)
      tally.add('total', quantity.total, said, quantity)
    } else if (
      (column === 'value' || column === 'current' || column === 'after' || column === 'result') &&
      (named || quantity.unit === 'test' || quantity.outcome)
    ) {
      if (named && (tests || entry.said.ofTests || quantity.unit === 'test')) {
        tally.add(named, quantity.value, said, quantity)
        if (quantity.total !== null) tally.add('total', quantity.total, said, quantity)
      } else addCell(tally, said, lexicon)
    } else if ((quantity.unit === 'test' || (named === 'total' && quantity.outcome !== null)) && !PROMISED.has(column))
      addCell(tally, said, lexicon)
  }
  if (tally.isEmpty) return countsIn(entry.said, { tests: false }, lexicon)
  return tally
}

function addCell(tally: Tally, said: Said, lexicon: Lexicon): void {
  const inner = countsIn(said, { tests: true }, lexicon)
  for (const [index, quantity] of inner.used.entries()) {
    const field = COUNT_COLUMNS.find((one) => inner.evidence[index]?.field === `counts/${one}`)
    if (field) tally.add(field, inner.counts[field] ?? quantity.value, said, quantity)
  }
}
