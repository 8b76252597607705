import type { Digest, Moment } from '../report/index.ts'
import type { Cache } from './cache.ts'
import { type Repository, type Revision, readBlobs } from './git/index.ts'
import type { Watch } from './locate.ts'
import { isProblem, type Problem, problem } from './problem.ts'
import { revisionsOf, shownIn } from './revisions.ts'

/** How histories are read. */
export interface HistoryReading {
  /** Reads one state of a report; null where it is none. */
  read: (bytes: Uint8Array, path: string) => Promise<Digest | null>
  /** What a cache gave back as a digest; null where it is none. */
  kept: (value: unknown) => Digest | null
  /** What was read before; null where nothing shall be kept. */
  cache: Cache | null
  watch?: Watch | undefined
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
async function digestsOf(repository: Repository, revisions: readonly Revision[], { read, cache, kept, watch }: HistoryReading) {
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
  let done = 0
  for await (const { name, content } of unknown.length > 0 ? readBlobs(repository, unknown) : []) {
    if (isProblem(content)) {
      // What a partial clone leaves out is one state less; any other failure leaves no history.
      if (content.code !== 'no-object') return { ...content, path: [...(paths.get(name) ?? [])].join() }
      continue
    }
    for (const path of paths.get(name) ?? []) {
      const digest = await read(content, path)
      digests.set(keyOf(name, path), digest)
      if (digest) cache?.put(keyOf(name, path), digest)
    }
    done += 1
    watch?.('states', done, unknown.length)
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

/** So many commits are named. */
const NAMED = 12

/** What is told of states that are not in this clone. */
function missingOf(path: string, states: readonly Revision[]): Problem[] {
  if (states.length === 0) return []
  const commits = states.slice(0, NAMED).map(({ commit }) => commit.slice(0, 8))
  const more = states.length > NAMED ? [`and ${states.length - NAMED} more`] : []
  return [problem('states-missing', path, [...commits, ...more].join(', '))]
}

/** The states of each file, none for one outside the repository, and which of them could not be read. */
export interface Histories<T> {
  moments: ReadonlyMap<T, Moment[]>
  missing: Problem[]
}

/** The states that reports have been given in git, oldest first; renames are followed. One log and one reading serve all of them. */
export async function historiesOf<T extends { path: string }>(
  repository: Repository,
  files: readonly T[],
  reading: HistoryReading,
): Promise<Histories<T> | Problem> {
  const revisions = await revisionsOf(repository, files, { cache: reading.cache })
  if (isProblem(revisions)) return revisions
  const isWanted = upTo(reading.until)
  const paths = new Set([...revisions.histories.values()].flatMap((states) => states.map(({ path }) => path)))
  const shown = new Map(Array.from(paths, (path) => [path, shownIn(repository, path)]))
  const wanted = [...revisions.histories].map(([file, states]) => {
    const oldestFirst = states.toReversed().filter(({ date }) => isWanted(date))
    return { file, states: oldestFirst.map((state) => ({ ...state, path: shown.get(state.path) ?? state.path })) }
  })
  const digests = await digestsOf(
    repository,
    wanted.flatMap(({ states }) => states),
    reading,
  )
  if (isProblem(digests)) return digests
  const isThere = ({ blob, path }: Revision): boolean => blob === null || digests.has(keyOf(blob, path))
  const moments = wanted.map(({ file, states }) => [file, states.filter(isThere).map((one) => momentOf(one, digests))] as const)
  const missing = wanted.flatMap(({ file, states }) =>
    missingOf(
      file.path,
      states.filter((one) => !isThere(one)),
    ),
  )
  return { moments: new Map(moments), missing }
}
