import type { Lexicon } from '../line/lexicon.ts'
import { composeHead } from './heads.ts'

const FULL_WIDTH = /[\uff21-\uff5a]/
const JOINED = /\s(?:And|AND|Or|OR)\s/

/** A name in letters of usual width, and "BLOCKERS AND RISKS" as "blockers and risks" where each of the joined names one. */
export function inPlainLetters(text: string, lexicon: Lexicon): string {
  const name = FULL_WIDTH.test(text) ? text.normalize('NFKC') : text
  const pieces = JOINED.test(name) ? name.split(JOINED) : []
  return pieces.length > 1 && pieces.every((piece) => composeHead(lexicon.tokens(piece), lexicon)?.bare) ? name.toLowerCase() : name
}
