import type { Report } from '../report/index.ts'

/** A page with fewer marked items than this, and nothing else to say, is a to-do note or a manual. */
const ENOUGH_ITEMS = 3

/** Whether what was read in a file that nobody named is a status report, and not just any markdown. */
export function readsAsReport({ state, date, items, tests, blockers, coverage }: Report): boolean {
  const counted = Object.values(tests.summary).some((count) => count !== null) || tests.suites.length > 0 || tests.cases.length > 0
  const marked = items.length >= (date === null ? ENOUGH_ITEMS : 1)
  return state !== null || counted || blockers.length > 0 || coverage.length > 0 || marked
}
