import type { CompletionFact, Evidence, Fact, FieldFact, HeadingFact, StateFact } from '../reading/index.ts'
import type { ReportKind } from '../vocabulary/index.ts'
import { ofKind } from './facts.ts'
import type { Completion, Report } from './schema.ts'
import { stateEvidence, statesOf, wholeState } from './wholeState.ts'

type Header = Pick<Report, 'title' | 'kind' | 'label' | 'date' | 'state' | 'completion' | 'fields'>

type Dated = FieldFact | HeadingFact

/** The facts that speak of the report as a whole. */
export interface Heard {
  headings: readonly HeadingFact[]
  fields: readonly FieldFact[]
  states: readonly StateFact[]
  completions: readonly CompletionFact[]
}

/** Those of the facts that speak of the report as a whole. */
export const heardOfWhole = (facts: readonly Fact[]): Heard => ({
  headings: ofKind(facts, 'heading'),
  fields: ofKind(facts, 'field'),
  states: ofKind(facts, 'state'),
  completions: ofKind(facts, 'completion'),
})

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

/** What of the evidence speaks of the report as a whole, by the field that it fills. */
export function claimsOfWhole(heard: Heard): Map<Evidence, string> {
  const { headings, fields } = heard
  const [dated] = datesOf(headings, fields)
  const dates = new Set([
    ...(dated ? [dated] : []),
    ...fieldsOf(fields, 'date').filter(({ where }) => where !== 'section' && where !== 'part'),
  ])
  const told = [...dates].flatMap(({ evidence }) => evidence.findLast(({ field }) => field === 'date') ?? [])
  const states = statesOf(heard).flatMap(stateEvidence)
  return new Map([...told.map((one): [Evidence, string] => [one, '/date']), ...states.map((one): [Evidence, string] => [one, '/state'])])
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
export function headerOf(heard: Heard, summary: Report['tests']['summary'], named: ReportKind): Header {
  const { headings, fields } = heard
  const title = headings.find((heading) => heading.depth === 0) ?? headings[0]
  const completion = completionOf(heard.completions)
  const kind: ReportKind = title?.about ?? headings.find((one) => one.leads && one.about !== null)?.about ?? named
  return {
    title: title?.text ?? null,
    kind,
    label: labelOf(title, headings, fields),
    date: datesOf(headings, fields)[0]?.dates.at(-1) ?? null,
    state: wholeState(heard, completion, kind === 'test' ? summary : null),
    completion,
    fields: fields.filter(({ where }) => where !== 'section' && where !== 'part').map(({ key, value, line }) => ({ key, value, line })),
  }
}
