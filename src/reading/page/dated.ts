import type { Entry } from '../block/entry.ts'
import { datesIn, type FoundDate } from '../line/date.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Token } from '../line/token.ts'

/** A heading, label or bullet that may open a dated entry of a page. */
export interface DatedHead {
  entry: Entry
  /** ISO 8601, `--MM-DD` where no year is named; null where it has only a number or a weekday. */
  date: string | null
  /** The number of its day or week; null where it has none. */
  number: number | null
  /** The words before its date: the entries of a log share them. */
  prefix: string
}

/** Units and stages that a date only tells something about: such a heading opens no entry of a log. */
const STAGES: ReadonlySet<string> = new Set(['phase', 'milestone', 'release', 'migration', 'feature', 'plan', 'coverage'])

const isSign = (text: string): boolean => /^[^\p{L}\p{N}]*$/u.test(text)

/** The last date of the range that the first date of a text opens. */
function ownDate(text: string, found: readonly FoundDate[]): FoundDate | null {
  const [first, second] = found
  return first && second && isSign(text.slice(first.end, second.start)) ? second : (first ?? null)
}

interface Numbered {
  /** The number, and the token that its noun begins at. */
  number: number
  at: number
  /** Whether the noun is a day or a week: it needs no date beside it. */
  ofTime: boolean
}

function numberIn(tokens: readonly Token[], lexicon: Lexicon): Numbered | null {
  for (let at = 0; at < tokens.length; at++) {
    const noun = lexicon.sequence.at(tokens, at)
    const number = noun && Number(tokens[noun.to]?.key.replace(/^#/, '') ?? '')
    if (noun && number && Number.isInteger(number) && number < 400) return { number, at, ofTime: lexicon.times.at(tokens, at) !== null }
  }
  return null
}

/** "Day 2-3": behind a number the one that ends its range. */
const rangeEnd = (tokens: readonly Token[], at: number, end: number): number =>
  tokens[at]?.kind === 'sign' && tokens[at + 1]?.kind === 'number' && (tokens[at + 1]?.start ?? end) < end ? at + 2 : at

/** The words of a text's tokens before an offset, weekdays and units of time aside; null where a bare number such as a version stands among them. */
function prefixOf(tokens: readonly Token[], end: number, lexicon: Lexicon): string | null {
  const words: string[] = []
  for (let at = 0; at < tokens.length && (tokens[at]?.start ?? end) < end; ) {
    const skipped = lexicon.weekdays.at(tokens, at) ?? lexicon.sequence.at(tokens, at)
    const token = tokens[at]
    if (skipped && tokens[skipped.to]?.kind === 'number') at = rangeEnd(tokens, skipped.to + 1, end)
    else if (skipped) at = skipped.to
    else {
      if (token?.kind === 'number') return null
      if (token?.kind === 'word') words.push(token.key)
      at++
    }
  }
  return words.join(' ')
}

const isStage = (tokens: readonly Token[], lexicon: Lexicon): boolean => {
  const kind = lexicon.kinds.at(tokens, 0)?.row.kind
  return (kind !== undefined && STAGES.has(kind)) || lexicon.states.at(tokens, 0) !== null
}

/** What a heading tells of its date; null where it opens no dated entry. */
export function datedHead(entry: Entry, lexicon: Lexicon): DatedHead | null {
  const { said } = entry
  const tokens = said.tokens.filter(({ start }) => !said.parts.some((part) => part.by === 'tag' && part.start <= start && start < part.end))
  const place = { order: lexicon.dateOrder ?? 'mdy', yearless: 'named' } as const
  const date = ownDate(said.text, datesIn(said.text, lexicon, place))
  const numbered = numberIn(said.tokens, lexicon)
  if (isStage(tokens, lexicon) || entry.children.length === 0) return null
  if (date && (date.iso.length > 7 || date.iso.startsWith('--'))) {
    const prefix = prefixOf(tokens, date.start, lexicon)
    return prefix === null ? null : { entry, date: date.iso, number: numbered?.number ?? null, prefix }
  }
  if (numbered?.ofTime) {
    const prefix = prefixOf(tokens, said.tokens[numbered.at]?.start ?? 0, lexicon)
    return prefix === null ? null : { entry, date: null, number: numbered.number, prefix }
  }
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  const isWeekday = words.length > 0 && words.length <= 2 && words.every((_, at) => lexicon.weekdays.at(words, at) !== null)
  return isWeekday ? { entry, date: null, number: null, prefix: '' } : null
}
