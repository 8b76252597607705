import type { Entry } from '../block/entry.ts'
import { isGeneric } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'

/** Whether a line adds up the others of its list or table. */
export const isTotalRow = (said: Said, lexicon: Lexicon): boolean =>
  lexicon.totals.whole(said.name) !== null || /^(?:sub)?total\b/i.test(said.name)

/** A group such as "Work completed" or a label such as "Progress" names no part of its own. */
function isGroupName(name: string, lexicon: Lexicon): boolean {
  const holds = lexicon.sections.whole(name)?.holds
  return holds === 'items' || holds === 'nothing' || lexicon.labels.whole(name) !== null
}

/** Whether a line that counts tests names no part: it speaks for what it stands below, or for the whole report. */
export const speaksForWhole = (entry: Entry, name: string, lexicon: Lexicon): boolean =>
  (isGeneric(name, lexicon) && (entry.shape !== 'row' || entry.said.name.length > 2)) ||
  isTotalRow(entry.said, lexicon) ||
  (entry.shape !== 'row' && isGroupName(name, lexicon))

/** How much the place of a headline is worth: 1 is a total row, 9 a sentence. */
export function rankOf(entry: Entry, lexicon: Lexicon): number {
  if (entry.shape === 'row') return isTotalRow(entry.said, lexicon) ? 1 : 3
  if (entry.fence === 'terminal') return 2
  if (entry.parent?.shape === 'root' || (entry.parent?.shape === 'heading' && entry.parent.depth <= 1)) return 2
  if (isTotalRow(entry.said, lexicon)) return 4
  return entry.shape === 'heading' ? 6 : 5
}
