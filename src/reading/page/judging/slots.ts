import type { Lexicon } from '../../line/lexicon.ts'

/** A date or number in a file's or folder's name: its text from `start` to `end`, and what it is ordered by. */
export interface Slot {
  by: 'date' | 'number'
  order: string
  start: number
  end: number
}

const two = (part: string | undefined): string => (part ?? '').padStart(2, '0')

/** The dates that names hold, the fullest first; `order` sorts as text, and is ISO 8601 but for a bare week or year. */
const DATES: readonly { shape: RegExp; order: (parts: readonly string[], lexicon: Lexicon) => string | null }[] = [
  {
    shape:
      /(?<!\d)((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?:[-_ T]+([01]\d|2[0-3])[-_:.h]?([0-5]\d)(?:[-_:.]?[0-5]\d)?)?(?!\d)/g,
    order: ([year, month, day, hour, minute]) => `${year}-${month}-${day}${hour ? `T${hour}:${minute}` : ''}`,
  },
  {
    shape: /(?<!\d)(0?[1-9]|[12]\d|3[01])[-_. ](0?[1-9]|1[0-2])[-_. ]((?:19|20)\d\d)(?!\d)/g,
    order: ([day, month, year]) => `${year}-${two(month)}-${two(day)}`,
  },
  { shape: /(?<!\d)((?:19|20)\d\d)[-_. ]?(?:w|W|kw|KW)[-_ ]?([0-5]?\d)(?!\d)/g, order: ([year, week]) => `${year}-W${two(week)}` },
  { shape: /(?<!\d)((?:19|20)\d\d)[-_. ]?[qQ]([1-4])(?!\d)/g, order: ([year, quarter]) => `${year}-Q${quarter}` },
  { shape: /(?<!\d)((?:19|20)\d\d)[-_. ](0[1-9]|1[0-2])(?!\d)/g, order: ([year, month]) => `${year}-${month}` },
  {
    shape: /(?<!\d)((?:19|20)\d\d)[-_. ]?(\p{L}{3,12})(?!\p{L})/gu,
    order: ([year, month], { months }) => monthIn(year, months.whole(month ?? '')),
  },
  {
    shape: /(?<!\p{L})(\p{L}{3,12})[-_. ]?((?:19|20)\d\d)(?!\d)/gu,
    order: ([month, year], { months }) => monthIn(year, months.whole(month ?? '')),
  },
  { shape: /(?<!\d)(0[1-9]|1[0-2])[-_.]((?:19|20)\d\d)(?!\d)/g, order: ([month, year]) => `${year}-${month}` },
  { shape: /(?<![\d.])((?:19|20)\d\d)(?![\d.])/g, order: ([year]) => year ?? null },
]

const monthIn = (year: string | undefined, month: number | null): string | null => (month === null ? null : `${year}-${two(String(month))}`)

/** A number, or several joined, each perhaps with a letter: `7`, `03`, `1.2`, `157e`. */
const NUMBER = /(?<!\d)\d{1,9}(?:[a-z](?![\p{L}\d]))?(?:[-_.]\d{1,9}(?:[a-z](?![\p{L}\d]))?)*/giu

/** The dates in a name, and the numbers that are no part of one, from left to right. */
export function slotsIn(name: string, lexicon: Lexicon): Slot[] {
  const slots: Slot[] = []
  const add = (by: Slot['by'], match: RegExpMatchArray, order: string | null): void => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (order !== null && !slots.some((slot) => start < slot.end && slot.start < end)) slots.push({ by, order, start, end })
  }
  for (const { shape, order } of DATES) for (const match of name.matchAll(shape)) add('date', match, order(match.slice(1), lexicon))
  for (const match of name.matchAll(NUMBER)) add('number', match, match[0].toLowerCase().replaceAll(/[-_]/g, '.'))
  return slots.sort((one, other) => one.start - other.start)
}
