import type { Blocker, Item, Report } from '../../report/index.ts'
import { normalise } from '../wording.ts'

/** A piece of work that is done, as the end of what blocked. */
function ending({ text, state: _done, section: _section, blockedBy: _blockedBy, ...told }: Item): Blocker {
  return { title: text, severity: null, state: 'resolved', certainty: 'sure', impact: null, resolution: null, eta: null, ...told }
}

/** The pieces of work that the later report tells as done and the earlier one did not: a blocker may have moved there. */
export function doneSince(before: Pick<Report, 'items'> | null, after: Pick<Report, 'items'>): Blocker[] {
  const isDone = ({ state }: Item): boolean => state === 'done'
  const known = new Set((before?.items ?? []).filter(isDone).map(({ text }) => normalise(text)))
  return after.items.filter((each) => isDone(each) && !known.has(normalise(each.text))).map(ending)
}
