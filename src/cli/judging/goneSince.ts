import { resolve } from 'node:path'
import type { Report } from '../../report/index.ts'
import { isWithin, type Problem } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { baseIn } from './gate.ts'

/** What is said of a path that has no report. */
const EMPTY: readonly string[] = ['missing', 'no-reports']

/** Parts what stood in the way: a path whose reports the base had, and which are gone with it, was judged by what they held, and is worth a warning. */
export function goneSince(
  problems: readonly Problem[],
  gone: readonly Report[],
  request: Request,
): { problems: Problem[]; warnings: Problem[] } {
  const { cwd } = request.place
  const files = gone.map(({ source }) => resolve(cwd, source.path))
  const isGone = ({ code, path }: Problem): boolean => {
    const at = resolve(cwd, path)
    return EMPTY.includes(code) && files.some((file) => isWithin(at, file))
  }
  return {
    problems: problems.filter((one) => !isGone(one)),
    warnings: problems.filter(isGone).map(({ path }) => ({ code: 'gone-since', path, detail: baseIn(request) ?? '' })),
  }
}
