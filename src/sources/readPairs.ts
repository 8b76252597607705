import type { Report } from '../report/index.ts'
import type { Search } from './locate.ts'
import { isProblem, type Problem } from './problem.ts'
import { type Reader, readOne } from './readReports.ts'

/** Reports to be compared, each with its earlier state, what could not be read, and what was left out. */
export interface ReadPairs<T extends object = Report> {
  pairs: { before: T; after: T }[]
  problems: Problem[]
  warnings: Problem[]
}

/** Reads what addresses mean that are to be compared: two of them, one with what it is today, or none. */
export async function readPairs<T extends object>(given: readonly string[], search: Search, read: Reader<T>): Promise<ReadPairs<T>> {
  const { pairsOf } = await import('./address/index.ts')
  const { pairs, problems, warnings } = await pairsOf(given, search)
  const result: ReadPairs<T> = { pairs: [], problems: [...problems], warnings }
  for (const pair of pairs) {
    const before = await readOne(pair.before, search.place, read)
    const after = await readOne(pair.after, search.place, read)
    if (!isProblem(before) && !isProblem(after)) result.pairs.push({ before, after })
    result.problems.push(...[before, after].filter((one) => isProblem(one)))
  }
  return result
}
