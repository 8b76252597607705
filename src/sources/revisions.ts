import { relative, resolve, sep } from 'node:path'
import type { Cache } from './cache.ts'
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

/** How states are asked for: `withGone` those of deleted files too; a `cache` keeps what a log told. */
interface Asking {
  withGone?: boolean
  cache?: Cache | null
}

/** The states of files that a log told, by the commit that it began at and the files' paths. */
interface Kept {
  of: string
  histories: Revision[][]
}

const isText = (value: unknown): boolean => typeof value === 'string'

const isRevision = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  const { blob, from, ...told }: Readonly<Record<string, unknown>> = { ...value }
  const { commit, date, author, path, status } = told
  return [commit, date, author, path, status].every(isText) && [blob, from].every((one) => one === null || isText(one))
}

/** Whether a value has the shape of states: anybody may write into the folder of the cache. */
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'of' in value &&
  'histories' in value &&
  Array.isArray(value.histories) &&
  value.histories.every((states) => Array.isArray(states) && states.every(isRevision))

/**
 * Follows files back from a commit. What a log tells of a commit never changes, unless it could not tell all: a shallow clone may be given
 * older commits, one without some contents those, by which renamed files are found.
 */
async function traced(
  repository: Repository,
  head: string,
  paths: readonly string[],
  { withGone = false, cache = null }: Asking,
): Promise<{ histories: Revision[][]; gone: Revision[][] } | Problem> {
  const of = [head, ...paths].join('\n')
  const isFixed = !repository.shallow && !withGone
  const kept = isFixed ? cache?.get('states') : undefined
  if (isKept(kept) && kept.of === of) return { histories: kept.histories, gone: [] }
  const told = await traceFiles(repository, head, paths, withGone)
  if (isProblem(told)) return told
  if (isFixed && !told.onlySame) cache?.put('states', { of, histories: told.histories })
  return told
}

/** The states that git has of files with one log for all of them, or none where a cache has them; a file outside the repository has none. */
export async function revisionsOf<T extends { path: string }>(
  repository: Repository,
  files: readonly T[],
  asking: Asking = {},
): Promise<Revisions<T> | Problem> {
  const inside = files.flatMap((one) => {
    const path = insideOf(repository, one.path)
    return path === null ? [] : [{ one, path }]
  })
  if (repository.head === null || (inside.length === 0 && !asking.withGone)) return { histories: new Map(), gone: [] }
  const paths = inside.map(({ path }) => path)
  const told = await traced(repository, repository.head, paths, asking)
  if (isProblem(told)) return told
  return { histories: new Map(inside.map(({ one }, index) => [one, told.histories[index] ?? []])), gone: told.gone }
}
