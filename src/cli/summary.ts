import type { Blocker, Counts, Item, Report, TestCase } from '../report/index.ts'
import { SEVERITIES, type Severity } from '../vocabulary/index.ts'

/** How many, by severity; `unrated` where the report gives none. */
export type BySeverity = Record<Severity | 'unrated' | 'total', number>

/** Where one report stands, in one row. */
export interface Summary {
  path: string
  date: string | null
  dateFrom: Report['dateFrom']
  kind: Report['kind']
  label: string | null
  title: string | null
  state: Report['state']
  completion: { percent: number | null; done: number | null; total: number | null } | null
  tests: Counts
  /** The overall figure, or the only one; null where there is none or nothing says which of several counts. */
  coverage: { name: string; current: number | null; target: number | null } | null
  /** The tests that it names, by how they ended. */
  namedTests: { total: number; passed: number; failed: number }
  /** Its pieces of work: those done, and those that are not. */
  work: { done: number; open: number }
  openBlockers: BySeverity
  /** The open blockers, the worst first. */
  blockers: Pick<Blocker, 'title' | 'severity' | 'line'>[]
  notes: number
  /** How many dated entries it has, as a log. */
  logged: number
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

const CLOSED: readonly Item['state'][] = ['done', 'cancelled']

/** Blockers by severity, the worst first and those without one last. */
export const worstFirst = <T extends Pick<Blocker, 'severity'>>(blockers: readonly T[]): T[] =>
  [...SEVERITIES, null].flatMap((level) => blockers.filter(({ severity }) => severity === level))

/** Where `report` stands. */
export function summarise(report: Report): Summary {
  const { source, date, dateFrom, kind, label, title, state, completion, tests, items, notes } = report
  const ended = (status: TestCase['status']) => tests.cases.filter((one) => one.status === status).length
  const open = unresolved(report)
  return {
    path: source.path,
    date,
    dateFrom,
    kind,
    label,
    title,
    state,
    completion: completion && { percent: completion.percent, done: completion.done, total: completion.total },
    tests: tests.summary,
    coverage: coverageOf(report),
    namedTests: { total: tests.cases.length, passed: ended('passed'), failed: ended('failed') },
    work: {
      done: items.filter(({ state }) => state === 'done').length,
      open: items.filter(({ state }) => !CLOSED.includes(state)).length,
    },
    openBlockers: bySeverity(open),
    blockers: worstFirst(open).map(({ title, severity, line }) => ({ title, severity, line })),
    notes: notes.length,
    logged: report.entries.length,
  }
}

/** Whether a report says anything that can be shown: a state, a figure, a test, a piece of work or a blocker. */
export const hasFacts = ({ state, completion, tests, coverage, namedTests, work, openBlockers }: Summary): boolean =>
  state !== null ||
  completion !== null ||
  coverage !== null ||
  Object.values(tests).some((count) => count !== null) ||
  namedTests.total + work.done + work.open + openBlockers.total > 0

/** Counts by severity of several reports together. */
export function allOf(counts: readonly BySeverity[]): BySeverity {
  const sum = bySeverity([])
  for (const one of counts) for (const level of [...SEVERITIES, 'unrated', 'total'] as const) sum[level] += one[level]
  return sum
}
