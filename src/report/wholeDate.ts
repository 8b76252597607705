import type { DatedFact, Evidence, FieldFact, HeadingFact } from '../reading/index.ts'
import type { Heard } from './header.ts'
import type { Report } from './schema.ts'

/** A fact that dates the report. */
type Dated = FieldFact | HeadingFact | DatedFact

/** Where the report's own date was found. */
export interface WholeDate extends Pick<Report, 'date' | 'dateFrom'> {
  /** The fact that tells it; null where the file's name does, or none. */
  by: Dated | null
}

const FIRST: readonly FieldFact['where'][] = ['header', 'heading', 'footer', 'section']

/** The pairs of a label, the header's before the footer's. */
const pairsOf = (fields: readonly FieldFact[], label: FieldFact['label'], event: boolean): FieldFact[] =>
  FIRST.flatMap((where) => fields.filter((field) => field.label === label && field.where === where && field.event === event))

const tells = ({ dates }: Dated): boolean => dates.length > 0

const newest = <Of extends Dated>(facts: readonly Of[]): Of[] =>
  facts.toSorted((one, other) => ((one.dates.at(-1) ?? '') < (other.dates.at(-1) ?? '') ? 1 : -1))

/** The facts that tell the report's own date outright, the weightiest first. */
function outright({ headings, fields, lines }: Heard): Dated[] {
  const dates = pairsOf(fields, 'date', false)
  return [
    ...dates.filter(({ where }) => where !== 'section'),
    ...pairsOf(fields, 'updated', false),
    ...dates,
    ...headings.filter(({ depth }) => depth === 0),
    ...newest(lines.filter(({ outright }) => outright)),
    ...newest(pairsOf(fields, 'date', true)),
  ]
}

/** So many headings of a level, and such a share of them, bear a date where the page is a log. */
const LOG = { headings: 3, share: 0.6 }

/** The dated headings of a page that is a log of dated entries, the newest first; none on other pages. */
function entriesOf(headings: readonly HeadingFact[]): HeadingFact[] {
  const levels = [...new Set(headings.map(({ depth }) => depth))].map((level) => headings.filter(({ depth }) => depth === level))
  const isLog = (level: readonly HeadingFact[]): boolean => {
    const dated = level.filter(tells).length
    return dated >= LOG.headings && dated >= level.length * LOG.share
  }
  return newest(levels.find(isLog)?.filter(tells) ?? [])
}

/** Those that only happen to bear a date; of a log the newest entry's. */
function inPassing({ headings, fields, lines }: Heard): Dated[] {
  const below = headings.filter(({ depth }) => depth > 0)
  return [
    ...fields.filter(({ where }) => where === 'header'),
    ...lines,
    ...entriesOf(below),
    ...below.slice(0, 2),
    ...fields.filter(({ where }) => where === 'footer' || where === 'section'),
  ]
}

/** The report's own date: what it says outright, else what its file's name does, else a date in passing. */
export function wholeDate(heard: Heard, named: string | null): WholeDate {
  const stated = outright(heard).find(tells) ?? null
  const by = stated ?? (named === null ? (inPassing(heard).find(tells) ?? null) : null)
  const date = by?.dates.at(-1) ?? named
  return { date, dateFrom: by ? 'text' : named === null ? null : 'name', by }
}

/** The evidence of every date that the report is given outright, and of the one that counts. */
export function dateEvidence(heard: Heard, { by }: WholeDate): Evidence[] {
  const own = FIRST.slice(0, 3)
  const pairs = heard.fields.filter(({ label, where }) => label === 'date' && own.includes(where))
  const facts = new Set<Dated>([...(by ? [by] : []), ...pairs])
  return [...facts].flatMap(({ evidence }) => evidence.findLast(({ field }) => field === 'date') ?? [])
}
