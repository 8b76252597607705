import type { Run } from '../command.ts'
import { encodingDrafts, markerDrafts } from '../mending/drafts.ts'
import { resultsFor } from '../mending/evidence.ts'
import { settle } from '../mending/settle.ts'
import { readToMend } from '../reading.ts'
import { replyOf } from '../reply.ts'
import { fixView } from '../views/fix.ts'

/** `progress fix`: derived numbers written anew between their markers, or garbled text brought back. */
export const run: Run = async (request) => {
  const { encoding = false, force = false, dryRun = false } = request.options
  const { reports, problems, warnings } = await readToMend(request)
  const given = await resultsFor(reports, request)
  if (given.problems.length > 0) return { answer: null, failed: false, problems: [...problems, ...given.problems], warnings }
  const drafted = reports.map((report) => (encoding ? encodingDrafts(report, force) : markerDrafts(report, given.resultsFor(report))))
  const sound = drafted.filter((each) => each.problems.length === 0)
  const settled = await settle(
    sound.map(({ path }) => path),
    sound.flatMap(({ drafts }) => drafts),
    request,
  )
  const data = { schemaVersion: 1, kind: 'fix', dryRun, reports: reports.length, edits: settled.mended }
  const found = { problems: [...problems, ...drafted.flatMap((each) => each.problems), ...settled.problems], warnings }
  const answer = { data, view: () => fixView(settled.mended, reports.length, dryRun) }
  return { ...replyOf(settled.mended, found, answer, dryRun && settled.mended.length > 0), raw: settled.raw }
}
