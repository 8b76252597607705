import type { Blocker, Counts, Report } from '../report/index.ts'
import type { Severity } from '../vocabulary/index.ts'

/** How many, by severity; `unrated` where the report gives none. */
export type BySeverity = Record<Severity | 'unrated' | 'total', number>

/** Where one report stands, in one row. */
export interface Summary {
  path: string
  date: string | null
  kind: Report['kind']
  label: string | null
  title: string | null
  state: Report['state']
  completion: { percent: number | null; done: number | null; total: number | null } | null
  tests: Counts
  /** The overall figure, or the only one; null where there is none or nothing says which of several counts. */
  coverage: { name: string; current: number | null; target: number | null } | null
  openBlockers: BySeverity
  notes: number
}

/** Counts `blockers` by severity. */
export function bySeverity(blockers: readonly Pick<Blocker, 'severity'>[]): BySeverity {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unrated: 0, total: blockers.length }
  for (const { severity } of blockers) counts[severity ?? 'unrated'] += 1
  return counts
}

/** The blockers of `report` that still stand, the doubtful ones aside. */
export const unresolved = ({ blockers }: Report): Blocker[] =>
  blockers.filter(({ state, certainty }) => state !== 'resolved' && certainty === 'sure')

function coverageOf({ coverage }: Report): Summary['coverage'] {
  const one = coverage.find(({ name }) => name === 'overall') ?? (coverage.length === 1 ? coverage[0] : undefined)
  return one ? { name: one.name, current: one.current, target: one.target } : null
}

/** Where `report` stands. */
export function summarise(report: Report): Summary {
  const { source, date, kind, label, title, state, completion, tests, notes } = report
  return {
    path: source.path,
    date,
    kind,
    label,
    title,
    state,
    completion: completion && { percent: completion.percent, done: completion.done, total: completion.total },
    tests: tests.summary,
    coverage: coverageOf(report),
    openBlockers: bySeverity(unresolved(report)),
    notes: notes.length,
  }
}
