import {
  check,
  type Gate,
  VERIFY_RULES,
  type Verified,
  type VerifiedClaim,
  type VerifyOptions,
  type Witness,
} from '../../analysis/index.ts'
import type { Report } from '../../report/index.ts'
import { proofOf, verifyReport } from '../../verify/index.ts'
import type { Request, Run } from '../command.ts'
import { heldAgainst, rootOf } from '../judging/against.ts'
import { soundGate } from '../judging/gate.ts'
import { judgedBy } from '../judging/judged.ts'
import { readToJudge } from '../reading.ts'
import { replyOf } from '../reply.ts'
import { limitsFor } from '../verifying/limits.ts'
import { witnessesFor } from '../verifying/witnesses.ts'
import { verifyPage, verifySheet, verifyView } from '../views/verify.ts'

/** What is set of rules counts here too; bases and thresholds are of `check` alone, for an old falsehood is no truth. */
function gateOf(request: Request): Gate {
  const { rules, rulesets, above = {}, strictBaseline } = soundGate(request)
  const { maxWarnings, requireEvidence = request.config.settings.verify?.requireEvidence ?? false } = request.options
  const required = above['claim-unverifiable']
  const strict = { ...above, 'claim-unverifiable': { ...(typeof required === 'object' && required), level: 'error' as const } }
  return {
    ...(rules && { rules }),
    ...(rulesets && { rulesets }),
    ...(strictBaseline !== undefined && { strictBaseline }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    above: requireEvidence ? strict : above,
  }
}

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

/** Holds the claims of each report against the evidence, once. */
function verified(reports: readonly Report[], witnesses: readonly Witness[], options: VerifyOptions): Verified {
  const proof = proofOf(witnesses, options)
  const claims = new Map<Report, VerifiedClaim[]>(reports.map((report) => [report, verifyReport(report, proof, options)]))
  return { claimsOf: (report) => claims.get(report) ?? [], disputes: proof.disputes }
}

const told = ({ evidence: { source } }: Witness) => source

/** `progress verify`: whether what the reports claim is what the build found. */
export const run: Run = async (request) => {
  const gate = gateOf(request)
  const { reports, problems, warnings, older } = await readToJudge(request)
  const found = await witnessesFor(request)
  const held = await heldAgainst(reports, {}, request, { withBase: false })
  const result = verified(reports, found.witnesses, await optionsFor(reports, request))
  const against = { ...held.against, verified: result }
  const judgement = check(reports, gate, against, VERIFY_RULES)
  const unread = [...problems, ...held.problems, ...found.problems]
  const verdict = { ...judgement, passed: judgement.passed && unread.length === 0 }
  const claims = reports.flatMap((report) => result.claimsOf(report))
  const evidence = found.witnesses.map(told)
  const answer = {
    data: { schemaVersion: 1, kind: 'verify', ...verdict, evidence, claims, older },
    view: () => verifyView(verdict, claims, older),
    sheet: () => verifySheet(claims),
    page: () => verifyPage(verdict, claims),
    judged: () => judgedBy('verify', { verdict, rules: VERIFY_RULES, reports, gate, hasBase: false }, request),
  }
  const troubles = { problems: unread, warnings: [...warnings, ...held.warnings, ...found.warnings] }
  return replyOf(reports, troubles, answer, !verdict.passed)
}
