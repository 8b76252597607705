import type { Results } from '../../mending/index.ts'
import type { ReportToMend } from '../../pipeline/index.ts'
import { figuresFor, proofOf } from '../../verify/index.ts'
import type { Request } from '../command.ts'
import type { Trouble } from '../errors.ts'
import { provenFor } from '../verifying/verifiedFor.ts'

/** What the results of a build tell each report, and what stood in the way of reading them. */
interface Given {
  resultsFor: (report: ReportToMend) => Results
  problems: readonly Trouble[]
  warnings: readonly Trouble[]
}

const ASKS = /^\s*progress:\s*(?:tests|coverage)\./

/** Whether any marker asks for what a build tells. */
const isAsked = (reports: readonly ReportToMend[]): boolean => reports.some(({ marks }) => marks.some(({ text }) => ASKS.test(text)))

/**
 * Reads the evidence that a request names, as `verify` does: what that would find is what is written. What only lies about in the project is
 * not asked, since a number that is written is nobody's question any more.
 */
export async function resultsFor(reports: readonly ReportToMend[], request: Request): Promise<Given> {
  const { evidence, encoding = false } = request.options
  if (!evidence && (encoding || !isAsked(reports))) {
    const nothing = proofOf([])
    return { resultsFor: (report) => figuresFor(report, nothing), problems: [], warnings: [] }
  }
  const { proof, options, problems, warnings } = await provenFor(reports, request, false)
  return { resultsFor: (report) => figuresFor(report, proof, options), problems, warnings }
}
