import { listPages } from '../../sources/index.ts'
import type { Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { searchFor } from '../searching.ts'
import { filesView } from '../views/files.ts'

/** `progress files`: which markdown files are reports, and why. */
export const run: Run = async (request) => {
  const { pages, problems, warnings } = await listPages(request.args, searchFor(request))
  const shown = pages.filter(({ report, named }) => report || named || request.options.all)
  const files = shown.map(({ path, report, kind, reason }) => ({ path, report, kind, reason }))
  const answer = { data: { schemaVersion: 1, kind: 'files', files }, view: () => filesView(shown, pages) }
  return replyOf(pages, { problems, warnings }, answer)
}
