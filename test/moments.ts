import { digestOf, type Moment } from '../src/report/index.ts'
import { type Given, report } from './report-builder.ts'

/** Moments a week apart from the 2nd of March 2026 on, oldest first; null is a report that was deleted. */
export const moments = (...given: readonly (Given | null)[]): Moment[] =>
  given.map((one, index) => ({
    commit: `c${index + 1}`,
    date: new Date(Date.UTC(2026, 2, 2 + 7 * index, 12)).toISOString(),
    author: 'Ada Quay',
    path: 'STATUS.md',
    blob: null,
    digest: one && digestOf(report(one)),
  }))
