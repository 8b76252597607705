import { isProblem, type Problem } from '../problem.ts'
import { Followed, type Revision, type Trace } from './followed.ts'
import { readLog } from './log.ts'
import { gitName } from './record.ts'
import type { Repository } from './repository.ts'

const statesIn = (traces: readonly Trace[]): Revision[][] => traces.map(({ revisions }) => revisions)

/** What files have been, and whether a renamed one was found only where its content stayed the same. */
export interface Traced {
  /** For each file asked for, its states, newest first. */
  histories: Revision[][]
  /** The states of each markdown file that was deleted, newest first, where they were asked for. */
  gone: Revision[][]
  onlySame: boolean
}

/** How files are followed: `withGone` finds those that were deleted too. */
interface Following {
  onlySame: boolean
  withGone: boolean
}

async function trace(repository: Repository, from: string, paths: readonly string[], how: Following): Promise<Traced | Problem> {
  const { onlySame, withGone } = how
  const traces = paths.map((path): Trace => ({ name: gitName(path), revisions: [] }))
  const followed = new Followed(from, traces, withGone)
  const log = readLog(repository, { from, beside: paths, onlySame })
  for (let next = await log.next(); ; next = await log.next()) {
    if (!next.done) followed.take(next.value)
    else return next.value ?? { histories: statesIn(traces), gone: statesIn(followed.gone), onlySame }
  }
}

/**
 * Follows files back through time with one log, renames included. A file that is deleted and comes again is one file.
 *
 * @param from the id of the commit to begin at
 * @param paths from the root of the repository, with `/`
 * @param withGone whether markdown files are told of too that were deleted on the way
 */
export async function traceFiles(
  repository: Repository,
  from: string,
  paths: readonly string[],
  withGone = false,
): Promise<Traced | Problem> {
  const traced = await trace(repository, from, paths, { onlySame: false, withGone })
  // A clone that leaves contents out cannot tell how alike two files are.
  return isProblem(traced) && traced.code === 'no-object' ? trace(repository, from, paths, { onlySame: true, withGone }) : traced
}
