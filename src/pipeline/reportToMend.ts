import { type Comment, type Decoded, decode } from '../document/index.ts'
import type { Report } from '../report/index.ts'
import { commentsBeginning } from './comments.ts'
import { ownLexicon, type ReadOptions, readReport } from './readReport.ts'

/** A report, its file, the comments that mark its derived figures, and the lines on which a box can be ticked. */
export interface ReportToMend extends Report {
  bytes: Uint8Array
  decoded: Decoded
  marks: Comment[]
  boxes: readonly number[]
}

/** How the comments begin that stand around a derived figure. */
const MARKS = ['progress:', '/progress']

const BOX = /^[\s>]*(?:[*+-]|\d{1,9}[.)])\s+\[[^\]]{1,2}\]\s/

/** Reads one report with all that its mending needs; content never throws. */
export function reportToMend(bytes: Uint8Array, options: ReadOptions): ReportToMend {
  const decoded = decode(bytes, (options.lexicon ?? ownLexicon()).knownGlyphs)
  const boxes = decoded.text.split('\n').flatMap((line, index) => (BOX.test(line) ? index + 1 : []))
  return { ...readReport(bytes, options), bytes, decoded, marks: commentsBeginning(bytes, MARKS, options), boxes }
}
