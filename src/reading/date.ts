import type { DateOrder, Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

interface Found {
  iso: string
  to: number
}

const pad = (value: number): string => String(value).padStart(2, '0')
const isYear = (value: number): boolean => value >= 1990 && value <= 2100

function day(year: number, month: number, date: number): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isYear(year) && month >= 1 && month <= 12 && date >= 1 && date <= days ? `${year}-${pad(month)}-${pad(date)}` : null
}

const monthOf = (year: number, month: number): string | null => (isYear(year) && month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null)
const number = (token: Token | undefined): number => (token?.kind === 'number' && /^\d+$/.test(token.key) ? Number(token.key) : Number.NaN)

/** `2025-10-10`, `10.10.2025`, `10/10/2025`, `2025-10`: three numbers, or two, joined by one sign. */
function numeric(tokens: readonly Token[], at: number, order: DateOrder): Found | null {
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(tokens[at]?.kind === 'number' ? (tokens[at]?.key ?? '') : '')
  const sign = tokens[at + 1]?.key ?? ''
  const joined = tokens[at + 1]?.glued && tokens[at + 2]?.glued && '-/.–‑年'.includes(sign)
  const one = dotted ? Number(dotted[1]) : number(tokens[at])
  const two = dotted ? Number(dotted[2]) : joined ? number(tokens[at + 2]) : Number.NaN
  if (Number.isNaN(one) || Number.isNaN(two)) return null
  const asian = sign === '年'
  const third = tokens[at + 3]?.key ?? ''
  const more = !dotted && (third === sign || (asian && third === '月'))
  const three = dotted ? Number(dotted[3]) : more ? number(tokens[at + 4]) : Number.NaN
  const to = dotted ? at + 1 : at + 5
  if (Number.isNaN(three)) {
    const iso = isYear(one) && (sign === '-' || asian) && tokens[at + 2]?.key.length !== 4 ? monthOf(one, two) : null
    return iso ? { iso, to: at + 3 } : null
  }
  const year = three < 100 && sign === '/' ? 2000 + three : three
  const dayFirst = dotted || sign === '.' || sign === '-' || one > 12 || (order === 'dmy' && two <= 12)
  const iso = isYear(one) ? day(one, two, three) : dayFirst && two <= 12 ? day(year, two, one) : day(year, one, two)
  return iso ? { iso, to } : null
}

/** A month's name with a day before or behind it and a year: `10 October 2025`, `Oct 10th, 2025`, `10 de octubre de 2025`, `October 2025`. */
function named(tokens: readonly Token[], at: number, lexicon: Lexicon, year: number | null): Found | null {
  const month = lexicon.months.at(tokens, at)
  if (!month) return null
  const before = number(
    tokens[at - 1]?.key === '.' || tokens[at - 1]?.key === 'de' || tokens[at - 1]?.key === 'of'
      ? tokens[at - 2]
      : /^(?:st|nd|rd|th)$/.test(tokens[at - 1]?.key ?? '')
        ? tokens[at - 2]
        : tokens[at - 1],
  )
  let to = month.to
  const skip = (): void => {
    while (/^(?:[.,]|st|nd|rd|th|de|of|-|г)$/.test(tokens[to]?.key ?? '')) to++
  }
  skip()
  let date = before
  const next = number(tokens[to])
  if (next >= 1 && next <= 31) {
    date = next
    to++
    skip()
    const end = number(
      tokens[to - 1]?.key === '-' || tokens[to]?.key === '–' ? (tokens[to - 1]?.key === '-' ? tokens[to] : tokens[to + 1]) : undefined,
    )
    if (end >= 1 && end <= 31) {
      date = end
      to += tokens[to]?.key === '–' ? 2 : 1
      skip()
    }
  }
  const stated = number(tokens[to])
  const known = isYear(stated) ? stated : year
  if (known === null) return null
  const iso = date >= 1 && date <= 31 ? day(known, month.row, date) : isYear(stated) ? monthOf(known, month.row) : null
  return iso ? { iso, to: isYear(stated) ? to + 1 : to } : null
}

/**
 * Every date of a text, ISO 8601, to the day or, where only a month is given, to the month.
 *
 * @param year the year of a date that names none; null where there is none nearby
 */
export function datesIn(text: string, lexicon: Lexicon, order: DateOrder = 'mdy', year: number | null = null): string[] {
  const tokens = lexicon.tokens(text)
  const found: string[] = []
  for (let index = 0; index < tokens.length; ) {
    const hit = tokens[index]?.kind === 'number' ? numeric(tokens, index, order) : named(tokens, index, lexicon, year)
    if (hit) found.push(hit.iso)
    index = hit ? Math.max(hit.to, index + 1) : index + 1
  }
  return found
}
