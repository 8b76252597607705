import type { Blocker } from '../../report/index.ts'
import { likeness, normalise } from '../wording.ts'
import { type Matched, matchByKeys, matchByLikeness, type Pair } from './match.ts'

/** Half of all words in common: "Redis times out under load" and "Redis times out under heavy load" are one blocker. */
const LEAST_LIKENESS = 0.5

const WATCHED = ['title', 'severity', 'state', 'eta'] as const

/** One blocker in two reports. */
export interface BlockerPair extends Pair<Blocker> {
  /** 1 for the same title, less where it was reworded and recognised by its words. */
  likeness: number
  /** What is another than before. */
  changes: (typeof WATCHED)[number][]
}

/** What became of the blockers; unresolved means open or in progress. */
export interface BlockerChanges {
  /** Unresolved now, not in the earlier report. */
  new: Blocker[]
  /** Unresolved before, resolved now. */
  resolved: BlockerPair[]
  /** Unresolved in both; `changes` says what moved. */
  stillOpen: BlockerPair[]
  /** Resolved before, unresolved now. */
  reopened: BlockerPair[]
  /** Unresolved before and no longer told of: nobody said that it was resolved. */
  vanished: Blocker[]
  /** Told of only now, and as resolved. */
  toldResolved: Blocker[]
  /** Resolved before and no longer told of: the usual end. */
  dropped: Blocker[]
}

/** Whether a blocker still stands: open or in progress, and surely one: what is doubtful is told apart and neither fails nor vanishes. */
export function isUnresolved({ state, certainty }: Pick<Blocker, 'state' | 'certainty'>): boolean {
  return state !== 'resolved' && certainty === 'sure'
}

/** What either report tells as done and the other does not: a blocker that is told of there alone is resolved. */
export interface Ends {
  before: readonly Blocker[]
  after: readonly Blocker[]
}

/** Compares blockers by title, and by likeness where a title was reworded; `done` is where those may have moved that are no longer told of. */
export function compareBlockers(
  before: readonly Blocker[],
  after: readonly Blocker[],
  done: Ends = { before: [], after: [] },
): BlockerChanges {
  const { pairs, ...left } = match(before, after)
  const moved = match(left.before.filter(isUnresolved), done.after)
  const back = match(done.before, left.after.filter(isUnresolved))
  const told = [...pairs, ...moved.pairs, ...back.pairs].map(describe)
  const stood = (pair: Pair<Blocker>) => isUnresolved(pair.before)
  const stands = (pair: Pair<Blocker>) => isUnresolved(pair.after)
  return {
    new: back.after,
    resolved: told.filter((pair) => stood(pair) && !stands(pair)),
    stillOpen: told.filter((pair) => stood(pair) && stands(pair)),
    reopened: told.filter((pair) => !stood(pair) && stands(pair)),
    vanished: moved.before,
    toldResolved: left.after.filter((each) => !isUnresolved(each)),
    dropped: left.before.filter((each) => !isUnresolved(each)),
  }
}

/** Whether anything about the blockers is another than before. */
export function blockersChanged({ stillOpen, ...lists }: BlockerChanges): boolean {
  return stillOpen.some(({ changes }) => changes.length > 0) || Object.values(lists).some((list) => list.length > 0)
}

/** A title that the other report tells too is no leftover, however often it is repeated there. */
function match(before: readonly Blocker[], after: readonly Blocker[]): Matched<Blocker> {
  const exact = matchByKeys(worstFirst(before), worstFirst(after), [[titleKey, titleKey]])
  const reworded = matchByLikeness(
    bySource(without(exact.before, after)),
    bySource(without(exact.after, before)),
    (one, other) => likeness(one.title, other.title),
    LEAST_LIKENESS,
  )
  const pairs = [...exact.pairs, ...reworded.pairs].sort((one, other) => placeOrder(one.after, other.after))
  return { ...reworded, pairs }
}

const titleKey = ({ title }: Blocker) => normalise(title)

/** Told twice, once as open and once as resolved, a blocker is open. */
function worstFirst(blockers: readonly Blocker[]): Blocker[] {
  return [...blockers.filter(isUnresolved), ...blockers.filter((each) => !isUnresolved(each))]
}

function bySource(blockers: readonly Blocker[]): Blocker[] {
  return blockers.toSorted(placeOrder)
}

function placeOrder(one: Blocker, other: Blocker): number {
  return one.position.start.line - other.position.start.line || one.position.start.column - other.position.start.column
}

function without(leftovers: readonly Blocker[], others: readonly Blocker[]): Blocker[] {
  const known = new Set(others.map(titleKey))
  return leftovers.filter((each) => !known.has(titleKey(each)))
}

function describe({ before, after }: Pair<Blocker>): BlockerPair {
  const reworded = titleKey(before) !== titleKey(after)
  const changes = WATCHED.filter((field) => (field === 'title' ? reworded : before[field] !== after[field]))
  return { before, after, likeness: reworded ? Math.round(likeness(before.title, after.title) * 100) / 100 : 1, changes }
}
