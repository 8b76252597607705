import type { CoverageTarget } from '../../report/index.ts'
import { threshold } from './threshold.ts'

/** The overall code coverage of each report. */
export const minCoverage = threshold({
  id: 'min-coverage',
  title: 'Coverage below the threshold',
  noun: 'overall coverage',
  how: 'The overall code coverage in percent; where the report names only parts, all of them must reach the threshold, and only where none does is it an error.',
  least: (gate) => gate.minCoverage,
  figure({ coverage }) {
    const measured = coverage.filter(({ current }) => current !== null)
    const overall = measured.filter(({ name }) => name === 'overall')
    return rangeOf(overall.length > 0 ? overall : measured)
  },
})

/** The overall lies somewhere between the parts: below the threshold for certain only where all of them are. */
function rangeOf(entries: readonly CoverageTarget[]) {
  const lowest = entries.toSorted((one, other) => (one.current ?? 0) - (other.current ?? 0))[0]
  if (lowest === undefined) return null
  const figures = entries.map(({ current }) => current ?? 0)
  return { low: Math.min(...figures), high: Math.max(...figures), position: lowest.position }
}
