import type { Cache } from './cache.ts'
import type { Repository, Revision } from './git/index.ts'
import { isProblem } from './problem.ts'
import { revisionsOf } from './revisions.ts'

/** When the content of a file changed, as far as git knows. */
export interface Changes {
  /** The first and the last time, ISO 8601. */
  first: string
  last: string
  /** On how many days. */
  days: number
}

/** The states that said something new: a file that was only moved, or brought back, says nothing new. */
function changing(states: readonly Revision[]): Revision[] {
  const seen = new Set<string>()
  return states.toReversed().filter(({ blob }) => {
    if (blob === null || seen.has(blob)) return false
    seen.add(blob)
    return true
  })
}

function changesIn(states: readonly Revision[]): Changes[] {
  const told = changing(states).map(({ date }) => date)
  const [first, last] = [told[0], told.at(-1)]
  return first !== undefined && last !== undefined ? [{ first, last, days: new Set(told.map((date) => date.slice(0, 10))).size }] : []
}

/**
 * When each file changed, with one log for all of them; nothing of a file that git does not know. A shallow clone cannot tell: all that was
 * there before seems to have come with its oldest commit.
 */
export async function changesOf<T extends { path: string }>(
  repository: Repository,
  files: readonly T[],
  cache: Cache | null,
): Promise<ReadonlyMap<T, Changes>> {
  if (repository.shallow) return new Map()
  const revisions = await revisionsOf(repository, files, { cache })
  if (isProblem(revisions)) return new Map()
  return new Map([...revisions.histories].flatMap(([file, states]) => changesIn(states).map((changes) => [file, changes] as const)))
}
