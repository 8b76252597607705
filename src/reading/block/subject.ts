import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import type { Entry } from './entry.ts'
import { composeHead, type Head } from './heads.ts'
import { openCompounds, roleOf } from './role.ts'
import { numberedAs } from './tells.ts'

const isOpenBlocker = (head: Head | null): boolean => head?.subject === 'blocker' && head.standing === 'open'

/** Whether one of the parts of a title names blockers: "NFA MVP – Critical blockers for the pilot". */
const namesBlockers = ({ parts }: Said, lexicon: Lexicon): boolean =>
  parts.some(({ text, by }) => by !== 'tag' && isOpenBlocker(composeHead(lexicon.tokens(openCompounds(text)), lexicon)))

/** Whether a heading below names blockers itself, or tells one: "Launch blockers", "Blocker 2: no key". */
const tellsBlockers = (entry: Entry, lexicon: Lexicon): boolean =>
  (entry.shape === 'heading' && (roleOf(entry.said, lexicon)?.row.role === 'blockers' || numberedAs(entry.said, lexicon) === 'blocker')) ||
  entry.children.some((child) => child.shape === 'heading' && tellsBlockers(child, lexicon))

/** How much the title of a page says of blockers: all of it ("Blockers", "Known blockers"), a part that other words qualify, or nothing. */
export function blockersOf(title: Entry, lexicon: Lexicon): 'all' | 'some' | null {
  if (!namesBlockers(title.said, lexicon)) return null
  if (title.children.some((child) => tellsBlockers(child, lexicon) || (child.shape === 'text' && saysNone(child.said, lexicon))))
    return null
  const role = roleOf(title.said, lexicon)
  return role?.row.role === 'blockers' && role.whole && title.said.value === null ? 'all' : 'some'
}
