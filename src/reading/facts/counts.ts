import type { CountField } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Evidence } from '../line/evidence.ts'
import { isGeneric, outcomeOfName } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { numberEvidence } from '../line/place.ts'
import type { Quantity } from '../line/quantity.ts'
import type { PartialCounts } from './fact.ts'

/** The test counts that an entry states, and the numbers they were read from. */
export interface Counted {
  counts: PartialCounts
  evidence: readonly Evidence[]
  used: readonly Quantity[]
}

/** How a test can end. */
export const ENDED: readonly CountField[] = ['passed', 'failed', 'skipped', 'blocked', 'errors']

/** Collects counts, the first statement of a field winning. */
export class Tally {
  readonly counts: { [field in CountField]?: number } = {}
  readonly evidence: Evidence[] = []
  readonly used: Quantity[] = []

  add(field: CountField, value: number, said: Said, quantity: Quantity): void {
    if (this.counts[field] !== undefined) return
    this.counts[field] = value
    this.evidence.push({ ...numberEvidence(said, quantity, `counts/${field}`, value), unit: quantity.unit ?? 'test' })
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

/** How far back a number's sign, comparison or sum is looked for, in UTF-16 units: a long line must not cost its square. */
const NEAR = 80
const COMPARED = /(?:\bvs\.?|\bversus|\bup from|\bdown from|\bwas)\s{1,3}~?$/iu
const MORE = /^\s(?:more|weitere|más|mais|autres|fler|ещё|еще|daha)(?!\p{L})/iu
const SIGN = /(?:[+−]\s?|(?:^|[\s(])[-–])$/u

const before = ({ text }: Said, { start }: Quantity): string => text.slice(Math.max(0, start - NEAR), start)

/** A number that tells by how much a count changed or what it is held against: "+12 tests", "-291", "vs 50". */
export function isChange(said: Said, quantity: Quantity): boolean {
  const near = before(said, quantity)
  return SIGN.test(near) || COMPARED.test(near) || MORE.test(said.text.slice(quantity.end, quantity.end + NEAR))
}

/** Whether a number is what others add up to: "58 (old) + 12 (new) = 70". */
function isSum(said: Said, quantity: Quantity): boolean {
  const near = before(said, quantity).trimEnd()
  return near.endsWith('=') && near.includes('+')
}

/** The test counts in a line of text. */
export function countsIn(said: Said, context: Pick<Context, 'tests'>, lexicon: Lexicon): Counted {
  const tally = new Tally()
  if (said.quantities.length === 0) return tally
  const plain = said.quantities.filter((quantity) => !quantity.percent && Number.isInteger(quantity.value) && !isChange(said, quantity))
  const sum = plain.find((quantity) => isSum(said, quantity))
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
