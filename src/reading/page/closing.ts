import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { type Called, speaksForWhole } from './whole.ts'

/** A section below which a page says how the whole stands. */
export interface Closing {
  section: Entry
  /** How much what stands there is worth: a verdict 3, a status 2, a summary 1. */
  weight: number
}

/** So much may stand above what a section says of the whole. */
const FIRST = 4

function weightOf({ said }: Entry, { closings }: Lexicon): number {
  return Math.max(0, ...closings.all(said.tokens).map(({ row }) => row))
}

/** Every heading or label that opens a verdict, a status or a summary of the whole page, in order. */
export function closingsOf(root: Entry, page: Called, lexicon: Lexicon): Closing[] {
  const found: Closing[] = []
  const visit = (entry: Entry): void => {
    for (const child of entry.children) {
      if (child.shape !== 'heading' && child.shape !== 'label') continue
      const weight = child === page.lead ? 0 : weightOf(child, lexicon)
      const [first] = child.children
      if (weight > 0 && first && speaksForWhole(first, page, lexicon)) found.push({ section: child, weight })
      visit(child)
    }
  }
  visit(root)
  return found
}

/** The lines in which a section says what it is about. */
export const openingLines = ({ children }: Entry): Entry[] => {
  const end = children.findIndex(({ shape }) => shape === 'heading')
  return children
    .slice(0, end < 0 ? FIRST : Math.min(end, FIRST))
    .filter(({ shape }) => shape === 'text' || shape === 'label' || shape === 'bullet')
}
