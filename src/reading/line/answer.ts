import type { DenialPart } from '../../vocabulary/index.ts'
import type { Lexicon } from './lexicon.ts'
import { isInner } from './phraseIndex.ts'
import type { Token } from './token.ts'

/** A phrase of an answer: a part of a denial, a whole one, a noun of problems, a number but zero, or a word that says something else. */
export interface Piece {
  kind: DenialPart | 'none' | 'blocker' | 'problem' | 'number' | 'word'
  from: number
  to: number
}

/** What stands between two signs, and the sign that ends it. */
export interface Clause {
  pieces: readonly Piece[]
  end: string
}

type Found = { kind: Piece['kind']; to: number }

/** The name of a problem at a token, such as "blockers" or "known issues". */
function nounAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Found[] {
  const blocker = lexicon.blockers.at(tokens, at)
  const problem = lexicon.problems.at(tokens, at)
  const section = lexicon.sections.at(tokens, at)
  const found: Found[] = []
  if (blocker) found.push({ kind: 'blocker', to: blocker.to })
  if (section?.row.holds === 'blockers') found.push({ kind: 'blocker', to: section.to })
  if (problem) found.push({ kind: 'problem', to: problem.to })
  if (section?.row.holds === 'risks') found.push({ kind: 'problem', to: section.to })
  return found
}

/** "0c", "0.1": a number that is glued to what follows counts nothing. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.kind === 'number' && next?.glued === true && (next.kind !== 'sign' || (isInner(next) && tokens[at + 2]?.glued === true))
  )
}

/** The longest piece that begins at a token; of two as long a bare "no" counts first, then a whole answer, then any other part. */
function pieceAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Piece {
  if (isGlued(tokens, at)) return { kind: 'word', from: at, to: at + 1 }
  const part = lexicon.denials.at(tokens, at)
  const none = lexicon.none.at(tokens, at)
  const found = nounAt(tokens, at, lexicon)
  if (part) found.unshift({ kind: part.row === 'noun' ? 'blocker' : part.row, to: part.to })
  if (none && part?.row === 'no') found.push({ kind: 'none', to: none.to })
  else if (none) found.unshift({ kind: 'none', to: none.to })
  const first: Found = { kind: tokens[at]?.kind === 'number' ? 'number' : 'word', to: at + 1 }
  const { kind, to } = found.reduce((best, one) => (best === first || one.to > best.to ? one : best), first)
  return { kind, from: at, to }
}

/** Signs that part nothing: what they stand beside is no denial of its own, as "0" in "0% coverage" or "0 / 5". */
const WORDY = new Set('%％°$€£+=<>#@×')
const LOOSE = new Set('/*_`~&"“”„«»\'’‘')

/** Cuts an answer at its signs; marks, and signs inside a word, say nothing here. */
export function* clausesOf(tokens: readonly Token[], lexicon: Lexicon): Generator<Clause> {
  let pieces: Piece[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const sign = token?.kind === 'sign' ? token.key : ''
    if (token?.kind === 'word' || token?.kind === 'number' || WORDY.has(sign)) {
      const piece = pieceAt(tokens, at, lexicon)
      pieces.push(piece)
      at = piece.to
      continue
    }
    const joins = token !== undefined && isInner(token) && token.glued && tokens[at + 1]?.glued === true
    if (sign !== '' && !joins && !LOOSE.has(sign) && pieces.length > 0) {
      yield { pieces, end: sign }
      pieces = []
    }
    at++
  }
  if (pieces.length > 0) yield { pieces, end: '' }
}
