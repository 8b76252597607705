import type { SectionRow } from '../../vocabulary/index.ts'
import { endsInColon } from '../line/colon.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { isNeutral, isNeutralText } from './grade.ts'
import { JOINTS, type Named, speaksOfTrouble } from './headClasses.ts'
import { composeHead, type Head, isOpenBlocker, isUnitOfPlan, tellsOfGains } from './heads.ts'
import { headOfHeldUp } from './heldUpInTag.ts'
import { inPlainLetters } from './plainLetters.ts'
import { composedRow, isOpenOne, isSupposed, mixedRole, overRole, type Role, rowOf, weightiest } from './roleRows.ts'
import { workRow } from './workGroup.ts'

/** "Release-blocking issues" block; "non-blocking" ones do not: the words of a compound stand for themselves. */
export const openCompounds = (text: string): string => text.replace(/-(?=block)/giu, ' ')

/** The roles heard so far: a heading is asked for itself and for each line below it. */
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
  const name = inPlainLetters(openCompounds(said.name), lexicon)
  if (name === '' || name.length > 160) return null
  const found =
    gradedRole(said, lexicon) ??
    wholeRole(name, lexicon) ??
    leadingRole(said, lexicon) ??
    composedRole(name, lexicon) ??
    namedRole(name, said, lexicon) ??
    workRole(name, lexicon) ??
    markedRole(said, lexicon)
  const meant = found?.modality ? null : said.parts.find((part) => part.by === 'tag' && lexicon.sections.whole(part.text)?.modality)
  if (found?.head?.doubtful && found.head.subject === 'blocker' && endsInColon(said.text))
    return { ...found, head: { ...found.head, doubtful: false } }
  if (found && isSupposed(found, said, lexicon)) return null
  if (found && !meant) return overRole(found, said, lexicon)
  return found && meant ? { ...found, modality: lexicon.sections.whole(meant.text)?.modality ?? null } : found
}

/** "P0 — Launch blockers", "Critical: blocking issues": behind words that only tell how bad or how soon stands what it is. */
function gradedRole(said: Said, lexicon: Lexicon): Role | null {
  const [grade, named] = said.parts
  if (!grade || (named?.by !== 'dash' && named?.by !== 'colon') || !isNeutralText(grade.text, lexicon)) return null
  const [head] = headsIn(named.text, lexicon)
  const row = head && isOpenBlocker(head) && !head.single ? rowOf('blockers') : null
  return row && head ? { row, whole: false, modality: null, head } : null
}

/** "BLOCKERS — must resolve": what stands behind a dash only adds to the name. */
function leadingRole({ parts, value }: Said, lexicon: Lexicon): Role | null {
  const [first, second] = parts
  return first && second?.by === 'dash' && value !== null && composeHead(lexicon.tokens(first.text), lexicon)?.bare
    ? composedRole(first.text, lexicon)
    : null
}

/** "Active 🔴 blockers": a mark in the midst of a name parts nothing. */
function markedRole({ parts }: Said, lexicon: Lexicon): Role | null {
  const [first, second] = parts
  if (first?.by !== 'start' || second?.by !== 'mark') return null
  const head = composeHead(lexicon.tokens(`${first.text} ${second.text}`), lexicon)
  return head && isOpenBlocker(head) ? composedRole(`${first.text} ${second.text}`, lexicon) : null
}

/** "B-000 · Template": what numbers a heading is no part of its name. */
const NUMBERING = /^(?:[A-Z]{0,4}-?#?\d{1,4}\s?[·:.–—-]|#\d{1,4}\s)\s?/u

function wholeRole(name: string, lexicon: Lexicon): Role | null {
  const row = lexicon.sections.whole(name) ?? lexicon.sections.whole(name.replace(NUMBERING, ''))
  return row && { row, whole: true, modality: row.modality ?? null, head: null }
}

const GRAVITY: readonly Head['subject'][] = ['talk', 'blocker', 'blocked', 'risk', 'problem', 'debt']

/** What each of the names that are joined in one says: "Questions / Blockers" says two things, the gravest first. */
export function headsIn(name: string, lexicon: Lexicon, of: Named = 'section'): Head[] {
  const pieces = openCompounds(name)
    .split(JOINTS)
    .filter((piece) => piece.trim() !== '')
  const heads = pieces.flatMap((piece) => composeHead(lexicon.tokens(piece), lexicon, of) ?? [])
  return heads.sort((one, other) => GRAVITY.indexOf(one.subject) - GRAVITY.indexOf(other.subject))
}

/** Whether a name is that of blockers that stand, and nothing qualifies it: "Open blockers", "Any blockers?". */
export const isOfOpenBlockers = (name: string, lexicon: Lexicon): boolean =>
  headsIn(name, lexicon).some((head) => isOpenBlocker(head) && head.bare)

/** The role of a name that is composed of nouns and what qualifies them; of names that are joined the gravest one. */
function composedRole(name: string, lexicon: Lexicon): Role | null {
  const pieces = name.split(JOINTS).filter((piece) => piece.trim() !== '')
  const composed = pieces.map((piece) => composeHead(lexicon.tokens(piece), lexicon))
  const [head] = composed.filter((one) => one !== null).sort((one, other) => GRAVITY.indexOf(one.subject) - GRAVITY.indexOf(other.subject))
  if (!head || (head.single && head.subject === 'problem' && !isOpenOne(head, name, lexicon))) return null
  const rest = pieces.filter((_, index) => composed[index] === null)
  if (head.subject !== 'blocker' && rest.some((piece) => tellsOfGains(lexicon.tokens(piece), lexicon))) return mixedRole()
  const row = composedRow(head, rest.length > 0 && rest.every((piece) => isSettled(piece, lexicon)))
  if (!row) return null
  const adds = (piece: string): boolean => lexicon.remedies.whole(piece) !== null || isNeutralText(piece, lexicon)
  const whole = head.bare && pieces.every((piece, index) => composed[index] !== null || adds(piece))
  return { row, whole, modality: row.modality ?? null, head }
}

/** "Issues identified and fixed": what is joined to the name says that they are over. */
const isSettled = (piece: string, lexicon: Lexicon): boolean => lexicon.heads.whole(piece) === 'resolved'

function namedRole(name: string, said: Said, lexicon: Lexicon): Role | null {
  const tokens = lexicon.tokens(name)
  const troubled = speaksOfTrouble(tokens, lexicon)
  const isOther = ({ holds }: SectionRow): boolean => !troubled || (holds !== 'blockers' && holds !== 'risks')
  const pieces = name.split(JOINTS)
  const named = pieces.length > 1 ? pieces.flatMap((piece) => lexicon.sections.whole(piece) ?? []) : []
  const joined = weightiest(named)
  if (joined && named.length === pieces.length && isOther(joined))
    return { row: joined, whole: true, modality: joined.modality ?? null, head: null }
  const ends = lexicon.sections.all(tokens).filter((hit) => !hit.whole && !hit.row.alone && (hit.from === 0 || hit.to === tokens.length))
  const rows = ends.map((hit) => hit.row).filter(isOther)
  const best = weightiest(rows.filter((row) => row.role !== 'expected' && row.role !== 'planned')) ?? rows[0]
  if (!best) return said.state === null && isNeutral(said, lexicon) ? blockersInTag(said, lexicon) : null
  return { row: best, whole: false, modality: rows.find((row) => row.modality)?.modality ?? null, head: null }
}

/** "Tareas realizadas", "Immediate remediation actions": a noun of work and what qualifies it. */
function workRole(name: string, lexicon: Lexicon): Role | null {
  const row = workRow(name, lexicon)
  return row && { row, whole: true, modality: null, head: null }
}

/** "Critical (Blocking Tests)": a heading that names only urgency, or stands above others, may name its role in brackets. */
export function blockersInTag(said: Said, lexicon: Lexicon): Role | null {
  if (isUnitOfPlan(lexicon.tokens(said.name), lexicon)) return null
  const tags = said.parts.filter((part) => part.by === 'tag').map((part) => lexicon.tokens(openCompounds(part.text)))
  const head = tags
    .flatMap((tokens) => [composeHead(tokens, lexicon), headOfHeldUp(tokens, lexicon)])
    .find((one) => one?.subject === 'blocker')
  const row = head?.standing === 'open' ? rowOf('blockers') : null
  return row && head && said.marks.every((mark) => mark.row?.state !== 'done') ? { row, whole: false, modality: null, head } : null
}
