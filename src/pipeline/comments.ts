import { type Comment, commentsIn } from '../document/index.ts'
import type { Opened } from './opened.ts'

/** The comments of a report that begin with one of some words, at their places in the file; few reports have any, and only in those they are looked for. */
export function commentsBeginning({ text, tree, decoded: { place } }: Opened, words: readonly string[]): Comment[] {
  if (!text.includes('<!--') || !words.some((word) => text.includes(word))) return []
  return commentsIn(tree(), text)
    .filter((each) => words.some((word) => each.text.trim().startsWith(word)))
    .map((each) => ({ ...each, position: { start: place(each.position.start), end: place(each.position.end) } }))
}
