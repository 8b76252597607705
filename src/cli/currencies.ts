import type { Currency, Dated } from '../analysis/index.ts'
import type { Request } from './command.ts'
import { isFolder } from './searching.ts'
import { summarised } from './summaries.ts'

/** Whether a report is current, as it is told: its age in days, what decided, and its date. */
export interface ToldCurrency extends Pick<Currency, 'current' | 'stale' | 'age' | 'why'> {
  dated: Dated | null
}

/** Whether each report is current that a request looks at, by its path: below its folders, else among all of the repository, for a report is judged beside the others. */
export async function currenciesFor(request: Request): Promise<ReadonlyMap<string, ToldCurrency>> {
  const isWhole = !request.args.every((path) => isFolder(path, request))
  const { all } = await summarised(isWhole ? { ...request, args: [] } : request)
  return new Map(
    all.map(({ path, currency: { current, stale, age, why }, date }) => [path, { current, stale, age, why, dated: date }] as const),
  )
}
