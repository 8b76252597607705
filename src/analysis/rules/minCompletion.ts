import { placeOf } from '../findings/finding.ts'
import { threshold } from './threshold.ts'

/** The headline completion of each report. */
export const minCompletion = threshold({
  id: 'min-completion',
  title: 'Completion below the threshold',
  noun: 'completion',
  how: 'The completion that the report claims for the whole, in percent.',
  example: { options: { min: 80 }, fires: '**Completion:** 70%', passes: '**Completion:** 85%' },
  figure(report) {
    const percent = report.completion?.percent ?? null
    if (report.completion === null || percent === null) return null
    return { low: percent, high: percent, position: placeOf(report, '/completion/percent', report.completion.line) }
  },
})
