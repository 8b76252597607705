import {
  type Decoded,
  decode,
  flattenDeepLines,
  flattenLongLines,
  type Message,
  outline,
  type Position,
  parse,
  type Revisions,
} from '../document/index.ts'
import { compileLexicon, completeDates, type Fact, kindOfPath, type Lexicon, read } from '../reading/index.ts'
import { assemble, type Report, type Unread } from '../report/index.ts'

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
}

let vocabulary: Lexicon | undefined

/** The vocabulary's own lexicon, compiled once. */
export function ownLexicon(): Lexicon {
  vocabulary ??= compileLexicon()
  return vocabulary
}

/** Positions refer to the file as decoded, before any repair. */
function replace(decoded: Decoded, position: Position): Position {
  return { start: decoded.place(position.start), end: decoded.place(position.end) }
}

const inFile = (decoded: Decoded, fact: Fact): Fact => ({
  ...fact,
  position: replace(decoded, fact.position),
  evidence: fact.evidence.map((one) => ({ ...one, position: replace(decoded, one.position) })),
})

const NOT_PARSED = {
  'long-line': 'This line is too long to be parsed: it was read as plain text.',
  'deep-line': 'This line is nested too deeply to be parsed: it was read as if it stood less deep.',
}

const notParsed = (code: keyof typeof NOT_PARSED, line: number): Fact => ({
  kind: 'note',
  code,
  message: NOT_PARSED[code],
  line,
  position: { start: { line, column: 1 }, end: { line, column: 2 } },
  modality: 'actual',
  evidence: [],
})

/** Decodes and reads: the facts with their places in the file as decoded, before assembly. */
export function readFacts(
  input: Uint8Array | string,
  { lexicon = ownLexicon(), path, revisions, questions }: ReadOptions,
): { facts: readonly Fact[]; decoded: Decoded } {
  const decoded = decode(input, lexicon.knownGlyphs)
  const long = flattenLongLines(decoded.text)
  const deep = flattenDeepLines(long.text)
  const document = revisions ? revisions.outline(deep.text) : outline(parse(deep.text), deep.text)
  const heard = completeDates(read(document, lexicon, questions), path)
  const notes = [...long.lines.map((line) => notParsed('long-line', line)), ...deep.lines.map((line) => notParsed('deep-line', line))]
  const facts = [...heard, ...notes]
  return { decoded, facts: decoded.encoding.repairedFrom === null ? facts : facts.map((fact) => inFile(decoded, fact)) }
}

/** A report, and beside it the words and marks that stand where a status is told and were not understood. */
export interface QuestionedReport extends Report {
  unread: Unread[]
}

/** Reads one report and tells which of its status words nobody knows; content never throws. */
export function questionReport(input: Uint8Array | string, options: ReadOptions): QuestionedReport {
  const { facts, decoded } = readFacts(input, options)
  const named = kindOfPath(options.path, options.lexicon ?? ownLexicon()) ?? 'other'
  const report = assemble(facts, { path: options.path, encoding: decoded.encoding }, named)
  const unread = facts.flatMap((fact) =>
    fact.kind === 'unread' ? [{ text: fact.text, place: fact.place, line: fact.line, position: fact.position }] : [],
  )
  return { ...report, notes: inOrder([...decoded.notes, ...report.notes]), unread }
}

/** Reads one report; content never throws, what was not understood is in `notes`. */
export function readReport(input: Uint8Array | string, options: ReadOptions): Report {
  const { unread: _unread, ...report } = questionReport(input, options)
  return report
}

const inOrder = (notes: readonly Message[]): Message[] =>
  [...notes].sort((one, other) => one.line - other.line || one.position.start.column - other.position.start.column)
