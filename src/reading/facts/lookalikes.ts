import type { Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { mixesScripts } from '../line/lookalikes.ts'
import { placed, placeOf } from '../line/place.ts'
import type { NoteFact } from './fact.ts'

/** The words of a line that mix scripts and, with letters that look alike, are words that say something here. */
function wordsIn({ text, tokens, line }: Said, lexicon: Lexicon): { word: string; position: NoteFact['position'] }[] {
  if (!mixesScripts(text)) return []
  return tokens.flatMap(({ kind, start, end }) => {
    const word = text.slice(start, end)
    const isKnown =
      kind === 'word' && mixesScripts(word) && [lexicon.heads, lexicon.states, lexicon.none].some((one) => one.whole(word) !== null)
    return isKnown ? [{ word, position: placeOf(line, start, end) }] : []
  })
}

/** A note on each word of an entry that is written with letters of another script that look like its own. */
export const readLookalikes = (entry: Entry, lexicon: Lexicon): NoteFact[] =>
  [entry.said, ...entry.cells.map(({ said }) => said)].flatMap((said) =>
    wordsIn(said, lexicon).map(({ word, position }) => {
      const message = `"${word}" has letters of another script that look like its own: it was read as the word that it looks like.`
      return { kind: 'note', code: 'look-alike', message, ...placed(entry, 'actual'), position }
    }),
  )
