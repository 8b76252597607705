import { ISSUE_STATES, SEVERITIES, STATES, TEST_STATUSES } from '../vocabulary/index.ts'
import type { Blocker, Counts, Item, Report, TestCase } from './schema.ts'

/** What the history of a report is told by: a hundredth of what the report says. */
export interface Digest extends Pick<Report, 'title' | 'kind' | 'label' | 'date' | 'state'> {
  /** The completion that the report claims, in percent. */
  completion: number | null
  /** The headline test counts. */
  tests: Counts
  /** The overall code coverage and what it should be, in percent. */
  coverage: number | null
  coverageTarget: number | null
  blockers: Pick<Blocker, 'title' | 'severity' | 'state' | 'certainty' | 'line'>[]
  cases: Pick<TestCase, 'name' | 'status' | 'line'>[]
  items: Pick<Item, 'text' | 'state' | 'line'>[]
  /** How many dated entries it has, as a log. */
  entries: number
}

/** One state that a report was given, and when. */
export interface Moment {
  /** The id of the commit; null for what is not committed yet. */
  commit: string | null
  /** When it was given: ISO 8601, to the second where git has it, to the day for a report of its own date. */
  date: string
  author: string | null
  /** The id of its content in git; null where git has none. */
  blob: string | null
  /** Where the report stood then. */
  path: string
  /** What it said; null where it was deleted. */
  digest: Digest | null
}

/** The digest of a report. */
export function digestOf({ title, kind, label, date, state, completion, tests, coverage, blockers, items, entries }: Report): Digest {
  const overall = coverage.findLast((one) => one.name === 'overall' && (one.current !== null || one.target !== null))
  return {
    title,
    kind,
    label,
    date,
    state,
    completion: completion?.percent ?? null,
    tests: tests.summary,
    coverage: overall?.current ?? null,
    coverageTarget: overall?.target ?? null,
    blockers: blockers.map(({ title, severity, state, certainty, line }) => ({ title, severity, state, certainty, line })),
    cases: tests.cases.map(({ name, status, line }) => ({ name, status, line })),
    items: items.map(({ text, state, line }) => ({ text, state, line })),
    entries: entries.filter(({ date }) => date !== null).length,
  }
}

/** A digest without its tests and pieces of work: most of it, and nothing that figures and blockers need. */
export const withoutEntries = (digest: Digest): Digest => ({ ...digest, cases: [], items: [] })

type Shape = Readonly<Record<string, unknown>>

const shapeOf = (value: unknown): Shape | null => (typeof value === 'object' && value !== null ? { ...value } : null)

type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string'
const isNumber: Test = (value) => typeof value === 'number'
const orNone =
  (test: Test): Test =>
  (value) =>
    value === null || test(value)
const oneOf =
  (values: readonly string[]): Test =>
  (value) =>
    typeof value === 'string' && values.includes(value)

const fits = (value: unknown, tests: Readonly<Record<string, Test>>): boolean => {
  const shape = shapeOf(value)
  return shape !== null && Object.entries(tests).every(([key, test]) => test(shape[key]))
}
const listOf =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    Array.isArray(value) && value.every((one) => fits(one, { ...tests, line: isNumber }))

const DIGEST: Readonly<Record<string, Test>> = {
  kind: isText,
  title: orNone(isText),
  label: orNone(isText),
  date: orNone(isText),
  state: orNone(oneOf(STATES)),
  completion: orNone(isNumber),
  coverage: orNone(isNumber),
  coverageTarget: orNone(isNumber),
  tests: (value) => Object.values(shapeOf(value) ?? { none: '' }).every(orNone(isNumber)),
  blockers: listOf({ title: isText, state: oneOf(ISSUE_STATES), severity: orNone(oneOf(SEVERITIES)) }),
  cases: listOf({ name: isText, status: oneOf(TEST_STATUSES) }),
  items: listOf({ text: isText, state: oneOf(STATES) }),
}

/** Whether a value has the shape of a digest: anybody may write into the folder of the cache. */
export const isDigest = (value: unknown): value is Digest => fits(value, DIGEST)
