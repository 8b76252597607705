import type { Page } from '../discover/discover.ts'
import type { Revision } from '../git/index.ts'
import { isProblem, type Problem } from '../problem.ts'
import type { Series } from '../series.ts'
import type { Ground } from './ground.ts'
import { readSpots, type Spot, type State, stateNow } from './state.ts'

/** The date in what a report is ordered by. */
const DATE = /\d{4}-\d\d-\d\d/

/** The day of a time that git tells. */
const dayOf = ({ date }: Revision): string => date.slice(0, 10)

/** A report's own date: what it says of itself, else what its path does. */
const ownDate = ({ judgement }: Page): string | null =>
  judgement?.date ?? (judgement?.succession.by === 'date' ? (DATE.exec(judgement.succession.order)?.[0] ?? null) : null)

/** Whether a series is one file that is kept up to date. */
export const isLiving = ({ by, pages }: Series): boolean => by === 'path' && pages.length === 1

/** The day that a report is of: its own date, else the day when a file of many was first committed, or one that is kept up to date was last. */
export function dateOf(page: Page, living: boolean, history: readonly Revision[]): string | null {
  const commit = living ? history[0] : history.at(-1)
  return ownDate(page) ?? (commit ? dayOf(commit) : null)
}

/** Where git has the state of a file on a day; null where it was not there. */
function spotOn(page: Page, series: string, day: string, history: readonly Revision[]): Spot | null {
  const found = history.find((revision) => dayOf(revision) <= day)
  return found?.blob ? { key: page.path, series, commit: found.commit, path: found.path, blob: found.blob } : null
}

/** The file of a series that was the newest on a day. */
function memberOn({ pages }: Series, day: string, dateOfPage: (page: Page) => string | null): Page | null {
  const dated = pages.map((page) => ({ page, date: dateOfPage(page) ?? '' })).filter(({ date }) => date !== '' && date <= day)
  return dated.reduce<(typeof dated)[number] | null>((newest, one) => (newest && newest.date > one.date ? newest : one), null)?.page ?? null
}

/** What each series had to say on a day: the state that git has of a file that is kept up to date, the newest file of many. */
export async function statesOn(ground: Ground, day: string): Promise<State[] | Problem> {
  const [all, histories] = [await ground.series(), await ground.histories()]
  if (isProblem(all)) return all
  if (isProblem(histories)) return histories
  const historyOf = (page: Page) => histories.get(page) ?? []
  const spots: Spot[] = []
  const chosen = all.flatMap((series): (State | Spot)[] => {
    const [first] = series.pages
    const living = isLiving(series) && historyOf(first).length > 0
    const found = living
      ? spotOn(first, series.name, day, historyOf(first))
      : memberOn(series, day, (page) => dateOf(page, false, historyOf(page)))
    if (found && 'blob' in found) spots.push(found)
    return found === null ? [] : ['blob' in found ? found : stateNow(found, series.name)]
  })
  const repository = await ground.repository()
  const past = isProblem(repository) ? [] : await readSpots(repository, spots)
  return chosen.flatMap((one) => ('blob' in one ? (past[spots.indexOf(one)] ?? []) : [one]))
}
