import type { Column, CountField } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Cell } from '../block/entry.ts'
import { isGeneric } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Quantity } from '../line/quantity.ts'
import { countsIn } from './counts.ts'
import { isDirect, isListed } from './direct.ts'
import { outcomeOfAll } from './outcomeOfAll.ts'
import type { Row } from './row.ts'
import { countOfName, listsOutcomes } from './rowNames.ts'
import { type Counted, ENDED, Tally } from './tally.ts'
import { isCountable } from './uncounted.ts'

const COUNT_COLUMNS: readonly CountField[] = ['total', 'passed', 'failed', 'skipped', 'blocked', 'errors', 'created', 'runnable', 'pending']

/** Columns that tell what shall be or was. */
const PROMISED: ReadonlySet<Column> = new Set<Column>(['target', 'expected', 'before'])
/** Columns that hold the value of a metric. */
const VALUES: ReadonlySet<Column> = new Set<Column>(['value', 'current', 'after', 'result'])

/** Whether a cell is a figure: no word stands before its number. */
const isFigure = ({ tokens }: Said, { start }: Quantity): boolean => tokens.every(({ kind, start: at }) => kind !== 'word' || at > start)
const isNumber = ({ tokens }: Said): boolean => tokens.every(({ kind }) => kind !== 'word')

/** The count that a column holds: by what its header is known as, or by the outcome it names where its cells are numbers. */
function fieldOf({ column, header, said }: Cell, lexicon: Lexicon): CountField | null {
  const known = COUNT_COLUMNS.find((one) => one === column)
  if (known || !isNumber(said)) return known ?? null
  return column === 'status' || column === 'result' || column === null ? (lexicon.outcomes.whole(header)?.count ?? null) : null
}

/** Whether a header says that its column holds something else than tests, such as a score. */
const holdsOther = ({ header }: Cell, lexicon: Lexicon): boolean =>
  lexicon.units.all(lexicon.tokens(header)).some(({ row }) => row === 'other')

/** What the cells of one row are read by. */
interface Reading {
  tests: boolean
  named: CountField | null
  tally: Tally
  context: Context
  lexicon: Lexicon
}

/** The test counts in the cells of a table row. */
export function countsInRow({ entry, name, cells }: Row, context: Context, lexicon: Lexicon): Counted {
  const tally = new Tally()
  const ended = cells.some((cell) => ['passed', 'failed', 'skipped'].includes(fieldOf(cell, lexicon) ?? ''))
  const tests = context.tests || ended || (entry.parent !== null && listsOutcomes(entry.parent, lexicon))
  const reading = { tests, named: countOfName(name, lexicon), tally, context, lexicon }
  for (const cell of cells) readCell(cell, name, reading)
  if (tally.isEmpty) return countsIn(name, { tests: false }, lexicon)
  const { total } = tally.counts
  const [quantity] = tally.used
  if (total !== undefined && quantity && tally.used.length === 1)
    for (const { said } of cells) {
      const outcome = outcomeOfAll(said, 0, lexicon, false)
      if (outcome) tally.add(outcome, total, said, quantity)
    }
  return tally
}

/** Whether a column of counts has no noun of its own: "Count", "Number of tests", and not "Number of requests". */
const countsCases = ({ header }: Cell, lexicon: Lexicon): boolean =>
  lexicon.columns.whole(header) !== null ||
  isGeneric(header, lexicon) ||
  lexicon.units.all(lexicon.tokens(header)).some(({ row }) => row === 'test')

/** "Pass rate | 597/597 (100%)": a row that is named by how tests ended, and a bare ratio. */
const tellsRate = ({ column }: Cell, { value, total, outcome }: Quantity, named: CountField | null): boolean =>
  named === 'passed' && outcome === null && total !== null && total >= value && (column === null || VALUES.has(column))

function readCell(cell: Cell, name: Said, reading: Reading): void {
  const { column, said } = cell
  const { tally, tests, named, lexicon, context } = reading
  const quantity = said.quantities.find((one) => isCountable(said, one))
  if (quantity === undefined || (quantity.unit !== null && quantity.unit !== 'test')) return
  const isRate = tellsRate(cell, quantity, named)
  if (!isRate && holdsOther(cell, lexicon)) return
  const field = isRate ? null : fieldOf(cell, lexicon)
  const add = (as: CountField): void => {
    tally.add(as, quantity.value, said, quantity)
    // "73 / 0": what passed, and what failed.
    const isPair = as === 'passed' && quantity.total !== null && quantity.total < quantity.value
    if (quantity.total !== null) tally.add(isPair ? 'failed' : 'total', quantity.total, said, quantity)
  }
  const isTold = quantity.unit === 'test' || (quantity.total !== null && quantity.outcome !== null && ENDED.includes(quantity.outcome))
  if (isRate) add('passed')
  else if (field) {
    if (tests && isFigure(said, quantity)) add(field)
  } else if (column === 'tests') {
    if (said.quantities.length > 1 || quantity.outcome !== null || quantity.total !== null) addCell(said, reading)
    else if (isFigure(said, quantity)) add('total')
  } else if (column === 'count' && (tests || context.testing)) {
    if (!countsCases(cell, lexicon)) return
    if (isFigure(said, quantity)) tally.add(countedAs(name, named, context, lexicon), quantity.value, said, quantity)
  } else if (quantity.total !== null && (column === 'after' || column === 'current') && (tests || name.ofTests)) add('passed')
  else if (
    quantity.total !== null &&
    quantity.total > 1 &&
    (tests || context.testing) &&
    quantity.outcome === null &&
    (column === 'result' || column === 'status')
  )
    add('passed')
  else if (column !== null && VALUES.has(column) && (named || quantity.unit === 'test' || quantity.outcome)) {
    const isEnded = named === 'total' && quantity.outcome !== null && ENDED.includes(quantity.outcome)
    if (named && !isEnded && (tests || name.ofTests || quantity.unit === 'test')) add(named)
    else if (isTold || named) addCell(said, reading)
  } else if ((column === null || !PROMISED.has(column)) && (isTold || (named && quantity.outcome)) && stands(said, quantity, lexicon))
    addCell(said, reading)
}

const stands = (said: Said, quantity: Quantity, lexicon: Lexicon): boolean =>
  isDirect(said, quantity, lexicon) || isListed(said, quantity, lexicon)

function countedAs(name: Said, named: CountField | null, { test }: Context, { totals }: Lexicon): CountField {
  if (named && named !== 'total') return named
  return test === 'implemented' && totals.whole(name.name) ? 'created' : 'total'
}

function addCell(said: Said, { tally, lexicon }: Reading): void {
  const inner = countsIn(said, { tests: true }, lexicon)
  for (const [index, quantity] of inner.used.entries()) {
    const field = COUNT_COLUMNS.find((one) => inner.evidence[index]?.field === `counts/${one}`)
    if (field) tally.add(field, inner.counts[field] ?? quantity.value, said, quantity)
  }
}
