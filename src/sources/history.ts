import type { Digest, Moment } from '../report/index.ts'
import type { Cache } from './cache.ts'
import { type Repository, type Revision, readBlobs } from './git/index.ts'
import { isProblem, type Problem } from './problem.ts'
import { revisionsOf, shownIn } from './revisions.ts'

/** How histories are read. */
export interface HistoryReading {
  /** Reads one state of a report; null where it is none. */
  read: (bytes: Uint8Array, path: string) => Promise<Digest | null>
  /** What a cache gave back as a digest; null where it is none. */
  kept: (value: unknown) => Digest | null
  /** What was read before; null where nothing shall be kept. */
  cache: Cache | null
  /** Only states up to this day, YYYY-MM-DD. */
  until?: string | undefined
}

/** Whether a date lies on a day or before it; every one does where there is no such day. */
export const upTo =
  (until: string | undefined) =>
  (date: string): boolean =>
    !until || date.slice(0, 10) <= until

/** A report's path tells its kind and the year of its dates too. */
const keyOf = (blob: string, path: string): string => `${blob}:${path}`

/** The states to be read, each blob with every path that it stood at. */
function pathsByBlob(revisions: readonly Revision[]): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>()
  for (const { blob, path } of revisions) if (blob !== null) paths.set(blob, (paths.get(blob) ?? new Set()).add(path))
  return paths
}

/** What each state says, by its key, with one git for all of them; one that cannot be read is a problem. */
async function digestsOf(repository: Repository, revisions: readonly Revision[], { read, cache, kept }: HistoryReading) {
  const digests = new Map<string, Digest | null>()
  const paths = pathsByBlob(revisions)
  for (const [blob, there] of paths) {
    for (const path of there) {
      const known = kept(cache?.get(keyOf(blob, path)))
      if (known) digests.set(keyOf(blob, path), known)
    }
  }
  const isKnown = (blob: string) => [...(paths.get(blob) ?? [])].every((path) => digests.has(keyOf(blob, path)))
  const unknown = [...paths.keys()].filter((blob) => !isKnown(blob))
  for await (const { name, content } of unknown.length > 0 ? readBlobs(repository, unknown) : []) {
    for (const path of paths.get(name) ?? []) {
      if (isProblem(content)) return { ...content, path }
      const digest = await read(content, path)
      digests.set(keyOf(name, path), digest)
      if (digest) cache?.put(keyOf(name, path), digest)
    }
  }
  await cache?.save()
  return digests
}

const momentOf = ({ commit, date, author, path, blob }: Revision, digests: ReadonlyMap<string, Digest | null>): Moment => ({
  commit,
  date,
  author,
  path,
  blob,
  digest: blob === null ? null : (digests.get(keyOf(blob, path)) ?? null),
})

/**
 * The states that reports have been given in git, oldest first; renames are followed. One log and one reading serve all of them.
 *
 * @returns a list for each file, none for one outside the repository
 */
export async function historiesOf<T extends { path: string }>(
  repository: Repository,
  files: readonly T[],
  reading: HistoryReading,
): Promise<Map<T, Moment[]> | Problem> {
  const revisions = await revisionsOf(repository, files, reading.cache)
  if (isProblem(revisions)) return revisions
  const isWanted = upTo(reading.until)
  const paths = new Set([...revisions.values()].flatMap((states) => states.map(({ path }) => path)))
  const shown = new Map(Array.from(paths, (path) => [path, shownIn(repository, path)]))
  const wanted = [...revisions].map(([file, states]) => {
    const oldestFirst = states.toReversed().filter(({ date }) => isWanted(date))
    return { file, states: oldestFirst.map((state) => ({ ...state, path: shown.get(state.path) ?? state.path })) }
  })
  const digests = await digestsOf(
    repository,
    wanted.flatMap(({ states }) => states),
    reading,
  )
  if (isProblem(digests)) return digests
  return new Map(wanted.map(({ file, states }) => [file, states.map((one) => momentOf(one, digests))]))
}
