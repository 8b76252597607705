import type { Judgement } from '../src/pipeline/index.ts'
import type { Blocker, Counts, CoverageTarget, Item, Report, Suite, TestCase } from '../src/report/index.ts'

/** A place of one line, of which nothing but the line matters. */
export const at = (line: number) => ({ line, position: { start: { line, column: 1 }, end: { line, column: 20 } } })

/** Counts that are null but for those given. */
export const counts = (stated: Partial<Counts> = {}): Counts => ({
  total: null,
  passed: null,
  failed: null,
  skipped: null,
  blocked: null,
  errors: null,
  created: null,
  runnable: null,
  pending: null,
  ...stated,
})

/** An open blocker without severity. */
export const blocker = (title: string, rest: Partial<Blocker> = {}): Blocker => ({
  title,
  severity: null,
  state: 'open',
  certainty: 'sure',
  impact: null,
  resolution: null,
  eta: null,
  ...at(1),
  entry: null,
  ...rest,
})

/** A passed test outside any suite. */
export const testCase = (name: string, rest: Partial<TestCase> = {}): TestCase => ({
  name,
  suite: null,
  status: 'passed',
  blockedBy: null,
  note: null,
  ...at(1),
  entry: null,
  ...rest,
})

/** A suite without a state. */
export const suite = (name: string, stated: Partial<Counts> = {}): Suite => ({
  name,
  path: null,
  state: null,
  counts: counts(stated),
  ...at(1),
  entry: null,
})

/** A coverage figure in percent. */
export const coverage = (name: string, current: number | null, target: number | null = null): CoverageTarget => ({
  name,
  current,
  target,
  before: null,
  ...at(1),
  entry: null,
})

/** A work item still to do. */
export const item = (text: string, rest: Partial<Item> = {}): Item => ({
  text,
  state: 'todo',
  section: 'Tasks',
  blockedBy: null,
  ...at(1),
  entry: null,
  ...rest,
})

/** What may differ from an empty report; `tests` is spread out, for most reports of a test state one part of it. */
export interface Given extends Partial<Omit<Report, 'tests' | 'source'>> {
  path?: string
  summary?: Partial<Counts>
  suites?: Suite[]
  cases?: TestCase[]
}

/** A report that states nothing but what is given. */
export const report = ({ path = 'report.md', summary = {}, suites = [], cases = [], ...rest }: Given = {}): Report => ({
  source: { path, encoding: { charset: 'utf-8', bom: false, repairedFrom: null, lossy: false } },
  title: null,
  kind: 'other',
  label: null,
  date: null,
  dateFrom: null,
  state: null,
  completion: null,
  fields: [],
  tests: { summary: counts(summary), suites, cases },
  blockers: [],
  risks: [],
  coverage: [],
  items: [],
  claims: [],
  entries: [],
  notes: [],
  ...rest,
})

/** What a file was judged to be by its beginning: a report or none, which follows no other. */
export const judgement = (path: string, isReport: boolean): Judgement => ({
  report: isReport,
  kind: isReport ? 'project' : 'other',
  about: 'project',
  reason: isReport ? 'it says so' : 'it does not say so',
  title: null,
  label: null,
  date: null,
  succession: { by: 'path', order: '', place: path, pattern: path, stem: path },
  standing: { putAway: null, subject: null, living: false },
})
