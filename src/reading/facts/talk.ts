import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { answerOf } from '../line/say.ts'
import type { Token } from '../line/token.ts'

/** What a template leaves to be filled in: "[Describe the blocker]", "Owner: [who mends it]", "e.g. no key". */
const PLACEHOLDER = /^\s*(?:\[[^\]]{4,200}\]\s*$|e\.g\.)|:\s?\[[^\]\s]{1,40}\s[^\]]{1,200}\]\s?$/iu
/** Behind a label a reference in brackets is an answer: "[PAY-12]". */
const UNFILLED = /^\s*(?:\[[^\]\d]{4,200}\]|\{[^}\d]{4,200}\})\s*$/u

const firstWord = (tokens: readonly Token[]): number => tokens.findIndex(({ kind }) => kind === 'word')

/** Whether a line only says what is to be written in its place: "[Describe the blocker]", "Blockers: [none, or a list]". */
export const isUnfilled = ({ text, value }: Said): boolean => PLACEHOLDER.test(text) || (value !== null && UNFILLED.test(value))

/** "Escalate to the lead", "Raise in the stand-up": what is done about blockers, whichever they are. */
const handles = (tokens: readonly Token[], lexicon: Lexicon): boolean => lexicon.handling.at(tokens, firstWord(tokens)) !== null

/** "Any emerging risks?": a question that asks for blockers and names none. */
function asks({ text, tokens }: Said, lexicon: Lexicon): boolean {
  const first = firstWord(tokens)
  return /[?？]\s*$/u.test(text) && (tokens[first]?.key === 'any' || ASKING.has(lexicon.heads.at(tokens, first)?.row ?? ''))
}
const ASKING: ReadonlySet<string> = new Set(['what', 'question', 'if'])

/** Whether what stands behind "Blockers:", or in a list of them, only tells how blockers are told and names none. */
export function onlyTalks(said: Said, lexicon: Lexicon): boolean {
  const answer = answerOf(said)
  return said.value === null ? handles(said.tokens, lexicon) : handles(answer.tokens, lexicon) || asks(answer, lexicon)
}
