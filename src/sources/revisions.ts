import { relative, resolve, sep } from 'node:path'
import { pathInRepository, type Repository, type Revision, traceFiles } from './git/index.ts'
import { isProblem, type Problem } from './problem.ts'
import { shownPath } from './shownPath.ts'

/** A file's path from the root of the repository; null where it lies outside. */
export const insideOf = (repository: Repository, path: string): string | null =>
  pathInRepository(repository, relative(repository.cwd, resolve(repository.cwd, path)).replaceAll(sep, '/'))

/** How a path from the root of the repository is shown. */
export const shownIn = ({ top, cwd }: Repository, path: string): string => shownPath(resolve(top ?? cwd, path), cwd)

/** The states that git has of files, newest first, and of markdown files that were deleted where these were asked for. */
export interface Revisions<T> {
  histories: Map<T, Revision[]>
  gone: Revision[][]
}

/** The states that git has of files with one log for all of them; a file outside the repository has none. */
export async function revisionsOf<T extends { path: string }>(
  repository: Repository,
  files: readonly T[],
  withGone = false,
): Promise<Revisions<T> | Problem> {
  const inside = files.flatMap((one) => {
    const path = insideOf(repository, one.path)
    return path === null ? [] : [{ one, path }]
  })
  if (repository.head === null || (inside.length === 0 && !withGone)) return { histories: new Map(), gone: [] }
  const paths = inside.map(({ path }) => path)
  const traced = await traceFiles(repository, repository.head, paths, withGone)
  if (isProblem(traced)) return traced
  return { histories: new Map(inside.map(({ one }, index) => [one, traced.histories[index] ?? []])), gone: traced.gone }
}
