import type { Severity } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { JOINTS } from './headClasses.ts'

const NEUTRAL = /^(?:term|risks?|items?|issues?|severity|priority|level|p\d|actions?|tasks?|blockers?|impact)$/

/** Whether the heading only says when or how urgent: "High priority", "Week 2", "Critical (P0)". */
export function isNeutral(said: Said, lexicon: Lexicon): boolean {
  const named = said.parts.filter(({ by }) => by !== 'tag').map(({ text }) => text)
  return isNeutralText(said.value === null ? said.name : named.join(' '), lexicon)
}

/** "Immediate actions" names what to do, and when; "Immediate" only says when. */
export const saysOnlyWhen = ({ name }: Said, lexicon: Lexicon): boolean => isNeutralText(name, lexicon, NEVER)
const NEVER = /(?!)/

/** The same of a text. */
export function isNeutralText(text: string, lexicon: Lexicon, nouns: RegExp = NEUTRAL): boolean {
  const tokens = lexicon.tokens(text).filter((token) => token.kind === 'word')
  let at = 0
  for (let token = tokens[0]; token; token = tokens[at]) {
    const hit = lexicon.urgency.at(tokens, at) ?? lexicon.severities.at(tokens, at)
    if (!hit && !nouns.test(token.key)) return false
    at = hit ? hit.to : at + 1
  }
  return at > 0
}

/** The severity that a heading names anywhere in it. */
export function severityIn(said: Said, lexicon: Lexicon): Severity | null {
  const hits = lexicon.severities.all(said.tokens).filter(({ from }) => lexicon.heads.at(said.tokens, from)?.row !== 'blocker')
  return said.severity?.row ?? hits[0]?.row ?? null
}

/** "Low priority / Nice to have": one of the names that are joined says that it may wait. */
export const isPutOff = ({ name }: Said, lexicon: Lexicon): boolean =>
  name.split(JOINTS).some((piece) => lexicon.states.whole(piece.trim())?.state === 'deferred')
