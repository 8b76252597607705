import { historyRows } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { subjectsOf } from '../subjects.ts'
import { historyView } from '../views/history.ts'

/** `progress history`: how the figures of each report came to be what they are. */
export const run: Run = async (request) => {
  const { subjects, problems, warnings } = await subjectsOf(request)
  const histories = subjects.map(({ name, moments }) => ({ name, states: moments.length, rows: historyRows(moments) }))
  const silent = subjects.length === 0 && problems.length > 0
  const data = { schemaVersion: 1, kind: 'history', histories }
  return { answer: silent ? null : { data, view: () => historyView(histories) }, failed: false, problems, warnings }
}
