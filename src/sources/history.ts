import type { Digest, Moment } from '../report/index.ts'
import { pathInRepository, type Repository, readBlobs, traceFiles } from './git/index.ts'
import { isProblem, type Problem, problem } from './problem.ts'

/** The states of one report, oldest first. */
export interface History {
  moments: Moment[]
  /** Older states may exist: this clone does not have them. */
  shallow: boolean
}

/** How a history is read. */
export interface Reading {
  /** Reads one state of the report. */
  read: (bytes: Uint8Array, path: string) => Digest | null
  /** Only states from this day on and up to that one, YYYY-MM-DD. */
  since?: string | undefined
  until?: string | undefined
  /** Called after each state: how many are read, and of how many. */
  progress?: ((done: number, all: number) => void) | undefined
}

/**
 * The states that a report has been given in git, oldest first; renames are followed.
 *
 * @param path from the current folder, with `/`
 */
export async function historyOf(
  repository: Repository,
  path: string,
  { read, since, until, progress }: Reading,
): Promise<History | Problem> {
  const inside = pathInRepository(repository, path)
  if (inside === null || repository.head === null) return problem('no-history', path)
  const traced = await traceFiles(repository, repository.head, [inside])
  if (isProblem(traced)) return traced
  const all = (traced.histories[0] ?? []).toReversed()
  const revisions = all.filter(({ date }) => (!since || date.slice(0, 10) >= since) && (!until || date.slice(0, 10) <= until))
  if (revisions.length === 0) return problem('no-history', path)
  const contents = readBlobs(
    repository,
    revisions.flatMap(({ blob }) => blob ?? []),
  )
  const moments: Moment[] = []
  for (const { commit, date, author, path: name, blob } of revisions) {
    const next = blob === null ? null : await contents.next()
    const content = next === null || next.done ? null : next.value.content
    if (content !== null && isProblem(content)) return { ...content, path: `${name}@${commit.slice(0, 10)}` }
    moments.push({ commit, date, author, path: name, digest: content && read(content, name) })
    progress?.(moments.length, revisions.length)
  }
  return { moments, shallow: repository.shallow }
}
