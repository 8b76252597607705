import type { Digest, Moment } from '../../report/index.ts'
import { type Delta, deltaOf } from '../compare/delta.ts'

/** The figures that a report is followed by. */
export const MEASURES = ['completion', 'passed', 'failed', 'total', 'coverage', 'openBlockers'] as const
export type HistoryMeasure = (typeof MEASURES)[number]
/** The figures of one report; null where it does not tell. */
export type Figures = { readonly [measure in HistoryMeasure]: number | null }

/** One report, or one state of it, beside the one before that changed something. */
export interface HistoryRow extends Omit<Moment, 'digest' | 'blob'> {
  label: string | null
  state: Digest['state']
  deleted: boolean
  figures: { readonly [measure in HistoryMeasure]: Delta }
}

/** The figures of a digest; a deleted report tells none. */
export function figuresOf(digest: Digest | null): Figures {
  return {
    completion: digest?.completion ?? null,
    passed: digest?.tests.passed ?? null,
    failed: digest?.tests.failed ?? null,
    total: digest?.tests.total ?? null,
    coverage: digest?.coverage ?? null,
    openBlockers: digest ? digest.blockers.filter(({ state }) => state !== 'resolved').length : null,
  }
}

/** A row for each moment at which a figure, the state or the label changed, or the report came or went; oldest first. */
export function historyRows(moments: readonly Moment[]): HistoryRow[] {
  const rows: HistoryRow[] = []
  let before: Told | null = null
  for (const { digest, blob: _blob, ...moment } of moments) {
    const { label = null, state = null } = digest ?? {}
    const told = { label, state, deleted: digest === null, figures: figuresOf(digest) }
    if (before && saysTheSame(before, told)) continue
    const measured = Object.fromEntries(MEASURES.map((one) => [one, deltaOf(before?.figures[one] ?? null, told.figures[one])]))
    rows.push({ ...moment, ...told, figures: withAll(measured) })
    before = told
  }
  return rows
}

/** What one moment tells, apart from when. */
type Told = Pick<HistoryRow, 'label' | 'state' | 'deleted'> & { figures: Figures }

const saysTheSame = (one: Told, other: Told): boolean =>
  one.label === other.label &&
  one.state === other.state &&
  one.deleted === other.deleted &&
  MEASURES.every((measure) => one.figures[measure] === other.figures[measure])

const NEVER: Delta = { before: null, after: null, delta: null, change: 'same' }

const withAll = (measured: Readonly<Record<string, Delta>>): HistoryRow['figures'] => ({
  completion: measured.completion ?? NEVER,
  passed: measured.passed ?? NEVER,
  failed: measured.failed ?? NEVER,
  total: measured.total ?? NEVER,
  coverage: measured.coverage ?? NEVER,
  openBlockers: measured.openBlockers ?? NEVER,
})
