import { isProblem, listPages, type Page, type Series, seriesCalled, seriesOf } from '../../sources/index.ts'
import type { Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { accepted, searchFor } from '../searching.ts'
import { seriesView } from '../views/series.ts'

const entry = ({ path, judgement }: Page) => ({
  path,
  order: judgement?.succession.order || null,
  date: judgement?.date ?? null,
  label: judgement?.label ?? null,
})

const told = ({ name, pattern, by, pages }: Series) => ({
  name,
  pattern,
  by,
  reports: pages.map(entry),
  newest: (pages.at(-1) ?? pages[0]).path,
})

/** `progress series`: which reports belong together, in their order. */
export const run: Run = async (request) => {
  const { pages, problems, warnings, empty } = await listPages(request.args, searchFor(request))
  const found = seriesCalled(request.options.series, seriesOf(pages))
  const [series, unknown] = isProblem(found) ? [[], [found]] : [found.map(told), []]
  const answer = { data: { schemaVersion: 1, kind: 'series', series }, view: () => seriesView(series) }
  return replyOf(series, { problems: accepted([...problems, ...empty, ...unknown], request), warnings }, answer)
}
