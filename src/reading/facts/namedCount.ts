import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Part, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Quantity } from '../line/quantity.ts'
import type { Counted } from './tally.ts'

/** Whether the first count stands in brackets behind the name. */
export const isBracketed = ({ parts }: Said, first: Quantity | undefined): boolean =>
  first !== undefined && parts.some(({ by, start, end }) => by === 'tag' && start <= first.start && end >= first.start)

/** "Found 20 tests that use it:": a sentence that leads over to what follows. */
export const isLeadIn = (said: Said, own: Counted): boolean =>
  /[:：]\**$/.test(said.text) &&
  !isBracketed(said, own.used[0]) &&
  said.tokens.filter(({ kind, start }) => kind === 'word' && start > (own.used[0]?.last ?? 0)).length > 1

/** "Our fixes targeted the", "Already comprehensive with": words that break off before a number are no name. */
function breaksOff(name: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(name)
  const last = tokens.length - 1
  const words = tokens.filter(({ kind }) => kind === 'word').length
  return words > 1 && [lexicon.clauses, lexicon.ofs, lexicon.alls].some((table) => table.at(tokens, last)?.to === tokens.length)
}

/** Whether a count stands in a later sentence of its part, or behind an arrow from the time that it takes. */
const isAside = ({ text, quantities }: Said, part: Part, { start }: Quantity): boolean =>
  /[^.\s][.!?]\s/.test(text.slice(part.start, start)) ||
  (part.by === 'arrow' && quantities.some((one) => one.unit === 'time' && one.start < start))

/** Whether a named line with a count is a suite: its count stands in brackets, behind a separator or at an end. */
export function isNamedCount(entry: Entry, name: string, own: Counted, context: Context, lexicon: Lexicon): boolean {
  const { said, checkbox, shape } = entry
  const [first] = own.used
  if (!first) return false
  const bracketed = isBracketed(said, first)
  const isOpen = checkbox !== null && lexicon.checkboxes.get(checkbox.sign) !== 'done'
  if (isOpen || context.state === 'todo' || lexicon.orders.at(lexicon.tokens(said.name), 0)) return bracketed
  if (bracketed && first.unit === null && first.outcome === 'total' && !said.ofTests) return false
  if ((!bracketed && breaksOff(name, lexicon)) || isLeadIn(said, own) || (shape === 'text' && said.text.length > 140)) return false
  const part = said.parts.find((one) => one.start <= first.start && one.end >= first.start)
  if (part && isAside(said, part, first)) return false
  if (part && part.by !== 'start') return part.end - first.last < 60 || part.by === 'tag'
  if (shape === 'text' && !said.bold && said.marks.length === 0) return false
  const head = said.parts[0]
  const leads = head !== undefined && first.start - head.start <= 1
  return leads ? first.unit === 'test' || context.tests : said.text.length - first.last <= 2 || said.ofTests
}
