import { type Comment, type Decoded, decode } from '../document/index.ts'
import type { Report } from '../report/index.ts'
import { commentsBeginning } from './comments.ts'
import { ownLexicon, type ReadOptions, readReport } from './readReport.ts'

/** A report, its file and text, and the comments that mark its derived figures. */
export interface ReportToMend extends Report {
  bytes: Uint8Array
  decoded: Decoded
  marks: Comment[]
}

/** How the comments begin that stand around a derived figure. */
const MARKS = ['progress:', '/progress']

/** Reads one report with all that its mending needs; content never throws. */
export function reportToMend(bytes: Uint8Array, options: ReadOptions): ReportToMend {
  const decoded = decode(bytes, (options.lexicon ?? ownLexicon()).knownGlyphs)
  return { ...readReport(bytes, options), bytes, decoded, marks: commentsBeginning(bytes, MARKS, options) }
}
