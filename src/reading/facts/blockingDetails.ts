import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { isOpenBlocker, isUnitOfPlan } from '../block/heads.ts'
import { issueState, statedBy } from '../block/state.ts'
import { numberedAs } from '../block/tells.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { answerOf } from '../line/say.ts'
import type { Token } from '../line/token.ts'
import { confirms, headIn, labelPart, names, refuses } from './blockerLabel.ts'
import type { Certainty } from './fact.ts'
import { workWithin } from './heldUp.ts'

/** Whether an entry is a blocker and how sure that is, `none` where it says that there is none, null where it says nothing of it. */
export type Answer = Certainty | 'none' | null
/** One way in which an entry may call itself a blocker. */
export type Way = (entry: Entry, context: Context, lexicon: Lexicon) => Answer

/** "Severity: P0 - BLOCKING", "Impact: blocker for the release", "Launch blocker: yes" below the entry that they tell of. */
export const byAttribute: Way = (entry, { holds }, lexicon) => {
  const { attributes, children } = entry
  if (issueState(statedBy(entry, lexicon)?.state ?? null) === 'resolved' && holds !== 'blockers') return null
  const graded = (['severity', 'priority', 'status'] as const).flatMap((label) => attributes.get(label) ?? [])
  if (graded.some(({ value }) => names(value ?? '', lexicon) || tagNames(value ?? '', lexicon))) return 'sure'
  const below = children.filter(isGrade).map(({ said }) => said)
  const [held] = [...graded, ...below].flatMap(({ value }) => gradedFor(value ?? '', lexicon) ?? [])
  if (held) return held
  const told = [attributes.get('impact'), ...children.map(({ said }) => said)]
  if (namesHeldUp(entry, holds, lexicon)) return 'sure'
  // What a task of a plan blocks is told of its order: the tasks behind it.
  const isTask = holds !== 'blockers' && isNumberedTask(entry.said, lexicon)
  if (!isTask && told.some((said) => said !== undefined && (holdsUp(said, lexicon) || preventsWork(said, lexicon)))) return 'sure'
  if (holds === 'risks' && entry.said.label === 'resolution') return null
  if (holds !== 'risks') return isProblem(entry, lexicon) && impactOf(entry).some(({ said }) => prevents(said, lexicon)) ? 'sure' : null
  const own = entry.said.value === null || entry.said.label !== null ? null : answerOf(entry.said)
  const lines = [...children.map(({ said }) => said), ...(own ? [{ ...own, parts: [], value: null }] : [])].filter((said) =>
    prevents(said, lexicon),
  )
  return lines.length === 0 ? null : lines.some(({ text }) => beginsToPrevent(text, lexicon)) ? 'sure' : 'doubtful'
}

/** "Task 4.1: Paint the pier", "Phase 2". */
const isNumberedTask = ({ tokens }: Said, lexicon: Lexicon): boolean =>
  isUnitOfPlan(tokens, lexicon) || (lexicon.heads.at(tokens, 0)?.row === 'task' && tokens[1]?.kind === 'number')

/** "Blocks: the release" below an issue: a label that says that it holds something up, and work of the project behind it. */
function namesHeldUp({ said, children }: Entry, holds: Context['holds'], lexicon: Lexicon): boolean {
  if (holds !== 'risks' && numberedAs(said, lexicon) !== 'issue') return false
  return children.some(({ said: { parts, value } }) => {
    const isLabel = value !== null && parts[1]?.by === 'colon' && lexicon.prevents.whole(parts[0]?.text ?? '') !== null
    return isLabel && workWithin(lexicon.tokens(value), 0, lexicon) !== null
  })
}

/** A line "Priority: …" among others that tell of the entry; behind plain text it ends a page and tells of the page. */
const isGrade = ({ said: { label }, shape }: Entry, at: number, all: readonly Entry[]): boolean =>
  (label === 'severity' || label === 'priority') && (shape !== 'text' || at < 2 || all[at - 1]?.said.label !== null)

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

/** "Impact: prevents the nightly build": whether the impact is that work of the project cannot go on. */
const preventsWork = ({ label, value }: Said, lexicon: Lexicon): boolean =>
  label === 'impact' && value !== null && beginsToPrevent(value, lexicon)

/** "P0 - blocks all testing", "High (blocks the demo)": behind the grade stands what is held up; sure where that is work of the project. */
export function gradedFor(value: string, lexicon: Lexicon): Certainty | null {
  const [, ...reasons] = value.split(/\s[-–—]\s|[(:,;]/u)
  const told = reasons.filter((reason) => beginsToHoldUp(reason, lexicon))
  return told.some((reason) => beginsToPrevent(reason, lexicon)) ? 'sure' : told.length > 0 ? 'doubtful' : null
}

/** "BLOCKING ISSUE FIXED", "Blocking prerequisites": a word that says that it is over, or only a matter of order. */
const isNoHold = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.heads.at(tokens, at)?.row === 'resolved' || lexicon.priors.at(tokens, at) !== null

/** Whether a text begins with a word for blocking, and says what is blocked. */
export function beginsToHoldUp(text: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(text).filter(({ kind }) => kind === 'word' || kind === 'number')
  const hit = lexicon.prevents.at(tokens, 0)
  return hit !== null && tokens.length > hit.to && !tokens.some((_, at) => isNoHold(tokens, at, lexicon))
}

/** "Blocks the release", "Prevents all deployments": a text that begins so, and names work of the project. */
export function beginsToPrevent(text: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(text).filter(({ kind }) => kind === 'word')
  const hit = lexicon.prevents.at(tokens, 0)
  return hit !== null && workWithin(tokens, hit.to, lexicon) !== null
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
  if (head && isOpenBlocker(head) && confirms(said.value, lexicon)) return true
  if (said.label !== 'impact') return false
  const isBlocking = lexicon.heads.at(lexicon.tokens(label.text), 0)?.row === 'blocking'
  return (isBlocking && !refuses(said.value, lexicon) && !saysNone(answerOf(said), lexicon)) || names(said.value, lexicon)
}
