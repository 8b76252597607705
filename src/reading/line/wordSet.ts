import { fold } from './token.ts'

/** The words of a list separated by commas, as words are compared. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => fold(word.trim())))
