import { type Modality, SECTION_ROWS, type SectionRow } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { areOver } from './closed.ts'
import { isNeutralText } from './grade.ts'
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

/** "Active blockers (0)". */
export const countsNone = ({ quantities, parts }: Said): boolean =>
  parts.some(({ by, start, end }) => by === 'tag' && quantities.some((one) => one.value === 0 && one.start >= start && one.end <= end))

/** "Known issues (fixed)", "Blockers – all resolved": what stands behind the name says that it is over. */
export function overRole(found: Role, said: Said, lexicon: Lexicon): Role {
  const none = found.row.holds === 'risks' && countsNone(said) ? rowOf('no-blockers') : null
  if (none) return { ...found, row: none, whole: true }
  const isOver = said.parts.slice(1).some(({ text }) => areOver(lexicon.tokens(text), lexicon))
  if (!isOver) return found
  if (found.row.holds === 'risks') return { ...found, row: { ...found.row, issue: 'resolved' } }
  const row = found.row.role === 'blockers' ? rowOf('resolved-blockers') : null
  return row ? { ...found, row } : found
}

/** "Running into issues?" offers help. */
const offersHelp = ({ head }: Role, { text }: Said): boolean => head?.subject === 'problem' && !head.bare && /[?？]\s*$/.test(text)

/** "Technical risk: LOW", "Risk assessment: medium" rate them, and list the reasons. */
const rates = ({ row }: Role, { value }: Said, lexicon: Lexicon): boolean =>
  row.holds === 'risks' && value !== null && isNeutralText(value, lexicon)

/** Whether what a name says is only supposed: "When all stories are done:", "Running into issues?". */
export const isSupposed = (found: Role, said: Said, lexicon: Lexicon): boolean =>
  offersHelp(found, said) ||
  rates(found, said, lexicon) ||
  ((found.row.state === 'done' || found.row.role === 'resolved-blockers') && isConditional(said, lexicon))

/** "Remaining issue", "Critical issue identified": a single one that stands, told by what is below. */
export const isOpenOne = (head: Head, name: string, lexicon: Lexicon): boolean =>
  head.bare && head.standing === 'open' && lexicon.heads.all(lexicon.tokens(name)).some(({ row }) => row === 'open')

/** "When all stories are done:", "When unblocked:" only suppose it. */
function isConditional(said: Said, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(said.name)
  if (lexicon.heads.at(tokens, 0)?.row !== 'if') return false
  return lexicon.states.all(tokens).length > 0 || lexicon.heads.all(tokens).some(({ row }) => row === 'resolved')
}

/** The role that each composed name gives. */
const ROLES: Readonly<Record<Head['subject'], Readonly<Record<Head['standing'], string | null>>>> = {
  blocker: { open: 'blockers', resolved: 'resolved-blockers', possible: 'risks', none: 'no-blockers' },
  blocked: { open: 'blockers', resolved: 'resolved-blockers', possible: 'risks', none: 'no-blockers' },
  problem: { open: 'issues', resolved: 'done', possible: 'risks', none: 'no-blockers' },
  risk: { open: 'risks', resolved: 'resolved-risks', possible: 'risks', none: 'no-blockers' },
  debt: { open: 'debt', resolved: 'debt-paid', possible: 'debt', none: 'no-blockers' },
  talk: { open: 'guidance', resolved: 'guidance', possible: 'guidance', none: 'guidance' },
}

/** The role of one that is joined to a word that says it is over: "Blockers met and resolved". */
const SETTLED: Readonly<Partial<Record<Head['subject'], string>>> = { problem: 'resolved-risks', blocker: 'resolved-blockers' }

/** The row of a composed name; null where it names no role. */
export const composedRow = ({ subject, standing }: Head, settled: boolean): SectionRow | null =>
  rowOf((settled ? SETTLED[subject] : undefined) ?? ROLES[subject][standing] ?? '')
