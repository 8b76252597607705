import { check, type Finding, type Gate, VERIFY_RULES, type Witness } from '../../analysis/index.ts'
import type { Request, Run } from '../command.ts'
import { heldAgainst } from '../judging/against.ts'
import { soundGate } from '../judging/gate.ts'
import { judgedBy } from '../judging/judged.ts'
import { readCurrent } from '../judging/readCurrent.ts'
import { mended } from '../mending/rejudge.ts'
import { inFull, replyOf } from '../reply.ts'
import { verifiedFor } from '../verifying/verifiedFor.ts'
import { mendedView } from '../views/fix.ts'
import { asideLine } from '../views/statusSummary.ts'
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

/** A finding that nothing is mended by: where a part of the evidence could not be read, what is left of it is no number to write. */
const underived = ({ derived: _derived, ...finding }: Finding): Finding => finding

/** Holds the claims of the reports of a request against the evidence. */
async function judge(request: Request) {
  const gate = gateOf(request)
  const { reports, problems, warnings, older, aside } = await readCurrent(request)
  const found = await verifiedFor(reports, request)
  const held = await heldAgainst(reports, {}, request, { withBase: false })
  const judgement = check(reports, gate, { ...held.against, verified: found.verified }, VERIFY_RULES)
  const unread = [...problems, ...held.problems, ...found.problems]
  const findings = found.problems.length > 0 ? judgement.findings.map(underived) : judgement.findings
  const verdict = inFull({ ...judgement, findings }, unread)
  const claims = reports.flatMap((report) => found.verified.claimsOf(report))
  const troubles = { problems: unread, warnings: [...warnings, ...held.warnings, ...found.warnings] }
  return { gate, reports, older, aside, verdict, claims, witnesses: found.witnesses, troubles }
}

/** `progress verify`: whether what the reports claim is what the build found. */
export const run: Run = async (request) => {
  const { dryRun = false } = request.options
  const { settled, after } = await mended(request, judge)
  const { gate, reports, older, aside, verdict, claims, witnesses, troubles } = after
  const edits = settled?.mended ?? []
  const found = { evidence: witnesses.map(sourceOf), claims, older, ...(settled && { mended: edits }) }
  const answer = {
    data: { schemaVersion: 1, kind: 'verify', ...verdict, ...found },
    view: () => [...mendedView(edits, dryRun), ...verifyView(verdict, claims, asideLine(aside, false, 'verifies'))],
    sheet: () => verifySheet(claims),
    page: () => verifyPage(verdict, claims),
    judged: () => judgedBy('verify', { verdict, rules: VERIFY_RULES, reports, gate, hasBase: false }, request),
  }
  const problems = [...troubles.problems, ...(settled?.problems ?? [])]
  const isStale = dryRun && edits.length > 0
  const reply = replyOf(reports, { ...troubles, problems }, answer, !verdict.passed || isStale)
  return { ...reply, raw: settled?.raw ?? null }
}
