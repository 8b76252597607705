import { type Comment, commentsIn, decode, parse } from '../document/index.ts'
import { ownLexicon, type QuestionedReport, questionReport, type ReadOptions } from './readReport.ts'

/** A report, what in it was not understood, and the comments that speak to this program. */
export interface ReportToJudge extends QuestionedReport {
  remarks: Comment[]
}

/** How a comment begins that speaks to this program. */
const MARK = 'progress-'

/** The comments that speak to this program; few reports have any, and only those are parsed for them. */
function remarksIn(input: Uint8Array | string, options: ReadOptions): Comment[] {
  const { text, place } = decode(input, (options.lexicon ?? ownLexicon()).knownGlyphs)
  if (!/<!--\s*progress-/.test(text)) return []
  return commentsIn(parse(text), text)
    .filter((each) => each.text.trim().startsWith(MARK))
    .map((each) => ({ ...each, position: { start: place(each.position.start), end: place(each.position.end) } }))
}

/** Reads one report with all that a check needs to know of it; content never throws. */
export const reportToJudge = (input: Uint8Array | string, options: ReadOptions): ReportToJudge => ({
  ...questionReport(input, options),
  remarks: remarksIn(input, options),
})
