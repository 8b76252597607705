import { SECTION_ROWS } from '../../vocabulary/index.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import type { Role } from './role.ts'

/** So many words may name a person or a part. */
const WORDS = 4

const isNamed = ({ shape, said: { text, parts } }: Entry): boolean =>
  shape === 'bullet' && (/[:：]\s*$/.test(text) || parts[1]?.by === 'colon')

const isShort = ({ said: { text } }: Entry): boolean => /[:：]\s*$/.test(text) && text.trim().split(/\s+/).length <= WORDS

/**
 * "Completed" above "Ann: the cache" and "Bo:" with a list of his own: a short name among names divides the group, and is no piece of work.
 * Null for any other entry.
 */
export function dividedBy(entry: Entry, context: Context): Role | null {
  if (context.holds !== 'items' || entry.shape !== 'bullet' || entry.checkbox !== null || !isShort(entry)) return null
  if (!entry.children.some(({ shape }) => shape === 'bullet')) return null
  const beside = (entry.parent?.children ?? []).filter((one) => one !== entry && one.shape === 'bullet')
  const row = SECTION_ROWS.find(({ role }) => role === context.role)
  const isOneOfMany = beside.length > 0 && beside.every(isNamed)
  return row && isOneOfMany ? { row, whole: true, modality: null, head: null } : null
}
