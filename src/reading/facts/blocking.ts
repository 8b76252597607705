import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import { isUnitOfPlan } from '../block/heads.ts'
import { openCompounds } from '../block/role.ts'
import type { Role } from '../block/roleRows.ts'
import type { Part, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { answerOf, trimEdges } from '../line/say.ts'
import { firstWord } from '../line/token.ts'
import { blockerLabel, confirms, headIn, isBlocker, isOfReport, isOnlyCount, names, onlyRefers, refuses } from './blockerLabel.ts'
import { type Answer, beginsToHoldUp, beginsToPrevent, byAttribute, type Way } from './blockingDetails.ts'
import { isOfRules, isSection, isStep, isTestCase } from './scale.ts'
import { blockerInSentence, leadsToBlocker } from './sentence.ts'
import { advisesStuck, onlyTalks } from './talk.ts'

/** "Blocked: orange lock" beside "Done: green check" tells what a state looks like. */
const isAmongStates = ({ parent, shape, said }: Entry, lexicon: Lexicon): boolean =>
  shape === 'bullet' &&
  (parent?.children ?? []).some((one) => one.said !== said && one.said.value !== null && lexicon.states.whole(one.said.name) !== null)

/** "Blocker log: https://…", "#blockers: what needs a decision": an address, and the name of a channel, tell no blocker. */
const tellsWhat = ({ value, text }: Said): boolean => !ADDRESS.test(value?.trim() ?? '') && !CHANNEL.test(text)
const ADDRESS = /^<?(?:https?:\/\/\S+|[^\s:]+\.mdx?)>?$/iu
const CHANNEL = /^\P{L}{0,4}#[\p{L}_-]+/u

/** "Required before launch: a signed build" among the details of a blocker asks for what is missing, and tells no other one. */
const isQuestion = ({ tokens }: Said, { holds, shielded }: Context, lexicon: Lexicon): boolean =>
  holds === 'blockers' && shielded && lexicon.heads.at(tokens, firstWord(tokens))?.row === 'question'

/** "Blocker: no licence key", "Blocked: waiting for keys", "Blockers: none". */
const byLabel: Way = (entry, context, lexicon) => {
  const { said, shape } = entry
  const head = shape === 'row' && said.label !== 'blocker' ? null : blockerLabel(said, lexicon)
  if (!head || !said.value) return null
  if (!tellsWhat(said) || isQuestion(said, context, lexicon)) return 'none'
  const answer = answerOf(said)
  if (head.standing === 'none' || saysNone(answer, lexicon) || refuses(said.value, lexicon)) return 'none'
  if (head.standing !== 'open') return head.standing === 'resolved' ? 'none' : null
  if (isOnlyCount(said, lexicon)) return context.tests ? null : 'none'
  if (context.shielded && context.holds === 'blockers' && head.subject === 'blocker' && isOfEntry(entry)) return null
  if (confirms(said.value, lexicon)) return null
  if (head.subject === 'blocked' && advisesStuck(said, lexicon)) return 'none'
  if (onlyTalks(said, lexicon) || onlyRefers(said.value)) return 'doubtful'
  const isState = head.subject === 'blocked' || said.label === 'impact'
  const isMarked = said.marks.some((mark) => mark.place === 'start')
  const isDetail = (said.label === 'detail' || said.label === 'impact') && !isOfReport(entry) && !isMarked
  if (head.subject === 'blocked' && isAmongStates(entry, lexicon)) return null
  const isWork = entry.checkbox !== null || (context.holds === 'items' && (shape === 'heading' || !isMarked))
  if (isState && isWork) return null
  if (isState && isDetail) return head.subject === 'blocker' && !context.shielded && context.holds === 'nothing' ? 'doubtful' : null
  return context.role === 'guidance' ? 'doubtful' : 'sure'
}

/** Whether a line stands below a list item or label, and so may say something of it. */
const isOfEntry = ({ shape, parent }: Entry): boolean => shape === 'bullet' && (parent?.shape === 'bullet' || parent?.shape === 'label')

/** "Blocked by the missing keys" as a whole line tells what is stuck, where no piece of work stands above that it could be said of. */
const byStuck: Way = ({ shape, said, checkbox }, context, lexicon) => {
  if ((shape !== 'bullet' && shape !== 'text') || checkbox !== null || context.shielded || context.holds === 'items') return null
  return said.parts[1]?.by !== 'colon' && stuckBy(said, lexicon) !== null ? 'sure' : null
}

/** What holds things up, in a line that begins with "blocked by" or "stuck on"; null for any other line. */
export function stuckBy({ tokens, parts, text }: Said, lexicon: Lexicon): string | null {
  const first = tokens.findIndex(({ start }) => start >= (parts[0]?.start ?? 0))
  const hit = first < 0 ? null : lexicon.stuck.at(tokens, first)
  const rest = hit ? trimEdges(text.slice(tokens[hit.to - 1]?.end)) : ''
  return rest === '' ? null : rest
}

/** "Database size ⚠️ BLOCKS PRODUCTION": a last part in capitals that tells what is held up. */
const shouts = ({ text, by, start }: Part, lexicon: Lexicon): boolean =>
  start > 0 && (by === 'mark' || by === 'dash' || by === 'tag') && text === text.toUpperCase() && beginsToHoldUp(text, lexicon)

/** "Frontend error (BLOCKER)", "Login fails — blocker". */
const byTag: Way = (entry, { holds, state }, lexicon) => {
  const { said, shape } = entry
  const isTag = (part: Part): boolean => part.by === 'tag' && names(part.text, lexicon)
  const closes = (part: Part): boolean =>
    (part.by === 'dash' || part.by === 'mark') && part.start > 0 && said.parts.length > 1 && lexicon.blockers.whole(part.text) !== null
  const told = said.parts.find((part) => isTag(part) || closes(part) || (shape === 'heading' && shouts(part, lexicon)))
  const isNoun = told !== undefined && lexicon.heads.all(lexicon.tokens(openCompounds(told.text))).some(({ row }) => row === 'blocker')
  if (shape === 'row') return told && isNoun ? 'sure' : null
  const isOver = holds === 'items' && state === 'done' && shape === 'heading' && !said.marks.some(({ row }) => row?.state === 'failed')
  if (told && (isOver || isUnitOfPlan(said.tokens, lexicon) || isOfRules(entry, lexicon) || (!isNoun && isMeasured(said)) || isField(said)))
    return 'doubtful'
  return told ? (holds === 'items' && state === 'todo' && !isNoun ? 'doubtful' : 'sure') : null
}

/** "Priority: critical (launch blocker)" where it fills no entry tells of the page as a whole. */
const isField = ({ label }: Said): boolean => label === 'priority' || label === 'severity' || label === 'status'

/** "Pass rate: 100% (blocking)": what a gate asks for holds nothing up. */
const isMeasured = ({ value }: Said): boolean => value !== null && /^[≥≤<>~]?\s?\d/u.test(value)

/** "Critical finding: login blocker": behind the colon of a heading a name ends in the noun. */
const byName: Way = ({ said, shape }, _context, lexicon) => {
  const told = shape === 'heading' && said.parts[1]?.by === 'colon' ? said.parts[1] : null
  const words = told ? lexicon.tokens(told.text).filter(({ kind }) => kind === 'word') : []
  const ends = words.some((_, at) => at > 0 && lexicon.oneBlocker.at(words, at)?.to === words.length)
  return ends && told !== null && isBlocker(headIn(told.text, lexicon)) ? 'sure' : null
}

/** A severity, priority or status cell says "blocker", or a column such as "Blocks release" says yes. */
const byCell: Way = (entry, _context, lexicon) => {
  if (entry.shape !== 'row') return null
  if (cell(entry, 'count')?.said.quantities[0]?.value === 0) return 'none'
  const told =
    cell(entry, 'blocking') ?? entry.cells.find(({ header, column }) => column === null && isBlocker(headIn(header, lexicon))) ?? null
  if (told && (confirms(told.said.text, lexicon) || told.said.marks[0]?.row?.state === 'done')) return 'sure'
  const impact = cell(entry, 'impact')
  if (impact && beginsToPrevent(impact.said.text, lexicon)) return 'sure'
  const cells = [cell(entry, 'severity'), cell(entry, 'priority'), cell(entry, 'status')]
  return cells.some((one) => one !== null && names(one.said.text, lexicon)) ? 'sure' : null
}

/** "The only remaining blocker is the licence." */
const bySentence: Way = ({ said, shape }, context, lexicon) =>
  (shape === 'text' || shape === 'bullet') && context.modality === 'actual' && !/[?？]\s*$/u.test(said.text)
    ? (blockerInSentence(said, lexicon)?.certainty ?? null)
    : null

/** "Severity: medium" below one of the tasks that are blocked: a task has none, and what blocks it may be told there. */
const byGrade: Way = ({ attributes }, { role }) => (role === 'blocked' && attributes.has('severity') ? 'doubtful' : null)

/** "Manual check missing → blocker for the release": what stands before the arrow. */
const byArrow: Way = ({ said, shape }, _context, lexicon) =>
  (shape === 'bullet' || shape === 'text') && leadsToBlocker(said, lexicon) ? 'sure' : null

/** What lines below say of an entry that may be an obstacle; doubtful where it is a step of a plan. */
const byLine: Way = (entry, context, lexicon) => {
  const told = isTestCase(entry, lexicon) || isSection(entry, lexicon) ? null : byAttribute(entry, context, lexicon)
  return told === 'sure' && isStep(entry, lexicon) ? 'doubtful' : told
}

/** The ways in which an entry calls itself a blocker, wherever it stands; the first that answers decides. */
const WAYS: readonly Way[] = [byCell, byLabel, byTag, byName, byLine, byArrow, byStuck, bySentence, byGrade]

/** Whether an entry calls itself a blocker, and how sure that is; `none` where it says that there is none, null where it says nothing of it. */
export function obstacleOf(entry: Entry, context: Context, role: Role | null, lexicon: Lexicon): Answer {
  if (context.holds === 'tests' && entry.shape === 'row') return null
  for (const way of WAYS) {
    const answer = way(entry, context, lexicon)
    if (answer === 'none' && role !== null && entry.children.length > 0) return null
    if (answer) return answer
  }
  return null
}
