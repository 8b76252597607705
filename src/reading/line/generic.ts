import type { CountField } from '../../vocabulary/index.ts'
import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { reach } from './reach.ts'

/** A name that is longer, in UTF-16 units, is a text: to look it up for each of its numbers would cost their square. */
const LONGEST_NAME = 400

/** The outcome that a name consists of: "Passed", "Tests failing", "Blocked Tests". */
export function outcomeOfName(said: Said, lexicon: Lexicon): CountField | null {
  if (said.name.length > LONGEST_NAME) return null
  const hits = lexicon.outcomes.all(lexicon.tokens(said.name))
  const ended = hits.find((hit) => hit.row.count !== 'total') ?? hits[0]
  return ended && isGeneric(said.name, lexicon) ? ended.row.count : null
}

/** "Test-Ergebnisse" is two words here. */
const HYPHEN = /(?<=\p{L})-(?=\p{L})/gu

/** Whether a name has no word of its own: only units, outcomes and words such as "total" or "results". */
export function isGeneric(name: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(name.replace(HYPHEN, ' '))
  let generic = 0
  let references = 0
  for (let index = 0; index < tokens.length; ) {
    const to = reach(tokens, index, [lexicon.generic, lexicon.outcomes, lexicon.alls])
    const isReference = lexicon.labelNouns.at(tokens, index) !== null && tokens[index + 1]?.kind === 'number'
    if (to === 0 && !isReference && tokens[index]?.kind === 'word') return false
    if (to > 0) generic++
    else if (isReference) references++
    index = to > 0 ? to : index + (isReference ? 2 : 1)
  }
  return generic > 0 || references === 0
}
