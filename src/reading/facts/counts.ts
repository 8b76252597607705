import type { CountField } from '../../vocabulary/index.ts'
import type { Context } from '../context.ts'
import type { Entry } from '../entry.ts'
import type { Evidence } from '../evidence.ts'
import type { PartialCounts } from '../fact.ts'
import type { Said } from '../grammar.ts'
import type { Lexicon } from '../lexicon.ts'
import { numberEvidence } from '../place.ts'
import type { Quantity } from '../quantity.ts'
import { isGeneric, outcomeOfName } from './generic.ts'

/** The test counts that an entry states, and the numbers they were read from. */
export interface Counted {
  counts: PartialCounts
  evidence: readonly Evidence[]
  used: readonly Quantity[]
}

const ENDED: readonly CountField[] = ['passed', 'failed', 'skipped', 'blocked', 'errors']

/** Collects counts, the first statement of a field winning. */
export class Tally {
  readonly counts: { [field in CountField]?: number } = {}
  readonly evidence: Evidence[] = []
  readonly used: Quantity[] = []

  add(field: CountField, value: number, said: Said, quantity: Quantity): void {
    if (this.counts[field] !== undefined) return
    this.counts[field] = value
    this.evidence.push(numberEvidence(said, quantity, `counts/${field}`, value))
    this.used.push(quantity)
  }

  get isEmpty(): boolean {
    return this.used.length === 0
  }
}

function addRatio(tally: Tally, said: Said, quantity: Quantity, total: number, tests: boolean, lexicon: Lexicon): void {
  const spoken = quantity.unit === 'test' || (tests && quantity.unit === null)
  if (!spoken || total < quantity.value) return
  const own = quantity.outcome === 'pending' || quantity.outcome === 'runnable' ? null : quantity.outcome
  const outcome = own ?? outcomeOfName(said, lexicon)
  const isDone = said.label === 'completion'
  if (outcome && outcome !== 'total') tally.add(outcome, quantity.value, said, quantity)
  else if (!isDone && (quantity.unit === 'test' || said.name !== '')) tally.add('passed', quantity.value, said, quantity)
  tally.add('total', total, said, quantity)
}

function addNumber(tally: Tally, said: Said, quantity: Quantity, tests: boolean, alone: boolean, lexicon: Lexicon): void {
  const { unit, value } = quantity
  const named = alone ? outcomeOfName(said, lexicon) : null
  const outcome =
    named === 'total' && quantity.outcome !== null && !ENDED.includes(quantity.outcome)
      ? named
      : (quantity.outcome ?? (quantity.unit === null ? named : null))
  if (unit === 'failure') tally.add('failed', value, said, quantity)
  else if (unit !== null && unit !== 'test') return
  else if (outcome && ENDED.includes(outcome)) {
    if (unit === 'test' || (tests && (outcome !== 'errors' || !alone))) tally.add(outcome, value, said, quantity)
  } else if (outcome === 'total') {
    if (unit === 'test' || (tests && alone)) tally.add('total', value, said, quantity)
  } else if (outcome) {
    if (unit === 'test' || (tests && alone && isGeneric(said.name, lexicon))) tally.add(outcome, value, said, quantity)
  } else if (unit === 'test') tally.add('total', value, said, quantity)
}

const COMPARED = /(?:\bvs\.?|\bversus|\bup from|\bdown from|\bwas)\s+~?$/iu
const SUM = /\d[^=]*\+[^=]*\d[^=]*=\s*$/u
const SIGN = /(?:[+−]\s?|(?:^|[\s(])[-–])$/u

/** A number that tells by how much a count changed or what it is held against: "+12 tests", "-291", "vs 50". */
const isChange = ({ text }: Said, { start }: Quantity): boolean => SIGN.test(text.slice(0, start)) || COMPARED.test(text.slice(0, start))

/** The test counts in a line of text. */
export function countsIn(said: Said, context: Pick<Context, 'tests'>, lexicon: Lexicon): Counted {
  const tally = new Tally()
  const plain = said.quantities.filter((quantity) => !quantity.percent && Number.isInteger(quantity.value) && !isChange(said, quantity))
  const sum = plain.find(({ start }) => SUM.test(said.text.slice(0, start)))
  if (sum) plain.splice(0, plain.indexOf(sum))
  const spoken = said.ofTests
  const outcomes = new Set(plain.flatMap((quantity) => (quantity.outcome && ENDED.includes(quantity.outcome) ? [quantity.outcome] : [])))
  const tests =
    context.tests || spoken || outcomes.size >= 2 || plain.some((quantity) => quantity.total !== null && quantity.outcome === 'passed')
  for (const quantity of plain) {
    if (quantity.total !== null) addRatio(tally, said, quantity, quantity.total, tests, lexicon)
    else if (quantity.unit !== null || quantity.outcome !== null || tests)
      addNumber(tally, said, quantity, tests, plain.length <= 2, lexicon)
  }
  return tally
}

const COUNT_COLUMNS: readonly CountField[] = ['total', 'passed', 'failed', 'skipped', 'blocked', 'errors', 'created', 'runnable', 'pending']

const outcomeTables = new WeakMap<Entry, boolean>()

/** The count that a row's name asks for: "Passed", "Tests". */
const countOfName = (said: Said, lexicon: Lexicon): CountField | null =>
  outcomeOfName(said, lexicon) ?? (lexicon.units.whole(said.name) === 'test' ? 'total' : null)

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
    const quantity = said.quantities.find((one) => !one.percent && !isChange(said, one))
    const countable = quantity !== undefined && Number.isInteger(quantity.value) && (quantity.unit === null || quantity.unit === 'test')
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
    } else if ((quantity.unit === 'test' || (named === 'total' && quantity.outcome !== null)) && column !== 'target' && column !== 'before')
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
