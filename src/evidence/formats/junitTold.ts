import type { Attributes } from '../carriers/xml.ts'
import { noTests } from '../draft.ts'
import { countOf } from '../measure.ts'
import type { Tally } from '../model.ts'

/** What lies in a suite, as far as its counters may speak of it. */
export interface Listed {
  tests: number
  failed: number
  errors: number
  skipped: number
  /** Elements that tell of a failure or an error: there may be several in a test, and some in a test that passed at last. */
  marks: number
  /** Tests that were run once more: to some tools one test, to others several. */
  repeats: number
  /** Runs that a test tells of beside its last: Surefire counts each as a test. */
  runs: number
}

/** Nothing at all. */
export const EMPTY: Listed = { tests: 0, failed: 0, errors: 0, skipped: 0, marks: 0, repeats: 0, runs: 0 }

/** What two suites hold together. */
export const add = (one: Listed, other: Listed): Listed => ({
  tests: one.tests + other.tests,
  failed: one.failed + other.failed,
  errors: one.errors + other.errors,
  skipped: one.skipped + other.skipped,
  marks: one.marks + other.marks,
  repeats: one.repeats + other.repeats,
  runs: one.runs + other.runs,
})

/** The counters of a suite; null where it has none of the kind. */
export interface Counters {
  tests: number | null
  failures: number | null
  errors: number | null
  leftOut: number
}

/** Which attribute counts what; writers have many words for tests that were left out, and GoogleTest two kinds of them. */
const LEFT_OUT = ['skipped', 'skip', 'skips', 'ignored'] as const
const COUNTED = ['tests', 'failures', 'errors', 'disabled', ...LEFT_OUT] as const

/** The counter of a suite that is no count, as it is written; undefined where there is none. */
export function oddIn(attributes: Attributes): string | undefined {
  const odd = COUNTED.find((name) => (attributes[name] ?? '').trim() !== '' && countOf(attributes[name]?.trim()) === null)
  return odd && `${odd}="${attributes[odd]?.slice(0, 40)}"`
}

/** Reads the counters of a suite. */
export function countersOf(attributes: Attributes): Counters {
  const of = (name: (typeof COUNTED)[number]) => countOf(attributes[name]?.trim())
  const leftOut = Math.max(...LEFT_OUT.map((name) => of(name) ?? 0)) + (of('disabled') ?? 0)
  return { tests: of('tests'), failures: of('failures'), errors: of('errors'), leftOut }
}

/** Why a counter is not what is listed, the end of a sentence; null where it may be. */
type Check = (told: Counters, listed: Listed) => string | null

const TESTS: readonly Check[] = [
  // Some writers do not count what was left out, what was run again, or a file that did not load.
  ({ tests: said }, { tests, skipped, errors, repeats, runs }) =>
    said === null || (said <= tests + runs && said >= tests - skipped - errors - repeats)
      ? null
      : `counts ${said} tests, and lists ${tests}`,
  // A test counts once, or once for each of its failures; to some writers each failure is an error too.
  ({ failures, errors: broken }, { failed, errors, marks, repeats }) => {
    const [said, most] = [(failures ?? 0) + (broken ?? 0), Math.max(failures ?? 0, broken ?? 0)]
    const least = (failures === null ? 0 : failed) + (broken === null ? 0 : errors) - repeats
    return said >= least && most <= marks && (said <= marks || failures === broken)
      ? null
      : `counts failures and errors: ${said}, and lists ${failed + errors}`
  },
  ({ leftOut }, { skipped }) => (leftOut <= skipped ? null : `counts tests that were left out: ${leftOut}, and lists ${skipped}`),
]

/** Of some tools the counters speak of assertions: then only a failure that is nowhere listed says something. */
const ASSERTS: readonly Check[] = [
  ({ failures, errors }, { marks }) =>
    (failures ?? 0) + (errors ?? 0) > 0 && marks === 0 ? 'counts failures or errors, and lists none' : null,
]

/** What the counters of a suite say that is not listed so, the end of a sentence; null where they may be right. */
export const whyNot = (told: Counters, listed: Listed, countsAsserts: boolean): string | null =>
  (countsAsserts ? ASSERTS : TESTS).map((check) => check(told, listed)).find((why) => why !== null) ?? null

/** How so many tests ended, as counters alone have it; or why nobody can say. */
function tallyOf({ tests, failures, errors, leftOut }: Counters & { tests: number }): Tally | string {
  if (failures === null && errors === null) return `counts ${tests} tests, lists none of them and does not say how many failed`
  const [failed, error] = [failures ?? 0, errors ?? 0]
  const passed = tests - failed - error - leftOut
  if (passed < 0) return `counts ${tests} tests, and more of them that failed or were left out`
  return { ...noTests(), total: tests, passed, failed, error, skipped: leftOut }
}

/** Tests that are counted, as if they were listed. */
export const listedAs = ({ total, failed, error, skipped }: Tally): Listed => ({
  tests: total,
  failed,
  errors: error,
  skipped,
  marks: failed + error,
  repeats: 0,
  runs: 0,
})

/** What a suite counts and does not list, or why nobody can say; null where it lists what it counts. */
export function unlistedIn(counters: Counters, all: Listed): Tally | string | null {
  const { tests } = counters
  return tests === null || tests === 0 || all.tests > 0 ? null : tallyOf({ ...counters, tests })
}
