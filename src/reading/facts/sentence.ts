import { BLOCKER_COPULAS, BLOCKER_LEADS } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { trimEdges } from '../line/say.ts'
import { foldedSet } from '../line/wordSet.ts'
import type { Certainty } from './fact.ts'

const COPULAS = foldedSet(BLOCKER_COPULAS)
const LEADS = foldedSet(BLOCKER_LEADS)
/** So many words may stand before the noun, such as "the only real remaining". */
const FAR = 6

/** A sentence that tells a blocker: how sure it is, and the words that name it. */
export interface Sentence {
  certainty: Certainty
  title: string
}

/** "The only remaining blocker is the licence", "The main obstacle: keys": the noun with nothing but its qualities before it and a verb behind it. */
export function blockerInSentence({ tokens, text }: Said, lexicon: Lexicon): Sentence | null {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  for (let at = 0; at < Math.min(words.length, FAR); at++) {
    const hit = lexicon.heads.at(words, at)
    const isLead = LEADS.has(words[at]?.key ?? '') || hit?.row === 'open' || hit?.row === 'any' || lexicon.severities.at(words, at) !== null
    if (hit?.row !== 'blocker') {
      if (!isLead) return null
      continue
    }
    const verb = words[hit.to]
    const behind = words[hit.to + 1]
    if (!verb || !behind || at === 0 || !COPULAS.has(verb.key) || lexicon.none.at(words, hit.to + 1)) return null
    if (lexicon.states.at(words, hit.to + 1) || lexicon.heads.at(words, hit.to + 1)?.row === 'no') return null
    return { certainty: 'sure', title: trimEdges(text.slice(behind.start).split(/[.;](?:\s|$)/)[0] ?? '') }
  }
  return null
}
