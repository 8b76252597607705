import type { Run } from '../command.ts'
import { readAll } from '../reading.ts'
import { replyOf } from '../reply.ts'
import { bySeverity, summarise, unresolved } from '../summary.ts'
import { statusView } from '../views/status.ts'

/** `progress status`: where each report stands. */
export const run: Run = async (request) => {
  const { reports, problems, warnings, older } = await readAll(request)
  const summaries = reports.map(summarise)
  const openBlockers = bySeverity(reports.flatMap(unresolved))
  const data = { schemaVersion: 1, kind: 'status', reports: summaries, total: { reports: reports.length, older, openBlockers } }
  return replyOf(reports, { problems, warnings }, { data, view: () => statusView(summaries, openBlockers, older) })
}
