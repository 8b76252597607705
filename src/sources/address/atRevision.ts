import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '../discover/discover.ts'
import { blobsOf, listMarkdown, type Repository, type Revision, renamedSince, type Tracked } from '../git/index.ts'
import { isProblem, type Problem } from '../problem.ts'
import { insideOf } from '../revisions.ts'
import { goneReports, withGone } from './gone.ts'
import type { Ground } from './ground.ts'
import { readSpots, type State } from './state.ts'

/** What a file was called before, the last name first. */
export const formerNames = (history: readonly Revision[]): string[] => history.flatMap(({ from }) => from ?? [])

/** What a commit has of markdown files, by path. */
type Tree = ReadonlyMap<string, Tracked>

/** Where a commit has each page, under the name that it had then. */
async function placed(
  ground: Ground,
  repository: Repository,
  commit: string,
  tree: Tree,
  pages: readonly Page[],
): Promise<Map<Page, Tracked> | Problem> {
  const nameOf = ({ path }: Page) => insideOf(repository, path) ?? ''
  // A name that was kept needs no history.
  const timeline = pages.every((page) => tree.has(nameOf(page))) ? null : await ground.timeline()
  if (timeline && isProblem(timeline)) return timeline
  const found = new Map<Page, Tracked>()
  for (const page of pages) {
    const names = [nameOf(page), ...formerNames(timeline?.histories.get(page) ?? [])]
    const file = tree.get(names.find((name) => tree.has(name)) ?? '')
    if (file) found.set(page, file)
  }
  return timeline ? withRenamed(found, { repository, commit, tree, pages, nameOf }) : found
}

/** What is looked for in a commit, and where. */
interface Looking {
  repository: Repository
  commit: string
  tree: Tree
  pages: readonly Page[]
  nameOf: (page: Page) => string
}

/**
 * Adds the pages that only the two trees tell: where the history between them is not here or leads another way, by git's likeness of files;
 * where nobody told git of a new name, by the same content.
 */
async function withRenamed(found: Map<Page, Tracked>, { repository, commit, tree, pages, nameOf }: Looking): Promise<Map<Page, Tracked>> {
  const renamed = await renamedSince(repository, commit)
  const free = [...tree.values()].filter(({ path }) => !existsSync(resolve(repository.top ?? repository.cwd, path)))
  const unplaced = pages.filter((page) => !found.has(page) && page.file !== null)
  const blobs = free.length > 0 ? await blobsOf(repository, unplaced.map(nameOf)) : new Map<string, string>()
  const taken = new Set(found.values())
  for (const page of unplaced) {
    const name = nameOf(page)
    const file = tree.get(renamed.get(name) ?? '') ?? free.find((one) => one.blob === blobs.get(name) && !taken.has(one))
    if (!file || taken.has(file)) continue
    taken.add(file)
    found.set(page, file)
  }
  return found
}

/** What a commit (its id) has of each report, of today's under the name that it had then, and of those that are gone since. */
export async function statesAt(ground: Ground, repository: Repository, commit: string): Promise<State[] | Problem> {
  const [today, listed] = [await ground.all(), await listMarkdown(repository, commit)]
  if (isProblem(today)) return today
  if (isProblem(listed)) return listed
  const tree = new Map(listed.map((file) => [file.path, file]))
  const pages = today.flatMap((series) => [...series.pages])
  const there = await placed(ground, repository, commit, tree, pages)
  if (isProblem(there)) return there
  const known = new Set(there.values())
  const gone = await goneReports(
    ground.search,
    repository,
    listed.filter((file) => !known.has(file)),
  )
  const all = ground.narrowed(withGone(today, gone))
  if (isProblem(all)) return all
  const spots = all.flatMap(({ name, pages: members }) =>
    members.flatMap((page) => {
      const file = there.get(page) ?? (page.past ? tree.get(insideOf(repository, page.path) ?? '') : undefined)
      return file ? [{ key: page.path, series: name, commit, ...file }] : []
    }),
  )
  return readSpots(repository, spots)
}
