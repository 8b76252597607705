import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import { answerOf, DETAILS, groupsBullets, groupsHeadings, tellsItself } from '../block/grouping.ts'
import { isNeutral, type Role } from '../block/role.ts'
import { outcomeOfName } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { trimEdges } from '../line/say.ts'
import { callsItselfBlocker, isBlockedLabel, isBlockerLabel, isOnlyCount, isStuck } from './blocking.ts'
import type { Fact } from './fact.ts'
import { readBlocker, readRisk } from './problem.ts'

const isWarning = (key: string): boolean => key === '⚠'

/** The groups asked so far whether they hold plain text and nothing else: there may be many lines to ask it. */
const ofText = new WeakMap<Entry, boolean>()

function holdsOnlyText(group: Entry): boolean {
  const known = ofText.get(group) ?? group.children.every((child) => child.shape === 'text')
  ofText.set(group, known)
  return known
}

/** A section may name its problems in plain sentences: the first, and each that begins in bold or with a mark, is one. */
function isSpokenText(entry: Entry): boolean {
  const { said, parent } = entry
  if (!parent || !holdsOnlyText(parent) || /[:：]\s*$/.test(said.text)) return false
  return parent.children[0] === entry || said.bold || said.marks.some((mark) => mark.place === 'start')
}

function isPrimary(entry: Entry, context: Context, level: number): boolean {
  if (context.shielded || level > 0) return false
  return entry.shape === 'text' ? isSpokenText(entry) : true
}

/** "Issue 2: …", "BUG #5 - …", "Risk 1": a problem that is numbered as one; a heading may also be labelled as one. */
export function isNumberedProblem(entry: Entry, lexicon: Lexicon): boolean {
  const [first, second] = entry.said.parts
  if (!first || entry.shape === 'row' || entry.shape === 'line') return false
  const tokens = lexicon.tokens(first.text)
  const hit = lexicon.problems.at(tokens, 0)
  if (!hit) return false
  const rest = tokens.slice(hit.to)
  const numbered = rest[0]?.kind === 'number' || (rest[0]?.key === '#' && rest[1]?.kind === 'number')
  return (
    (numbered && (second !== undefined || entry.shape === 'heading')) ||
    (rest.length === 0 && entry.shape === 'heading' && second?.by === 'colon')
  )
}

/** A line that begins with a warning sign states a problem, unless a word beside it tells a state of work. */
function isWarned(entry: Entry, context: Context, lexicon: Lexicon): boolean {
  if (entry.shape !== 'bullet' && entry.shape !== 'text') return false
  const warned = entry.said.marks[0]?.place === 'start' && isWarning(entry.said.marks[0].key) && entry.said.marks.length === 1
  const counts = entry.said.quantities[0]
  if (counts && entry.said.value !== null && outcomeOfName(entry.said, lexicon)) return false
  if (counts?.value === 0 && counts.start <= (entry.said.parts[0]?.start ?? 0)) return false
  return warned && entry.said.state === null && entry.checkbox === null && context.state === null && context.modality === 'actual'
}

/** A plain bullet below "⚠️ Still missing" or "Export issues" states a problem, where nothing else says what the list is. */
function isBelowWarning({ shape, said, parent, checkbox }: Entry, context: Context, level: number, lexicon: Lexicon): boolean {
  if (
    shape !== 'bullet' ||
    level > 0 ||
    said.label !== null ||
    context.role !== null ||
    context.modality !== 'actual' ||
    context.coverage ||
    !parent ||
    checkbox !== null
  )
    return false
  if (parent.shape !== 'heading' && parent.shape !== 'label') return false
  const tokens = lexicon.tokens(parent.said.name)
  const named = lexicon.problems.all(tokens).some((hit) => hit.to === tokens.length)
  const warned = parent.said.marks.some((mark) => isWarning(mark.key))
  return (warned || named) && parent.said.state === null && said.marks.every((mark) => mark.row === null || isWarning(mark.key))
}

function isProblem(entry: Entry, context: Context, role: Role | null, level: number, lexicon: Lexicon): boolean {
  const grades = entry.attributes.has('severity') && entry.shape !== 'row' && context.holds !== 'items'
  if (grades || (isNumberedProblem(entry, lexicon) && context.modality === 'actual' && context.holds !== 'items')) return !role?.whole
  if (role) return false
  if (isWarned(entry, context, lexicon) || isBelowWarning(entry, context, level, lexicon)) return true
  return (context.holds === 'blockers' || context.holds === 'risks') && isPrimary(entry, context, level)
}

const GRADES = ['severity', 'impact', 'probability', 'mitigation', 'priority'] as const
const EMPTY = /^[\s\-–—?/.]*$|^n\/?a$/iu

/** A row names its problem in its first column or tells a blocker in a column of its own, such as a stand-up's. */
function hearRow(entry: Entry, context: Context, level: number, lexicon: Lexicon): Fact[] | null {
  const { said } = entry
  const named = lexicon.labels.whole(said.name) === 'blocker' && entry.rowOf !== 'blocker'
  const told = cell(entry, 'blocker') ?? (named ? (entry.cells.find((one) => one.said.text.trim() !== '') ?? null) : null)
  const isEmpty = (text: Said): boolean => EMPTY.test(text.text) || saysNone(text, lexicon)
  const graded = entry.rowOf === 'risk' && cell(entry, ...GRADES) !== null && context.holds !== 'blockers'
  const holds = entry.rowOf === 'blocker' ? 'blockers' : graded ? 'risks' : context.holds
  if (!context.shielded && level === 0 && (holds === 'blockers' || holds === 'risks')) {
    if (isEmpty(said)) return []
    return [holds === 'blockers' ? readBlocker(entry, context, lexicon) : readRisk(entry, context, lexicon)]
  }
  const lists = told !== null && (named || /s$|[^\p{Script=Latin}]$/iu.test(told.header))
  if (!told || !lists || isEmpty(told.said) || isOnlyCount({ ...told.said, valueStart: 0 })) return null
  return [{ ...readBlocker(entry, context, lexicon), title: trimEdges(told.said.text) }]
}

/** Hears a blocker or a risk; null where the entry is none, an empty list where it says that there are none. */
export function hearProblem(entry: Entry, context: Context, role: Role | null, level: number, lexicon: Lexicon): Fact[] | null {
  const { said } = entry
  if (context.modality === 'example' || entry.fence === 'terminal') return null
  const stuck = isBlockedLabel(entry, context, lexicon) || isStuck(entry, context, lexicon)
  const named = stuck || callsItselfBlocker(entry, lexicon)
  if (role && entry.shape === 'heading' && tellsItself(entry, role, lexicon)) return [readBlocker(entry, context, lexicon)]
  const isGroup = role !== null && (entry.shape !== 'heading' || (role.row.holds === 'blockers' && !isBlockerLabel(said, lexicon)))
  if (named && !isGroup) {
    const labelled = stuck || isBlockerLabel(said, lexicon)
    if (labelled && isOnlyCount(said)) return context.tests ? null : []
    return labelled && said.value !== null && saysNone(answerOf(said), lexicon) ? [] : [readBlocker(entry, context, lexicon)]
  }
  if (entry.shape === 'row') return hearRow(entry, context, level, lexicon)
  if (!isProblem(entry, context, role, level, lexicon)) return null
  const grouping = entry.shape === 'heading' || entry.shape === 'label'
  if (context.holds === 'blockers' && groupsBullets(entry)) return null
  if (grouping && (isNeutral(said, lexicon) || groupsHeadings(entry))) return null
  if (
    saysNone(said, lexicon) ||
    (said.value !== null && saysNone(answerOf(said), lexicon)) ||
    (grouping && said.label !== null && DETAILS.has(said.label))
  )
    return []
  return [context.holds === 'blockers' ? readBlocker(entry, context, lexicon) : readRisk(entry, context, lexicon)]
}
