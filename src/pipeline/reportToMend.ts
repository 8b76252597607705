import type { Comment, Decoded } from '../document/index.ts'
import type { Report } from '../report/index.ts'
import { commentsBeginning } from './comments.ts'
import { open, type ReadOptions } from './opened.ts'
import { questionOpened } from './readReport.ts'

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
  // A file is mended as a whole.
  const opened = open(bytes, { ...options, most: Number.POSITIVE_INFINITY })
  const { unread: _unread, ...report } = questionOpened(opened, options)
  return { ...report, bytes, decoded: opened.decoded, marks: commentsBeginning(opened, MARKS) }
}
