import { isProblem, listPages, seriesCalled, seriesOf } from '../../sources/index.ts'
import type { Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { searchFor } from '../searching.ts'
import { filesView } from '../views/files.ts'

/** `progress files`: which markdown files are reports, and why. */
export const run: Run = async (request) => {
  const { options } = request
  const { pages: all, problems, warnings } = await listPages(request.args, searchFor(request))
  const found = options.series === undefined ? [] : seriesCalled(options.series, seriesOf(all))
  if (isProblem(found)) return { answer: null, failed: false, problems: [...problems, found], warnings }
  const pages = options.series === undefined ? all : found.flatMap((series) => [...series.pages])
  const shown = pages.filter(({ report, named }) => report || named || options.all)
  const files = shown.map(({ path, report, kind, reason }) => ({ path, report, kind, reason }))
  const answer = { data: { schemaVersion: 1, kind: 'files', files }, view: () => filesView(shown, pages) }
  return replyOf(pages, { problems, warnings }, answer)
}
