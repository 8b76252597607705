import type { CompletionFact, Evidence, FieldFact, HeadingFact } from '../reading/index.ts'
import type { ReportKind, State } from '../vocabulary/index.ts'
import type { Completion, Report } from './schema.ts'

type Header = Pick<Report, 'title' | 'kind' | 'label' | 'date' | 'state' | 'completion' | 'fields'>

type Dated = FieldFact | HeadingFact

const WHERE: readonly FieldFact['where'][] = ['header', 'heading', 'footer', 'section']

/** Fields of a label, the header's before the footer's. */
function fieldsOf(fields: readonly FieldFact[], label: FieldFact['label']): FieldFact[] {
  return WHERE.flatMap((where) => fields.filter((field) => field.label === label && field.where === where))
}

/** The pairs and headings that tell the report's own date, the weightiest first. */
function datesOf(headings: readonly HeadingFact[], fields: readonly FieldFact[]): Dated[] {
  const ofLabel = fieldsOf(fields, 'date')
  return [
    ...ofLabel.filter((field) => field.where !== 'section'),
    ...fieldsOf(fields, 'updated'),
    ...headings.filter((heading) => heading.depth === 0),
    ...fields.filter((field) => field.where === 'header'),
    ...ofLabel,
    ...fields.filter((field) => field.where === 'footer'),
    ...headings.slice(0, 3),
  ].filter(({ dates }) => dates.length > 0)
}

/** The pairs and headings that tell the state of the whole unit, the weightiest first; one inside a section speaks only where no other does. */
function statesOf(headings: readonly HeadingFact[], fields: readonly FieldFact[]): Dated[] {
  const stated = fieldsOf(fields, 'status').filter((field) => field.state !== null)
  const outside = stated.filter((field) => field.where !== 'section')
  const title = headings.filter((heading) => heading.depth === 0 && heading.state !== null)
  const first = outside[0]?.where === 'header' ? outside.slice(0, 1) : []
  const ranked = [...first, ...title, ...outside.slice(first.length)]
  return ranked.length > 0 ? ranked : stated.slice(-1)
}

/** What of the evidence in pairs and headings speaks of the report as a whole, by the field that it fills. */
export function claimsOfWhole(headings: readonly HeadingFact[], fields: readonly FieldFact[]): Map<Evidence, string> {
  const [dated] = datesOf(headings, fields)
  const dates = new Set([...(dated ? [dated] : []), ...fieldsOf(fields, 'date').filter((field) => field.where !== 'section')])
  const ofField = (facts: Iterable<Dated>, name: string): [Evidence, string][] =>
    [...facts].flatMap(({ evidence }) => evidence.findLast(({ field }) => field === name) ?? []).map((one) => [one, `/${name}`])
  return new Map([...ofField(dates, 'date'), ...ofField(statesOf(headings, fields), 'state')])
}

function stateOf(headings: readonly HeadingFact[], fields: readonly FieldFact[], completion: Completion | null): State | null {
  const percent = completion?.percent ?? null
  return statesOf(headings, fields)[0]?.state ?? (percent === null ? null : percent >= 100 ? 'done' : 'in-progress')
}

function completionOf(facts: readonly CompletionFact[]): Completion | null {
  const best = [...facts].sort((one, other) => one.rank - other.rank || one.line - other.line)[0]
  if (!best) return null
  const { done, total, unit, line } = best
  const percent = best.percent ?? (done !== null && total ? Math.round((done / total) * 1000) / 10 : null)
  return { percent, done, total, unit, line }
}

/** The unit that the title names, else a pair, else a heading that stands alone in the head of the page. */
function labelOf(title: HeadingFact | undefined, headings: readonly HeadingFact[], fields: readonly FieldFact[]): string | null {
  const leading = headings.find((one) => one.leads && one.label !== null)
  return (
    title?.label ??
    fieldsOf(fields, 'label').find(({ unit, where }) => unit !== null && where !== 'footer' && where !== 'part')?.unit ??
    leading?.label ??
    null
  )
}

/** What the report says of itself as a whole: title, kind, label, date, state, completion and the header's pairs. */
export function headerOf(
  headings: readonly HeadingFact[],
  fields: readonly FieldFact[],
  completions: readonly CompletionFact[],
  named: ReportKind,
): Header {
  const title = headings.find((heading) => heading.depth === 0) ?? headings[0]
  const completion = completionOf(completions)
  const label = labelOf(title, headings, fields)
  const kind: ReportKind = title?.about ?? headings.find((one) => one.leads && one.about !== null)?.about ?? named
  return {
    title: title?.text ?? null,
    kind,
    label,
    date: datesOf(headings, fields)[0]?.dates.at(-1) ?? null,
    state: stateOf(headings, fields, completion),
    completion,
    fields: fields.filter(({ where }) => where !== 'section' && where !== 'part').map(({ key, value, line }) => ({ key, value, line })),
  }
}
