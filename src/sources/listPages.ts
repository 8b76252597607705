import { type Page, pageOf } from './discover/discover.ts'
import { type Located, locate, type Search } from './locate.ts'
import { isProblem, type Problem } from './problem.ts'
import { bytesOf } from './readOne.ts'
import { emptyFolders } from './readReports.ts'

/** The markdown files that were asked for, each judged; what could not be looked at, and what made the finding less than it should be. */
export interface Listing {
  pages: Page[]
  problems: Problem[]
  warnings: Problem[]
  /** The folders without a report. */
  empty: Problem[]
}

/** A file as its name alone tells it. */
const UNJUDGED = { named: true, report: true, kind: 'other', reason: 'it was named', judgement: null }

/** What a file that was named is, by its beginning. */
async function judged(one: Located, { place, judge }: Search): Promise<Page | Problem> {
  const bytes = await bytesOf(one, place)
  return isProblem(bytes) ? bytes : { ...pageOf(one.file, one.path, await judge(bytes, one.path)), named: true }
}

/**
 * Judges the markdown files that `paths` stand for; none is parsed.
 *
 * @param alone whether one that was named and is the only one is judged too: there are none that it could follow
 */
export async function listPages(paths: readonly string[], search: Search, alone = true): Promise<Listing> {
  const locations = await locate(paths, search)
  const { problems, warnings } = locations
  const pages: Page[] = []
  const isNeedless = !alone && locations.files.length === 1
  for (const one of locations.files) {
    const page = one.page ?? (isNeedless ? { file: one.file, path: one.path, ...UNJUDGED } : await judged(one, search))
    if (isProblem(page)) problems.push(page)
    else pages.push(page)
  }
  return { pages, problems, warnings, empty: emptyFolders(locations) }
}
