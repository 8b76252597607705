import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { mergeBase, resolveRevision } from '../git/index.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import type { Ground } from './ground.ts'

/** From one address to another; null where an end is open. */
export interface Range {
  from: string | null
  to: string | null
}

/** Two dots; a path may have dots of its own before a slash. */
const TWO = /^(.*[^./])?\.\.([^./].*|\.{0,2}\/.*)?$/
/** Three, which mean in git what both sides come from. */
const THREE = /^(.*[^./])?\.\.\.([^./].*)?$/

/** The ends that a pattern parts; null where it parts none. One that is open at its beginning is followed by no path. */
function partedBy(pattern: RegExp, given: string): Range | null {
  const [, from = null, to = null] = pattern.exec(given) ?? []
  return from === null && (to === null || /^[./]/.test(to)) ? null : { from, to }
}

/** `A...B` as a range that begins at the newest commit that both come from. */
async function sinceMergeBase(ground: Ground, given: string, { from, to }: Range): Promise<Range | Problem> {
  const repository = await ground.repository()
  if (isProblem(repository)) return { ...repository, path: given }
  const [one, other] = [await resolveRevision(repository, from ?? 'HEAD'), await resolveRevision(repository, to ?? 'HEAD')]
  if (typeof one !== 'string' || typeof other !== 'string') return problem('no-merge-base', given)
  const base = await mergeBase(repository, one, other)
  if (base !== null && typeof base !== 'string') return base
  return base === null ? problem('unrelated', given) : { from: base, to: to ?? 'HEAD' }
}

/** The range that `A..B`, `A..`, `..B` or `A...B` means; null where what was given is a file or none of them. */
export async function rangeIn(ground: Ground, given: string): Promise<Range | Problem | null> {
  if (existsSync(resolve(ground.search.place.cwd, given))) return null
  const [two, three] = [partedBy(TWO, given), partedBy(THREE, given)]
  return two ?? (three && sinceMergeBase(ground, given, three))
}
