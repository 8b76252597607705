import type { Decoded, Message, Position } from '../document/index.ts'
import { completeDates, type Fact, nameOf, read } from '../reading/index.ts'
import { assemble, type Report, type Unread } from '../report/index.ts'
import { type Opened, open, ownLexicon, type ReadOptions } from './opened.ts'

/** Positions refer to the file as decoded, before any repair. */
function replace(decoded: Decoded, position: Position): Position {
  return { start: decoded.place(position.start), end: decoded.place(position.end) }
}

const inFile = (decoded: Decoded, fact: Fact): Fact => ({
  ...fact,
  position: replace(decoded, fact.position),
  evidence: fact.evidence.map((one) => ({ ...one, position: replace(decoded, one.position) })),
})

const noteFact = (note: Message): Fact => ({ kind: 'note', ...note, modality: 'actual', evidence: [] })

/** The facts of a report with their places in the file as decoded, before assembly. */
export function factsOf(
  { decoded, document, notes }: Opened,
  { lexicon = ownLexicon(), path, questions, explains }: ReadOptions,
): readonly Fact[] {
  const facts = [...completeDates(read(document, lexicon, questions, explains), path), ...notes.map(noteFact)]
  return decoded.encoding.repairedFrom === null ? facts : facts.map((fact) => inFile(decoded, fact))
}

/** A report, and beside it the words and marks that stand where a status is told and were not understood. */
export interface QuestionedReport extends Report {
  unread: Unread[]
}

/** Reads an opened report and tells which of its status words nobody knows. */
export function questionOpened(opened: Opened, options: ReadOptions): QuestionedReport {
  const { decoded } = opened
  const facts = factsOf(opened, options)
  const named = nameOf(options.path, options.lexicon ?? ownLexicon())
  const report = assemble(facts, { path: options.path, encoding: decoded.encoding }, named)
  const unread = facts.flatMap((fact) =>
    fact.kind === 'unread' ? [{ text: fact.text, place: fact.place, line: fact.line, position: fact.position }] : [],
  )
  return { ...report, notes: inOrder([...decoded.notes, ...report.notes]), unread }
}

/** Reads one report and tells which of its status words nobody knows; content never throws. */
export const questionReport = (input: Uint8Array | string, options: ReadOptions): QuestionedReport =>
  questionOpened(open(input, options), options)

/** Reads one report; content never throws, what was not understood is in `notes`. */
export function readReport(input: Uint8Array | string, options: ReadOptions): Report {
  const { unread: _unread, ...report } = questionReport(input, options)
  return report
}

const inOrder = (notes: readonly Message[]): Message[] =>
  [...notes].sort((one, other) => one.line - other.line || one.position.start.column - other.position.start.column)
