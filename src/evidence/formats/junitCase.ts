import type { Attributes } from '../carriers/xml.ts'
import type { TestOutcome } from '../model.ts'

/** What an element inside a test case says of it; of several the one that stands first here. Surefire's rerunFailure says no more than the failure beside it. */
const MARKS: readonly (readonly [element: string, status: TestOutcome])[] = [
  ['error', 'error'],
  ['failure', 'failed'],
  ['skipped', 'skipped'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
]

/** What GoogleTest and CTest write in an attribute, instead of in an element, of a test that was not run. */
const NOT_RUN: readonly string[] = ['notrun', 'disabled', 'skipped', 'suppressed']

const isNotRun = ({ status = '', result = '' }: Attributes) => [status, result].some((word) => NOT_RUN.includes(word.toLowerCase()))

/** Elements that tell of a failure, each of which some tools count. */
const COUNTED = /^(?:flaky|rerun)?(?:failure|error)$/i
const OTHER_RUN = /^(?:flaky|rerun)/

/** A test case while it is read. */
export interface Case {
  attributes: Attributes
  rank: number
  status: TestOutcome
  /** How many of its elements tell of a failure, and how many of those of a run before its last. */
  marks: number
  runs: number
}

/** A test case whose element has just begun. */
export const begin = (attributes: Attributes): Case => ({
  attributes,
  rank: MARKS.length,
  status: isNotRun(attributes) ? 'skipped' : 'passed',
  marks: 0,
  runs: 0,
})

/** Hears an element inside a test case. */
export function mark(test: Case, element: string, { type }: Attributes): void {
  if (COUNTED.test(element)) test.marks += 1
  if (COUNTED.test(element) && OTHER_RUN.test(element)) test.runs += 1
  const rank = MARKS.findIndex(([name]) => name === element)
  const status = MARKS[rank]?.[1]
  if (!status || rank >= test.rank) return
  test.rank = rank
  test.status = status === 'skipped' && type === 'todo' ? 'todo' : status
}
