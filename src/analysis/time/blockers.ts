import type { Digest, Moment } from '../../report/index.ts'
import type { IssueState, Severity } from '../../vocabulary/index.ts'
import { daysBetween } from './days.ts'
import { type Life, livesOf, type Told } from './lives.ts'

/** Half of all words in common: a reworded blocker is the same one. */
const LEAST_LIKENESS = 0.5

/** A blocker as one report tells it. */
interface ToldBlocker extends Told {
  state: IssueState
  severity: Severity | null
}

/** How a blocker ended; `vanished`: no longer told of, and nobody said that it was resolved. */
export type End = 'open' | 'resolved' | 'vanished'

/** A blocker through time. */
export interface BlockerLife extends Omit<Life<ToldBlocker>, 'last'> {
  title: string
  severity: Severity | null
  state: IssueState
  end: End
  /** It was told as resolved, and stands again. */
  reopened: boolean
  /** Whole days from its first report to its end, or to today while it stands. */
  age: number
}

const select = ({ blockers }: Digest): ToldBlocker[] => blockers.map(({ title, ...rest }) => ({ name: title, ...rest }))

const endOf = ({ last, gone }: Life<ToldBlocker>): End => (last.state === 'resolved' ? 'resolved' : gone === null ? 'open' : 'vanished')

/** When it ended: resolved, or no longer told; null while it stands. */
function endedAt({ last, gone, turns, first }: Life<ToldBlocker>): string | null {
  if (last.state === 'resolved') return turns.at(-1)?.date ?? first.date
  return gone?.date ?? null
}

/**
 * Every blocker that the reports tell of, through time: open ones first, the oldest first.
 *
 * @param moments oldest first
 * @param today the day to count ages to, YYYY-MM-DD
 */
export function blockersThrough(moments: readonly Moment[], today: string): BlockerLife[] {
  const lives = livesOf(moments, { select, least: LEAST_LIKENESS }).map((life): BlockerLife => {
    const { last, ...rest } = life
    const { turns } = life
    return {
      ...rest,
      title: last.name,
      severity: last.severity,
      state: last.state,
      end: endOf(life),
      reopened: last.state !== 'resolved' && turns.some(({ from }) => from === 'resolved'),
      age: daysBetween(life.first.date, endedAt(life) ?? today),
    }
  })
  const order: readonly End[] = ['open', 'vanished', 'resolved']
  return lives.sort((one, other) => order.indexOf(one.end) - order.indexOf(other.end) || one.first.date.localeCompare(other.first.date))
}
