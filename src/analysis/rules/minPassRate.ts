import type { Counts } from '../../report/index.ts'
import { placeOf } from '../findings/finding.ts'
import { threshold } from './threshold.ts'

/** The share of passed tests of each report. */
export const minPassRate = threshold({
  id: 'min-pass-rate',
  title: 'Pass rate below the threshold',
  noun: 'pass rate',
  how: 'Passed tests of those that ran (passed, failed and errors); where the report counts no failures, of the total: a test that is not known to have passed counts against it.',
  example: {
    options: { min: 95 },
    fires: '# Week 9\n\n## Tests\n\n- Passed: 90\n- Failed: 10',
    passes: '# Week 9\n\n## Tests\n\n- Passed: 97\n- Failed: 3',
  },
  figure(report) {
    const rate = passRate(report.tests.summary)
    return rate === null ? null : { low: rate, high: rate, position: placeOf(report, '/tests/summary/passed') }
  },
})

function passRate({ passed, failed, errors, total }: Counts): number | null {
  const failuresKnown = failed !== null || errors !== null
  const ran = failuresKnown ? (passed ?? 0) + (failed ?? 0) + (errors ?? 0) : total
  return passed === null || ran === null || ran === 0 ? null : (passed / ran) * 100
}
