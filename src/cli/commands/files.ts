import { isProblem, listPages, seriesCalled, seriesOf } from '../../sources/index.ts'
import type { Run } from '../command.ts'
import { currenciesFor } from '../currencies.ts'
import { replyOf } from '../reply.ts'
import { searchFor } from '../searching.ts'
import { filesView, whyView } from '../views/files.ts'

/** `progress files`: which markdown files are reports, and why. */
export const run: Run = async (request) => {
  const { options } = request
  const { pages: all, problems, warnings } = await listPages(request.args, searchFor(request))
  const found = options.series === undefined ? [] : seriesCalled(options.series, seriesOf(all))
  if (isProblem(found)) return { answer: null, failed: false, problems: [...problems, found], warnings }
  const pages = options.series === undefined ? all : found.flatMap((series) => [...series.pages])
  const shown = pages.filter(({ report, named }) => report || named || options.all)
  const currencies = options.why ? await currenciesFor(request) : null
  const files = shown.map(({ path, report, kind, reason }) => ({ path, report, kind, reason, ...currencies?.get(path) }))
  const view = () => (currencies ? whyView(shown, pages, currencies) : filesView(shown, pages))
  const answer = { data: { schemaVersion: 1, kind: 'files', files }, view }
  return replyOf(pages, { problems, warnings }, answer)
}
