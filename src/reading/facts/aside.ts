import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'

/** "Critical path: yes": a line that answers a question. */
const agrees = ({ shape, said }: Entry, lexicon: Lexicon): boolean =>
  shape === 'text' && said.parts[1]?.by === 'colon' && lexicon.yes.whole(said.parts[1].text) !== null

/** "Note: the mail was slow" behind a line that denies blockers. */
function isRemark({ said, shape, parent }: Entry, lexicon: Lexicon): boolean {
  if (shape !== 'bullet' || said.value === null) return false
  const tokens = lexicon.tokens(said.name)
  const [first] = parent?.children ?? []
  const isNote = tokens.some((_, at) => lexicon.remarks.at(tokens, at)?.to === tokens.length)
  return isNote && first !== undefined && first.said !== said && saysNone(first.said, lexicon)
}

/** Whether a line among blockers only answers a question, or remarks on a denial: it names none. */
export const isAside = (entry: Entry, lexicon: Lexicon): boolean => agrees(entry, lexicon) || isRemark(entry, lexicon)
