import type { CompletionFact, DatedFact, Evidence, Fact, FieldFact, HeadingFact, Named, StateFact } from '../reading/index.ts'
import type { ReportKind } from '../vocabulary/index.ts'
import { ofKind } from './facts.ts'
import type { Completion, Report } from './schema.ts'
import { dateEvidence, wholeDate } from './wholeDate.ts'
import { stateEvidence, statesOf, wholeState } from './wholeState.ts'

type Header = Pick<Report, 'title' | 'kind' | 'label' | 'date' | 'dateFrom' | 'state' | 'completion' | 'fields'>

/** The facts that speak of the report as a whole. */
export interface Heard {
  headings: readonly HeadingFact[]
  fields: readonly FieldFact[]
  lines: readonly DatedFact[]
  states: readonly StateFact[]
  completions: readonly CompletionFact[]
}

/** Those of the facts that speak of the report as a whole. */
export const heardOfWhole = (facts: readonly Fact[]): Heard => ({
  headings: ofKind(facts, 'heading'),
  fields: ofKind(facts, 'field'),
  lines: ofKind(facts, 'dated'),
  states: ofKind(facts, 'state'),
  completions: ofKind(facts, 'completion'),
})

/** What of the evidence speaks of the report as a whole, by the field that it fills. */
export function claimsOfWhole(heard: Heard, { date, dateFrom }: Pick<Report, 'date' | 'dateFrom'>): Map<Evidence, string> {
  const dates = dateEvidence(heard, wholeDate(heard, dateFrom === 'name' ? date : null)).map((one): [Evidence, string] => [one, '/date'])
  const states = statesOf(heard, completionOf(heard.completions))
    .flatMap(stateEvidence)
    .map((one): [Evidence, string] => [one, '/state'])
  return new Map([...dates, ...states])
}

function completionOf(facts: readonly CompletionFact[]): Completion | null {
  const best = [...facts].sort((one, other) => one.rank - other.rank || one.line - other.line)[0]
  if (!best) return null
  const { done, total, unit, line } = best
  const percent = best.percent ?? (done !== null && total ? Math.round((done / total) * 1000) / 10 : null)
  return { percent, done, total, unit, line }
}

const LABELLED: readonly FieldFact['where'][] = ['header', 'heading', 'section']

/** The unit that the title names, else a pair, else a heading that stands alone in the head of the page. */
function labelOf(title: HeadingFact | undefined, headings: readonly HeadingFact[], fields: readonly FieldFact[]): string | null {
  const leading = headings.find((one) => one.leads && one.label !== null && (one.bare || !title?.about))
  const pairs = LABELLED.flatMap((where) => fields.filter((field) => field.where === where && field.unit !== null))
  return title?.label ?? pairs[0]?.unit ?? leading?.label ?? null
}

/** Units that a page of several sections may be a list of: "Week 1", "Week 2", "Week 3". */
const LISTED: readonly ReportKind[] = ['weekly', 'daily']
const LEAST = 3

/** What three or more sections are entries of. */
function kindOfSections(headings: readonly HeadingFact[]): ReportKind | undefined {
  const top = Math.min(...headings.filter(({ depth }) => depth > 0).map(({ depth }) => depth))
  return LISTED.find((kind) => headings.filter((one) => one.depth === top && one.about === kind && one.label !== null).length >= LEAST)
}

/** What the title names outright, else the file's name, a heading of a unit below the title, the sections, or the title in passing. */
function kindOf(title: HeadingFact | undefined, headings: readonly HeadingFact[], named: Named): ReportKind {
  if (title?.about && title.sure) return title.about
  if (named.sure) return named.kind
  const leading = title?.about ? null : headings.find((one) => one !== title && one.leads && one.sure && one.label !== null)?.about
  return leading ?? kindOfSections(headings) ?? title?.about ?? named.kind
}

/** What the report says of itself as a whole: title, kind, label, date, state, completion and the header's pairs. */
export function headerOf(heard: Heard, summary: Report['tests']['summary'], named: Named): Header {
  const { headings, fields } = heard
  const title = headings.find((heading) => heading.depth === 0) ?? headings[0]
  const completion = completionOf(heard.completions)
  const { date, dateFrom } = wholeDate(heard, named.date)
  const kind = kindOf(title, headings, named)
  return {
    title: title?.text ?? null,
    kind,
    label: labelOf(title, headings, fields),
    date,
    dateFrom,
    state: wholeState(heard, completion, kind === 'test' ? summary : null),
    completion,
    fields: fields.filter(({ where }) => where !== 'section' && where !== 'part').map(({ key, value, line }) => ({ key, value, line })),
  }
}
