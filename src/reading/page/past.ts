import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { firstWord } from '../line/token.ts'

/** How a line of a work log begins in English: with a verb of the past. */
function tellsPast({ said: { tokens } }: Entry, lexicon: Lexicon): boolean {
  const at = firstWord(tokens)
  const key = tokens[at]?.key ?? ''
  return lexicon.did.at(tokens, at) !== null || (/^[a-z]{3,}ed$/.test(key) && !/(?:^need|^feed|^seed|^speed|^embed)$/.test(key))
}

function bulletsBelow(entries: readonly Entry[]): Entry[] {
  return entries.flatMap(({ children }) => [
    ...children.filter(({ shape, checkbox }) => shape === 'bullet' && checkbox === null),
    ...bulletsBelow(children.filter(({ shape }) => shape === 'heading' || shape === 'label')),
  ])
}

/** The share of the plain bullets below entries of a log that begin with a verb of the past. */
export function shareOfPast(entries: readonly Entry[], lexicon: Lexicon): number {
  const bullets = bulletsBelow(entries)
  return bullets.length === 0 ? 0 : bullets.filter((one) => tellsPast(one, lexicon)).length / bullets.length
}
