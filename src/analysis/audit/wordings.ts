import type { PassageCell } from '../../report/index.ts'
import { words } from '../wording.ts'
import type { Spot } from './spots.ts'

type Tells = PassageCell['phrases'][number]['tells']

/** The first phrase of a cell that tells something. */
const phraseOf = ({ phrases }: PassageCell, tells: Tells) => phrases.find((each) => each.tells === tells)

/** Whether a stretch of a cell has no word of its own: outcomes, states and the like at most. */
export const isNeutral = ({ ownWords }: PassageCell, from: number, to: number): boolean =>
  ownWords.every(({ start }) => start < from || start >= to)

/** Whether the word at the beginning of a stretch tells what is measured, and is no unit. */
export function isTelling({ ownWords, text }: PassageCell, from: number): boolean {
  const first = ownWords.find(({ start }) => start >= from)
  return first !== undefined && !first.isUnit && text.slice(from, first.start).trim() === ''
}

/** Whether a cell tells something in one of its phrases. */
export const tells = (cell: PassageCell, what: Tells): boolean => phraseOf(cell, what) !== undefined

/** Whether a stretch of a cell tells something in one of its phrases. */
export const tellsWithin = ({ phrases }: PassageCell, what: Tells, from: number, to: number): boolean =>
  phrases.some((each) => each.tells === what && each.start >= from && each.end <= to)

/** Whether a cell tells something, and has no other word of its own. */
export function tellsOnly(cell: PassageCell, what: Tells): boolean {
  const phrase = phraseOf(cell, what)
  return phrase !== undefined && cell.ownWords.every(({ start, end }) => start >= phrase.start && end <= phrase.end)
}

/** Whether the name of a spot is a phrase and no more. */
export function isCalled({ name, cells: [cell] }: Spot, what: Tells): boolean {
  const phrase = phraseOf(cell, what)
  return phrase !== undefined && cell.text.slice(phrase.start, phrase.end).toLowerCase() === name.toLowerCase()
}

/** Whether the words of a claim tell something: they are such a phrase. */
export const isToldAs = ({ cells }: Spot, raw: string, what: Tells): boolean =>
  cells.some(({ phrases, text }) => phrases.some((each) => each.tells === what && raw.includes(text.slice(each.start, each.end))))

/** Whether a heading speaks of the whole report: the report's own name aside, it only orders the page. */
export function isOfWhole({ partWords }: Spot, label: string | null): boolean {
  const own = words(label ?? '').join(' ')
  return partWords.every((word) => own.split(' ').includes(word) || own.includes(word))
}
