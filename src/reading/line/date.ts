import { DATE_OF_WORDS, DATE_ORDINALS } from '../../vocabulary/index.ts'
import { isDay, isoOf, isYear } from './calendar.ts'
import { asian, basicDate, type DatePlace, type DateSpan, JOINTS, joined, number, rangeEnd, weekDate } from './dateNumbers.ts'
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
  const beyond = number(tokens[at - 2])
  const isJoined = token?.glued && JOINTS.has(tokens[at - 1]?.key ?? '') && (isDay(beyond) || isYear(beyond))
  const row = token && isJoined ? lexicon.months.whole(token.key) : null
  return row === null ? lexicon.months.at(tokens, at) : { row, to: at + 1 }
}

/** The token of the year before a month's name: `2026 Aug 10`, `2026-Aug-10`; null where none stands there. */
function yearBefore(tokens: readonly Token[], month: number): number | null {
  const at = JOINTS.has(tokens[month - 1]?.key ?? '') && tokens[month]?.glued ? month - 2 : month - 1
  return isYear(number(tokens[at])) ? at : null
}

/** The first token from `at` on behind a time and its zone: `12:00:00 UTC` in what date(1) prints. */
function behindClock(tokens: readonly Token[], at: number): number {
  const isTime = tokens[at + 1]?.key === ':' && tokens[at + 1]?.glued && tokens[at + 2]?.kind === 'number'
  if (!isTime) return at
  const end = tokens[at + 3]?.key === ':' ? at + 5 : at + 3
  return tokens[end]?.kind === 'word' && !isYear(number(tokens[end])) ? end + 1 : end
}

/** The year at a token; of two digits behind a joint, as in `10-Aug-26`, in this century. */
function yearAt(tokens: readonly Token[], at: number): number | null {
  const value = number(tokens[at])
  if (isYear(value)) return value
  const isShort = tokens[at]?.glued === true && JOINTS.has(tokens[at - 1]?.key ?? '') && /^\d\d$/.test(tokens[at]?.key ?? '')
  return isShort ? 2000 + value : null
}

/** Whether a number that is no day stands right before a month: `32 August 2026` is not August. */
const isOverflown = (tokens: readonly Token[], month: number): boolean => {
  const value = number(tokens[month - 1])
  return value > 31 && value < 100
}

/** A month's name with a day before or behind it and a year: `10 October 2025`, `Oct 10th, 2025`, `2025 Oct 10`, `10 de octubre de 2025`, `October 2025`, `July 16–22`. */
function named(tokens: readonly Token[], at: number, place: DatePlace, lexicon: Lexicon): DateSpan | null {
  const month = monthAt(tokens, at, lexicon)
  if (!month || isOverflown(tokens, at)) return null
  const before = dayBefore(tokens, at)
  const first = behindJoints(tokens, month.to)
  const isShortYear = before !== null && yearAt(tokens, first) !== null
  const ahead = isDay(number(tokens[first])) && !isShortYear ? first : null
  const leading = ahead === null ? null : yearBefore(tokens, at)
  if (ahead !== null && leading !== null) {
    const iso = isoOf(number(tokens[leading]), month.row, number(tokens[ahead]))
    return iso ? { iso, from: leading, to: ahead + 1 } : null
  }
  const end = ahead === null ? null : (rangeEnd(tokens, ahead + 1, lexicon) ?? ahead)
  const yearAhead = end === null ? first : behindClock(tokens, behindJoints(tokens, end + 1))
  const usesAhead = end !== null && (before === null || isYear(number(tokens[yearAhead])))
  const day = usesAhead ? end : before
  const yearToken = usesAhead ? yearAhead : first
  const year = day === null && !isYear(number(tokens[yearToken])) ? null : yearAt(tokens, yearToken)
  if (year === null && place.yearless === 'none') return null
  const iso = isoOf(year, month.row, day === null ? null : number(tokens[day]))
  return iso
    ? { iso, from: usesAhead || before === null ? at : before, to: year !== null ? yearToken + 1 : usesAhead ? end + 1 : month.to }
    : null
}

/** A date that begins with a number and has no month's name. */
const numeric = (tokens: readonly Token[], at: number, place: DatePlace, lexicon: Lexicon): DateSpan | null =>
  asian(tokens, at, place, lexicon) ?? weekDate(tokens, at) ?? joined(tokens, at, place) ?? basicDate(tokens, at, place)

/** Every date of a text, in order: a range gives its end last. */
export function datesIn(text: string, lexicon: Lexicon, place: DatePlace): FoundDate[] {
  const tokens = lexicon.tokens(text)
  const dates: FoundDate[] = []
  for (let index = 0; index < tokens.length; ) {
    const isNumber = tokens[index]?.kind === 'number'
    const hit = isNumber ? numeric(tokens, index, place, lexicon) : named(tokens, index, place, lexicon)
    if (hit) dates.push({ iso: hit.iso, start: tokens[hit.from]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0 })
    index = hit ? Math.max(hit.to, index + 1) : index + 1
  }
  return dates
}

const THREE = /(?<!\d)\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d)/

/** What is written like a day in a text that tells no date, such as "32 August 2026" or "2026-02-30"; null where nothing is. */
export function impossibleDateIn(text: string, lexicon: Lexicon): FoundDate | null {
  const numbers = THREE.exec(text)
  if (numbers) return { iso: numbers[0], start: numbers.index, end: numbers.index + numbers[0].length }
  const tokens = lexicon.tokens(text)
  const day = tokens.findIndex(
    (token, at) => number(token) < 100 && (lexicon.months.at(tokens, at + 1) ?? lexicon.months.at(tokens, at - 1)) !== null,
  )
  const year = tokens.findIndex((token) => isYear(number(token)))
  const [first, last] = [tokens[Math.min(day, year)], tokens[Math.max(day, year)]]
  return day < 0 || year < 0 || !first || !last ? null : { iso: '', start: first.start, end: last.end }
}

/** The dates of a text that stand with their year, ISO 8601, in order; `04/05/2024` is read as the user says, else month first. */
export const fullDatesIn = (text: string, lexicon: Lexicon): string[] =>
  datesIn(text, lexicon, { order: lexicon.dateOrder ?? 'mdy', yearless: 'none' }).map(({ iso }) => iso)
