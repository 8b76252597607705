import type { Blocker, Item, Report } from '../../report/index.ts'
import { normalise } from '../wording.ts'
import type { Ends } from './blockers.ts'

/** A piece of work that is done, as the end of what blocked. */
function ending({ text, state: _done, section: _section, blockedBy: _blockedBy, ...told }: Item): Blocker {
  return { title: text, severity: null, state: 'resolved', certainty: 'sure', impact: null, resolution: null, eta: null, ...told }
}

const isDone = ({ state }: Item): boolean => state === 'done'

/** The pieces of work that one report tells as done and the other does not. */
function doneIn(one: readonly Item[], other: readonly Item[]): Blocker[] {
  const known = new Set(other.filter(isDone).map(({ text }) => normalise(text)))
  return one.filter((each) => isDone(each) && !known.has(normalise(each.text))).map(ending)
}

/** The pieces of work that either report alone tells as done: a blocker may have moved there, or come back. */
export const doneApart = (before: Pick<Report, 'items'> | null, after: Pick<Report, 'items'>): Ends => ({
  before: doneIn(before?.items ?? [], after.items),
  after: doneIn(after.items, before?.items ?? []),
})
