import { SECTION_ROWS, type State } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Role } from '../block/roleRows.ts'
import { endsInColon } from '../line/colon.ts'
import { type Names, nameOf } from './names.ts'
import type { Page } from './page.ts'

/** So many words may name a person. */
const WORDS = 4

/**
 * "Completed" above "Ann: the cache" and "Bo:" with a list of his own: a name that the page repeats divides the group, and is no piece of work.
 * Null for any other entry.
 */
function dividedBy(entry: Entry, context: Context, names: Names): Role | null {
  if (context.holds !== 'items' || entry.checkbox !== null || !entry.children.some(({ shape }) => shape === 'bullet')) return null
  const name = endsInColon(entry.said.text) ? nameOf(entry) : null
  if (name === null || !names.has(name) || name.split(/\s+/).length > WORDS) return null
  const row = SECTION_ROWS.find(({ role }) => role === context.role)
  return row ? { row, whole: true, modality: null, head: null } : null
}

/** "Yesterday" and "Today" above lists: what stands below was done, or comes. */
function standUpRole({ said, children }: Entry, state: State): Role | null {
  const row = SECTION_ROWS.find((one) => one.role === (state === 'todo' ? 'next' : state))
  return row && children.length > 0 && (!said.value || endsInColon(said.text)) ? { row, whole: true, modality: null, head: null } : null
}

/** The role that the page as a whole gives a line: one of its stand-ups, or a name that divides a group; null where it gives none. */
export function ownRole(entry: Entry, context: Context, { standUp, names }: Page): Role | null {
  const told = standUp.get(entry)
  return told ? standUpRole(entry, told) : dividedBy(entry, context, names)
}
