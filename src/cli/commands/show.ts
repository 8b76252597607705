import type { Run } from '../command.ts'
import { readEach } from '../reading.ts'
import { showView } from '../views/show.ts'

/** `progress show`: one report whole. */
export const run: Run = async (request) => {
  const { reports, problems, warnings } = await readEach(request)
  const [report] = reports
  const answer = report ? { data: { schemaVersion: 1, kind: 'report', report }, view: () => showView(report) } : null
  return { answer, failed: false, problems, warnings }
}
