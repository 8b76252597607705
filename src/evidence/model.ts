/** How a test ended: flaky passed after it had failed, an error is one that could not run to its end. */
export const TEST_OUTCOMES = ['passed', 'failed', 'skipped', 'todo', 'flaky', 'error'] as const
export type TestOutcome = (typeof TEST_OUTCOMES)[number]

/** One test that was run, or was left out of a run. */
export interface TestRecord {
  name: string
  /** The names of the suites around it, outermost first, joined by ` > `; null where there is none. */
  suite: string | null
  /** The file that holds the test, as the evidence writes it. */
  file: string | null
  status: TestOutcome
  /** The name without its parameters, for one of several runs with parameters; else null. */
  base: string | null
}

/** How many tests ended how. */
export type Tally = Record<TestOutcome | 'total', number>

/** Counts as the tool that wrote the file tells them; null where it tells none. They need not be what is listed. */
export type ToldCounts = Record<'total' | 'passed' | 'failed' | 'skipped' | 'todo', number | null>

/** Tests that a suite counts and does not list: it has counters, and no test at all in it. */
export interface UnlistedTests {
  /** As in a test record. */
  suite: string | null
  counts: Tally
}

/** What a run of tests left. */
export interface TestEvidence {
  cases: TestRecord[]
  unlisted: UnlistedTests[]
  /** Counted from `cases`; the file's own counters are taken only for what is not listed. */
  counts: Tally
  /** What failed without a test of its own: files that do not load, packages that do not build, a run that was given up. */
  broken: string[]
  told: ToldCounts | null
  /** A test passed, none failed, nothing is broken, nothing disagrees, and the tool does not call the run failed. */
  ok: boolean
}

/** So many of so many are covered. */
export interface Measure {
  covered: number
  total: number
}

/** What coverage is measured in; "coverage" without a word beside it means lines. */
export const METRICS = ['lines', 'branches', 'functions', 'statements'] as const
export type Metric = (typeof METRICS)[number]

/** A measure for each metric, or null where the evidence has none. */
export type Measures = Record<Metric, Measure | null>

/** The coverage of one file; `path` is written as in the evidence, be it relative or of another machine. */
export interface FileCoverage extends Measures {
  path: string
}

/** What a measurement of coverage left. */
export interface CoverageEvidence {
  overall: Measures
  /** The percentage that the tool itself prints as its total, where that is not the one of lines. */
  printed: number | null
  files: FileCoverage[]
  /** The folders that the paths are relative to, where the file tells; they may be those of another machine. */
  roots: string[]
}

/** What was not understood, or is not as it should be. */
export interface EvidenceNote {
  code: string
  message: string
}

/** What really happened, as one file of a build tells it. */
export interface Evidence {
  source: {
    path: string
    format: string
    /** Who ran the tests or measured, where the file tells. */
    tool: string | null
    /** When, as the file tells (ISO 8601; without a zone where it has none). */
    time: string | null
  }
  tests: TestEvidence | null
  coverage: CoverageEvidence | null
  /** Where the file's own counters say something else than what it lists; sentences without the file. Nothing can be taken from it then. */
  disagreements: string[]
  notes: EvidenceNote[]
}

/** Why a file that is, or may be, evidence was not taken; the message is one sentence with the file and the place. */
export interface EvidenceProblem {
  code: string
  path: string
  /** 1-based; null where the file as a whole is meant. */
  line: number | null
  message: string
}
