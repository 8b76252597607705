import { decode, isBinary, mayBeGarbled } from '../document/index.ts'
import { type Judgement, judge, type Lexicon } from '../reading/index.ts'
import { HEAD_BYTES } from './headBytes.ts'
import { ownLexicon, type ReadOptions } from './opened.ts'

/** Decoding with all its care costs more than judging: plain text, which most is, goes without. */
function textOf(bytes: Uint8Array, { knownGlyphs }: Lexicon): string {
  const text = new TextDecoder().decode(bytes)
  const plain = !text.includes('\0') && !mayBeGarbled(text)
  return plain ? text.replace(/\r\n?/g, '\n') : decode(bytes, knownGlyphs).text
}

/**
 * Tells whether a markdown file is a status report, what kind of page it is and why, by its path and the first bytes of its text.
 *
 * @param bytes the beginning of the file; no more than `HEAD_BYTES` bytes are looked at
 * @returns null where they are no text
 */
export function judgePage(bytes: Uint8Array, { path, lexicon = ownLexicon() }: ReadOptions): Judgement | null {
  const head = bytes.subarray(0, HEAD_BYTES)
  return isBinary(head) ? null : judge(textOf(head, lexicon), path, lexicon)
}
