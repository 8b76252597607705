import { bareText } from '../block/columns.ts'
import type { Cell } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'

/** What a cell tells of blockers: one by its name, only that the row is one, or that there is none. */
export type Held = 'named' | 'yes' | 'none'

const EMPTY = /^[\s\-–—?/.]*$|^n(?:\/?a)?$/iu
const ANSWERS: ReadonlySet<string | undefined> = new Set(['no', 'not', 'none'])

/** What a mark alone answers: where the header asks, a check says yes and a cross says no; else a check says that nothing blocks. */
const marked = ({ said: { marks }, header }: Cell): Held => {
  const state = marks[0]?.row?.state
  const asks = /\?\s*$/.test(header)
  return (asks ? state === 'failed' || state === 'todo' : state === 'done') ? 'none' : 'yes'
}

/** Tells what a cell of a column of blockers says: "Yes" and "🔴" name none, and "❌ No" denies one. */
export function heldIn(cell: Cell, lexicon: Lexicon): Held {
  const { said } = cell
  const bare = bareText(said)
  if (bare === '' && said.marks.length > 0) return marked(cell)
  if (lexicon.yes.whole(bare) !== null) return 'yes'
  const isNo = EMPTY.test(bare) || ANSWERS.has(lexicon.denials.whole(bare) ?? undefined)
  return isNo || saysNone(said, lexicon) ? 'none' : 'named'
}
