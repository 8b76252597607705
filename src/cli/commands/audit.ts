import { AUDIT_RULES, audit, quoted } from '../../analysis/index.ts'
import type { ExaminedReport } from '../../pipeline/index.ts'
import type { Report } from '../../report/index.ts'
import type { Request, Run } from '../command.ts'
import { heldAgainst } from '../judging/against.ts'
import { earlierOf, readmeOf } from '../judging/earlier.ts'
import { soundGate } from '../judging/gate.ts'
import { judgedBy } from '../judging/judged.ts'
import { examineCurrent } from '../judging/readCurrent.ts'
import { mended } from '../mending/rejudge.ts'
import { inFull, replyOf } from '../reply.ts'
import { auditView } from '../views/audit.ts'
import { mendedView } from '../views/fix.ts'
import { pageView } from '../views/page.ts'
import { asideLine, blockersOf } from '../views/statusSummary.ts'

/** Judges the reports of a request. */
async function judge(request: Request) {
  const gate = soundGate(request)
  const { reports, problems, warnings, older, aside } = await examineCurrent(request)
  const held = await heldAgainst(reports, {}, request, { withBase: false })
  const isPiped = request.args.includes('-')
  const earlier = isPiped ? new Map<string, ExaminedReport>() : await earlierOf(reports, request)
  const readme = request.args.length > 0 ? null : await readmeOf(reports, request)
  const beforeOf = ({ source }: Report) => earlier.get(source.path) ?? null
  const unread = [...problems, ...held.problems]
  const verdict = inFull(audit(reports, gate, { ...held.against, beforeOf, readme }), unread)
  const findings = quoted(verdict.findings, [...earlier.values(), ...(readme ? [readme] : []), ...reports])
  const found = { problems: unread, warnings: [...warnings, ...held.warnings] }
  return { gate, reports, ...found, older, aside, verdict, findings, hasBase: earlier.size > 0 }
}

/** `progress audit`: whether reports contradict themselves, each other, or what they said before. */
export const run: Run = async (request) => {
  const { dryRun = false } = request.options
  const { settled, after } = await mended(request, judge)
  const { gate, reports, problems, warnings, older, aside, verdict, findings, hasBase } = after
  const line = asideLine(aside, false, 'audits')
  const edits = settled?.mended ?? []
  const answer = {
    data: {
      schemaVersion: 1,
      kind: 'audit',
      gate,
      ...verdict,
      findings,
      older,
      olderOpenBlockers: blockersOf(aside),
      ...(settled && { mended: edits }),
    },
    view: () => [...mendedView(edits, dryRun), ...auditView({ ...verdict, findings }, line)],
    page: () => pageView(verdict, reports, undefined, 'audit', line),
    judged: () => judgedBy('audit', { verdict, rules: AUDIT_RULES, reports, gate, hasBase }, request),
  }
  const found = { problems: [...problems, ...(settled?.problems ?? [])], warnings }
  const isStale = dryRun && edits.length > 0
  return { ...replyOf(reports, found, answer, !verdict.passed || isStale), raw: settled?.raw ?? null }
}
