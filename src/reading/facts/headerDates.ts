import type { Label } from '../../vocabulary/index.ts'
import { datesIn, impossibleDateIn } from '../line/date.ts'
import type { DatePlace } from '../line/dateNumbers.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placeOf, wordEvidence } from '../line/place.ts'
import type { NoteFact } from './fact.ts'

/** What dates look like behind a key: below a label that is not English they have their day first, unless the user says otherwise. */
export function placeOfDates(key: string, label: Label | null, lexicon: Lexicon): DatePlace {
  const isEnglish = lexicon.englishDates.whole(key) !== null || lexicon.labels.whole(key) === null
  const order = lexicon.dateOrder ?? (isEnglish ? 'mdy' : 'dmy')
  if (label !== 'date' && label !== 'updated') return { order, yearless: 'none' }
  return { order, yearless: lexicon.states.whole(key) || lexicon.outcomes.whole(key) ? 'named' : 'any' }
}

/** The dates in a line from an offset on, each with its words. */
export const dateEvidence = (said: Said, from: number, place: DatePlace, lexicon: Lexicon): Evidence[] =>
  datesIn(said.text.slice(from), lexicon, place).map(({ iso, start, end }) => ({
    ...wordEvidence(said, from + start, from + end, 'date', iso),
    unit: 'date',
  }))

/** The days in a title that name no year: each is the whole of a part, a weekday and a reference such as "Week 3" aside. */
function daysIn(said: Said, lexicon: Lexicon): Evidence[] {
  const place: DatePlace = { order: lexicon.dateOrder ?? 'mdy', yearless: 'named' }
  return said.parts.flatMap((part) => {
    const days = dateEvidence({ ...said, text: said.text.slice(0, part.end) }, part.start, place, lexicon)
    const rest = days.reduce((text, { raw }) => text.replace(raw, ' '), part.text)
    const tokens = lexicon.tokens(rest)
    const isOther = (index: number): boolean =>
      tokens[index]?.kind === 'word' && !lexicon.weekdays.at(tokens, index) && !lexicon.labelNouns.at(tokens, index)
    return tokens.some((_, index) => isOther(index)) ? [] : days.filter(({ value }) => String(value).startsWith('--'))
  })
}

/** The dates of a heading; those of the title may leave out their year. */
export function datesOfHeading(said: Said, isTitle: boolean, lexicon: Lexicon): Evidence[] {
  const full = dateEvidence(said, 0, { order: lexicon.dateOrder ?? 'mdy', yearless: 'none' }, lexicon)
  return full.length === 0 && isTitle ? daysIn(said, lexicon) : full
}

/** The dates among the facts that evidence gives, ISO 8601. */
export const isoDates = (evidence: readonly Evidence[]): string[] => evidence.map(({ value }) => String(value))

/** A note where what stands behind a date's key is no day of the calendar; null where it is one, or is not written like one. */
export function impossibleDate(said: Said, from: number, lexicon: Lexicon): NoteFact | null {
  const found = impossibleDateIn(said.text.slice(from), lexicon)
  if (!found) return null
  const position = placeOf(said.line, from + found.start, from + found.end)
  const message = `"${said.text.slice(from + found.start, from + found.end)}" is no day of the calendar.`
  return { kind: 'note', code: 'no-such-date', message, line: position.start.line, position, modality: 'actual', evidence: [] }
}
