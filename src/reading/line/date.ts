import { DATE_OF_WORDS, DATE_ORDINALS } from '../../vocabulary/index.ts'
import { isDay, isoOf, isYear } from './calendar.ts'
import { asian, type DatePlace, type DateSpan, JOINTS, joined, number, rangeEnd } from './dateNumbers.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { wordSet } from './wordSet.ts'

/** A date in a text: ISO 8601 to the day or, where only a month is given, to the month; `--MM-DD` where no year is named. */
export interface FoundDate {
  iso: string
  /** Offsets into the text, `end` exclusive. */
  start: number
  end: number
}

const ORDINALS = wordSet(DATE_ORDINALS)
const OF = wordSet(DATE_OF_WORDS)
/** The token of the day before a month's name: `4 March`, `4. März`, `4th of March`, `04-Mar`; null where none stands there. */
function dayBefore(tokens: readonly Token[], month: number): number | null {
  let at = month - 1
  for (let steps = 0; steps < 3; steps++, at--) {
    const token = tokens[at]
    if (!token || isDay(number(token))) break
    const isJoint = token.glued && (token.key === '.' || ORDINALS.has(token.key) || (JOINTS.has(token.key) && tokens[at + 1]?.glued))
    if (!isJoint && !OF.has(token.key)) return null
  }
  return isDay(number(tokens[at])) ? at : null
}

/** The first token from `at` on that is no comma, ordinal or "of". */
function behindJoints(tokens: readonly Token[], at: number): number {
  let to = at
  for (let token = tokens[to]; token; token = tokens[to]) {
    const joins =
      token.key === ',' || token.key === '.' || OF.has(token.key) || (token.glued && (ORDINALS.has(token.key) || JOINTS.has(token.key)))
    if (!joins) break
    to++
  }
  return to
}

/** The month that is named at a token, alone or joined to a day: `04-Mar-2026`. */
function monthAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { row: number; to: number } | null {
  const token = tokens[at]
  const isJoined = token?.glued && JOINTS.has(tokens[at - 1]?.key ?? '') && isDay(number(tokens[at - 2]))
  const row = token && isJoined ? lexicon.months.whole(token.key) : null
  return row === null ? lexicon.months.at(tokens, at) : { row, to: at + 1 }
}

/** A month's name with a day before or behind it and a year: `10 October 2025`, `Oct 10th, 2025`, `10 de octubre de 2025`, `October 2025`, `July 16–22`. */
function named(tokens: readonly Token[], at: number, place: DatePlace, lexicon: Lexicon): DateSpan | null {
  const month = monthAt(tokens, at, lexicon)
  if (!month) return null
  const before = dayBefore(tokens, at)
  const first = behindJoints(tokens, month.to)
  const ahead = isDay(number(tokens[first])) ? first : null
  const end = ahead === null ? null : (rangeEnd(tokens, ahead + 1, lexicon) ?? ahead)
  const yearAhead = end === null ? first : behindJoints(tokens, end + 1)
  const usesAhead = end !== null && (before === null || isYear(number(tokens[yearAhead])))
  const day = usesAhead ? end : before
  const year = usesAhead ? yearAhead : first
  const hasYear = isYear(number(tokens[year]))
  if (!hasYear && place.yearless === 'none') return null
  const iso = isoOf(hasYear ? number(tokens[year]) : null, month.row, day === null ? null : number(tokens[day]))
  return iso ? { iso, from: usesAhead || before === null ? at : before, to: hasYear ? year + 1 : usesAhead ? end + 1 : month.to } : null
}

/** Every date of a text, in order: a range gives its end last. */
export function datesIn(text: string, lexicon: Lexicon, place: DatePlace): FoundDate[] {
  const tokens = lexicon.tokens(text)
  const dates: FoundDate[] = []
  for (let index = 0; index < tokens.length; ) {
    const isNumber = tokens[index]?.kind === 'number'
    const hit = isNumber ? (asian(tokens, index, place, lexicon) ?? joined(tokens, index, place)) : named(tokens, index, place, lexicon)
    if (hit) dates.push({ iso: hit.iso, start: tokens[hit.from]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0 })
    index = hit ? Math.max(hit.to, index + 1) : index + 1
  }
  return dates
}

/** The dates of a text that stand with their year, ISO 8601, in order; `04/05/2024` is read as the user says, else month first. */
export const fullDatesIn = (text: string, lexicon: Lexicon): string[] =>
  datesIn(text, lexicon, { order: lexicon.dateOrder ?? 'mdy', yearless: 'none' }).map(({ iso }) => iso)
