import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import { composeHead, type Head } from '../block/heads.ts'
import { headsIn, openCompounds, type Role } from '../block/role.ts'
import { issueState, statedBy } from '../block/state.ts'
import type { Part, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { answerOf, trimEdges } from '../line/say.ts'
import type { Certainty } from './fact.ts'
import { blockerInSentence } from './sentence.ts'

const headIn = (text: string, lexicon: Lexicon): Head | null => headsIn(text, lexicon)[0] ?? null

const isBlocker = (head: Head | null): boolean =>
  head !== null && (head.subject === 'blocker' || head.subject === 'blocked') && head.standing === 'open'

/** What stands before the first colon or dash, where something stands behind it. */
function labelPart({ parts, line }: Said): Part | null {
  const [first, ...others] = parts
  const second = others.find(({ by }) => by !== 'tag')
  if (!first || (second?.by !== 'colon' && second?.by !== 'dash')) return null
  return line.spans.some((span) => span.kind === 'code' && span.start <= first.start) ? null : first
}

/** So many words may name what follows them. */
const LABEL_WORDS = 6

/** What the words before the first colon say of what follows: "Blocker", "BLOCKER-001", "Main team obstacles", "Blocked on"; null for any other label. */
export function blockerLabel(said: Said, lexicon: Lexicon): Head | null {
  const first = labelPart(said)
  if (!first || first.text.split(/\s+/).length > LABEL_WORDS) return null
  const head = headIn(first.text, lexicon)
  const isTold = said.parts.find(({ by }, at) => at > 0 && by !== 'tag')?.by === 'colon' || head?.bare === true
  return head && isTold && (head.subject === 'blocker' || head.subject === 'blocked') ? head : null
}

/** Whether the words before the first colon call what follows a blocker. */
export function isBlockerLabel(said: Said, lexicon: Lexicon): boolean {
  const head = blockerLabel(said, lexicon)
  return head !== null && head.standing !== 'none'
}

/** Whether a line stands in the report's header, and so tells of the whole unit: "Blocked by: missing keys". */
const isOfReport = ({ parent }: Entry): boolean => parent?.shape === 'root' || (parent?.shape === 'heading' && parent.depth === 1)

/** Whether an answer only counts blockers: "0", "2 open"; the named ones stand elsewhere. "2 weak passwords" says which. */
function isOnlyCount(said: Said, lexicon: Lexicon): boolean {
  const rest = said.tokens.filter((token) => token.start >= said.valueStart)
  const words = rest.filter((token) => token.kind === 'word')
  if (rest[0]?.kind !== 'number' || words.length > 4) return false
  const grades = words.filter((_, at) => lexicon.severities.at(words, at) ?? lexicon.urgency.at(words, at))
  const isNamed = words.length === grades.length + 1 && grades.length > 0 && !lexicon.heads.at(words, words.length - 1)
  const isNoun = lexicon.heads.at(words, words.length - 1)?.row === 'problem'
  return (
    !(isNamed || isNoun || said.parts.some(({ by, start, text }) => by === 'tag' && start > said.valueStart && /\p{L}{3}/u.test(text))) ||
    said.quantities.find(({ start }) => start >= said.valueStart)?.value === 0
  )
}

/** A word that confirms: "Blocks release: yes". */
const confirms = (text: string, lexicon: Lexicon): boolean => lexicon.states.whole(text)?.state === 'done'
const refuses = (text: string, lexicon: Lexicon): boolean =>
  lexicon.none.whole(text) !== null || lexicon.states.whole(text)?.state === 'todo'

type Answer = Certainty | 'none' | null
type Way = (entry: Entry, context: Context, lexicon: Lexicon) => Answer

/** "Blocked: orange lock" beside "Done: green check" tells what a state looks like. */
const isAmongStates = ({ parent, shape, said }: Entry, lexicon: Lexicon): boolean =>
  shape === 'bullet' &&
  (parent?.children ?? []).some((one) => one.said !== said && one.said.value !== null && lexicon.states.whole(one.said.name) !== null)

/** "Blocker: no licence key", "Blocked: waiting for keys", "Blockers: none". */
const byLabel: Way = (entry, context, lexicon) => {
  const { said, shape } = entry
  const head = shape === 'row' ? null : blockerLabel(said, lexicon)
  if (!head || !said.value) return null
  const answer = answerOf(said)
  if (head.standing === 'none' || saysNone(answer, lexicon) || refuses(said.value, lexicon)) return 'none'
  if (head.standing !== 'open') return head.standing === 'resolved' ? 'none' : null
  if (isOnlyCount(said, lexicon)) return context.tests ? null : 'none'
  if (confirms(said.value, lexicon)) return null
  const isState = head.subject === 'blocked' || said.label === 'impact'
  const isMarked = said.marks.some((mark) => mark.place === 'start')
  const isDetail = (said.label === 'detail' || said.label === 'impact') && !isOfReport(entry) && !isMarked
  if (head.subject === 'blocked' && isAmongStates(entry, lexicon)) return null
  const isWork = entry.checkbox !== null || (context.holds === 'items' && (shape === 'heading' || !isMarked))
  if (isState && isWork) return null
  if (isState && isDetail) return head.subject === 'blocker' && !context.shielded && context.holds === 'nothing' ? 'doubtful' : null
  return 'sure'
}

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

/** So many words has a tag that calls its line a blocker. */
const TAG_WORDS = 6

/** Whether a tag, a severity or a status says "blocker"; a number behind it only refers to one that is told elsewhere. */
function names(text: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(openCompounds(text)).filter(({ kind }) => kind === 'word' || kind === 'number')
  if (tokens.length === 0 || tokens.length > TAG_WORDS || /\d$/.test(text.trim()) || /^(?:see|siehe|voir|ver)\b/i.test(text)) return false
  if (tokens.some(({ key }) => key === 'blockers')) return false
  const head = composeHead(tokens, lexicon)
  if (head) return head.subject === 'blocker' && head.standing === 'open'
  const last = tokens.findIndex((_, at) => lexicon.blockers.at(tokens, at) !== null)
  return (
    last >= 0 &&
    !lexicon.none.at(tokens, 0) &&
    tokens.slice(0, last).every((_, at) => lexicon.severities.at(tokens, at) !== null || /^p\d$/.test(tokens[at]?.key ?? ''))
  )
}

/** "Frontend error (BLOCKER)", "Login fails — blocker". */
const byTag: Way = ({ said, shape }, { holds, state }, lexicon) => {
  if (shape === 'row') return null
  const isTag = (part: Part): boolean => part.by === 'tag' && names(part.text, lexicon)
  const closes = (part: Part): boolean =>
    (part.by === 'dash' || part.by === 'mark') && part.start > 0 && said.parts.length > 1 && lexicon.blockers.whole(part.text) !== null
  const told = said.parts.find((part) => isTag(part) || closes(part))
  const isNoun = told !== undefined && lexicon.heads.all(lexicon.tokens(openCompounds(told.text))).some(({ row }) => row === 'blocker')
  return told ? (holds === 'items' && state === 'todo' && !isNoun ? 'doubtful' : 'sure') : null
}

/** "Severity: P0 - BLOCKING", "Impact: blocker for the release", "Launch blocker: yes" below the entry that they tell of. */
const byAttribute: Way = (entry, { holds }, lexicon) => {
  const { attributes, children } = entry
  if (issueState(statedBy(entry, lexicon)?.state ?? null) === 'resolved' && holds !== 'blockers') return null
  const graded = (['severity', 'priority', 'status'] as const).flatMap((label) => attributes.get(label) ?? [])
  if (graded.some(({ value }) => names(value ?? '', lexicon) || tagNames(value ?? '', lexicon))) return 'sure'
  const told = [attributes.get('impact'), ...children.map(({ said }) => said)]
  if (told.some((said) => said !== undefined && holdsUp(said, lexicon))) return 'sure'
  if (holds !== 'risks') return isProblem(entry, lexicon) && impactOf(entry).some(({ said }) => prevents(said, lexicon)) ? 'sure' : null
  const own = entry.said.value === null || entry.said.label !== null ? null : answerOf(entry.said)
  return children.some(({ said }) => prevents(said, lexicon)) || (own && prevents({ ...own, parts: [], value: null }, lexicon))
    ? 'sure'
    : null
}

/** Whether a heading calls what it tells a single problem: "Critical issue found". */
const isProblem = ({ shape, said }: Entry, lexicon: Lexicon): boolean => shape === 'heading' && headIn(said.name, lexicon)?.single === true

/** What stands below the heading or label "Impact" of an entry. */
const impactOf = ({ children }: Entry): readonly Entry[] =>
  children.filter(({ said, shape }) => said.label === 'impact' && shape !== 'text').flatMap((one) => one.children)

/** "Prevents the build", "Blocks the release" as a line of its own below a problem. */
function prevents({ tokens, parts, value }: Said, lexicon: Lexicon): boolean {
  const begins = tokens.findIndex(({ start }) => start >= (parts[0]?.start ?? 0))
  const first = lexicon.heads.at(tokens, begins)?.row === 'any' ? begins + 1 : begins
  return value === null && first >= 0 && lexicon.prevents.at(tokens, first) !== null && tokens.length > first + 1
}

const tagNames = (value: string, lexicon: Lexicon): boolean =>
  /\(([^()]{3,60})\)/
    .exec(value)
    ?.slice(1)
    .some((tag) => names(tag, lexicon)) ?? false

/** "Blocking: all deployments", "Blocks release: yes", "Impact: blocker for the release". */
function holdsUp(said: Said, lexicon: Lexicon): boolean {
  const label = labelPart(said)
  if (!label || !said.value || said.value === '') return false
  const head = headIn(label.text, lexicon)
  if (head?.subject === 'blocker' && head.standing === 'open' && confirms(said.value, lexicon)) return true
  if (said.label !== 'impact') return false
  const isBlocking = lexicon.heads.at(lexicon.tokens(label.text), 0)?.row === 'blocking'
  return (isBlocking && !refuses(said.value, lexicon) && !saysNone(answerOf(said), lexicon)) || names(said.value, lexicon)
}

/** A severity, priority or status cell says "blocker", or a column such as "Blocks release" says yes. */
const byCell: Way = (entry, _context, lexicon) => {
  if (entry.shape !== 'row') return null
  const told =
    cell(entry, 'blocking') ?? entry.cells.find(({ header, column }) => column === null && isBlocker(headIn(header, lexicon))) ?? null
  if (told && (confirms(told.said.text, lexicon) || told.said.marks[0]?.row?.state === 'done')) return 'sure'
  const cells = [cell(entry, 'severity'), cell(entry, 'priority'), cell(entry, 'status')]
  return cells.some((one) => one !== null && names(one.said.text, lexicon)) ? 'sure' : null
}

/** "The only remaining blocker is the licence." */
const bySentence: Way = ({ said, shape }, context, lexicon) =>
  (shape === 'text' || shape === 'bullet') && context.modality === 'actual' ? (blockerInSentence(said, lexicon)?.certainty ?? null) : null

/** The ways in which an entry calls itself a blocker, wherever it stands; the first that answers decides. */
const WAYS: readonly Way[] = [byCell, byLabel, byTag, byAttribute, byStuck, bySentence]

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
