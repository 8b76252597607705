import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Quantity } from '../line/quantity.ts'
import type { Counted } from './tally.ts'

/** Whether the first count stands in brackets behind the name. */
export const isBracketed = ({ parts }: Said, first: Quantity | undefined): boolean =>
  first !== undefined && parts.some(({ by, start, end }) => by === 'tag' && start <= first.start && end >= first.start)

/** "Found 20 tests that use it:": a sentence that leads over to what follows. */
const isLeadIn = (said: Said, own: Counted): boolean =>
  /[:：]\**$/.test(said.text) &&
  !isBracketed(said, own.used[0]) &&
  said.tokens.filter(({ kind, start }) => kind === 'word' && start > (own.used[0]?.last ?? 0)).length > 1

/** Whether a named line with a count is a suite: its count stands in brackets, behind a separator or at an end. */
export function isNamedCount(entry: Entry, own: Counted, context: Context, lexicon: Lexicon): boolean {
  const { said } = entry
  if (lexicon.orders.at(lexicon.tokens(said.name), 0)) return isBracketed(said, own.used[0])
  const [first] = own.used
  if (!first) return false
  if (isLeadIn(said, own) || (entry.shape === 'text' && said.text.length > 140)) return false
  const part = said.parts.find((one) => one.start <= first.start && one.end >= first.start)
  if (part && part.by !== 'start') return part.end - first.last < 60 || part.by === 'tag'
  if (entry.shape === 'text' && !said.bold && said.marks.length === 0) return false
  const head = said.parts[0]
  const leads = head !== undefined && first.start - head.start <= 1
  return leads ? first.unit === 'test' || context.tests : said.text.length - first.last <= 2 || said.ofTests
}
