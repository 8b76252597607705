import type { CountField, Operator, Unit } from '../../vocabulary/index.ts'
import { countsOther, wordsBefore, wordsBehind } from './countedWords.ts'
import type { Lexicon } from './lexicon.ts'
import { isGluedPlus, isPartOfName, isPercent, operatorBefore, parseNumber, partner } from './number.ts'
import { isMadeOf } from './reach.ts'
import type { Token } from './token.ts'

/** A number as it was written, with what it counts. */
export interface Quantity {
  value: number
  /** The upper end of a range such as `2-3 hours`. */
  high: number | null
  op: Operator
  /** The whole of a ratio such as `15/39` or `143 of 469`. */
  total: number | null
  percent: boolean
  unit: Unit | null
  outcome: CountField | null
  /** Offsets into the line's text: the number alone, without its words. */
  start: number
  end: number
  /** The offset behind the last word that belongs to it. */
  last: number
}

/** The figure at a token: its value, range or ratio, whether it is a percentage, and the token behind it. */
function figureAt(
  tokens: readonly Token[],
  at: number,
): { total: number | null; high: number | null; percent: boolean; plus: boolean; to: number } {
  const near = isPercent(tokens[at + 1]) ? partner(tokens, at + 1) : partner(tokens, at)
  const range = isPercent(tokens[at + 1]) && !isPercent(tokens[near.to]) ? { total: null, high: null, to: at + 1 } : near
  let { to } = range
  let plus = isGluedPlus(tokens[to])
  if (plus) to++
  const percent = isPercent(tokens[to]) || (tokens[at - 1]?.key === '%' && tokens[at]?.glued === true)
  if (isPercent(tokens[to])) to++
  if (percent && isGluedPlus(tokens[to])) {
    plus = true
    to++
  }
  return { total: range.total, high: range.high, percent, plus, to }
}

/** The token behind a date, a time or a version that begins at `at`. */
function skipName(tokens: readonly Token[], at: number): number {
  let last = at
  const isJoined = (index: number): boolean => tokens[index]?.glued === true && /^[-/.:–]$/.test(tokens[index]?.key ?? '')
  while (isJoined(last + 1) && tokens[last + 2]?.glued && tokens[last + 2]?.kind === 'number') last += 2
  return last + 1
}

/** Whether a bare number is the day or the year beside a month's name. */
function isOfDate(tokens: readonly Token[], at: number, { value, percent, unit, outcome }: Quantity, lexicon: Lexicon): boolean {
  if (percent || unit !== null || outcome !== null || (value > 31 && (value < 1990 || value > 2100))) return false
  return [-4, -3, -2, -1, 1, 2].some((step) => {
    const month = lexicon.months.at(tokens, at + step)
    return month !== null && (step > 0 || month.to <= at)
  })
}

type Counted = Pick<Quantity, 'unit' | 'outcome'>

/** Whether a label has no word but those of counting: "Total tests". */
const isPlain = (tokens: readonly Token[], end: number, { generic, outcomes, units }: Lexicon): boolean =>
  isMadeOf(tokens, end, [generic, outcomes, units])

/** What the words before a number say of it, where those behind it leave that open. */
function wordsAround(tokens: readonly Token[], at: number, to: number, behind: Counted, lexicon: Lexicon): Counted {
  const bracketed = /[(（]/.test(tokens[at - 1]?.key ?? '')
  const isOpen = behind.unit === null && behind.outcome === null
  if (bracketed && (behind.unit !== null || (isOpen && countsOther(tokens, to, lexicon)))) return { unit: null, outcome: null }
  const before = wordsBefore(tokens, at, lexicon)
  const labelled = /^[:=：]$/.test(tokens[at - 1]?.key ?? '')
  const isWeak = labelled ? before.unit === 'test' && !isPlain(tokens, at - 1, lexicon) : before.outcome === 'total'
  if (isOpen && !bracketed && isWeak && countsOther(tokens, to, lexicon)) return { unit: null, outcome: null }
  // "Validation errors: 8 tests" names what eight tests are about.
  if (labelled && behind.unit === 'test' && before.outcome === 'errors' && !isPlain(tokens, at - 1, lexicon))
    return { unit: null, outcome: null }
  if (behind.outcome === null) return before
  const namesOne = before.unit === 'suite' && !/s$/.test(tokens[at - 2]?.key ?? '')
  return { unit: labelled && !namesOne ? before.unit : null, outcome: null }
}

function quantityAt(tokens: readonly Token[], at: number, value: number, lexicon: Lexicon): { quantity: Quantity; to: number } {
  const { total, high, percent, plus, to } = figureAt(tokens, at)
  const { op, length } = operatorBefore(tokens, at)
  const end = tokens[to - 1]?.end ?? 0
  const nothing = { unit: null, outcome: null }
  const behind = percent ? { ...nothing, to } : wordsBehind(tokens, to, lexicon)
  const before = percent ? nothing : wordsAround(tokens, at, to, behind, lexicon)
  const quantity: Quantity = {
    value,
    high,
    op: plus ? '≥' : op,
    total,
    percent,
    unit: behind.unit ?? before.unit,
    outcome: behind.outcome ?? before.outcome,
    start: tokens[at - length]?.start ?? 0,
    end,
    last: tokens[behind.to - 1]?.end ?? end,
  }
  return { quantity, to }
}

/** Every number of a line that counts or measures something, in order; dates, times, versions and identifiers are left out. */
export function quantities(tokens: readonly Token[], lexicon: Lexicon): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const value = token?.kind === 'number' ? parseNumber(token.key) : Number.NaN
    if (token?.kind === 'number' && isPartOfName(tokens, at, lexicon)) at = skipName(tokens, at)
    else if (Number.isNaN(value)) at++
    else {
      const { quantity, to } = quantityAt(tokens, at, value, lexicon)
      if (!isOfDate(tokens, at, quantity, lexicon)) found.push(quantity)
      at = to
    }
  }
  return found
}
