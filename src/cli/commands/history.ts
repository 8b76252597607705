import { historyRows } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { type Past, subjectsOf } from '../subjects.ts'
import { historySheet, historyView } from '../views/history.ts'

/** The figures of each report or series through time. */
export const historiesOf = ({ subjects }: Pick<Past, 'subjects'>) =>
  subjects.map(({ name, by, moments, since }) => ({
    name,
    by,
    states: moments.filter(({ date }) => date >= since).length,
    rows: historyRows(moments, by).filter(({ date }) => date >= since),
  }))

/** `progress history`: how the figures of each report came to be what they are. */
export const run: Run = async (request) => {
  const past = await subjectsOf(request)
  const histories = historiesOf(past)
  const data = { schemaVersion: 1, kind: 'history', histories }
  return replyOf(past.subjects, past, { data, view: () => historyView(histories), sheet: () => historySheet(histories) })
}
