import type { Metric } from '../../evidence/index.ts'
import { agreed, type Derived, firstOf, type Ground, grouped, sumOf } from './ground.ts'

/** Code coverage in percent: from the evidence; that of lines else from where the report states it without a marker. */
export function coverageOf(metric: Metric, { report, evidence, marked }: Ground): Derived {
  const measured = evidence.flatMap(({ source, coverage }) => {
    const measure = coverage?.overall[metric]
    return measure && measure.total > 0 ? [{ ...source, measure }] : []
  })
  const told = [...grouped(measured, ({ format }) => format).values()].map((files) => ({
    value: (sumOf(files.map(({ measure }) => measure.covered)) / sumOf(files.map(({ measure }) => measure.total))) * 100,
    by: firstOf(files.map(({ path }) => path)),
  }))
  const stated = report.coverage.flatMap(({ name, current, line }) =>
    metric === 'lines' && name === 'overall' && current !== null && !marked.has(line) ? [{ value: current, by: `line ${line}` }] : [],
  )
  return agreed(told) ?? agreed(stated) ?? { missing: 'no evidence tells it' }
}
