import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { HEAD_BYTES } from '../../pipeline/index.ts'
import { type Page, pageOf } from '../discover/discover.ts'
import { decidedBy } from '../discover/globs.ts'
import { leftOut, type Repository, readBlobs, type Tracked } from '../git/index.ts'
import { isWithin } from '../inside.ts'
import type { Search } from '../locate.ts'
import { isProblem } from '../problem.ts'
import { shownIn } from '../revisions.ts'
import { type Series, seriesOf } from '../series.ts'

/** Whether a path (absolute) is one that addresses may mean. */
function isMeant(file: string, { within, place }: Search): boolean {
  const folder = within?.path === undefined ? null : resolve(place.cwd, within.path)
  return folder === null || isWithin(folder, file)
}

/** Those of `files` that were reports and that are no more, each with what it held; one that cannot be read was none. */
export async function goneReports(search: Search, repository: Repository, files: readonly Tracked[]): Promise<Page[]> {
  const placeOf = ({ path }: Tracked) => resolve(repository.top ?? repository.cwd, path)
  const decided = await decidedBy(search.wanted)
  const absent = files.filter((one) => {
    const file = placeOf(one)
    return !existsSync(file) && isMeant(file, search) && decided(file) !== false
  })
  const sparse = absent.length > 0 ? await leftOut(repository) : new Set<string>()
  const candidates = absent.filter(({ path }) => !sparse.has(path))
  const pages: Page[] = []
  const contents = readBlobs(
    repository,
    candidates.map(({ blob }) => blob),
  )
  for (const one of candidates) {
    const { value } = await contents.next()
    if (!value || isProblem(value.content)) continue
    const path = shownIn(repository, one.path)
    const page = pageOf(null, path, await search.judge(value.content.subarray(0, HEAD_BYTES), one.path))
    const report = decided(placeOf(one)) ?? page.report
    if (report) pages.push({ ...page, report, past: { path, content: value.content } })
  }
  return pages
}

/** The series of today with the reports that are gone among them; each keeps its name. */
export function withGone(today: readonly Series[], gone: readonly Page[]): Series[] {
  if (gone.length === 0) return [...today]
  const names = new Map(today.flatMap(({ name, pages }) => pages.map((page) => [page, name] as const)))
  return seriesOf([...names.keys(), ...gone]).map((series) => {
    const known = series.pages.find((page) => names.has(page))
    return { ...series, name: (known && names.get(known)) ?? series.name }
  })
}
