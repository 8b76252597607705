import type { CountField } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import { countsOther } from '../line/countedWords.ts'
import { isGeneric, outcomeOfName } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Quantity } from '../line/quantity.ts'
import { outcomeOfAll } from './outcomeOfAll.ts'
import { type Counted, ENDED, Tally } from './tally.ts'
import { isAddition, isCountable, isSum } from './uncounted.ts'
import { withWholes } from './wholes.ts'

/** "9/16 mutants killed": a noun that no table knows says what is counted. */
const countsWords = ({ tokens }: Said, { outcome, end }: Quantity, lexicon: Lexicon): boolean =>
  outcome === null &&
  countsOther(
    tokens,
    tokens.findIndex(({ start }) => start >= end),
    lexicon,
  )

function addRatio(tally: Tally, said: Said, quantity: Quantity, total: number, tests: boolean, lexicon: Lexicon): void {
  const spoken = quantity.unit === 'test' || (tests && quantity.unit === null && !countsWords(said, quantity, lexicon))
  if (!spoken || total < quantity.value || (total === 100 && quantity.unit === null && quantity.outcome === null && !said.ofTests)) return
  const own = quantity.outcome === 'pending' || quantity.outcome === 'runnable' ? null : quantity.outcome
  const outcome = own ?? outcomeOfName(said, lexicon)
  const isDone = said.label === 'completion'
  if (outcome && outcome !== 'total') tally.add(outcome, quantity.value, said, quantity)
  else if (!isDone && (quantity.unit === 'test' || said.name !== '')) tally.add('passed', quantity.value, said, quantity)
  tally.add('total', total, said, quantity)
}

/** The outcome that the name of a line gives to a number right behind it: "Passed: 12". */
function outcomeByName(said: Said, { start, unit }: Quantity, lexicon: Lexicon): CountField | null {
  const outcome = unit === 'failure' ? null : outcomeOfName(said, lexicon)
  const isFirst =
    outcome !== null && said.tokens.every((token) => token.kind !== 'word' || token.start < said.valueStart || token.start > start)
  return isFirst ? outcome : null
}

/** "All 40 tests pass", "Total tests: 88 passing": the number is how many there are, too. */
function countsAll(said: Said, { start, last }: Quantity, outcome: CountField, lexicon: Lexicon): boolean {
  const at = said.tokens.findIndex((token) => token.end > start)
  const isAll =
    [1, 2, 3].some((step) => lexicon.alls.at(said.tokens, at - step)?.to === at) ||
    said.tokens.some((token, index) => index > at && token.start < last && lexicon.alls.at(said.tokens, index) !== null)
  if (said.value === null || !isGeneric(said.name, lexicon)) return isAll
  return (
    isAll || (outcome === 'passed' && outcomeOfName(said, lexicon) === 'total') || lexicon.alls.at(lexicon.tokens(said.name), 0) !== null
  )
}

/** So many numbers at most stand beside one that counts all: to look through more for each of them would cost their square. */
const BESIDE = 50

/** Whether no other number of the line counts anything. */
const isLone = ({ quantities }: Said, quantity: Quantity): boolean =>
  quantities.length <= BESIDE && quantities.every((one) => one === quantity || one.percent || one.value === 0)

/** What is known of the line that a number stands in. */
interface OfLine {
  /** Tests are spoken of. */
  tests: boolean
  /** One number at most stands beside it. */
  alone: boolean
  /** A number of the line tells how tests ended. */
  ended: boolean
}

function addNumber(tally: Tally, said: Said, quantity: Quantity, line: OfLine, lexicon: Lexicon): void {
  const { tests, alone, ended } = line
  const { unit, value } = quantity
  const named = outcomeByName(said, quantity, lexicon)
  const outcome =
    named === 'total' && quantity.outcome !== null && !ENDED.includes(quantity.outcome)
      ? named
      : (quantity.outcome ?? (quantity.unit === null ? named : null))
  if (unit === 'failure') tally.add('failed', value, said, quantity)
  else if (unit !== null && unit !== 'test') return
  else if (outcome && ENDED.includes(outcome)) {
    const isTold = unit === 'test' || (tests && (outcome !== 'errors' || !alone))
    if (isTold) tally.add(outcome, value, said, quantity)
    if (isTold && isLone(said, quantity) && countsAll(said, quantity, outcome, lexicon)) tally.add('total', value, said, quantity)
  } else if (outcome === 'total') {
    if (unit === 'test' || (tests && (alone || ended || named === 'total'))) tally.add('total', value, said, quantity)
  } else if (outcome) {
    if (unit !== 'test' && !(tests && alone && isGeneric(said.name, lexicon))) return
    tally.add(outcome, value, said, quantity)
    if (named === 'created' && outcome === named && lexicon.totals.at(lexicon.tokens(said.name), 0))
      tally.add('total', value, said, quantity)
  } else if (unit === 'test') tally.add('total', value, said, quantity)
}

/** What test frameworks call tests that are not run, as it is written in code. */
const SKIPS = /#\[ignore\]|@(?:Ignore|Disabled|Skip|pytest\.mark\.skip)|\.skip(?![a-z])/

/** How far behind a count such a sign is looked for, in UTF-16 units. */
const BEHIND = 24

/** Adds how all tests ended to their total, where nothing else tells of an end. */
function addAll(tally: Tally, said: Said, lexicon: Lexicon): void {
  const { total } = tally.counts
  const [quantity] = tally.used
  if (total === undefined || !quantity || tally.used.length > 1 || quantity.total !== null) return
  const isSkipped = SKIPS.test(said.text.slice(quantity.last, quantity.last + BEHIND))
  const outcome = isSkipped ? 'skipped' : outcomeOfAll(said, quantity.last, lexicon)
  if (outcome) tally.add(outcome, total, said, quantity)
}

/** "Cases   50   70": numbers that nothing but blanks separate stand in columns that the line does not name. */
const isColumns = ({ text, quantities }: Said): boolean =>
  quantities.some(({ end }, at) => {
    const next = quantities[at + 1]
    return next !== undefined && next.start > end && text.slice(end, next.start).trim() === ''
  })

/** "28 ✅ 1 💤 2 ❌": each number by the mark behind it, where the line has two such marks or more. */
function byMarks({ quantities, marks }: Said): readonly Quantity[] {
  const statuses = quantities.map(({ end }) => marks.find(({ start }) => start >= end && start - end <= 1)?.row?.test ?? null)
  const outcomes = statuses.map((status) => ENDED.find((field) => field === status) ?? null)
  if (new Set(outcomes.filter((outcome) => outcome !== null)).size < 2 || quantities[0]?.unit === 'other') return quantities
  return quantities.map((quantity, at) => ({ ...quantity, outcome: quantity.outcome ?? outcomes[at] ?? null }))
}

/** The test counts in a line of text. */
export function countsIn(said: Said, context: Pick<Context, 'tests'> & Partial<Pick<Context, 'testing'>>, lexicon: Lexicon): Counted {
  const tally = new Tally()
  if (said.quantities.length === 0 || isColumns(said)) return tally
  const plain = withWholes(said, byMarks(said)).filter((quantity) => isCountable(said, quantity))
  const sum = plain.find((quantity) => isSum(said, quantity))
  if (sum) plain.splice(0, plain.indexOf(sum))
  const spoken = said.ofTests
  const outcomes = new Set(plain.flatMap((quantity) => (quantity.outcome && ENDED.includes(quantity.outcome) ? [quantity.outcome] : [])))
  const tests =
    context.tests || spoken || outcomes.size >= 2 || plain.some((quantity) => quantity.total !== null && quantity.outcome === 'passed')
  for (const quantity of plain) {
    if (quantity.total !== null) addRatio(tally, said, quantity, quantity.total, tests || context.testing === true, lexicon)
    else if (quantity.unit !== null || quantity.outcome !== null || tests)
      addNumber(tally, said, quantity, { tests, alone: plain.length <= 2, ended: outcomes.size > 0 }, lexicon)
  }
  addAll(tally, said, lexicon)
  for (const quantity of said.quantities) if (isAddition(said, quantity)) tally.add('created', quantity.value, said, quantity)
  return tally
}
