import type { Run } from '../command.ts'
import { readAll } from '../reading.ts'
import { bySeverity, summarise, unresolved } from '../summary.ts'
import { statusView } from '../views/status.ts'

/** `progress status`: where each report stands. */
export const run: Run = async (request) => {
  const { reports, problems, warnings, older } = await readAll(request)
  const summaries = reports.map(summarise)
  const openBlockers = bySeverity(reports.flatMap(unresolved))
  const data = { schemaVersion: 1, kind: 'status', reports: summaries, total: { reports: reports.length, older, openBlockers } }
  const silent = reports.length === 0 && problems.length > 0
  return { answer: silent ? null : { data, view: () => statusView(summaries, openBlockers, older) }, failed: false, problems, warnings }
}
