import type { Digest, Moment } from '../../report/index.ts'
import { isUnresolved } from '../compare/blockers.ts'
import { type Delta, deltaOf } from '../compare/delta.ts'

/** The figures that a report is followed by. */
export const MEASURES = ['completion', 'passed', 'failed', 'total', 'coverage', 'openBlockers'] as const
export type HistoryMeasure = (typeof MEASURES)[number]
/** The figures of one report; null where it does not tell. */
export type Figures = { readonly [measure in HistoryMeasure]: number | null }
type Deltas = { readonly [measure in HistoryMeasure]: Delta }

/** One report, or one state of it, beside the row before. */
export interface HistoryRow extends Omit<Moment, 'digest' | 'blob'> {
  label: string | null
  state: Digest['state']
  deleted: boolean
  figures: Deltas
}

/** The figures of a digest; a deleted report tells none. */
export function figuresOf(digest: Digest | null): Figures {
  return {
    completion: digest?.completion ?? null,
    passed: digest?.tests.passed ?? null,
    failed: digest?.tests.failed ?? null,
    total: digest?.tests.total ?? null,
    coverage: digest?.coverage ?? null,
    openBlockers: digest ? digest.blockers.filter(isUnresolved).length : null,
  }
}

function deltasOf(before: Deltas | undefined, now: Figures): Deltas {
  const of = (measure: HistoryMeasure): Delta => deltaOf(before?.[measure].after ?? null, now[measure])
  return {
    completion: of('completion'),
    passed: of('passed'),
    failed: of('failed'),
    total: of('total'),
    coverage: of('coverage'),
    openBlockers: of('openBlockers'),
  }
}

const isSame = (last: HistoryRow, row: HistoryRow): boolean =>
  last.state === row.state && last.deleted === row.deleted && MEASURES.every((one) => row.figures[one].change === 'same')

/**
 * A row for each report of a series; of one report for each state at which a figure or the state of the work changed, or the report came or
 * went: another label alone is no change.
 *
 * @param moments oldest first
 */
export function historyRows(moments: readonly Moment[], by: 'states' | 'reports'): HistoryRow[] {
  const rows: HistoryRow[] = []
  for (const { digest, blob: _blob, ...moment } of moments) {
    const last = rows.at(-1)
    const row = {
      ...moment,
      label: digest?.label ?? null,
      state: digest?.state ?? null,
      deleted: digest === null,
      figures: deltasOf(last?.figures, figuresOf(digest)),
    }
    if (by === 'reports' || !last || !isSame(last, row)) rows.push(row)
  }
  return rows
}
