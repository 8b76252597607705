import { historyRows } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { subjectsOf } from '../subjects.ts'
import { historySheet, historyView } from '../views/history.ts'

/** `progress history`: how the figures of each report came to be what they are. */
export const run: Run = async (request) => {
  const past = await subjectsOf(request)
  const histories = past.subjects.map(({ name, by, moments, since }) => ({
    name,
    by,
    states: moments.filter(({ date }) => date >= since).length,
    rows: historyRows(moments, by).filter(({ date }) => date >= since),
  }))
  const data = { schemaVersion: 1, kind: 'history', histories }
  return replyOf(past.subjects, past, { data, view: () => historyView(histories), sheet: () => historySheet(histories) })
}
