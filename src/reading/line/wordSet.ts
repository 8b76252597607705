import type { Words } from '../../vocabulary/index.ts'
import { fold } from './token.ts'

/** The words of a list separated by commas. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()))

/** The single words of a row, of all its languages, as tokens have them. */
export const foldedSet = (words: Words): ReadonlySet<string> =>
  new Set(Object.values(words).flatMap((list) => list.split(',').map((word) => fold(word.trim()))))
