import type { Comment } from '../document/index.ts'
import { commentsBeginning } from './comments.ts'
import { type Opened, open, type ReadOptions } from './opened.ts'
import { type QuestionedReport, questionOpened } from './readReport.ts'

/** A report, what in it was not understood, and the comments that speak to this program. */
export interface ReportToJudge extends QuestionedReport {
  remarks: Comment[]
}

/** How a comment begins that speaks to this program. */
const MARK = 'progress-'

/** Reads an opened report with all that a check needs to know of it. */
export const openedToJudge = (opened: Opened, options: ReadOptions): ReportToJudge => ({
  ...questionOpened(opened, options),
  remarks: commentsBeginning(opened, [MARK]),
})

/** Reads one report with all that a check needs to know of it; content never throws. */
export const reportToJudge = (input: Uint8Array | string, options: ReadOptions): ReportToJudge =>
  openedToJudge(open(input, options), options)
