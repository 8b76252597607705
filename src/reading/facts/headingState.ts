import type { State } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import { statedBy } from '../block/state.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { firstWord } from '../line/token.ts'
import { wordSet } from '../line/wordSet.ts'
import { type Voice, worded } from './unitState.ts'

/** What may close a heading without a sign before it; others, such as "testing" or "backlog", are as often its subject. */
const CLOSES: readonly State[] = ['done', 'blocked', 'deferred', 'cancelled', 'failed']
/** State words that name a thing where they close a heading: "Known errors". */
const THINGS =
  /^(?:errors?|failures?|blockers?|success|issues?|skip|later|live|met|green|red|pass|no errors|no issues|crash|excellence achieved)$/
/** Behind one of these a closing word belongs to what is listed: "Report of modules implemented". */
const OF = wordSet('of, de, del, dos, das, des, der, du, over, för, av, о, об, по')
/** "What has been done" opens a list, and tells no state. */
const ASKS = wordSet('what, which, how, que, lo, ce, was, welche, что, vad, wat, cosa, co')
const JOINS = /^(?:[&/+]|and|und|y|e|et|och|и)$/

/** "Week 4 tasks completed successfully!": the words that close a heading. */
function closingVoice({ tokens, ...said }: Said, lexicon: Lexicon): Voice | null {
  const last = tokens.findLastIndex(({ kind }) => kind === 'word' || kind === 'number')
  const hit = lexicon.states.all(tokens).find(({ row, to }) => to === last + 1 && !row.weak && CLOSES.includes(row.state))
  if (
    !hit ||
    hit.from === 0 ||
    (tokens[hit.from - 1]?.key === '%' && Number.parseFloat(tokens[hit.from - 2]?.key ?? '') < 100) ||
    ASKS.has(tokens[firstWord(tokens)]?.key ?? '') ||
    tokens.slice(0, hit.from).some(({ key }) => OF.has(key))
  )
    return null
  const words = tokens.slice(hit.from, hit.to).map(({ key }) => key)
  return THINGS.test(words.join(' ')) ? null : worded({ ...said, tokens }, hit)
}

/** "Testing & Quality": behind a dash a state word may be the first of several subjects. */
const isSubject = ({ tokens, state }: Said): boolean =>
  state?.place === 'begin' && JOINS.test(tokens.find(({ start }) => start >= state.end)?.key ?? '')

/** The state that a heading tells of what it names: behind a sign, in the words that close it, or by its mark. */
export function headingState(entry: Entry, said: Said, lexicon: Lexicon): Voice | null {
  const stated = isSubject(said) ? null : statedBy({ ...entry, said, attributes: new Map() }, lexicon)
  return stated?.by === 'word' ? stated : (closingVoice(said, lexicon) ?? stated)
}

/** Whether a mark before the words of a heading is all that tells its state: it decorates as often as it tells. */
export const isDecorated = ({ marks }: Said, { evidence }: Voice): boolean =>
  marks.some(({ place, key, row }) => place === 'start' && row !== null && evidence.raw.startsWith(key))
