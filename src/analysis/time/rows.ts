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
  let before: { figures: Figures; row: HistoryRow } | null = null
  for (const { digest, blob: _blob, ...moment } of moments) {
    const figures = figuresOf(digest)
    const measured = Object.fromEntries(MEASURES.map((one) => [one, deltaOf(before?.figures[one] ?? null, figures[one])]))
    const row = {
      ...moment,
      label: digest?.label ?? null,
      state: digest?.state ?? null,
      deleted: digest === null,
      figures: withAll(measured),
    }
    const { row: last } = before ?? {}
    const same =
      last &&
      last.label === row.label &&
      last.state === row.state &&
      last.deleted === row.deleted &&
      MEASURES.every((one) => row.figures[one].change === 'same')
    if (same) continue
    rows.push(row)
    before = { figures, row }
  }
  return rows
}

const NEVER: Delta = { before: null, after: null, delta: null, change: 'same' }

const withAll = (measured: Readonly<Record<string, Delta>>): HistoryRow['figures'] => ({
  completion: measured.completion ?? NEVER,
  passed: measured.passed ?? NEVER,
  failed: measured.failed ?? NEVER,
  total: measured.total ?? NEVER,
  coverage: measured.coverage ?? NEVER,
  openBlockers: measured.openBlockers ?? NEVER,
})
