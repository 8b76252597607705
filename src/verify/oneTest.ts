import type { Witness } from '../analysis/index.ts'
import { normalise } from '../analysis/index.ts'
import type { TestOutcome, TestRecord } from '../evidence/index.ts'
import type { Ending } from './endings.ts'
import { partsOf, plainPath } from './paths.ts'

/** One test that was run, however many files tell of it. */
export interface OneTest extends Ending {
  record: TestRecord
  status: TestOutcome
  /** The suites around it, outermost first. */
  suites: readonly string[]
  /** The file that holds it, its parts; empty where nobody says. */
  file: readonly string[]
  witnesses: Witness[]
  /** The two files that disagree on it. */
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
    parts: titleOf(record, suites).split(' '),
    suites,
    file: partsOf(plainPath(path, root)),
    witnesses: [witness],
    disputed: null,
  }
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
export function bothOf(one: TestOutcome, other: TestOutcome): TestOutcome | null {
  if (one === other) return one
  return SAME.find((pair) => pair.includes(one) && pair.includes(other))?.[0] ?? null
}
