import type { VerifyOptions } from '../analysis/index.ts'
import type { Claim, Counts, Report, Suite } from '../report/index.ts'
import { type Beyond, NOTHING_BEYOND } from './batches.ts'
import { endsAlike } from './endings.ts'
import { disputedBy, type Found, lacking, type Seen, type Unseen, unknown, witnessesOf } from './found.ts'
import type { Lookup } from './lookup.ts'
import type { Tests } from './mergeTests.ts'
import { countHolds } from './numbers.ts'
import type { OneTest } from './oneTest.ts'
import { partsOf, plainPath } from './paths.ts'
import { suiteNamed } from './suites.ts'
import { type Unlisted, unlistedOf } from './unlisted.ts'

/** Tests that are counted, and how many things failed beside them without a test of their own. */
interface Counted {
  tests: readonly OneTest[]
  unlisted: readonly Unlisted[]
  disputed: readonly [string, string] | null
  broken: number
  beyond: Beyond
  /** What the report says of the same tests besides. */
  beside: Pick<Counts, 'errors'>
}

const number = ({ tests, unlisted }: Counted, ...statuses: readonly OneTest['status'][]): number =>
  tests.filter(({ status }) => statuses.includes(status)).length +
  unlisted.reduce((sum, { counts }) => sum + statuses.reduce((one, status) => one + counts[status], 0), 0)

const totalOf = ({ tests, unlisted }: Counted): number => tests.length + unlisted.reduce((sum, { counts }) => sum + counts.total, 0)

/** A count with what must be known of it. */
type Counter = (counted: Counted) => { value: number; note: string | null }

/** Tests that hold others, where a tool counts them too. */
const holders = (count: number): string | null => (count > 0 ? `${count} of them hold other tests` : null)

const plainly = (value: number) => ({ value, note: null })

/** What of the evidence each count of a report means; of the others no build leaves any. */
const COUNTERS: Partial<Record<keyof Counts, Counter>> = {
  total: (counted) => ({ value: totalOf(counted) + counted.beyond.total, note: holders(counted.beyond.total) }),
  passed: (counted) => {
    const flaky = number(counted, 'flaky')
    const { passed } = counted.beyond
    const note = flaky > 0 ? `${flaky} of them only when tried again` : holders(passed)
    return { value: number(counted, 'passed', 'flaky') + passed, note }
  },
  failed: (counted) => {
    const errors = counted.beside.errors === null ? number(counted, 'error') : 0
    const failed = number(counted, 'failed') + errors + counted.beyond.failed
    if (failed === 0 && counted.broken > 0) return { value: counted.broken, note: 'not tests, but files that did not load or build' }
    return { value: failed, note: errors > 0 ? `${errors} of them broke off with an error` : null }
  },
  errors: (counted) => plainly(number(counted, 'error') + counted.broken),
  skipped: (counted) => {
    const todo = number(counted, 'todo')
    return { value: number(counted, 'skipped'), note: todo > 0 ? `beside ${todo} still to be written` : null }
  },
  pending: (counted) => plainly(number(counted, 'todo')),
}

const PATH = /^\/tests\/(?:summary|suites\/(\d+)\/counts)\/(\w+)$/

const isCount = (field: string, counts: Counts): field is keyof Counts => Object.hasOwn(counts, field)

function countIn(field: keyof Counts, counted: Counted): Seen | Unseen {
  const counter = COUNTERS[field]
  if (!counter) return unknown(`a build leaves no evidence of tests that are ${field}`)
  const disputed = counted.disputed ?? counted.tests.find((test) => test.disputed !== null)?.disputed
  if (disputed) return disputedBy(disputed)
  const { value, note } = counter(counted)
  const tellers = counted.unlisted.map(({ witness }) => witness)
  const unlisted = tellers.length > 0 ? 'as its counters tell, where no test is listed' : null
  return { value, note: note ?? unlisted, witnesses: [...new Set([...witnessesOf(counted.tests), ...tellers])] }
}

const heldTo = (claim: Claim, seen: Seen | Unseen): Found => ('why' in seen ? seen : { ...seen, holds: countHolds(claim, seen.value) })

/** What a claim about the number of tests is about, and what was found in its place; null where it is no such claim. */
export function verifyCount(
  claim: Claim,
  report: Report,
  all: (Tests & { lookup: Lookup }) | null,
  options: VerifyOptions,
): { claim: string; found: Found } | null {
  const [, index, field = ''] = PATH.exec(claim.path ?? '') ?? []
  const suite = index === undefined ? null : report.tests.suites[Number(index)]
  const counts = suite?.counts ?? report.tests.summary
  if (suite === undefined || !isCount(field, counts)) return null
  const about = suite ? `${suite.name}: tests ${field}` : `tests ${field}`
  if (all === null) return { claim: about, found: lacking('tests') }
  return { claim: about, found: heldTo(claim, suite ? ofSuite(suite, field, all, options) : countAll(field, all, counts)) }
}

/** What is found of a suite: the tests that its name means, else what counters tell of it. */
function ofSuite(suite: Suite, field: keyof Counts, all: Tests & { lookup: Lookup }, options: VerifyOptions): Seen | Unseen {
  const scope = suiteNamed(all.lookup, suite.name, suite.path, options)
  const alone = { disputed: null, broken: 0, beyond: NOTHING_BEYOND, beside: suite.counts }
  if (!('why' in scope)) return countIn(field, { ...alone, tests: scope.tests, unlisted: [] })
  const unlisted = unlistedOf(all.unlisted, suite.name)
  if (unlisted.length > 0) return countIn(field, { ...alone, tests: [], unlisted })
  return brokenOnly(field, suite, all) ?? unknown(scope.why)
}

/** What is found of a suite that is a file which did not load: it has no tests, and failed. */
function brokenOnly(field: keyof Counts, { name, path, counts }: Suite, all: Tests): Seen | Unseen | null {
  const parts = partsOf(plainPath(path ?? name))
  const broken = all.broken.filter((each) => endsAlike(partsOf(plainPath(each.name)), parts))
  if (broken.length === 0) return null
  return countAll(field, { ...all, tests: [], unlisted: [], disputed: null, broken, beyond: NOTHING_BEYOND }, counts)
}

/** Counts that files which do not load weigh in: those files tell them too. */
const OF_BROKEN: readonly (keyof Counts)[] = ['failed', 'errors']

/** What is found of all tests; `beside` is what else is said of them. */
export function countAll(
  field: keyof Counts,
  { tests, unlisted, broken, beyond, disputed }: Tests,
  beside: Pick<Counts, 'errors'>,
): Seen | Unseen {
  const seen = countIn(field, { tests, unlisted, disputed, broken: broken.length, beyond, beside })
  if ('why' in seen || !OF_BROKEN.includes(field)) return seen
  return { ...seen, witnesses: [...new Set([...seen.witnesses, ...broken.map(({ witness }) => witness)])] }
}
