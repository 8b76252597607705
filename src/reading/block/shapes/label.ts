import type { List, Paragraph } from '../../../document/index.ts'
import { endsInColon, endsInColonOrStars } from '../../line/colon.ts'
import type { Said } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { DETAILS } from '../content.ts'
import { isTrouble } from '../context.ts'
import type { Entry } from '../entry.ts'
import { isNeutral } from '../grade.ts'
import { composeHead } from '../heads.ts'
import { roleOf } from '../role.ts'
import type { Role } from '../roleRows.ts'

/** Whether a line heads what follows: it ends in a colon, is bold as a whole, or is a short section word. */
export function isLabel({ said }: Entry, governs: boolean, lexicon: Lexicon): boolean {
  if (governs && isQualified(said, lexicon)) return true
  if (said.value !== null && said.value !== '') return governs && endsInColon(said.text) && said.text.length < 120
  if (endsInColonOrStars(said.text)) return true
  const wholeBold =
    said.bold && said.parts.every((part) => part.by === 'start' || part.by === 'tag' || part.by === 'mark' || part.by === 'colon')
  if (wholeBold && said.name.length > 0 && said.text.length < 120) return true
  if (!governs || said.text.length >= 60) return false
  const role = roleOf(said, lexicon)
  return (
    lexicon.sections.whole(said.name) !== null ||
    role?.whole === true ||
    (role !== null && isOfBlockers(role) && said.name.split(/\s+/).length <= 3)
  )
}

const isOfBlockers = ({ row, head }: Role): boolean => row.role === 'blockers' && head?.subject === 'blocker' && !head.doubtful

/** "**Open blockers - 2026**": a bold line that names several blockers, and when or how bad behind a dash. */
function isQualified(said: Said, lexicon: Lexicon): boolean {
  const { line, text, tokens, valueStart } = said
  if (!line.spans.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= text.trimEnd().length)) return false
  const names = tokens.some(
    ({ kind, start }, at) =>
      start >= valueStart && kind === 'word' && !lexicon.severities.at(tokens, at) && !lexicon.urgency.at(tokens, at),
  )
  const role = names ? null : roleOf(said, lexicon)
  return role !== null && isOfBlockers(role) && lexicon.severalBlockers.all(tokens).length > 0
}

/** So many words has a line that heads a text without markdown's help. */
const WORDS = 7
/** The roles that a line alone may head: of others it is too often a sentence. */
const HEADED: ReadonlySet<string> = new Set(['blockers', 'risks', 'items'])

/** Whether a line of a paragraph names what the lines below it tell: "**Blockers:**" above "No key". */
export function headsLines(said: Said, lexicon: Lexicon): boolean {
  const role = endsInColonOrStars(said.text) && (said.value === null || said.value === '') ? roleOf(said, lexicon) : null
  return role?.whole === true && HEADED.has(role.row.holds)
}

/** Whether a paragraph is one short line that names a section as a whole, as e-mails and plain texts are written: "Blockers", "What is in your way?". */
export function headsText({ lines }: Paragraph, lexicon: Lexicon): boolean {
  const [line] = lines
  if (!line || lines.length > 1 || line.text.trim().split(/\s+/).length > WORDS || /[.!,;]\s*$/.test(line.text)) return false
  const said = say(line, lexicon)
  const role = said.value === null || said.value === '' ? roleOf(said, lexicon) : null
  return role?.whole === true && HEADED.has(role.row.holds)
}

/** Whether the name of what a line stands below is that of blockers or other problems. */
export function standsInTrouble({ said, shape, depth, parent }: Entry, lexicon: Lexicon): boolean {
  // Below the title of a page stands its header.
  if (shape === 'heading' && depth === 1) return false
  const role = roleOf(said, lexicon)
  // "High" below "Blockers" only grades them.
  if (role === null && shape === 'heading' && parent?.shape === 'heading' && isNeutral(said, lexicon))
    return standsInTrouble(parent, lexicon)
  return role?.whole === true && isTrouble(role.row.holds)
}

/** Whether a line tells more of a problem that is named above it: "Impact: nobody can pay". */
export const isDetailLine = ({ label, value, marks }: Said): boolean =>
  label !== null && DETAILS.has(label) && (value !== null || marks.length > 0)

/** Whether a line's label calls what it names a problem: "Issue: the pay desk is down". */
export const namesProblem = ({ name, value }: Said, lexicon: Lexicon): boolean =>
  value !== null && value !== '' && composeHead(lexicon.tokens(name), lexicon)?.standing === 'open'

/** Whether a line's label calls what it names a blocker: "**Blocker 1**: the pay desk is down". */
export function namesBlocker({ name, value }: Said, lexicon: Lexicon): boolean {
  const head = value === null || value === '' ? null : composeHead(lexicon.tokens(name), lexicon)
  return head?.subject === 'blocker' && head.standing === 'open' && head.bare
}

/** Whether a list only tells more of the problem in the line above it: its impact, its status, its owner. */
export function tellsMore({ items }: List, lexicon: Lexicon): boolean {
  const said = items.flatMap(({ lines: [line] }) => (line ? [say(line, lexicon)] : []))
  return said.length > 0 && said.every(({ value }) => value !== null) && said.filter(isDetailLine).length * 2 >= said.length
}
