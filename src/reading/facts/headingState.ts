import type { State } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import { statedBy } from '../block/state.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { type Voice, worded } from './unitState.ts'

/** What may close a heading without a sign before it; others, such as "testing" or "backlog", are as often its subject. */
const CLOSES: readonly State[] = ['done', 'blocked', 'deferred', 'cancelled', 'failed']
/** State words that name a thing where they close a heading: "Known errors". */
const THINGS =
  /^(?:errors?|failures?|blockers?|success|issues?|skip|later|live|met|green|red|pass|no errors|no issues|crash|excellence achieved)$/

/** "Week 4 tasks completed successfully!": the words that close a heading. */
function closingVoice(said: Said, lexicon: Lexicon): Voice | null {
  const last = said.tokens.findLastIndex(({ kind }) => kind === 'word' || kind === 'number')
  const hit = lexicon.states.all(said.tokens).find(({ row, to }) => to === last + 1 && !row.weak && CLOSES.includes(row.state))
  if (!hit || hit.from === 0) return null
  const words = said.tokens.slice(hit.from, hit.to).map(({ key }) => key)
  return THINGS.test(words.join(' ')) ? null : worded(said, hit)
}

/** "Testing & Quality": behind a dash a state word may be the first of several subjects. */
const isSubject = ({ tokens, state }: Said): boolean =>
  state?.place === 'begin' && /^(?:[&/+]|and|und|y|e|et|och|и)$/.test(tokens.find(({ start }) => start >= state.end)?.key ?? '')

/** The state that a heading tells of what it names: behind a sign, in the words that close it, or by its mark. */
export function headingState(entry: Entry, said: Said, lexicon: Lexicon): Voice | null {
  const stated = isSubject(said) ? null : statedBy({ ...entry, said, attributes: new Map() }, lexicon)
  return stated?.by === 'word' ? stated : (closingVoice(said, lexicon) ?? stated)
}
