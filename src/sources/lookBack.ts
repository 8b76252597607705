import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Span, spanOf } from './address/span.ts'
import { listPages } from './listPages.ts'
import type { Search } from './locate.ts'
import { isProblem, type Problem } from './problem.ts'
import { seriesCalled, seriesOf } from './series.ts'

/** What is to be looked back on, and what stood in the way of finding it. */
export interface Spans {
  spans: Span[]
  problems: Problem[]
  warnings: Problem[]
}

/** The reports and series that files and folders hold, or the repository where none is named. */
async function spansBelow(paths: readonly string[], search: Search): Promise<Spans> {
  const { within, ...files } = search
  const given = paths.length === 0 && within?.path !== undefined ? [within.path] : paths
  const { pages, problems, warnings, empty } = await listPages(given, files, false)
  const series = seriesCalled(within?.series, seriesOf(pages))
  const found = isProblem(series) ? { spans: [], problems: [series] } : { spans: series.map(spanOf), problems: [] }
  return { spans: found.spans, problems: [...problems, ...empty, ...found.problems], warnings }
}

/** What tells a span from others. */
const keyOf = ({ name, commit, day, first, last }: Span): string => JSON.stringify([name, commit, day, first?.path, last?.path])

const eachOnce = (spans: readonly Span[]): Span[] => [...new Map(spans.map((span) => [keyOf(span), span])).values()]

/** What the arguments of a command that looks back mean, files and folders first, each report or series once. */
export async function lookBack(given: readonly string[], search: Search): Promise<Spans> {
  const isThere = (one: string) => existsSync(resolve(search.place.cwd, one))
  const [paths, addresses] = [given.filter(isThere), given.filter((one) => !isThere(one))]
  const below = addresses.length === 0 || paths.length > 0 ? await spansBelow(paths, search) : { spans: [], problems: [], warnings: [] }
  if (addresses.length === 0) return below
  // Who names files pays nothing for addresses.
  const { allMeant } = await import('./address/index.ts')
  const meant = await allMeant(addresses, search)
  return {
    spans: eachOnce([...below.spans, ...meant.spans]),
    problems: [...below.problems, ...meant.problems],
    warnings: [...below.warnings, ...meant.warnings],
  }
}
