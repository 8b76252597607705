import { type Draft, noTests } from './draft.ts'
import { METRICS, type Measure, type Measures } from './model.ts'

/** Holds the numbers that a tool tells against the tests that it lists; to some tools a failure is what broke off with an error, or did not load, too. */
export function holdCounters(draft: Draft): void {
  const { total = null, failed: said = null } = draft.told ?? {}
  const count = (status: string) => draft.cases.filter((each) => each.status === status).length
  const [listed, failed] = [draft.cases.length, count('failed')]
  if (total !== null && total !== listed) draft.disagree(`it counts ${total} tests, and lists ${listed}`)
  if (said !== null && (said < failed || said > failed + count('error') + draft.broken.length)) {
    draft.disagree(`it counts ${said} failed tests, and lists ${failed}`)
  }
}

/** What a file says of a run or a part of it, null where it does not. */
export interface Totals {
  total: number | null
  /** Those that failed or broke off. */
  failed: number | null
  skipped: number | null
}

/**
 * Holds the totals of a file against what it lists, and takes them where it lists no test at all. Tools leave those out of their totals that were
 * not run, and some of them count a test beside its runs with data.
 * @param holders how many tests hold others, which are listed in their place
 */
export function holdTotals(draft: Draft, { total, failed, skipped }: Totals, holders = 0): void {
  const { cases } = draft
  const count = (...statuses: readonly string[]) => cases.filter(({ status }) => statuses.includes(status)).length
  const [bad, left] = [count('failed', 'error'), count('skipped', 'todo')]
  if (cases.length === 0 && total !== null && total > 0) {
    const passed = total - (failed ?? 0) - (skipped ?? 0)
    if (failed === null || passed < 0) draft.disagree(`it counts ${total} tests, lists none of them and does not say how they ended`)
    else draft.unlisted.push({ suite: null, counts: { ...noTests(), total, failed, passed, skipped: skipped ?? 0 } })
    return
  }
  if (total !== null && (total > cases.length + holders || total < cases.length - left)) {
    draft.disagree(`it counts ${total} tests, and lists ${cases.length}`)
  }
  if (failed !== null && (failed < bad || failed > bad + holders)) draft.disagree(`it counts failures: ${failed}, and lists ${bad}`)
}

/** In points: so far apart are two ways to count the same lines, by file, by class or by method, and no more. */
const NEAR = 2

const percentOf = ({ covered, total }: Measure): number => (covered / total) * 100

const shown = (percent: number): number => Math.round(percent * 100) / 100

/** Whether two measures come to the same percentage; what measures nothing denies nothing. */
export const areNear = (one: Measure | null, other: Measure | null): boolean =>
  one === null || other === null || one.total === 0 || other.total === 0 || Math.abs(percentOf(one) - percentOf(other)) <= NEAR

/** Holds what a tool tells of the whole against what it lists piece by piece. */
export function holdMeasures(draft: Draft, told: Measures, listed: Measures): void {
  for (const metric of METRICS) {
    const [one, other] = [told[metric], listed[metric]]
    if (one === null || other === null || areNear(one, other)) continue
    draft.disagree(`it tells ${shown(percentOf(one))}% of ${metric}, and what it lists comes to ${shown(percentOf(other))}%`)
  }
}
