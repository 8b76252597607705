import { DATE_UNITS, DATE_UNTIL_WORDS } from '../../vocabulary/index.ts'
import { isDay, isoOf, isYear, mondayOf } from './calendar.ts'
import type { DateOrder, Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { wordSet } from './wordSet.ts'

/** How dates are read where they stand. */
export interface DatePlace {
  /** How `04/05/2024` is read. */
  order: DateOrder
  /** Which dates may leave out their year: none, those with a month's name, or any. */
  yearless: 'none' | 'named' | 'any'
}

/** A date among tokens, `to` exclusive. */
export interface DateSpan {
  iso: string
  from: number
  to: number
}

/** Signs that join the numbers of a date. */
export const JOINTS = new Set(['-', '/', '.', '–', '‑'])
const YEAR = wordSet(DATE_UNITS.year)
const MONTH = wordSet(DATE_UNITS.month)
const DAY = wordSet(DATE_UNITS.day)
const isUnit = (token: Token | undefined, unit: ReadonlySet<string>): boolean => token !== undefined && unit.has(token.key)

/** Whether a token makes of the number before it the year, the month or, behind a month, the day of a date. */
export const isDateUnit = (token: Token, before: Token | undefined): boolean =>
  YEAR.has(token.key) || MONTH.has(token.key) || (DAY.has(token.key) && isUnit(before, MONTH))

/** What stands between the two ends of a range. */
const UNTIL = new Set([...'-–—~～〜', ...wordSet(DATE_UNTIL_WORDS)])
const DOTTED = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/
const DAY_AND_MONTH = /^(\d{1,2})\.(\d{1,2})$/

/** The value of a token that is digits and nothing else; NaN for any other. */
export const number = (token: Token | undefined): number =>
  token?.kind === 'number' && /^\d+$/.test(token.key) ? Number(token.key) : Number.NaN

/** Three numbers in the order that their sign, their size and the place give them. */
function ordered(one: number, two: number, three: number, sign: string, place: DatePlace): string | null {
  if (isYear(one)) return isoOf(one, two, three)
  const short = three < 100 && (sign === '/' || place.yearless === 'any')
  const dayFirst = sign === '.' || one > 12 || (place.order === 'dmy' && two <= 12)
  return dayFirst && two <= 12 ? isoOf(short ? 2000 + three : three, two, one) : isoOf(short ? 2000 + three : three, one, two)
}

/** `12.03.` and `3/12`, where a date is all that can stand. */
function dayAndMonth(tokens: readonly Token[], at: number, { order, yearless }: DatePlace): DateSpan | null {
  if (yearless !== 'any') return null
  const dotted = DAY_AND_MONTH.exec(tokens[at]?.key ?? '')
  const end = tokens[at + 1]
  if (dotted) {
    const iso = end?.key === '.' && end.glued ? isoOf(null, Number(dotted[2]), Number(dotted[1])) : null
    return iso ? { iso, from: at, to: at + 2 } : null
  }
  const [one, two] = [number(tokens[at]), number(tokens[at + 2])]
  const iso = end?.key !== '/' ? null : order === 'dmy' || one > 12 ? isoOf(null, two, one) : isoOf(null, one, two)
  return iso ? { iso, from: at, to: at + 3 } : null
}

/** `2025-10-10`, `10.10.2025`, `10/10/2025`, `2025-10`: numbers joined by one sign. */
export function joined(tokens: readonly Token[], at: number, place: DatePlace): DateSpan | null {
  const dotted = DOTTED.exec(tokens[at]?.key ?? '')
  if (dotted) {
    const iso = ordered(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), '.', place)
    return iso ? { iso, from: at, to: at + 1 } : null
  }
  const [one, sign, two, next, three] = tokens.slice(at, at + 5)
  if (!sign?.glued || !JOINTS.has(sign.key) || !two?.glued) return dayAndMonth(tokens, at, place)
  if (next?.key === sign.key && next.glued && three?.glued && three.kind === 'number') {
    if ([one, two, three].some((part) => part?.key.length === 3)) return null
    const iso = ordered(number(one), number(two), number(three), sign.key, place)
    return iso ? { iso, from: at, to: at + 5 } : null
  }
  const iso = isYear(number(one)) && sign.key === '-' && two.key.length !== 4 ? isoOf(number(one), number(two), null) : null
  return iso ? { iso, from: at, to: at + 3 } : dayAndMonth(tokens, at, place)
}

/** `2026-W33`: the Monday of a week, by ISO 8601. */
export function weekDate(tokens: readonly Token[], at: number): DateSpan | null {
  const joint = tokens[at + 1]?.key === '-' ? 2 : 1
  const week = tokens[at + joint]
  const [, count] = /^w(\d\d)$/.exec(week?.glued ? week.key : '') ?? []
  if (!isYear(number(tokens[at])) || count === undefined) return null
  const iso = mondayOf(number(tokens[at]), Number(count))
  return iso ? { iso, from: at, to: at + joint + 1 } : null
}

/** `20260810`, where a date is all that can stand. */
export function basicDate(tokens: readonly Token[], at: number, { yearless }: DatePlace): DateSpan | null {
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(tokens[at]?.key ?? '') ?? []
  const iso = yearless === 'any' && year ? isoOf(Number(year), Number(month), Number(day)) : null
  return iso ? { iso, from: at, to: at + 1 } : null
}

/** The number that ends a range which goes on at `at`, if it is a day of its own month: `22` in "July 16–22", not in "16 July – 22 August". */
export function rangeEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const next = tokens[at + 2]?.key === '.' ? at + 3 : at + 2
  const isEnd = UNTIL.has(tokens[at]?.key ?? '') && isDay(number(tokens[at + 1])) && !lexicon.months.at(tokens, next)
  return isEnd && !isUnit(tokens[at + 2], MONTH) ? at + 1 : null
}

/** `2025年7月16日`, `2025年7月`, `7月16日`, `2025년 7월 16일`, and the end of `7月16日～22日`. */
export function asian(tokens: readonly Token[], at: number, place: DatePlace, lexicon: Lexicon): DateSpan | null {
  const hasYear = isUnit(tokens[at + 1], YEAR)
  const from = hasYear ? at + 2 : at
  if (!isUnit(tokens[from + 1], MONTH)) return null
  const day = isUnit(tokens[from + 3], DAY) ? from + 2 : null
  const last = day === null ? null : (rangeEnd(tokens, day + 2, lexicon) ?? day)
  if (!hasYear && place.yearless === 'none') return null
  const iso = isoOf(hasYear ? number(tokens[at]) : null, number(tokens[from]), last === null ? null : number(tokens[last]))
  return iso ? { iso, from: at, to: last === null ? from + 2 : last + 2 } : null
}
