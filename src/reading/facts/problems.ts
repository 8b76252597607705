import { type Context, inTrouble, isTrouble } from '../block/context.ts'
import type { Decision } from '../block/decide.ts'
import { type Cell, cell, type Entry } from '../block/entry.ts'
import { isNeutral } from '../block/grade.ts'
import { isOfOpenBlockers } from '../block/role.ts'
import type { Role } from '../block/roleRows.ts'
import { isCalledRisk, numberedAs } from '../block/tells.ts'
import { outcomeOfName } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { answerOf } from '../line/say.ts'
import { isAside } from './aside.ts'
import { heldIn } from './blockerCell.ts'
import { innerLabel } from './blockerLabel.ts'
import { obstacleOf } from './blocking.ts'
import type { Fact } from './fact.ts'
import { isPrimary } from './primary.ts'
import { readBlocker, readRisk } from './problem.ts'
import { onlyMeasures } from './scale.ts'
import { advisesBelow, isUnfilled, onlyTalks } from './talk.ts'

const isWarning = (key: string): boolean => key === '⚠'

/** Whether the marks of the lines beside it say how far each is: a warning among them is a state, no problem. */
function isAmongStates({ parent, shape }: Entry): boolean {
  const others = (parent?.children ?? []).filter((one) => one.shape === shape && one.said.marks[0]?.row?.state)
  const told = others.filter((one) => one.said.marks[0]?.row?.state !== 'partial')
  return told.length > 1 && told.length * 2 >= others.length
}

/** A line that begins with a warning sign states a problem, unless a word beside it tells a state of work. */
function isWarned(entry: Entry, context: Context, lexicon: Lexicon): boolean {
  const { said } = entry
  if (entry.shape !== 'bullet' && entry.shape !== 'text') return false
  const warned = said.marks[0]?.place === 'start' && isWarning(said.marks[0].key) && said.marks.length === 1
  const counts = said.quantities[0]
  if (!warned || (counts && said.value !== null && outcomeOfName(said, lexicon))) return false
  if (counts?.value === 0 && counts.start <= (said.parts[0]?.start ?? 0)) return false
  const isFree = said.state === null && entry.checkbox === null && context.state === null && context.modality === 'actual'
  return isFree && !isAmongStates(entry)
}

/** Whether an entry states a problem: as one of a list of problems, numbered or labelled as one, or by a warning sign. */
function isProblem(entry: Entry, context: Context, decision: Decision | null, level: number, lexicon: Lexicon): boolean {
  if (decision && decision.reading !== 'entry') return false
  const graded = isGraded(entry, context, lexicon) && entry.shape !== 'row'
  const numbered = numberedAs(entry.said, lexicon) !== null && entry.shape !== 'row' && entry.shape !== 'line' && isTold(entry)
  if ((graded || numbered) && context.modality === 'actual' && context.holds !== 'items') return true
  if (!inTrouble(context)) return isWarned(entry, context, lexicon)
  return isPrimary(entry, context, level, lexicon)
}

/** Whether a line below tells how bad it is; "Risk level: low" below another heading rates that, and makes it no problem. */
function isGraded({ attributes }: Entry, context: Context, lexicon: Lexicon): boolean {
  const told = attributes.get('severity')
  return told !== undefined && (inTrouble(context) || !lexicon.heads.all(lexicon.tokens(told.name)).some(({ row }) => row === 'risk'))
}

/** "Issue 2" alone names nothing; a value behind it does, or what stands below its heading. */
const isTold = ({ said, shape }: Entry): boolean => said.parts[1] !== undefined || shape === 'heading'

const GRADES = ['severity', 'impact', 'probability', 'mitigation', 'priority'] as const
const EMPTY = /^[\s\-–—?/.]*$|^n\/?a$/iu

/** "Any blockers? | no key | none": the cells of a row that asks what blocks, one for each that is asked. */
function answersOf({ said, cells, rowOf }: Entry, lexicon: Lexicon): readonly Cell[] {
  if (rowOf === 'blocker' || cells.some(({ column }) => column !== null && column !== 'value' && column !== 'note')) return []
  if (cells.some(({ said: one }) => one.quantities[0]?.start === 0 && one.quantities[0].value === 0)) return []
  const asks = lexicon.labels.whole(said.name) === 'blocker' || isOfOpenBlockers(said.name, lexicon)
  return asks ? cells.filter((one) => one.said.tokens.some(({ kind }) => kind === 'word')) : []
}

/** A row names its problem in its first column or tells a blocker in a column of its own, such as a stand-up's. */
function hearRow(entry: Entry, context: Context, level: number, lexicon: Lexicon): Fact[] | null {
  const { said } = entry
  const told = cell(entry, 'blocker')
  if (context.holds === 'risks' && cell(entry, 'completion') !== null && cell(entry, ...GRADES) === null) return null
  const isEmpty = (text: Said): boolean => EMPTY.test(text.text) || saysNone(text, lexicon)
  const inRegister = context.titled === 'register' && (entry.rowOf === 'risk' || context.path.length === 0)
  const graded = entry.rowOf === 'risk' && cell(entry, ...GRADES) !== null && context.holds !== 'blockers'
  const holds = entry.rowOf === 'blocker' ? 'blockers' : graded ? 'risks' : context.holds
  const isRegister = context.titled === null || inRegister || (context.titled === 'some' && entry.rowOf !== 'metric')
  const held = told && entry.rowOf !== 'blocker' ? heldIn(told, lexicon) : null
  if (held === 'none') return context.holds === 'blockers' ? [] : null
  const answers = answersOf(entry, lexicon).filter((one) => !isEmpty(one.said))
  if ((told || answers.length > 0 || isTrouble(holds)) && onlyMeasures(entry, lexicon)) return null
  if (answers.length > 0) return answers.map((one) => ({ ...readBlocker(entry, context, lexicon), title: one.said.text.trim() }))
  if (!context.shielded && level === 0 && isRegister && isTrouble(holds)) {
    if (isEmpty(said)) return []
    if (holds !== 'blockers') return [readRisk(entry, context, lexicon)]
    const blocker = readBlocker(entry, context, lexicon)
    return [told && held === 'named' ? { ...blocker, title: told.said.text.trim() } : blocker]
  }
  if (held === 'yes') return [readBlocker(entry, context, lexicon)]
  if (!told || isEmpty(told.said) || told.said.quantities[0]?.start === 0) return null
  return [{ ...readBlocker(entry, context, lexicon), title: told.said.text.trim() }]
}

/** "RISK-002": no name, and yet one of them. */
const isReferred = ({ text, tokens }: Said, { problems }: Lexicon): boolean => problems.at(tokens, 0) !== null && /[\s#-]\d/.test(text)

/** So many words has what an answer without words belongs to: "Ann — -". */
const FEW = 3

/** "Ann: none": what stands behind the first separator denies; "No key — resolved: no" and "No key on the ship — ?" do not. */
function answersNone(said: Said, lexicon: Lexicon): boolean {
  const first = said.parts.filter(({ by }) => by !== 'tag')[1]
  if (said.value === null || (first && first.start !== said.valueStart && first.by !== 'mark')) return false
  const isMute = !/[\p{L}\d]/u.test(said.value) && first?.by === 'dash' && said.name.split(/\s+/).length > FEW
  return !isMute && saysNone(answerOf(said), lexicon)
}

/** Hears a blocker or a risk; null where the entry is none, an empty list where it says that there are none. */
export function hearProblem(
  entry: Entry,
  context: Context,
  decision: Decision | null,
  role: Role | null,
  level: number,
  lexicon: Lexicon,
): Fact[] | null {
  const { said } = entry
  const inner = entry.shape === 'bullet' || entry.shape === 'text' ? innerLabel(said, lexicon) : null
  if (inner) return hearProblem({ ...entry, said: inner }, context, decision, role, level, lexicon)
  if (context.modality === 'example' || entry.fence === 'terminal' || entry.continues || isUnfilled(said)) return null
  const isGroup = decision !== null && (decision.reading === 'group' || (decision.reading === 'plain' && entry.shape === 'heading'))
  const obstacle = isGroup ? null : obstacleOf(entry, context, role, lexicon)
  if (obstacle === 'none') return []
  const isListed = obstacle === 'doubtful' && context.holds === 'blockers' && isProblem(entry, context, decision, level, lexicon)
  if (obstacle && !isListed) return onlyMeasures(entry, lexicon) ? null : [readBlocker(entry, { ...context, certainty: obstacle }, lexicon)]
  if (entry.shape === 'row') return hearRow(entry, context, level, lexicon)
  if (!isProblem(entry, context, decision, level, lexicon)) return null
  const isTalk =
    context.holds === 'blockers' &&
    entry.shape !== 'heading' &&
    (onlyTalks(said, lexicon) || (entry.parent !== null && advisesBelow(entry.parent, lexicon)))
  if (isTalk) return [readBlocker(entry, { ...context, certainty: 'doubtful' }, lexicon)]
  const isEmpty = isAside(entry, lexicon) || saysNone(said, lexicon) || answersNone(said, lexicon)
  if (isEmpty || (isNeutral(said, lexicon) && said.value === null && entry.children.length > 0 && !isReferred(said, lexicon))) return []
  const numbered = numberedAs(said, lexicon)
  const blocks = (context.holds === 'blockers' && !isCalledRisk(said, lexicon)) || (context.holds !== 'risks' && numbered === 'blocker')
  return [blocks ? readBlocker(entry, context, lexicon) : readRisk(entry, context, lexicon)]
}
