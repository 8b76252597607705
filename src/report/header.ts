import type { CompletionFact, FieldFact, HeadingFact } from '../reading/index.ts'
import type { ReportKind, State } from '../vocabulary/index.ts'
import type { Completion, Report } from './schema.ts'

type Header = Pick<Report, 'title' | 'kind' | 'label' | 'date' | 'state' | 'completion' | 'fields'>

const WHERE: readonly FieldFact['where'][] = ['header', 'heading', 'footer', 'section']

/** Fields of a label, the header's before the footer's. */
function fieldsOf(fields: readonly FieldFact[], label: FieldFact['label']): FieldFact[] {
  return WHERE.flatMap((where) => fields.filter((field) => field.label === label && field.where === where))
}

function dateOf(headings: readonly HeadingFact[], fields: readonly FieldFact[]): string | null {
  const top = headings.filter((heading) => heading.depth === 0)
  const candidates = [
    ...fieldsOf(fields, 'date')
      .filter((field) => field.where !== 'section')
      .map((field) => field.dates),
    ...fieldsOf(fields, 'updated').map((field) => field.dates),
    ...top.map((heading) => heading.dates),
    ...fields.filter((field) => field.where === 'header').map((field) => field.dates),
    ...fieldsOf(fields, 'date').map((field) => field.dates),
    ...fields.filter((field) => field.where === 'footer').map((field) => field.dates),
    ...headings.slice(0, 3).map((heading) => heading.dates),
  ]
  return candidates.find((dates) => dates.length > 0)?.at(-1) ?? null
}

function stateOf(headings: readonly HeadingFact[], fields: readonly FieldFact[], completion: Completion | null): State | null {
  const stated = fieldsOf(fields, 'status').filter((field) => field.where !== 'section')
  const inHeader = stated.find((field) => field.state !== null)
  const title = headings.find((heading) => heading.depth === 0)
  const later = fields.filter((field) => field.label === 'status' && field.where === 'section' && field.state !== null).at(-1)
  const fromHeader = inHeader?.where === 'header' ? inHeader.state : null
  const percent = completion?.percent ?? null
  return (
    fromHeader ?? title?.state ?? inHeader?.state ?? later?.state ?? (percent === null ? null : percent >= 100 ? 'done' : 'in-progress')
  )
}

function completionOf(facts: readonly CompletionFact[]): Completion | null {
  const best = [...facts].sort((one, other) => one.rank - other.rank || one.line - other.line)[0]
  if (!best) return null
  const { done, total, unit, line } = best
  const percent = best.percent ?? (done !== null && total ? Math.round((done / total) * 1000) / 10 : null)
  return { percent, done, total, unit, line }
}

function labelOf(title: HeadingFact | undefined, fields: readonly FieldFact[]): string | null {
  if (title?.label) return title.label
  const field = fieldsOf(fields, 'label').find((one) => one.where === 'header' || one.where === 'heading')
  if (!field) return null
  const value = field.value.split(/\s+[-–—(]|[,;:]/)[0]?.trim() ?? ''
  return /^#?\d/.test(value) ? `${field.key} ${value}` : value || null
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
  const label = labelOf(title, fields)
  const kind: ReportKind = title?.about ?? headings[1]?.about ?? named
  return {
    title: title?.text ?? null,
    kind,
    label,
    date: dateOf(headings, fields),
    state: stateOf(headings, fields, completion),
    completion,
    fields: fields.filter((field) => field.where !== 'section').map(({ key, value, line }) => ({ key, value, line })),
  }
}
