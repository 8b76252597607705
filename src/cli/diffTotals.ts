import type { Comparison } from '../analysis/index.ts'
import type { CountField } from '../vocabulary/index.ts'
import { allOf, type BySeverity, bySeverity, type Summary } from './summary.ts'

/** What many comparisons come to. */
export interface DiffTotals {
  reports: { added: number; removed: number; changed: number; unchanged: number }
  /** Blockers by what became of them; those of reports that are new count as new, those of reports that are gone as vanished. */
  blockers: Record<'new' | 'reopened' | 'vanished' | 'stillOpen' | 'resolved', BySeverity>
  /** By how much the test counts moved that both sides state. */
  tests: { field: CountField; delta: number }[]
  /** Pieces of work: those that are done now, those that appeared and those that vanished. */
  items: { done: number; added: number; removed: number }
}

/** Several comparisons, and the reports that only one side has. */
export interface Compared {
  diffs: readonly Comparison[]
  added: readonly Summary[]
  removed: readonly Summary[]
  /** The paths of reports that are the same on both sides. */
  unchanged: readonly string[]
}

function testsIn(diffs: readonly Comparison[]): DiffTotals['tests'] {
  const sums = new Map<CountField, number>()
  for (const { field, delta } of diffs.flatMap(({ counts }) => counts)) if (delta) sums.set(field, (sums.get(field) ?? 0) + delta)
  return Array.from(sums, ([field, delta]) => ({ field, delta })).filter(({ delta }) => delta !== 0)
}

function itemsIn(diffs: readonly Comparison[]): DiffTotals['items'] {
  const all = diffs.map(({ items }) => items)
  return {
    done: all.flatMap(({ changed }) => changed).filter(({ after }) => after.state === 'done').length,
    added: all.flatMap(({ added }) => added).length,
    removed: all.flatMap(({ removed }) => removed).length,
  }
}

/** Sums up what changed in many reports. */
export function totalsOf({ diffs, added, removed, unchanged }: Compared): DiffTotals {
  const changed = diffs.filter((one) => one.changed).length
  const blockers = diffs.map((one) => one.blockers)
  const inPairs = (of: 'reopened' | 'stillOpen' | 'resolved') => bySeverity(blockers.flatMap((one) => one[of]).map(({ after }) => after))
  const alone = (of: 'new' | 'vanished', reports: readonly Summary[]) =>
    allOf([bySeverity(blockers.flatMap((one) => one[of])), ...reports.map(({ openBlockers }) => openBlockers)])
  return {
    reports: { added: added.length, removed: removed.length, changed, unchanged: unchanged.length + diffs.length - changed },
    blockers: {
      new: alone('new', added),
      reopened: inPairs('reopened'),
      vanished: alone('vanished', removed),
      stillOpen: inPairs('stillOpen'),
      resolved: inPairs('resolved'),
    },
    tests: testsIn(diffs),
    items: itemsIn(diffs),
  }
}
