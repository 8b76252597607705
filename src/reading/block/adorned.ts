import type { Lexicon } from '../line/lexicon.ts'
import type { Entry } from './entry.ts'

/** The lists asked so far whether their marks tell topics: several lines begin with marks that say nothing of a state. */
const adorned = new WeakMap<Entry, boolean>()

/** "🖨️ Printing", "📋 Names", "🎨 Layout": a mark among others that only decorate. */
export function decorates({ parent, shape, said }: Entry, lexicon: Lexicon): boolean {
  const [first] = said.marks
  if (!parent || shape === 'heading' || shape === 'row' || first?.place !== 'start' || !lexicon.decorations.has(first.key)) return false
  const known =
    adorned.get(parent) ?? parent.children.filter((one) => one.said.marks[0]?.place === 'start' && !one.said.marks[0].row?.state).length > 1
  adorned.set(parent, known)
  return known
}
