import type { Report } from '../../report/index.ts'
import type { CoverageChange } from './coverage.ts'
import { type Delta, deltaOf } from './delta.ts'
import type { SuiteChanges } from './entries.ts'
import type { CompletionChange } from './header.ts'

/** A total that is smaller than before: the share done grows although nothing was done. */
export interface ShrunkTotal extends Delta {
  of: 'tests' | 'suite' | 'completion'
  /** The suite's name, or the unit of the completion. */
  name: string | null
}

/** The targets that are lower than before, or no longer stated although the figure is. */
export function loweredTargets(coverage: readonly CoverageChange[]): CoverageChange[] {
  return coverage.filter(({ current, target }) => fell(target) || (target.change === 'vanished' && current.after !== null))
}

/** The totals that shrank: of all tests, of each suite, and of the completion where both reports count in one unit. */
export function shrunkTotals(before: Report, after: Report, suites: SuiteChanges, completion: CompletionChange | null): ShrunkTotal[] {
  const tests = { of: 'tests' as const, name: null, ...deltaOf(before.tests.summary.total, after.tests.summary.total) }
  const bySuite = suites.changed.map((suite) => ({
    of: 'suite' as const,
    name: suite.name,
    ...deltaOf(suite.before.counts.total, suite.after.counts.total),
  }))
  const comparable = completion !== null && completion.unit.before === completion.unit.after
  const whole = comparable ? [{ of: 'completion' as const, name: completion.unit.after, ...completion.total }] : []
  return [tests, ...bySuite, ...whole].filter(fell)
}

function fell({ delta }: Delta): boolean {
  return delta !== null && delta < 0
}
