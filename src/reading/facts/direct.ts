import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Quantity } from '../line/quantity.ts'
import { isMadeOf } from '../line/reach.ts'

/** Whether nothing but words of counting stands before a number in its part of the line: "Complete - all 33 tests", no sentence about something. */
export function isDirect({ text, parts }: Said, { start }: Quantity, lexicon: Lexicon): boolean {
  const part = parts.find((one) => one.start <= start && one.end >= start)
  return tellsNothing(text.slice(part?.start ?? 0, start), lexicon)
}

/** "4 packs, 8 files, 24 tests": whether a number stands in a line that counts one thing after the other. */
export const isInventory = (said: Said, first: Quantity, lexicon: Lexicon): boolean =>
  /^[~≈]?\d/.test(said.text.slice(said.parts[0]?.start ?? 0)) && isListed(said, first, lexicon)

/** Whether a number stands alone between the commas of a list: "service, handler, 13 unit tests". */
export const isListed = ({ text }: Said, { start }: Quantity, lexicon: Lexicon): boolean => {
  const comma = text.lastIndexOf(',', start)
  return comma >= 0 && tellsNothing(text.slice(comma + 1, start), lexicon)
}

function tellsNothing(text: string, lexicon: Lexicon): boolean {
  const { generic, outcomes, states, units, alls, totals, labels } = lexicon
  const tokens = lexicon.tokens(text)
  return isMadeOf(tokens, tokens.length, [generic, outcomes, states, units, alls, totals, labels])
}
