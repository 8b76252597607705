import { inYear } from '../line/calendar.ts'
import type { Evidence } from '../line/evidence.ts'
import type { EntryFact, Fact, NoteFact } from './fact.ts'
import type { FieldFact, HeadingFact } from './wholeFact.ts'

type Dated = FieldFact | HeadingFact

const isDated = (fact: Fact): fact is Dated => fact.kind === 'field' || fact.kind === 'heading'
const isDay = ({ field, value }: Evidence): boolean => field === 'date' && String(value).startsWith('--')

interface Year {
  year: number
  line: number
}

/** The years of the full dates in pairs and headings, in the order of their lines. */
function yearsIn(facts: readonly Dated[]): Year[] {
  const full = facts.flatMap(({ dates, line }) => dates.map((date) => ({ year: Number(date.slice(0, 4)), line })))
  return full.filter(({ year }) => year > 0).sort((one, other) => one.line - other.line)
}

/** The year of the date that stands nearest to a line, of two as near the one above. */
function nearest(years: readonly Year[], line: number): number | null {
  let low = 0
  let high = years.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((years[middle]?.line ?? line) <= line) low = middle + 1
    else high = middle
  }
  const [above, under] = [years[low - 1], years[low]]
  return (above && (!under || line - above.line <= under.line - line) ? above : under)?.year ?? null
}

/** The last year that a path names, be it alone or at the head of a date. */
function yearOf(path: string): number | null {
  const years = path.match(/(?<!\d)(?:19|20)\d\d(?=(?:\d{4})?(?!\d))/g)
  return years ? Number(years.at(-1)) : null
}

const unread = (fact: Dated, { raw, position }: Evidence): NoteFact => ({
  kind: 'note',
  code: 'date-without-year',
  message: `"${raw}" names no year, and neither a date nearby nor the file's path gives it one: write the year.`,
  line: position.start.line,
  position,
  modality: fact.modality,
  evidence: [],
})

const inItsYear = (fact: EntryFact, year: number | null): EntryFact =>
  fact.date?.startsWith('--') ? { ...fact, date: year === null ? null : inYear(fact.date, year) } : fact

/**
 * Gives each day that names no year the year of the nearest full date in the header, the title or a heading, else that of the file's path;
 * one that finds none stays unread, with a note.
 */
export function completeDates(facts: readonly Fact[], path: string): Fact[] {
  const years = yearsIn(facts.filter(isDated))
  const fallback = yearOf(path)
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind === 'entry') return [inItsYear(fact, nearest(years, fact.line) ?? fallback)]
    if (!isDated(fact) || !fact.evidence.some(isDay)) return [fact]
    const year = nearest(years, fact.line) ?? fallback
    const notes: Fact[] = []
    const evidence = fact.evidence.flatMap((one): Evidence[] => {
      if (!isDay(one)) return [one]
      const iso = year === null ? null : inYear(String(one.value), year)
      if (iso === null) notes.push(unread(fact, one))
      return iso === null ? [] : [{ ...one, value: iso }]
    })
    const dates = evidence.filter(({ field }) => field === 'date').map(({ value }) => String(value))
    return [{ ...fact, dates, evidence }, ...notes]
  })
}
