import type { State } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Stated } from '../block/state.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { placed, wordEvidence } from '../line/place.ts'
import { answerOf, trimEdges } from '../line/say.ts'
import type { ItemFact } from './fact.ts'

/**
 * The work that a line of a stand-up tells behind its label, such as "Yesterday: moved the cache"; null where it tells none.
 *
 * @param told the state that the label gives
 */
export function readStandUp(entry: Entry, told: State, context: Context, stated: Stated | null, lexicon: Lexicon): ItemFact | null {
  const { said } = entry
  const text = trimEdges(said.value ?? '')
  const leads = /[:：]$/.test(said.text.trimEnd()) && entry.children.length > 0
  if (!/\p{L}/u.test(text) || leads || saysNone(answerOf(said), lexicon)) return null
  const [label] = said.parts
  const named = label ? [wordEvidence(said, label.start, label.end, 'state', told)] : []
  const box = stated?.by === 'checkbox' ? stated : null
  const evidence = box ? [box.evidence] : named
  return {
    kind: 'item',
    text,
    state: box?.state ?? told,
    section: context.path.join(' › '),
    blockedBy: null,
    ...placed(entry, context.modality, evidence),
  }
}
