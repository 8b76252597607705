import { DENIAL_NEGATORS, DENIAL_OPENERS, DENIAL_QUALIFIERS, DENIAL_TAILS, EXCEPTIONS } from '../../vocabulary/index.ts'
import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { trimEdges } from './say.ts'
import type { Token } from './token.ts'
import { wordSet } from './wordSet.ts'

const OPENERS = wordSet(DENIAL_OPENERS)
const NEGATORS = wordSet(DENIAL_NEGATORS)
const QUALIFIERS = wordSet(DENIAL_QUALIFIERS)
const TAILS = wordSet(DENIAL_TAILS)
const EXCEPT = [...wordSet(EXCEPTIONS)]
const STILL = /^[.,;!()\-–—。，；！（]/u

const takesBack = (text: string): boolean =>
  EXCEPT.some((word) => ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${word} `))

/** What stands at a token is the name of a problem, such as "blockers" or "known issues"; the token behind it, or 0. */
function problemAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const section = lexicon.sections.at(tokens, at)
  const holds = section?.row.holds
  return (
    (lexicon.blockers.at(tokens, at) ?? lexicon.problems.at(tokens, at))?.to ??
    (holds === 'blockers' || holds === 'risks' ? (section?.to ?? 0) : 0)
  )
}

/** "There are no open blockers at the moment": a negation, what is denied, and nothing but time behind it. */
function deniesProblems(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  let at = from
  while (OPENERS.has(tokens[at]?.key ?? '')) at++
  if (!NEGATORS.has(tokens[at]?.key ?? '')) return false
  do at++
  while (QUALIFIERS.has(tokens[at]?.key ?? ''))
  const to = problemAt(tokens, at, lexicon)
  return to > 0 && tokens.slice(to).every((token) => token.kind !== 'word' || TAILS.has(token.key) || problemAt([token], 0, lexicon) > 0)
}

/** Whether a text is wholly an answer that says there are none: "None", "None currently.", "- no". */
export function saysNone({ text, tokens }: Said, lexicon: Lexicon): boolean {
  if (/^[-–—]*$/.test(trimEdges(text.replace(/[*_`]/g, '')))) return true
  const from = tokens.findIndex((token) => token.kind === 'word' || token.kind === 'number')
  if (from < 0 || deniesProblems(tokens, from, lexicon)) return true
  const hit = lexicon.none.at(tokens, from)
  const last = hit ? tokens[hit.to - 1] : undefined
  if (!hit || !last) return false
  const rest = text.slice(last.end).trim()
  const onlySigns = tokens.slice(hit.to).every((token) => token.kind === 'mark' || token.kind === 'sign')
  return onlySigns || (STILL.test(rest) && !takesBack(rest))
}
