import type { Run } from '../command.ts'
import { readAll } from '../reading.ts'
import { replyOf } from '../reply.ts'
import { showView } from '../views/show.ts'

/** `progress parse`: the reports as they were read. */
export const run: Run = async (request) => {
  const { reports, problems, warnings } = await readAll(request)
  const answer = { data: { schemaVersion: 1, kind: 'reports', reports }, view: () => reports.flatMap(showView) }
  return replyOf(reports, { problems, warnings }, answer)
}
