import type { State } from '../../vocabulary/index.ts'
import { type Clause, clausesOf, type Piece } from './answer.ts'
import { behindName, isMarked, namesInBold } from './besideDenial.ts'
import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { trimEdges } from './say.ts'
import type { Token } from './token.ts'

const has = (pieces: readonly Piece[], ...kinds: readonly Piece['kind'][]): boolean => pieces.some(({ kind }) => kinds.includes(kind))
const only = (pieces: readonly Piece[], ...kinds: readonly Piece['kind'][]): boolean => pieces.every(({ kind }) => kinds.includes(kind))

const DENYING = ['no', 'not', 'nobody', 'none'] as const
const AROUND = ['quality', 'time', 'found', 'frame', 'join'] as const
const NOUNS = ['blocker', 'problem', 'holds'] as const

/** Whether what was said so far denies something as a whole: "none", "no blockers", "not blocked". */
function isComplete(pieces: readonly Piece[]): boolean {
  if (has(pieces, 'none')) return true
  return has(pieces, 'holds') ? has(pieces, ...DENYING) : has(pieces, 'no', 'not') && has(pieces, 'blocker', 'problem')
}

const isDone = (state: State): boolean => state === 'done'
const BAD: ReadonlySet<State> = new Set(['blocked', 'failed', 'at-risk'])

/** Whether the words of pieces tell a state that is one of some. */
function tells(pieces: readonly Piece[], tokens: readonly Token[], lexicon: Lexicon, isOne: (state: State) => boolean): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first !== undefined && last !== undefined && lexicon.states.all(tokens, first.from, last.to).some((hit) => isOne(hit.row.state))
}

/** How many words may follow for which, or where, something is denied. */
function reach(pieces: readonly Piece[]): number {
  if (has(pieces, 'blocker', 'holds')) return 20
  return has(pieces, 'problem') ? 3 : has(pieces, 'none') ? 8 : 0
}

/** "… for the first slice", "… by the build any more": what is said of a denial that stands as a whole already. */
function isScope(said: readonly Piece[], rest: readonly Piece[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  const opens = rest[0]?.kind === 'scope' || said.at(-1)?.kind === 'holds'
  if (!opens || !isComplete(said) || rest.length > reach(said) + 1 || has(rest, 'except', 'trouble')) return false
  const isNamed = said.some(({ kind, from, to }) => (kind === 'none' ? to - from > 1 : NOUNS.some((noun) => noun === kind)))
  return isNamed || !tells(rest, tokens, lexicon, (state) => isDone(state) || BAD.has(state))
}

/** "No tooling blockers": at most two words between the denial and what is denied. */
function describes(pieces: readonly Piece[], at: number): boolean {
  if (!has(pieces.slice(0, at), 'no') || has(pieces.slice(0, at), ...NOUNS)) return false
  const noun = pieces.findIndex(({ kind }, index) => index > at && !['word', ...AROUND].includes(kind))
  return noun - at <= 2 && (pieces[noun]?.kind === 'blocker' || pieces[noun]?.kind === 'problem')
}

/** "Nothing missing"; but "nothing does not work" denies nothing. */
const isDenied = ({ from, to }: Piece, said: readonly Piece[]): boolean => to - from === 1 && has(said, 'no', 'none')

/** "Not none": English denies a denial; other languages only repeat it. */
const isDeniedItself = (pieces: readonly Piece[], tokens: readonly Token[]): boolean =>
  pieces.some(({ from }, at) => tokens[from]?.key === 'not' && pieces[at + 1]?.kind === 'none')

/** Whether a clause is a denial and nothing more: each of its words belongs to one. */
function denies(pieces: readonly Piece[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!has(pieces, ...DENYING) || has(pieces, 'except') || isDeniedItself(pieces, tokens)) return false
  for (const [at, piece] of pieces.entries()) {
    const { kind } = piece
    const said = pieces.slice(0, at)
    const fits = kind === 'trouble' ? isDenied(piece, said) : kind === 'word' ? describes(pieces, at) : kind !== 'number'
    if (kind === 'scope' || !fits || said.at(-1)?.kind === 'holds') {
      if (isScope(said, pieces.slice(at), tokens, lexicon)) return true
      if (!fits) return false
    }
  }
  if (isComplete(pieces)) return true
  return has(pieces, 'no')
    ? only(pieces, 'no', 'not', 'quality', 'time', 'found')
    : has(pieces, 'not') && only(pieces, 'not', 'time') && has(pieces, 'time')
}

/** Whether what follows a denial leaves it one: "all good"; not "mail is down", "2 open", "except the migration". */
function isHarmless(pieces: readonly Piece[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (has(pieces, 'except')) return false
  if (pieces.some(({ kind }, at) => kind === 'number' && has(pieces.slice(at + 1, at + 2), 'quality', 'found', ...NOUNS))) return false
  if (only(pieces, ...AROUND, ...NOUNS, ...DENYING, 'scope')) return true
  const bad = pieces.findIndex(({ kind }) => kind === 'trouble' || kind === 'holds')
  if (bad < 0 && !tells(pieces, tokens, lexicon, (state) => BAD.has(state))) return true
  const before = bad < 0 ? pieces : pieces.slice(0, bad)
  return has(before, 'no', 'none') || [before, bad < 0 ? [] : pieces.slice(bad + 1)].some((side) => tells(side, tokens, lexicon, isDone))
}

/** "0. Harbour", "0 – Harbour", "no. 1": a number before a name, or the word for one. */
function isNumbering({ pieces, end }: Clause, next: Clause, tokens: readonly Token[]): boolean {
  const first = tokens[pieces[0]?.from ?? 0]
  if (pieces.length > 1) return false
  return first?.kind === 'number' ? !/[([（【,，;]/.test(end) : first?.key === 'no' && end === '.' && next.pieces[0]?.kind === 'number'
}

/** "None (only this: …": behind a denial a few words and a colon lead to what stands all the same. */
const leadsOn = (before: Clause, { pieces, end }: Clause): boolean =>
  /[([（【]/.test(before.end) && /[:：]/.test(end) && !has(pieces, ...DENYING, ...NOUNS)

/** "Currently,", "Any blockers?": what may stand before a denial. */
const leads = ({ pieces, end }: Clause): boolean =>
  only(pieces, ...AROUND, ...NOUNS, 'scope') && (!has(pieces, ...NOUNS) || /[:：?？–—-]/.test(end))

/** Whether a text is wholly an answer that says there are none: "None", "No blockers this week, all good." */
export function saysNone({ text, tokens: all, line }: Said, lexicon: Lexicon): boolean {
  if (/^[-–—~]*$/.test(trimEdges(text.replace(/[*_`]/g, '')))) return true
  const tokens = behindName(all, lexicon)
  let denial: Clause | null = null
  let last: Clause | null = null
  for (const clause of clausesOf(tokens, lexicon)) {
    if (denial) {
      if (isNumbering(denial, clause, tokens) || (last && leadsOn(last, clause))) return false
      if (!isHarmless(clause.pieces, tokens, lexicon)) return false
    } else if (denies(clause.pieces, tokens, lexicon)) denial = clause
    else if (!leads(clause)) return false
    last = clause
  }
  return (denial !== null && !isMarked(tokens, lexicon) && !namesInBold(tokens, line, lexicon)) || last === null
}
