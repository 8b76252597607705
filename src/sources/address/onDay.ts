import type { Page } from '../discover/discover.ts'
import type { Revision } from '../git/index.ts'
import { isProblem, type Problem } from '../problem.ts'
import type { Series } from '../series.ts'
import type { Ground } from './ground.ts'
import { readAmong, type Spot, type State, stateNow } from './state.ts'

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

const spotFor = (page: Page, series: string, found: Revision | undefined): Spot | null =>
  found?.blob ? { key: page.path, series, commit: found.commit, path: found.path, blob: found.blob } : null

/** Where git has the state of a file on a day; null where it was not there. One that is gone counts from its own date on, as those of today do. */
export function spotOn(page: Page, series: string, day: string, history: readonly Revision[], own: boolean): Spot | null {
  const found = history.find((revision) => dayOf(revision) <= day)
  return spotFor(page, series, found ?? (own ? history.at(-1) : undefined))
}

/** The report of a series that was the newest on a day, of those that had not gone by then. */
function memberOn({ pages, name }: Series, day: string, historyOf: (page: Page) => readonly Revision[]): State | Spot | null {
  const dated = pages.flatMap((page) => {
    const date = dateOf(page, false, historyOf(page)) ?? ''
    const found = page.past ? spotOn(page, name, day, historyOf(page), true) : stateNow(page, name)
    return found && date !== '' && date <= day ? [{ found, date }] : []
  })
  return (
    dated.reduce<(typeof dated)[number] | null>((newest, one) => (newest && newest.date > one.date ? newest : one), null)?.found ?? null
  )
}

/** What each series had to say on a day: the state that git has of a file that is kept up to date, the newest file of many. */
export async function statesOn(ground: Ground, day: string): Promise<State[] | Problem> {
  const timeline = await ground.timeline()
  if (isProblem(timeline)) return timeline
  const historyOf = (page: Page) => timeline.histories.get(page) ?? []
  const chosen = timeline.series.flatMap((series): (State | Spot)[] => {
    const [first] = series.pages
    const living = isLiving(series) && historyOf(first).length > 0
    const found = living ? spotOn(first, series.name, day, historyOf(first), false) : memberOn(series, day, historyOf)
    return found ? [found] : []
  })
  return readAmong(await ground.repository(), chosen)
}
