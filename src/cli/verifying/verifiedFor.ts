import type { Verified, VerifiedClaim, VerifyOptions, Witness } from '../../analysis/index.ts'
import type { Report } from '../../report/index.ts'
import { proofOf, verifyReport } from '../../verify/index.ts'
import type { Request } from '../command.ts'
import type { Trouble } from '../errors.ts'
import { rootOf } from '../judging/against.ts'
import { limitsFor } from './limits.ts'
import { witnessesFor } from './witnesses.ts'

/** The day of a moment where the program runs. */
const localDay = (moment: string): string => {
  const at = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

async function optionsFor(reports: readonly Report[], request: Request): Promise<VerifyOptions> {
  const { coverage = {}, suites = {} } = request.config.settings.verify ?? {}
  const limitsOf = await limitsFor(reports, request)
  return { root: rootOf(request).replaceAll('\\', '/'), coverage, suites, dayOf: localDay, limitsOf }
}

/** What became of the claims of reports, by which evidence, and what of it could not be read. */
interface Outcome {
  verified: Verified
  witnesses: readonly Witness[]
  problems: readonly Trouble[]
  warnings: readonly Trouble[]
}

/**
 * Puts the evidence together that a request means, and what must be known to hold a report against it.
 * @param elsewhere as of the witnesses
 */
export async function provenFor(reports: readonly Report[], request: Request, elsewhere: boolean) {
  const { witnesses, problems, warnings } = await witnessesFor(request, elsewhere)
  const options = await optionsFor(reports, request)
  return { witnesses, problems, warnings, options, proof: proofOf(witnesses, options) }
}

/** Holds the claims of each report against the evidence that a request means. */
export async function verifiedFor(reports: readonly Report[], request: Request): Promise<Outcome> {
  const { witnesses, problems, warnings, options, proof } = await provenFor(reports, request, true)
  const claims = new Map<Report, VerifiedClaim[]>(reports.map((report) => [report, verifyReport(report, proof, options)]))
  return { verified: { claimsOf: (report) => claims.get(report) ?? [], disputes: proof.disputes }, witnesses, problems, warnings }
}
