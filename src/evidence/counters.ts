import type { Draft } from './draft.ts'
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
