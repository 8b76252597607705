import type { Report } from '../report/index.ts'
import type { Located, Search } from './locate.ts'
import { isProblem, type Problem } from './problem.ts'
import { type Reader, readOne } from './readOne.ts'

/** Reports to be compared, each with its earlier state, what could not be read, and what was left out. */
export interface ReadPairs<T extends object = Report> {
  pairs: { before: T; after: T }[]
  /** Reports that only the later side has, and those that only the earlier one has. */
  added: T[]
  removed: T[]
  /** The paths of reports that are the same on both sides, byte for byte. */
  unchanged: string[]
  problems: Problem[]
  warnings: Problem[]
}

/** Reads what addresses mean that are to be compared: two of them, one with what it is today, or none. */
export async function readPairs<T extends object>(given: readonly string[], search: Search, read: Reader<T>): Promise<ReadPairs<T>> {
  const { pairsOf } = await import('./address/index.ts')
  const { pairs, added = [], removed = [], unchanged = [], problems, warnings } = await pairsOf(given, search)
  const found: Problem[] = [...problems]
  const readEach = async (states: readonly Located[]): Promise<(T | null)[]> => {
    const reports: (T | null)[] = []
    for (const state of states) {
      const report = await readOne(state, search.place, read)
      if (isProblem(report)) found.push(report)
      reports.push(isProblem(report) ? null : report)
    }
    return reports
  }
  const compared: ReadPairs<T>['pairs'] = []
  for (const pair of pairs) {
    const [before, after] = await readEach([pair.before, pair.after])
    if (before && after) compared.push({ before, after })
  }
  const alone = async (states: readonly Located[]) => (await readEach(states)).filter((one) => one !== null)
  return {
    pairs: compared,
    added: await alone(added),
    removed: await alone(removed),
    unchanged: unchanged.map(({ path }) => path),
    problems: found,
    warnings,
  }
}
