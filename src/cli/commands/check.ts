import { check, RULES } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { heldAgainst } from '../judging/against.ts'
import { soundGate } from '../judging/gate.ts'
import { judgedBy } from '../judging/judged.ts'
import { readToJudge } from '../reading.ts'
import { inFull, replyOf } from '../reply.ts'
import { checkView } from '../views/check.ts'
import { pageView } from '../views/page.ts'

/** `progress check`: whether the reports pass the gate. */
export const run: Run = async (request) => {
  const gate = soundGate(request)
  const { reports, problems, warnings, older } = await readToJudge(request)
  const held = await heldAgainst(reports, gate, request)
  const found = { problems: [...problems, ...held.problems], warnings: [...warnings, ...held.warnings] }
  const verdict = inFull(check(reports, gate, held.against), found.problems)
  const data = { schemaVersion: 1, kind: 'check', gate, ...verdict, older }
  const answer = {
    data,
    view: () => checkView(verdict, older),
    page: () => pageView(verdict, reports, held.against.beforeOf),
    judged: () => judgedBy('check', { verdict, rules: RULES, reports, gate, hasBase: held.against.beforeOf !== undefined }, request),
  }
  return replyOf(reports, found, answer, !verdict.passed)
}
