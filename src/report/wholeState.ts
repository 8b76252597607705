import type { Evidence, FieldFact, HeadingFact, StateFact } from '../reading/index.ts'
import type { State } from '../vocabulary/index.ts'
import type { Heard } from './header.ts'
import type { Completion, Report } from './schema.ts'

/** A fact that tells the state of the whole unit. */
type Voice = FieldFact | HeadingFact | StateFact

const tells = ({ state }: Voice): boolean => state !== null

/** A heading in the head of the page that announces a state: one of several that do is a part. */
function announcements(headings: readonly HeadingFact[]): HeadingFact[] {
  const stated = headings.filter(tells)
  const alone = ({ depth }: HeadingFact): boolean => stated.filter((other) => other.depth === depth).length === 1
  return stated.filter((one) => one.depth > 0 && one.leads && !one.groups && !one.decorated && alone(one))
}

/** What the page states outright of the whole, the weightiest first. */
function outright({ headings, fields }: Heard): Voice[] {
  const stated = fields.filter((field) => field.label === 'status' && tells(field))
  const at = (...where: readonly FieldFact['where'][]): FieldFact[] => where.flatMap((one) => stated.filter((field) => field.where === one))
  const [first, ...header] = at('header')
  const title = headings.filter((heading) => heading.depth === 0 && tells(heading) && !heading.decorated)
  return [...(first ? [first] : []), ...title, ...header, ...at('heading', 'footer')]
}

/** A status of more words is a sentence about it. */
const SHORT = 8

const isShort = ({ value }: FieldFact): boolean => value.split(/\s+/).length <= SHORT

/** Where nothing states it outright: an announcement, a pair in a section of the whole, a current unit, a closing section. */
function between({ headings, fields, states }: Heard): Voice | undefined {
  const told = fields.filter((field) => field.where === 'section' && field.label === 'status' && tells(field))
  const sections = [...told.filter(isShort).slice(-1), ...told.slice(-1)]
  const units = fields.filter((field) => (field.label === 'label' || field.label === 'current') && field.where !== 'part' && tells(field))
  const closings = states.toSorted((one, other) => one.rank - other.rank || other.line - one.line)
  const decorated = headings.filter((heading) => heading.depth === 0 && heading.decorated)
  return [...announcements(headings), ...sections, ...units, ...closings, ...decorated][0]
}

/** The facts that tell the state of the whole unit, the weightiest first; beside a share that is not the whole only what is stated outright. */
export function statesOf(heard: Heard, completion: Completion | null): Voice[] {
  const ranked = outright(heard)
  const isUnfinished = (completion?.percent ?? 100) < 100
  const other = ranked.length > 0 || isUnfinished ? undefined : between(heard)
  return other ? [other] : ranked
}

/** The evidence of the state in a fact. */
export const stateEvidence = ({ evidence }: Voice): readonly Evidence[] => evidence.filter(({ field }) => field === 'state').slice(-1)

/** What the headline counts of a report on tests say where its words say nothing. */
function ofTests({ passed, failed, total }: Report['tests']['summary']): State | null {
  if ((failed ?? 0) > 0) return (passed ?? 0) === 0 ? 'failed' : 'partial'
  if (passed === null || passed === 0) return null
  return (failed === 0 || passed === total) && passed >= (total ?? passed) ? 'done' : null
}

/** The state of the whole unit: as its words tell it, else as its completion and the counts of its tests do. */
export function wholeState(heard: Heard, completion: Completion | null, summary: Report['tests']['summary'] | null): State | null {
  const percent = completion?.percent ?? null
  const byShare = percent === null ? null : percent >= 100 ? 'done' : 'in-progress'
  return statesOf(heard, completion)[0]?.state ?? byShare ?? (summary ? ofTests(summary) : null)
}
