import type { Root } from 'mdast'
import {
  bounded,
  type Decoded,
  decode,
  firstBytes,
  flattenDeepLines,
  flattenLongLines,
  flattenLongParagraphs,
  type Message,
  MOST_BYTES,
  outline,
  parse,
  type Revisions,
  type Section,
  withBlanks,
} from '../document/index.ts'
import { compileLexicon, type Lexicon } from '../reading/index.ts'

/** What a reading needs beside the bytes. */
export interface ReadOptions {
  /** The path that the report is known by: relative to the current folder, with `/`. */
  path: string
  /** The words to read by; the vocabulary's own where none is given. */
  lexicon?: Lexicon | undefined
  /** What is remembered of the texts before, where this one is much like them: only what changed is parsed. */
  revisions?: Revisions | undefined
  /** False where nobody asks which words were not understood: then no note tells of them. */
  questions?: boolean
  /** The most bytes of it that are read; what is behind them is told to be missing. */
  most?: number | undefined
  /** Whether the readings of every block are told too, with the clues that decided. */
  explains?: boolean
}

let vocabulary: Lexicon | undefined

/** The vocabulary's own lexicon, compiled once. */
export function ownLexicon(): Lexicon {
  vocabulary ??= compileLexicon()
  return vocabulary
}

/** A report that was opened: decoded, made fit for the parser and parsed, once for all that is asked of it. */
export interface Opened {
  decoded: Decoded
  /** What was parsed. */
  text: string
  tree: () => Root
  document: Section
  /** What could not be parsed as it stands. */
  notes: readonly Message[]
}

const NOT_PARSED = {
  'cut-report': 'The report is too long: nothing from here on was read.',
  'cut-line': 'This line is too long: only its beginning was read.',
  'long-paragraph': 'This paragraph is too long to be parsed: from here on it was read as plain text.',
  'long-line': 'This line is too long to be parsed: it was read as plain text.',
  'deep-line': 'This line is nested too deeply to be parsed: it was read as if it stood less deep.',
}

const notParsed = (code: keyof typeof NOT_PARSED, lines: readonly number[]): Message[] =>
  lines.map((line) => ({
    code,
    message: NOT_PARSED[code],
    line,
    position: { start: { line, column: 1 }, end: { line, column: 2 } },
  }))

/** Opens a report; content never throws. */
export function open(input: Uint8Array | string, { lexicon = ownLexicon(), revisions, most = MOST_BYTES }: ReadOptions): Opened {
  const decoded = decode(firstBytes(input, most), lexicon.knownGlyphs)
  const read = bounded(withBlanks(decoded.text), input.length > most)
  const long = flattenLongLines(read.text)
  const deep = flattenDeepLines(long.text)
  const { text, lines } = flattenLongParagraphs(deep.text)
  const notes = [
    ...notParsed('cut-report', read.from === null ? [] : [read.from]),
    ...notParsed('cut-line', read.cut),
    ...notParsed('long-line', long.lines),
    ...notParsed('deep-line', deep.lines),
    ...notParsed('long-paragraph', lines),
  ]
  if (revisions) return { decoded, text, tree: () => parse(text), document: revisions.outline(text), notes }
  const tree = parse(text)
  return { decoded, text, tree: () => tree, document: outline(tree, text), notes }
}
