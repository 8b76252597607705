import { fullDatesIn, type Lexicon } from '../reading/index.ts'
import { ownLexicon } from './opened.ts'

/** Finds the last date with a year in a text, ISO 8601; null where it tells none. */
export const dateReader =
  (lexicon: Lexicon = ownLexicon()) =>
  (text: string): string | null =>
    fullDatesIn(text, lexicon).at(-1) ?? null
