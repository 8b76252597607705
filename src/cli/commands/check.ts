import { check } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { gateFrom } from '../gate.ts'
import { readAll } from '../reading.ts'
import { replyOf } from '../reply.ts'
import { checkView } from '../views/check.ts'

/** `progress check`: whether the reports pass the gate. */
export const run: Run = async (request) => {
  const { reports, problems, warnings, older } = await readAll(request)
  const gate = gateFrom(request)
  const verdict = check(reports, gate, { today: request.today })
  const data = { schemaVersion: 1, kind: 'check', gate, ...verdict, older }
  return replyOf(reports, { problems, warnings }, { data, view: () => checkView(verdict, older) }, !verdict.passed)
}
