import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { trimEdges } from '../line/say.ts'
import type { Token } from '../line/token.ts'
import type { Certainty } from './fact.ts'
import { heldUpIn, mayHold } from './heldUp.ts'
import { opensQuestion } from './talk.ts'

const STILL: ReadonlySet<string> = new Set(['still', 'currently', 'now', 'fully', 'remains', 'completely'])
/** So many words may stand before the noun, such as "the only real remaining". */
const FAR = 6

/** A sentence that tells a blocker: how sure it is, and the words that name it. */
export interface Sentence {
  certainty: Certainty
  title: string
}

/** So many words may tell that it is over. */
const NEXT = 3
const ARROW = /→|➜|⇒|=>|->/gu

/** Whether the last arrow of a line leads to the noun: "No key → release blocker", and to nothing that says that it is over. */
export function leadsToBlocker({ text }: Said, lexicon: Lexicon): boolean {
  const arrow = [...text.matchAll(ARROW)].at(-1)
  if (!arrow || arrow.index === 0) return false
  const words = lexicon.tokens(text.slice(arrow.index + arrow[0].length)).filter(({ kind }) => kind === 'word')
  const at = words.slice(0, 3).findIndex((_, index) => lexicon.oneBlocker.at(words, index) !== null)
  const isDenied = words
    .slice(0, at + NEXT)
    .some((_, index) => lexicon.none.at(words, index) !== null || lexicon.heads.at(words, index)?.row === 'resolved')
  return (
    at >= 0 && !isDenied && words.slice(0, at).every((_, index) => isLead(words, index, lexicon) || lexicon.works.at(words, index) !== null)
  )
}

/** So many words may name what is blocked, or what blocks. */
const NAMED = 8

/** "The rollout is blocked by the missing certificate": what stands behind the words is what blocks. */
function blockedIn(words: readonly Token[], text: string, lexicon: Lexicon): Sentence | null {
  for (let at = 1; at < Math.min(words.length, NAMED); at++) {
    const hit = lexicon.stuck.at(words, at)
    const behind = hit ? words[hit.to] : undefined
    if (!hit || !behind) continue
    const verb = words[at - 1]?.key ?? ''
    if (lexicon.past.at(words, at - 1) || lexicon.heads.at(words, 0)?.row === 'if') return null
    return lexicon.copulas.at(words, at - 1) !== null || STILL.has(verb)
      ? { certainty: 'doubtful', title: firstSentence(text.slice(behind.start)) }
      : null
  }
  return null
}

/** "Test data is the blocker, not the code": the noun ends the clause, and what stands before the verb is what blocks. */
function namedBefore(words: readonly Token[], text: string, lexicon: Lexicon): Sentence | null {
  const verb = words.findIndex((_, index) => lexicon.copulas.at(words, index) !== null)
  if (verb < 1 || verb > NAMED || lexicon.past.at(words, verb) || opensQuestion(words, 0, lexicon)) return null
  let at = verb + 1
  while (isLead(words, at, lexicon)) at++
  const hit = at > verb + 1 ? lexicon.heads.at(words, at) : null
  const next = hit ? words[hit.to] : undefined
  if (hit?.row !== 'blocker' || lexicon.none.at(words, 0) || (next && !/^\s*[,.;:!—–-]/.test(text.slice(words[hit.to - 1]?.end))))
    return null
  return { certainty: 'sure', title: trimEdges(text.slice(words[0]?.start ?? 0, words[verb]?.start)) }
}

const firstSentence = (text: string): string => trimEdges(text.split(/[.;](?:\s|$)/)[0] ?? '')

/** "The only remaining blocker is the licence", "The main obstacle: keys": the noun with nothing but its qualities before it and a verb behind it. */
export function blockerInSentence({ tokens, text }: Said, lexicon: Lexicon): Sentence | null {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  return (
    namedBehind(words, text, lexicon) ??
    namedBefore(words, text, lexicon) ??
    blockedIn(words, text, lexicon) ??
    heldUp(words, text, lexicon)
  )
}

/** Each sentence of a paragraph is asked whether it says that work is held up. */
function heldUp(words: readonly Token[], text: string, lexicon: Lexicon): Sentence | null {
  if (!words.some((_, at) => mayHold(words, at, lexicon))) return null
  let from = 0
  for (let to = 1; to <= words.length; to++) {
    if (to < words.length && !/[.!?;。！？]\s/u.test(text.slice(words[to - 1]?.end, words[to]?.start))) continue
    const clause = words.slice(from, to)
    const title = heldUpIn(clause, text, lexicon) ?? (from > 0 ? namedBehind(clause, text, lexicon)?.title : null)
    if (title) return { certainty: 'doubtful', title }
    from = to
  }
  return null
}

function namedBehind(words: readonly Token[], text: string, lexicon: Lexicon): Sentence | null {
  for (let at = 0; at < Math.min(words.length, FAR); at++) {
    const hit = lexicon.heads.at(words, at)
    if (hit?.row !== 'blocker') {
      if (!isLead(words, at, lexicon)) return null
      continue
    }
    const verb = words[hit.to]
    const behind = words[hit.to + 1]
    if (!verb || !behind || at === 0 || !lexicon.copulas.at(words, hit.to) || lexicon.none.at(words, hit.to + 1)) return null
    if (lexicon.states.at(words, hit.to + 1) || lexicon.heads.at(words, hit.to + 1)?.row === 'no') return null
    return { certainty: 'sure', title: firstSentence(text.slice(behind.start)) }
  }
  return null
}

/** Whether a word only qualifies the noun behind it: "the only real remaining …". */
function isLead(words: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const row = lexicon.heads.at(words, at)?.row
  if (row === 'blocker') return false
  return lexicon.leads.at(words, at) !== null || row === 'open' || row === 'any' || lexicon.severities.at(words, at) !== null
}
