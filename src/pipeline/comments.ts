import { type Comment, commentsIn, decode, flattenDeepLines, flattenLongLines, parse } from '../document/index.ts'
import { ownLexicon, type ReadOptions } from './readReport.ts'

/** The comments of a report that begin with one of some words, at their places in the file; few reports have any, and only those are parsed for them. */
export function commentsBeginning(
  input: Uint8Array | string,
  words: readonly string[],
  { lexicon = ownLexicon() }: ReadOptions,
): Comment[] {
  const { text, place } = decode(input, lexicon.knownGlyphs)
  if (!text.includes('<!--') || !words.some((word) => text.includes(word))) return []
  const flat = flattenDeepLines(flattenLongLines(text).text).text
  return commentsIn(parse(flat), flat)
    .filter((each) => words.some((word) => each.text.trim().startsWith(word)))
    .map((each) => ({ ...each, position: { start: place(each.position.start), end: place(each.position.end) } }))
}
