import type { Metric } from '../../evidence/index.ts'
import { agreed, type Derived, type Ground, ofResult } from './ground.ts'

/** Code coverage in percent: from the evidence; that of the whole else from where the report states it without a marker. */
export function coverageOf(metric: Metric | null, { report, results, marked }: Ground): Derived {
  const stated = report.coverage.flatMap(({ name, current, line }) =>
    metric === null && name === 'overall' && current !== null && !marked.has(line) ? [{ value: current, by: `line ${line}` }] : [],
  )
  return ofResult(results.coverage(metric)) ?? agreed(stated) ?? { missing: 'no evidence tells it' }
}
