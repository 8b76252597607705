import type { Digest, Moment } from '../../report/index.ts'
import type { State, TestStatus } from '../../vocabulary/index.ts'
import { daysBetween } from './days.ts'
import { type Life, livesOf, type Told } from './lives.ts'

/** A test through time. */
export interface TestLife extends Omit<Life, 'last'> {
  name: string
  status: TestStatus
  /** It is told by the newest report. */
  told: boolean
  /** How many times it went from passed to failed or back. */
  flips: number
  /** It passed before and fails now. */
  regressed: boolean
  /** Whole days for which it has failed without a break, to today; null while it does not fail. */
  failingFor: number | null
}

/** A piece of work through time. */
export interface ItemLife extends Omit<Life, 'last'> {
  text: string
  state: State
  told: boolean
  /** Whole days from its first report to the one that told it as done, or to today while it is not. */
  age: number
}

interface ToldTest extends Told {
  state: TestStatus
}

interface ToldItem extends Told {
  state: State
}

const FAILING: ReadonlySet<string> = new Set<TestStatus>(['failed', 'blocked'])
const ENDED: ReadonlySet<string> = new Set<TestStatus>(['passed', 'failed', 'blocked'])

const tests = ({ cases }: Digest): ToldTest[] => cases.map(({ name, status, line }) => ({ name, state: status, line }))
const items = ({ items }: Digest): ToldItem[] => items.map(({ text, ...rest }) => ({ name: text, ...rest }))

function testOf({ last, ...life }: Life<ToldTest>, today: string): TestLife {
  const ends = life.turns.filter(({ from, to }) => ENDED.has(from) && ENDED.has(to) && FAILING.has(from) !== FAILING.has(to))
  const fails = life.gone === null && FAILING.has(last.state)
  const since = life.turns.findLast(({ from, to }) => !FAILING.has(from) && FAILING.has(to))?.date ?? life.first.date
  return {
    ...life,
    name: last.name,
    status: last.state,
    told: life.gone === null,
    flips: ends.length,
    regressed: fails && life.turns.some(({ from }) => from === 'passed'),
    failingFor: fails ? daysBetween(since, today) : null,
  }
}

function itemOf({ last, ...life }: Life<ToldItem>, today: string): ItemLife {
  const done = last.state === 'done' ? (life.turns.at(-1)?.date ?? life.first.date) : today
  return {
    ...life,
    text: last.name,
    state: last.state,
    told: life.gone === null,
    age: daysBetween(life.first.date, life.gone?.date ?? done),
  }
}

/** Every test that the reports name, through time: the longest failing first, then those that flip most. Oldest moment first. */
export function testsThrough(moments: readonly Moment[], today: string): TestLife[] {
  const lives = livesOf(moments, { select: tests, least: 1 }).map((life) => testOf(life, today))
  return lives.sort((one, other) => (other.failingFor ?? -1) - (one.failingFor ?? -1) || other.flips - one.flips)
}

/** Every piece of work that the reports tell of, through time: what is not done first, the oldest first. Oldest moment first. */
export function itemsThrough(moments: readonly Moment[], today: string): ItemLife[] {
  const lives = livesOf(moments, { select: items, least: 1 }).map((life) => itemOf(life, today))
  const rank = ({ told, state }: ItemLife): number => (told ? (state === 'done' ? 1 : 0) : 2)
  return lives.sort((one, other) => rank(one) - rank(other) || one.first.date.localeCompare(other.first.date))
}
