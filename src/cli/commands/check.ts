import { check, RULES } from '../../analysis/index.ts'
import { textOf } from '../../render/index.ts'
import type { Run } from '../command.ts'
import { heldAgainst } from '../judging/against.ts'
import { soundGate } from '../judging/gate.ts'
import { goneSince } from '../judging/goneSince.ts'
import { judgedBy } from '../judging/judged.ts'
import { readCurrent } from '../judging/readCurrent.ts'
import { inFull, replyOf } from '../reply.ts'
import { checkView } from '../views/check.ts'
import { pageView } from '../views/page.ts'
import { asideLine, blockersOf } from '../views/statusSummary.ts'

/** `progress check`: whether the reports pass the gate. */
export const run: Run = async (request) => {
  const gate = soundGate(request)
  const { reports, problems, warnings, older, aside } = await readCurrent(request)
  const held = await heldAgainst(reports, gate, request, { aside: aside.map(({ path }) => path) })
  const since = goneSince(problems, held.against.gone ?? [], request)
  const found = { problems: [...since.problems, ...held.problems], warnings: [...warnings, ...held.warnings, ...since.warnings] }
  const verdict = inFull(check(reports, gate, held.against), found.problems)
  const data = { schemaVersion: 1, kind: 'check', gate, ...verdict, older, olderOpenBlockers: blockersOf(aside) }
  const notJudged = asideLine(aside, false, 'judges')
  const hasBase = held.against.beforeOf !== undefined
  const answer = {
    data,
    view: () => checkView(verdict, notJudged),
    page: () => pageView(verdict, reports, held.against.beforeOf, 'check', notJudged),
    judged: () => judgedBy('check', { verdict, rules: RULES, reports, gate, hasBase, aside: textOf(notJudged) }, request),
  }
  return replyOf(reports, found, answer, !verdict.passed)
}
