import { type Modality, SECTION_ROWS, type SectionRow, type Severity } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'

/** A role that a heading names, and whether the role's words are the whole of it. */
export interface Role {
  row: SectionRow
  whole: boolean
  modality: Modality | null
}

const JOINTS = /[&/,+|]|\s(?:and|or|y|e|o|et|ou|und|oder|och|eller|и|или|ve|veya|with)\s|和|及|与|・/u
const weight = (row: SectionRow): number => SECTION_ROWS.indexOf(row)
const heaviest = (rows: readonly SectionRow[]): SectionRow | undefined => [...rows].sort((one, other) => weight(one) - weight(other))[0]

/** "Release-blocking issues" block; "non-blocking" ones do not. */
export const openCompounds = (text: string): string => text.replace(/(?<!\b(?:non|un|not|no))-(?=block)/giu, ' ')

/** The roles heard so far: a heading is asked once for itself and once for each line below it. */
const heard = new WeakMap<Said, Role | null>()

/** Hears the role that a heading or label names; null where it names none. */
export function roleOf(said: Said, lexicon: Lexicon): Role | null {
  const known = heard.get(said)
  if (known !== undefined) return known
  const role = hearRole(said, lexicon)
  heard.set(said, role)
  return role
}

function hearRole(said: Said, lexicon: Lexicon): Role | null {
  const name = openCompounds(said.name)
  if (name === '' || name.length > 160) return null
  const found = namedRole(name, said, lexicon)
  const meant = found?.modality ? null : said.parts.find((part) => part.by === 'tag' && lexicon.sections.whole(part.text)?.modality)
  return found && meant ? { ...found, modality: lexicon.sections.whole(meant.text)?.modality ?? null } : found
}

function namedRole(name: string, said: Said, lexicon: Lexicon): Role | null {
  const whole = lexicon.sections.whole(name)
  if (whole) return { row: whole, whole: true, modality: whole.modality ?? null }
  const pieces = name.split(JOINTS)
  const named = pieces.length > 1 ? pieces.flatMap((piece) => lexicon.sections.whole(piece) ?? []) : []
  const joined = heaviest(named)
  if (joined && (named.length === pieces.length || joined.holds === 'blockers'))
    return { row: joined, whole: named.length === pieces.length, modality: joined.modality ?? null }
  const tokens = lexicon.tokens(name)
  const ends = lexicon.sections.all(tokens).filter((hit) => !hit.whole && !hit.row.alone && (hit.from === 0 || hit.to === tokens.length))
  const rows = ends.map((hit) => hit.row)
  const best = heaviest(rows.filter((row) => row.role !== 'expected' && row.role !== 'planned')) ?? rows[0]
  if (!best) return said.state === null && isNeutral(said, lexicon) ? blockersInTag(said, lexicon) : null
  return { row: best, whole: false, modality: rows.find((row) => row.modality)?.modality ?? null }
}

/** "Critical (Blocking Tests)": a heading that names only urgency may name its role in brackets. */
function blockersInTag(said: Said, lexicon: Lexicon): Role | null {
  const row = said.parts
    .filter((part) => part.by === 'tag')
    .map((part) => lexicon.sections.at(lexicon.tokens(part.text), 0)?.row)
    .find((one) => one?.role === 'blockers')
  return row && said.marks.every((mark) => mark.row?.state !== 'done') ? { row, whole: false, modality: null } : null
}

const NEUTRAL = /^(?:term|risks?|items?|issues?|severity|priority|level|p\d|actions?|tasks?|blockers?)$/

/** Whether the heading only says when or how urgent: "High priority", "Week 2", "Critical (P0)". */
export function isNeutral(said: Said, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(said.value === null ? said.name : said.text).filter((token) => token.kind === 'word')
  let at = 0
  for (let token = tokens[0]; token; token = tokens[at]) {
    const hit = lexicon.urgency.at(tokens, at) ?? lexicon.severities.at(tokens, at)
    if (!hit && !NEUTRAL.test(token.key)) return false
    at = hit ? hit.to : at + 1
  }
  return at > 0
}

/** The severity that a heading names anywhere in it. */
export function severityIn(said: Said, lexicon: Lexicon): Severity | null {
  return said.severity?.row ?? lexicon.severities.all(said.tokens)[0]?.row ?? null
}
