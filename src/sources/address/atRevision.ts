import type { Page } from '../discover/discover.ts'
import { listMarkdown, type Repository, type Revision } from '../git/index.ts'
import { isProblem, type Problem } from '../problem.ts'
import { insideOf } from '../revisions.ts'
import type { Ground } from './ground.ts'
import { readSpots, type State } from './state.ts'

/** What a file was called before, the last name first. */
const formerNames = (history: readonly Revision[]): string[] => history.flatMap(({ from }) => from ?? [])

/** The histories of pages where one of them is not among `tree` by today's name. */
async function renamed(ground: Ground, repository: Repository, tree: ReadonlyMap<string, string>, pages: readonly Page[]) {
  const isThere = ({ path }: Page) => tree.has(insideOf(repository, path) ?? '')
  return pages.every(isThere) ? new Map<Page, Revision[]>() : ground.histories()
}

/** What a commit (its id) has of each report of today, under the name that it had then. */
export async function statesAt(ground: Ground, repository: Repository, commit: string): Promise<State[] | Problem> {
  const [all, listed] = [await ground.series(), await listMarkdown(repository, commit)]
  if (isProblem(all)) return all
  if (isProblem(listed)) return listed
  const tree = new Map(listed.map(({ path, blob }) => [path, blob]))
  const pages = all.flatMap((series) => series.pages.map((page) => ({ page, series: series.name })))
  const histories = await renamed(
    ground,
    repository,
    tree,
    pages.map(({ page }) => page),
  )
  if (isProblem(histories)) return histories
  const spots = pages.flatMap(({ page, series }) => {
    const names = [insideOf(repository, page.path) ?? '', ...formerNames(histories.get(page) ?? [])]
    const path = names.find((name) => tree.has(name)) ?? ''
    const blob = tree.get(path)
    return blob ? [{ key: page.path, series, commit, path, blob }] : []
  })
  return readSpots(repository, spots)
}
