import type { Counts, Report } from '../../report/index.ts'
import { COUNT_FIELDS, type CountField } from '../../vocabulary/index.ts'
import { type Change, changeOf, type Delta, deltaOf, differs } from './delta.ts'

const HEADER_FIELDS = ['title', 'kind', 'label', 'date', 'state'] as const

/** A field of the header that is another than before. */
export interface HeaderChange {
  field: (typeof HEADER_FIELDS)[number]
  before: string | null
  after: string | null
  change: Change
}

/** The fields of the header that differ. */
export function compareHeader(before: Report, after: Report): HeaderChange[] {
  return HEADER_FIELDS.map((field) => ({
    field,
    before: before[field],
    after: after[field],
    change: changeOf<string>(before[field], after[field]),
  })).filter(differs)
}

/** The headline of completion: percent, and done of total in the unit that either report counts in. */
export interface CompletionChange {
  percent: Delta
  done: Delta
  total: Delta
  unit: { before: string | null; after: string | null }
}

/** How far the whole has come, or null where neither report says. */
export function compareCompletion(before: Report, after: Report): CompletionChange | null {
  const [one, other] = [before.completion, after.completion]
  if (one === null && other === null) return null
  const delta = (field: 'percent' | 'done' | 'total') => deltaOf(one?.[field] ?? null, other?.[field] ?? null)
  const unit = { before: one?.unit ?? null, after: other?.unit ?? null }
  return { percent: delta('percent'), done: delta('done'), total: delta('total'), unit }
}

/** Whether the headline of completion is another than before. */
export function completionChanged(completion: CompletionChange | null): boolean {
  if (completion === null) return false
  const { percent, done, total, unit } = completion
  return unit.before !== unit.after || [percent, done, total].some(differs)
}

/** One count in two reports. */
export interface CountChange extends Delta {
  field: CountField
}

/** Every count that at least one side states, those that stayed the same too. */
export function compareCounts(before: Counts, after: Counts): CountChange[] {
  return COUNT_FIELDS.filter((field) => before[field] !== null || after[field] !== null).map((field) => ({
    field,
    ...deltaOf(before[field], after[field]),
  }))
}
