import type { Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { answerOf } from '../line/say.ts'
import { firstWord, type Token } from '../line/token.ts'

/** What a template leaves to be filled in: "[Describe the blocker]", "Owner: [who mends it]", "e.g. no key". */
const PLACEHOLDER = /^\s*(?:\[[^\]]{4,200}\]\s*$|e\.g\.)|[:：]\s?\[[^\]\s]{1,40}\s[^\]]{1,200}\]\s?$/iu
/** The same in braces: "Owner: {name}". */
const UNFILLED = /[:：]\s?\{[^}\d]{4,200}\}\s?$/u

/** Whether a line only says what is to be written in its place: "[Describe the blocker]", "Blockers: [none, or a list]". */
export const isUnfilled = ({ text }: Said): boolean => PLACEHOLDER.test(text) || UNFILLED.test(text)

/** "Escalate to the lead", "Raise in the stand-up": what is done about blockers, whichever they are. */
const handles = (tokens: readonly Token[], lexicon: Lexicon): boolean => lexicon.handling.at(tokens, firstWord(tokens)) !== null

/** Whether words ask, or suppose: "what", "is there anything", "if". */
export const opensQuestion = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  ASKING.has(lexicon.heads.at(tokens, at)?.row ?? '')
const ASKING: ReadonlySet<string> = new Set(['what', 'question', 'if'])
const TROUBLES: ReadonlySet<string> = new Set(['problem', 'one', 'risk', 'blocker'])

/** "Any emerging risks?", "Any issues that prevent progress": what is asked for, and named nowhere. */
function asks({ text, tokens }: Said, lexicon: Lexicon): boolean {
  const first = firstWord(tokens)
  const isQuestion = /[?？]\s*$/u.test(text)
  if (tokens[first]?.key !== 'any') return isQuestion && opensQuestion(tokens, first, lexicon)
  return isQuestion || TROUBLES.has(lexicon.heads.at(tokens, first + 1)?.row ?? '')
}

/** "If the date slips → plan again": what is to be done in a case that may come. */
const supposes = ({ text, tokens }: Said, lexicon: Lexicon): boolean =>
  /→|⇒|[-=]>/u.test(text) && lexicon.heads.at(tokens, firstWord(tokens))?.row === 'if'

/** "Stuck? Ask Ann": a question, and what to do then. */
const advises = ({ text, valueStart }: Said, { tokens }: Said, lexicon: Lexicon): boolean =>
  /[?？]/u.test(text.slice(0, valueStart)) && lexicon.orders.at(tokens, firstWord(tokens)) !== null

/** "Still stuck? The manual tells more", "Stuck? See the logs": help for a reader, whoever that is. */
export function advisesStuck(said: Said, lexicon: Lexicon): boolean {
  if (!/[?？]/u.test(said.text.slice(0, said.valueStart))) return false
  const answer = answerOf(said)
  const isHelp = lexicon.help.at(answer.tokens, firstWord(answer.tokens)) !== null
  return isHelp || said.tokens[firstWord(said.tokens)]?.key === 'still' || advises(said, answer, lexicon)
}

/** Whether what stands behind "Blockers:", or in a list of them, only tells how blockers are told and names none. */
export function onlyTalks(said: Said, lexicon: Lexicon): boolean {
  if (supposes(said, lexicon)) return true
  if (said.value === null) return handles(said.tokens, lexicon)
  const answer = answerOf(said)
  return handles(answer.tokens, lexicon) || asks(answer, lexicon) || advises(said, answer, lexicon)
}

/** "Blockers?" above "Log it", "Tag the owner", "Escalate": a question, and a list of what to do then. */
export const advisesBelow = ({ said, children }: Entry, lexicon: Lexicon): boolean =>
  /[?？]\W{0,4}$/u.test(said.text) && children.some((one) => handles(one.said.tokens, lexicon))
