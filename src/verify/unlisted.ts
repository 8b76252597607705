import type { Dispute, Witness } from '../analysis/index.ts'
import { normalise } from '../analysis/index.ts'
import type { Tally, UnlistedTests } from '../evidence/index.ts'
import { lyingOf } from './folders.ts'
import type { OneTest } from './oneTest.ts'

/** Tests that a file counts and does not list. */
export interface Unlisted extends UnlistedTests {
  witness: Witness
}

/** What is counted beside what is listed; and where nobody can see whether it is the same. */
export interface Beside {
  unlisted: Unlisted[]
  disputes: Dispute[]
}

const sourceOf = ({ evidence: { source } }: Witness) => source

/** Whether two files of one format speak of two packages. */
const areApart = (one: Witness, other: Witness): boolean =>
  sourceOf(one).format === sourceOf(other).format && lyingOf(sourceOf(one).path, sourceOf(other).path).kind === 'apart'

/** The names that a suite is looked up by: its own, and that of the outermost one. */
const namesOf = (suite: string | null): string[] => {
  const whole = suite ?? ''
  return [...new Set([whole, whole.split(' > ', 1)[0] ?? ''])].map(normalise)
}

function indexed(tests: readonly OneTest[]): ReadonlyMap<string, readonly OneTest[]> {
  const index = new Map<string, OneTest[]>()
  for (const test of tests) {
    for (const name of namesOf(test.record.suite)) {
      const same = index.get(name)
      if (same) same.push(test)
      else index.set(name, [test])
    }
  }
  return index
}

type Ended = Pick<Tally, 'total' | 'failed' | 'skipped'>

const endedIn = ({ total, failed, error, skipped, todo }: Tally): Ended => ({ total, failed: failed + error, skipped: skipped + todo })

const endedOf = (tests: readonly OneTest[]): Ended => ({
  total: tests.length,
  failed: tests.filter(({ status }) => status === 'failed' || status === 'error').length,
  skipped: tests.filter(({ status }) => status === 'skipped' || status === 'todo').length,
})

const isSame = (one: Ended, other: Ended): boolean =>
  one.total === other.total && one.failed === other.failed && one.skipped === other.skipped

const disputeOf = ({ suite, counts, witness }: Unlisted, other: Witness): Dispute => ({
  one: sourceOf(witness).path,
  other: sourceOf(other).path,
  over: `the ${counts.total} tests${suite === null ? '' : ` of "${suite.slice(0, 80)}"`}, which the first counts and does not list: nobody can see whether they are the same`,
})

/** A file that lists tests and is of another format: what is counted beside it may be what it lists. */
const foreignTo = (witness: Witness, listing: readonly Witness[]): Witness | undefined =>
  listing.find((other) => sourceOf(other).format !== sourceOf(witness).format)

/** What counters tell beside the tests that are listed: the same suite in two files counts once, where both say the same of it. */
export function besides(witnesses: readonly Witness[], tests: readonly OneTest[]): Beside {
  const all = witnesses.flatMap((witness) => (witness.evidence.tests?.unlisted ?? []).map((each): Unlisted => ({ ...each, witness })))
  const beside: Beside = { unlisted: [], disputes: [] }
  if (all.length === 0) return beside
  const listing = witnesses.filter(({ evidence }) => (evidence.tests?.cases.length ?? 0) > 0)
  const [index, foreign] = [indexed(tests), new Map(witnesses.map((witness) => [witness, foreignTo(witness, listing)]))]
  const kept = new Map<string, Unlisted[]>()
  for (const one of all) {
    const name = normalise(one.suite ?? '')
    const before = kept.get(name)?.find(({ witness }) => witness !== one.witness && !areApart(witness, one.witness))
    const listed = (index.get(name) ?? []).filter(({ witnesses: [by] }) => by && by !== one.witness && !areApart(by, one.witness))
    const other = before?.witness ?? listed[0]?.witnesses[0] ?? foreign.get(one.witness)
    const ended = before ? endedIn(before.counts) : listed.length > 0 ? endedOf(listed) : null
    if (other && !(ended && isSame(ended, endedIn(one.counts)))) beside.disputes.push(disputeOf(one, other))
    if (other) continue
    beside.unlisted.push(one)
    kept.set(name, [...(kept.get(name) ?? []), one])
  }
  return beside
}

/** What counters tell of the suite that a report calls `name`. */
export function unlistedOf(unlisted: readonly Unlisted[], name: string): Unlisted[] {
  const wanted = normalise(name)
  return unlisted.filter(
    ({ suite }) => suite !== null && (normalise(suite) === wanted || normalise(suite.split(' > ').at(-1) ?? '') === wanted),
  )
}
