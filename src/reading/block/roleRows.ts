import { type Modality, SECTION_ROWS, type SectionRow } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { areOver } from './closed.ts'
import type { Head } from './heads.ts'

/** A role that a heading names, and whether the role's words are the whole of it. */
export interface Role {
  row: SectionRow
  whole: boolean
  modality: Modality | null
  /** What the name is composed of, where it was no listed phrase. */
  head: Head | null
}

const weight = (row: SectionRow): number => SECTION_ROWS.indexOf(row)
/** The row that stands first in the table: it says most. */
export const weightiest = (rows: readonly SectionRow[]): SectionRow | undefined =>
  [...rows].sort((one, other) => weight(one) - weight(other))[0]

/** The row of a section's role; null where none bears that name. */
export const rowOf = (role: string): SectionRow | null => SECTION_ROWS.find((row) => row.role === role) ?? null

/** "Progress and issues": what stands below is told by the parts of it. */
export const mixedRole = (): Role | null => {
  const row = rowOf('plain')
  return row && { row, whole: true, modality: null, head: null }
}

/** "Known issues (fixed)", "Blockers – all resolved": what stands behind the name says that it is over. */
export function overRole(found: Role, said: Said, lexicon: Lexicon): Role {
  const isOver = said.parts.slice(1).some(({ text }) => areOver(lexicon.tokens(text), lexicon))
  if (!isOver) return found
  if (found.row.holds === 'risks') return { ...found, row: { ...found.row, issue: 'resolved' } }
  const row = found.row.role === 'blockers' ? rowOf('resolved-blockers') : null
  return row ? { ...found, row } : found
}

/** "When all stories are done:", "When unblocked:" only suppose it. */
export function isConditional(said: Said, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(said.name)
  if (lexicon.heads.at(tokens, 0)?.row !== 'if') return false
  return lexicon.states.all(tokens).length > 0 || lexicon.heads.all(tokens).some(({ row }) => row === 'resolved')
}
