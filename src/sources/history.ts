import type { Digest, Moment } from '../report/index.ts'
import type { Cache } from './cache.ts'
import { pathInRepository, type Repository, type Revision, readBlobs, traceFiles } from './git/index.ts'
import { isProblem, type Problem } from './problem.ts'

/** How histories are read. */
export interface HistoryReading {
  /** Reads one state of a report; null where it is none. */
  read: (bytes: Uint8Array, path: string) => Promise<Digest | null>
  /** What a cache gave back as a digest; null where it is none. */
  kept: (value: unknown) => Digest | null
  /** What was read before; null where nothing shall be kept. */
  cache: Cache | null
  /** Only states from this day on and up to that one, YYYY-MM-DD. */
  since?: string | undefined
  until?: string | undefined
}

const within =
  ({ since, until }: HistoryReading) =>
  ({ date }: Revision): boolean =>
    (!since || date.slice(0, 10) >= since) && (!until || date.slice(0, 10) <= until)

/** A report's path tells its kind and the year of its dates too. */
const keyOf = (blob: string, path: string): string => `${blob}:${Buffer.from(path).toString('base64url')}`

/** What each blob says, with one git for all of them; one that cannot be read is a problem. */
async function digestsOf(repository: Repository, revisions: readonly Revision[], { read, cache, kept }: HistoryReading) {
  const paths = new Map(revisions.flatMap(({ blob, path }) => (blob === null ? [] : [[blob, path] as const])))
  const digests = new Map<string, Digest | null>()
  for (const [blob, path] of paths) {
    const known = kept(cache?.get(keyOf(blob, path)))
    if (known) digests.set(blob, known)
  }
  const unknown = [...paths.keys()].filter((blob) => !digests.has(blob))
  for await (const { name, content } of unknown.length > 0 ? readBlobs(repository, unknown) : []) {
    const path = paths.get(name) ?? name
    if (isProblem(content)) return { ...content, path }
    const digest = await read(content, path)
    digests.set(name, digest)
    if (digest) cache?.put(keyOf(name, path), digest)
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
  digest: blob === null ? null : (digests.get(blob) ?? null),
})

/**
 * The states that reports have been given in git, oldest first; renames are followed. One log and one reading serve all of them.
 *
 * @param paths from the current folder, with `/`
 * @returns a list for each path, empty where git has no state of it
 */
export async function historiesOf(
  repository: Repository,
  paths: readonly string[],
  reading: HistoryReading,
): Promise<Moment[][] | Problem> {
  const inside = paths.map((path) => pathInRepository(repository, path))
  const known = inside.filter((path) => path !== null)
  if (repository.head === null || known.length === 0) return paths.map(() => [])
  const traced = await traceFiles(repository, repository.head, known)
  if (isProblem(traced)) return traced
  const wanted = traced.histories.map((revisions) => revisions.toReversed().filter(within(reading)))
  const digests = await digestsOf(repository, wanted.flat(), reading)
  if (isProblem(digests)) return digests
  return inside.map((path) => (path === null ? [] : (wanted[known.indexOf(path)] ?? [])).map((one) => momentOf(one, digests)))
}
