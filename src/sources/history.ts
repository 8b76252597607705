import type { Digest, Moment } from '../report/index.ts'
import { pathInRepository, type Repository, type Revision, readBlobs, traceFiles } from './git/index.ts'
import { isProblem, type Problem } from './problem.ts'

/** How histories are read. */
export interface HistoryReading {
  /** Reads one state of a report; null where it is none. */
  read: (bytes: Uint8Array, path: string) => Digest | null
  /** Only states from this day on and up to that one, YYYY-MM-DD. */
  since?: string | undefined
  until?: string | undefined
}

const within =
  ({ since, until }: HistoryReading) =>
  ({ date }: Revision): boolean =>
    (!since || date.slice(0, 10) >= since) && (!until || date.slice(0, 10) <= until)

/** What each blob says, with one git for all of them; one that cannot be read is a problem. */
async function digestsOf(repository: Repository, revisions: readonly Revision[], read: HistoryReading['read']) {
  const paths = new Map(revisions.flatMap(({ blob, path }) => (blob === null ? [] : [[blob, path] as const])))
  const digests = new Map<string, Digest | null>()
  for await (const { name, content } of readBlobs(repository, paths.keys())) {
    if (isProblem(content)) return { ...content, path: paths.get(name) ?? name }
    digests.set(name, read(content, paths.get(name) ?? name))
  }
  return digests
}

const momentOf = ({ commit, date, author, path, blob }: Revision, digests: ReadonlyMap<string, Digest | null>): Moment => ({
  commit,
  date,
  author,
  path,
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
  const digests = await digestsOf(repository, wanted.flat(), reading.read)
  if (isProblem(digests)) return digests
  return inside.map((path) => (path === null ? [] : (wanted[known.indexOf(path)] ?? [])).map((one) => momentOf(one, digests)))
}
