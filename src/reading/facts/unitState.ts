import { COPULAS, type State } from '../../vocabulary/index.ts'
import { cellState, type Stated } from '../block/state.ts'
import { type Clause, clausesOf } from '../line/clauses.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { hitEvidence, wordEvidence } from '../line/place.ts'
import { firstFrom, isConnector } from '../line/status.ts'
import type { Token } from '../line/token.ts'
import { wordSet } from '../line/wordSet.ts'
import { shareOf } from './unitShare.ts'

/** What a value says of the state, and the words that say it. */
export type Voice = Pick<Stated, 'state' | 'evidence'>
type Hit = ReturnType<Lexicon['states']['all']>[number]

/** States from the best to the worst: of two clauses the worse one holds. */
const WORSE: readonly State[] = ['done', 'cancelled', 'deferred', 'todo', 'in-progress', 'partial', 'at-risk', 'blocked', 'failed']
/** The states that a clause of its own takes a better one back with. */
const TAKES_BACK: Readonly<Record<Clause['by'], readonly State[]>> = {
  start: [],
  bar: ['in-progress', 'partial', 'at-risk', 'blocked', 'failed'],
  but: ['in-progress', 'partial', 'at-risk', 'blocked', 'failed'],
  comma: ['in-progress', 'partial', 'at-risk', 'blocked', 'failed'],
  light: ['partial', 'at-risk', 'blocked', 'failed'],
}
const COPULA = wordSet(COPULAS)
/** What somebody waits for behind a dash explains a state, and is none of its own. */
const WAITS = /^a?waiting$/
const NEVER = /(?!)/
/** A value of more words is a sentence: a state word in its midst says nothing of the whole. */
const SHORT = 8

const isWord = (token: Token | undefined): boolean => token?.kind === 'word'
/** A state as its words tell it. */
export const worded = (said: Said, hit: Hit): Voice => ({ state: hit.row.state, evidence: hitEvidence(said, hit, 'state', hit.row.state) })

/** Whether the words before a state name nothing but the whole: "Phase 2 blocked by …", "Overall testing paused". */
function isOfWhole(before: readonly Token[], { whole, generic, labelNouns }: Lexicon): boolean {
  return before.every((token, at) => !isWord(token) || [whole, generic, labelNouns].some((table) => table.at(before, at)))
}

/** Whether a state is said of something: it opens or closes its clause, or stands behind a form of "to be" or the name of the whole. */
export function isPredicate({ tokens }: Said, hit: Hit, { from, to }: Clause, lexicon: Lexicon): boolean {
  const before = tokens.slice(from, hit.from)
  const last = before.findLast(isWord)?.key ?? ''
  const behind = tokens[hit.to]
  const stands = !isWord(behind) || hit.to >= to || isConnector(behind?.key ?? '') || isConnector(tokens[hit.to - 1]?.key ?? '')
  return (isOfWhole(before, lexicon) && stands) || COPULA.has(last) || !tokens.slice(hit.to, to).some(isWord)
}

/** "no errors", "0 failed", "go/no-go": what is denied or one of two choices is not stated. */
const isDenied = ({ tokens }: Said, { from, to, row }: Hit, lexicon: Lexicon): boolean =>
  [1, 2].some((back) => NEGATORS.has(lexicon.denials.at(tokens, from - back)?.row ?? '')) ||
  (row.state !== 'done' && (tokens[from - 1]?.key === '/' || tokens[to]?.key === '/'))

/** "Code complete, tests pending": of one part that waits the whole is partial; "complete, testing" says the same of the whole twice. */
function ofPart(said: Said, hit: Hit, { from, by }: Clause): Voice | null {
  const hasSubject = said.tokens.slice(from, hit.from).some(isWord)
  const { state } = hit.row
  if (by === 'comma' && !hasSubject && (state === 'in-progress' || state === 'todo')) return null
  if (state !== 'todo' || !hasSubject || by === 'light') return worded(said, hit)
  return { state: 'partial', evidence: hitEvidence(said, hit, 'state', 'partial') }
}
const NEGATORS: ReadonlySet<string> = new Set(['no', 'not', 'nobody'])

/** What a clause behind the first one says: its predicate, else the mark that it begins with. */
function voiceOf(said: Said, clause: Clause, lexicon: Lexicon): Voice | null {
  const hits = lexicon.states.all(said.tokens, clause.from, clause.to).filter((hit) => !hit.row.weak)
  const waits = clause.by === 'light' ? WAITS : NEVER
  const hit = hits.find(
    (one) => !waits.test(said.tokens[one.from]?.key ?? '') && isPredicate(said, one, clause, lexicon) && !isDenied(said, one, lexicon),
  )
  if (hit) return ofPart(said, hit, clause)
  const first = said.tokens[clause.from]
  const mark = said.marks.find((one) => one.start === first?.start)
  return clause.by === 'bar' && mark?.row?.state
    ? { state: mark.row.state, evidence: wordEvidence(said, mark.start, mark.end, 'state', mark.row.state) }
    : null
}

/** "Active ✅": a mark at the end of a whole word only underlines it. */
function underlined(said: Said, from: number, lexicon: Lexicon): Voice | null {
  const [part, ...rest] = said.parts.filter(({ start }) => start >= from)
  const hit = part && rest.length === 0 ? lexicon.states.at(said.tokens, firstFrom(said.tokens, part.start)) : null
  const isWhole = hit !== null && !said.tokens.slice(hit.to).some(isWord)
  return isWhole && said.marks.every(({ place }) => place === 'end') && hit.row.state !== 'done' ? worded(said, hit) : null
}

/** What the value says as a whole: its word or mark, else the first state that it says of anything. */
function firstVoice(said: Said, { from, strict }: Manner, clauses: readonly Clause[], lexicon: Lexicon): Voice | null {
  const told = underlined(said, from, lexicon) ?? cellState(said, lexicon)
  if (told) return told
  const first = clauses[0]?.from ?? 0
  const words = lexicon.states.all(said.tokens, first).filter((hit) => !hit.row.weak && !isDenied(said, hit, lexicon))
  const isShort = !strict && said.tokens.slice(first).filter(isWord).length <= SHORT
  const isSaid = (hit: Hit): boolean =>
    clauses.some((clause) => clause.from <= hit.from && hit.to <= clause.to && isPredicate(said, hit, clause, lexicon))
  const heard = isShort ? words[0] : words.find(isSaid)
  return heard ? worded(said, heard) : null
}

/** The worst of several voices, the first where two are as bad; null where there is none. */
export const worst = (voices: readonly Voice[]): Voice | null =>
  voices.toSorted((one, other) => WORSE.indexOf(other.state) - WORSE.indexOf(one.state))[0] ?? null

/** How a line is heard for the state of the whole. */
export interface Manner {
  /** Where what tells it begins in the text. */
  from: number
  /** Whether it stands where a page sums up: "not ready" is a verdict there, in the header work that waits. */
  closes?: boolean
  /** Whether it may be no status at all: then a state must be said of something. */
  strict?: boolean
}

/** What a template leaves to be filled in: "<done or blocked>", "[status]". */
const TO_FILL_IN = /^[<[{][^<>[\]{}]{1,200}[>\]}]$/

/** The state of the whole unit in a status line: its word or mark; in several clauses the worse one, partial where a share says so. */
export function unitState(said: Said, manner: Manner, lexicon: Lexicon): Voice | null {
  const { from, closes = false } = manner
  if (TO_FILL_IN.test(said.text.slice(from).trim())) return null
  const clauses = clausesOf(said, from)
  const [unfit] = lexicon.unfit.all(said.tokens, clauses[0]?.from ?? 0)
  if (unfit && said.tokens[unfit.from - 1]?.key !== '/' && (closes || unfit.to - unfit.from > 2))
    return { state: 'failed', evidence: hitEvidence(said, unfit, 'state', 'failed') }
  const first = firstVoice(said, manner, clauses, lexicon)
  const others = clauses.slice(1).flatMap((clause) => {
    const voice = voiceOf(said, clause, lexicon)
    return voice && TAKES_BACK[clause.by].includes(voice.state) ? [voice] : []
  })
  const share = first === null || first.state === 'done' ? shareOf(said, from) : null
  const voices = [first, share, ...others].filter((voice) => voice !== null)
  return worst(voices)
}
