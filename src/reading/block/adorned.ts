import type { Lexicon } from '../line/lexicon.ts'
import { type Entry, once } from './entry.ts'

/** Whether the marks of a list tell topics: several lines begin with marks that say nothing of a state. */
const tellsTopics = once(
  (list) =>
    list.children.filter(
      ({
        said: {
          marks: [mark],
        },
      }) => mark?.place === 'start' && !mark.row?.state,
    ).length > 1,
)

/** "🖨️ Printing", "📋 Names", "🎨 Layout": a mark among others that only decorate. */
export function decorates({ parent, shape, said }: Entry, lexicon: Lexicon): boolean {
  const [first] = said.marks
  if (!parent || shape === 'heading' || shape === 'row' || first?.place !== 'start' || !lexicon.decorations.has(first.key)) return false
  return tellsTopics(parent, lexicon)
}
