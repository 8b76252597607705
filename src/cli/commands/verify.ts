import { check, type Gate, VERIFY_RULES, type Witness } from '../../analysis/index.ts'
import type { Request, Run } from '../command.ts'
import { heldAgainst } from '../judging/against.ts'
import { soundGate } from '../judging/gate.ts'
import { judgedBy } from '../judging/judged.ts'
import { readToJudge } from '../reading.ts'
import { replyOf } from '../reply.ts'
import { verifiedFor } from '../verifying/verifiedFor.ts'
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

const sourceOf = ({ evidence: { source, notes } }: Witness) => ({ ...source, notes: notes.map(({ message }) => message) })

/** `progress verify`: whether what the reports claim is what the build found. */
export const run: Run = async (request) => {
  const gate = gateOf(request)
  const { reports, problems, warnings, older } = await readToJudge(request)
  const found = await verifiedFor(reports, request)
  const held = await heldAgainst(reports, {}, request, { withBase: false })
  const judgement = check(reports, gate, { ...held.against, verified: found.verified }, VERIFY_RULES)
  const unread = [...problems, ...held.problems, ...found.problems]
  const verdict = { ...judgement, passed: judgement.passed && unread.length === 0 }
  const claims = reports.flatMap((report) => found.verified.claimsOf(report))
  const answer = {
    data: { schemaVersion: 1, kind: 'verify', ...verdict, evidence: found.witnesses.map(sourceOf), claims, older },
    view: () => verifyView(verdict, claims, older),
    sheet: () => verifySheet(claims),
    page: () => verifyPage(verdict, claims),
    judged: () => judgedBy('verify', { verdict, rules: VERIFY_RULES, reports, gate, hasBase: false }, request),
  }
  const troubles = { problems: unread, warnings: [...warnings, ...held.warnings, ...found.warnings] }
  return replyOf(reports, troubles, answer, !verdict.passed)
}
