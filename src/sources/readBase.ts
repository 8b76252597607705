import type { Report } from '../report/index.ts'
import type { Search } from './locate.ts'
import { isProblem, type Problem } from './problem.ts'
import { type Reader, readOne } from './readOne.ts'

/** Reports as they were at a base. */
export interface ReadBase<T extends Report = Report> {
  /** By the path of the report that they are the base of. */
  before: Map<string, T>
  /** Those that are no more, under the path that they had. */
  gone: T[]
  problems: Problem[]
  warnings: Problem[]
}

/** Reads what reports were at the base that `given` means. */
export async function readBase<T extends Report>(
  paths: readonly string[],
  given: string,
  search: Search,
  read: Reader<T>,
): Promise<ReadBase<T>> {
  const { baseOf } = await import('./address/base.ts')
  const { before, gone, problems, warnings } = await baseOf(paths, given, search)
  const result: ReadBase<T> = { before: new Map(), gone: [], problems: [...problems], warnings }
  for (const [path, state] of before) {
    const report = await readOne(state, search.place, read)
    if (isProblem(report)) result.problems.push(report)
    else result.before.set(path, report)
  }
  for (const state of gone) {
    const report = await readOne(state, search.place, read)
    if (isProblem(report)) result.problems.push(report)
    else result.gone.push({ ...report, source: { ...report.source, path: state.key } })
  }
  return result
}
