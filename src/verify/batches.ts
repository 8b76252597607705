import type { VerifyOptions, Witness } from '../analysis/index.ts'
import { attemptOf } from './folders.ts'
import { type OneTest, oneTest } from './oneTest.ts'
import { folderOf } from './paths.ts'

/** What failed without a test of its own. */
export interface Broken {
  name: string
  witness: Witness
}

/** What a tool counts beyond the tests that its file lists. */
export type Beyond = Readonly<Record<'total' | 'passed' | 'failed', number>>

/** Nothing beyond. */
export const NOTHING_BEYOND: Beyond = { total: 0, passed: 0, failed: 0 }

/** Adds what two files count beyond. */
export const addBeyond = (one: Beyond, other: Beyond): Beyond => ({
  total: one.total + other.total,
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
})

/** node:test prints a count in which a test that holds others is one too, and lists that as a suite. */
function beyondIn({ evidence: { source, tests } }: Witness): Beyond {
  if (source.tool !== 'node' || !tests?.told) return NOTHING_BEYOND
  const { counts, told } = tests
  const over = (said: number | null, listed: number) => Math.max(0, (said ?? 0) - listed)
  return {
    total: over(told.total, counts.total),
    passed: over(told.passed, counts.passed + counts.flaky),
    failed: over(told.failed, counts.failed),
  }
}

/** Files of one format in one folder that tell of different tests: together they are what one run left. */
export interface Batch {
  /** What its files have in common. */
  format: string
  /** Of one of them. */
  path: string
  /** Which attempt they tell of. */
  attempt: number
  tests: OneTest[]
  broken: Broken[]
  beyond: Beyond
  /** What its tests are called. */
  titles: Set<string>
}

const titleOf = ({ parts }: OneTest): string => parts.join(' ')

const brokenIn = (witness: Witness): Broken[] => (witness.evidence.tests?.broken ?? []).map((name) => ({ name, witness }))

/** Puts a file to the first batch of its format, folder and attempt that does not tell half of its tests already, else to a new one. */
function put(batches: Batch[], tests: OneTest[], witness: Witness): void {
  const { format, path } = witness.evidence.source
  const attempt = attemptOf(path)
  const isNew = ({ titles }: Batch) => tests.filter((test) => titles.has(titleOf(test))).length * 2 < tests.length || tests.length === 0
  const isOf = (batch: Batch) => batch.format === format && folderOf(batch.path) === folderOf(path) && batch.attempt === attempt
  const found = batches.find((batch) => isOf(batch) && isNew(batch))
  const batch = found ?? { format, path, attempt, tests: [], broken: [], beyond: NOTHING_BEYOND, titles: new Set() }
  if (!found) batches.push(batch)
  for (const test of tests) {
    batch.tests.push(test)
    if (test.record.name !== '') batch.titles.add(titleOf(test))
  }
  batch.broken.push(...brokenIn(witness))
  batch.beyond = addBeyond(batch.beyond, beyondIn(witness))
}

const tellsFiles = ({ tests }: Batch): number => (tests.some(({ file }) => file.length > 0) ? 1 : 0)

/** The batches that files tell of tests in; those that tell the files of tests first, and the greater ones. */
export function batchesOf(witnesses: readonly Witness[], { root }: VerifyOptions): Batch[] {
  const told = witnesses
    .map((witness) => ({ witness, tests: (witness.evidence.tests?.cases ?? []).map((record) => oneTest(record, witness, root)) }))
    .filter(({ witness }) => witness.evidence.tests !== null)
    .sort((one, other) => other.tests.length - one.tests.length)
  const batches: Batch[] = []
  for (const { witness, tests } of told) put(batches, tests, witness)
  return batches.sort((one, other) => tellsFiles(other) - tellsFiles(one) || other.tests.length - one.tests.length)
}
