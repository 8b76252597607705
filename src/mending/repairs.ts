import { type Decoded, layoutOf } from '../document/index.ts'
import type { Edit } from './mend.ts'

/** How much of two lines is the same from the beginning, in UTF-16 units, no character cut in two. */
function sameFrom(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return /[\uD800-\uDBFF]/.test(one.charAt(length - 1)) ? length - 1 : length
}

function sameTo(one: string, other: string, from: number): number {
  const most = Math.min(one.length, other.length) - from
  let length = 0
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++
  return /[\uDC00-\uDFFF]/.test(one.charAt(one.length - length)) ? length - 1 : length
}

function repairOf(was: string, is: string, line: number): Edit[] {
  if (was === is) return []
  const from = sameFrom(was, is)
  const to = sameTo(was, is, from)
  const end = was.length - to
  const position = { start: { line, column: from + 1 }, end: { line, column: end + 1 } }
  return [{ position, was: was.slice(from, end), is: is.slice(from, is.length - to) }]
}

/** The edits that make of a file the text that it was repaired to; lines never move. */
export function repairsOf(bytes: Uint8Array, { text }: Pick<Decoded, 'text'>): Edit[] {
  const repaired = text.split('\n')
  return layoutOf(bytes)
    .text.split(/\r\n|\r|\n/)
    .flatMap((line, index) => repairOf(line, repaired[index] ?? line, index + 1))
}

/** What a repair left in doubt: signs that may have been others, and remains that nothing fits. */
export const doubtsOf = ({ notes }: Pick<Decoded, 'notes'>): Decoded['notes'] =>
  notes.filter(({ code }) => code === 'encoding-tie' || code === 'encoding-loss')
