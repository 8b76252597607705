import { AUDIT_RULES, audit, quoted } from '../../analysis/index.ts'
import type { ExaminedReport } from '../../pipeline/index.ts'
import type { Report } from '../../report/index.ts'
import type { Run } from '../command.ts'
import { heldAgainst } from '../judging/against.ts'
import { earlierOf, readmeOf } from '../judging/earlier.ts'
import { soundGate } from '../judging/gate.ts'
import { judgedBy } from '../judging/judged.ts'
import { examineAll } from '../reading.ts'
import { replyOf } from '../reply.ts'
import { auditView } from '../views/audit.ts'
import { pageView } from '../views/page.ts'

/** `progress audit`: whether reports contradict themselves, each other, or what they said before. */
export const run: Run = async (request) => {
  const gate = soundGate(request)
  const { reports, problems, warnings, older } = await examineAll(request)
  const held = await heldAgainst(reports, gate, request)
  const isPiped = request.args.includes('-')
  const earlier = isPiped ? new Map<string, ExaminedReport>() : await earlierOf(reports, request)
  const readme = request.args.length > 0 ? null : await readmeOf(reports, request)
  const beforeOf = ({ source }: Report) => earlier.get(source.path) ?? null
  const verdict = audit(reports, gate, { ...held.against, beforeOf, readme })
  const findings = quoted(verdict.findings, [...earlier.values(), ...(readme ? [readme] : []), ...reports])
  const data = { schemaVersion: 1, kind: 'audit', gate, ...verdict, findings, older }
  const answer = {
    data,
    view: () => auditView({ ...verdict, findings }, older),
    page: () => pageView(verdict, reports, undefined, 'audit'),
    judged: () => judgedBy('audit', { verdict, rules: AUDIT_RULES, reports, gate, hasBase: earlier.size > 0 }, request),
  }
  return replyOf(reports, { problems, warnings }, answer, !verdict.passed)
}
