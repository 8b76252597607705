import type { Witness } from '../analysis/index.ts'
import { normalise } from '../analysis/index.ts'
import type { TestOutcome, TestRecord } from '../evidence/index.ts'
import type { Ending } from './endings.ts'
import { attemptOf } from './folders.ts'
import { partsOf, plainPath } from './paths.ts'

/** One test that was run, however many files tell of it. */
export interface OneTest extends Ending {
  record: TestRecord
  status: TestOutcome
  /** Which attempt told that, where one was told of more than once. */
  attempt: number
  /** The suites around it, outermost first. */
  suites: readonly string[]
  /** The file that holds it, its parts; empty where nobody says. */
  file: readonly string[]
  witnesses: Witness[]
  /** The two files that disagree on it; twice the same one where that disagrees with itself. */
  disputed: readonly [string, string] | null
}

const LIKE_A_FILE = /^[^\s]*\.(?:[cm]?[jt]sx?|py|go|java|kt|rb|rs|php|cs|cc|cpp|swift|dart|exs?)$/i

/** The words that a test is known by: its suites and its name, or the name alone where it begins with the suites, as some formats have it. */
function titleOf({ suite, name }: TestRecord, suites: readonly string[]): string {
  const [own, around] = [normalise(name), normalise(suites.join(' '))]
  return suites.length > 0 && own.startsWith(`${around} `) ? own : normalise(`${suite ?? ''} ${name}`)
}

/** Makes one test of what a file says of it; a suite that is the path of a file says where the test is. */
export function oneTest(record: TestRecord, witness: Witness, root: string | undefined): OneTest {
  const [first = '', ...inner] = record.suite?.split(' > ') ?? []
  const isFile = LIKE_A_FILE.test(first)
  const path = record.file ?? (isFile ? first : '')
  const suites = isFile ? inner : first === '' ? inner : [first, ...inner]
  return {
    record,
    status: record.status,
    attempt: attemptOf(witness.evidence.source.path),
    parts: titleOf(record, suites).split(' '),
    suites,
    file: partsOf(plainPath(path, root)),
    witnesses: [witness],
    disputed: deniedBy(witness),
  }
}

/** What the tests of a file that disagrees with itself are disputed by. */
export function deniedBy({ evidence: { source, disagreements } }: Witness): readonly [string, string] | null {
  return disagreements.length > 0 ? [source.path, source.path] : null
}

/** Where a test is, for whoever asks which tests belong together. */
export const scopeOf = ({ file, record }: OneTest): string => file.join('/') || (record.suite ?? '')

/** What outcomes are the same, told by formats that know more or fewer of them; the finer one, which says more, comes first. */
const SAME: readonly (readonly [finer: TestOutcome, coarser: TestOutcome])[] = [
  ['flaky', 'passed'],
  ['error', 'failed'],
  ['todo', 'skipped'],
  ['todo', 'passed'],
]

/** What two outcomes of one test come to; null where they cannot both be true. */
function bothOf(one: TestOutcome, other: TestOutcome): TestOutcome | null {
  if (one === other) return one
  return SAME.find((pair) => pair.includes(one) && pair.includes(other))?.[0] ?? null
}

const isBad = (status: TestOutcome): boolean => status === 'failed' || status === 'error'
const isRun = (status: TestOutcome): boolean => status !== 'skipped' && status !== 'todo'

/** What one test comes to that two files tell of: of two attempts the later one counts, and a pass after a failure is flaky; null where both cannot be true. */
export function outcomeOf(one: OneTest, other: OneTest): TestOutcome | null {
  if (one.attempt === other.attempt) return bothOf(one.status, other.status)
  const [first, last] = one.attempt < other.attempt ? [one.status, other.status] : [other.status, one.status]
  if (last === 'passed' && (isBad(first) || first === 'flaky')) return 'flaky'
  return isRun(last) ? last : first
}
