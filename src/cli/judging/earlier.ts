import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ExaminedReport } from '../../pipeline/index.ts'
import { boundaryOf, bytesOf, isProblem, leadsOut, listPages, type Page, seriesOf } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { examinerFor } from '../reading.ts'
import { searchFor } from '../searching.ts'
import { rootOf } from './against.ts'

type Examine = ReturnType<typeof examinerFor>

async function examined(page: Page, request: Request, examine: Examine): Promise<ExaminedReport | null> {
  const bytes = await bytesOf({ ...page, page }, request.place)
  return isProblem(bytes) ? null : examine(bytes, page.path, page.path)
}

/** The report before each in its series, where it has one: by the path of the later report. */
export async function earlierOf(reports: readonly ExaminedReport[], request: Request): Promise<ReadonlyMap<string, ExaminedReport>> {
  const asked = new Map(reports.map((report) => [report.source.path, report]))
  const earlier = new Map<string, ExaminedReport>()
  const { pages } = await listPages([], searchFor(request))
  const examine = examinerFor(request)
  for (const series of seriesOf(pages.filter(({ report }) => report))) {
    for (const [index, { path }] of series.pages.entries()) {
      const before = series.pages[index - 1]
      if (!before || !asked.has(path)) continue
      const found = asked.get(before.path) ?? (await examined(before, request, examine))
      if (found) earlier.set(path, found)
    }
  }
  return earlier
}

/** The README of the project, where it is there and is none of the reports. */
export async function readmeOf(reports: readonly ExaminedReport[], request: Request): Promise<ExaminedReport | null> {
  const file = resolve(rootOf(request), 'README.md')
  if (!existsSync(file) || leadsOut(boundaryOf(rootOf(request)), file)) return null
  const { pages } = await listPages([file], searchFor(request))
  const [page] = pages
  if (!page || reports.some(({ source }) => source.path === page.path)) return null
  return examined(page, request, examinerFor(request))
}
