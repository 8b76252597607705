import type { Dispute, VerifyOptions, Witness } from '../analysis/index.ts'
import { addBeyond, type Batch, type Beyond, type Broken, batchesOf, NOTHING_BEYOND } from './batches.ts'
import type { Matched } from './endings.ts'
import { deniedBy, type OneTest } from './oneTest.ts'
import { joined, joinedRest, type Run, shared } from './runs.ts'
import { besides, type Unlisted } from './unlisted.ts'

/** All tests that evidence tells of, each once. */
export interface Tests {
  tests: OneTest[]
  /** What is counted and not listed. */
  unlisted: Unlisted[]
  broken: Broken[]
  beyond: Beyond
  disputes: Dispute[]
  /** Two files that disagree on how many tests there are, or twice one that disagrees with itself. */
  disputed: readonly [string, string] | null
}

/** Takes a batch to the runs that it tells of, or as a run of its own. What is put together of several runs tells of all of them. */
function take(runs: Run[], batch: Batch): void {
  const met: { run: Run; matched: Matched<OneTest> }[] = []
  let rest: readonly OneTest[] = batch.tests
  for (const run of runs) {
    const matched = shared(run, batch, rest)
    if (!matched) continue
    met.push({ run, matched })
    rest = matched.others
  }
  const [first] = met
  if (!first) {
    runs.push({ batches: [batch], tests: batch.tests, broken: batch.broken, beyond: batch.beyond, disputes: [] })
    return
  }
  for (const { run, matched } of met) joined(run, matched, batch)
  joinedRest(
    first.run,
    met.flatMap(({ matched }) => matched.pairs),
    rest,
    batch,
  )
}

/**
 * Puts together what files tell of tests. Files that share half of the smaller one's tests tell of one run: each test counts once, and what
 * they say differently is a dispute. All others are runs of different parts, and add up.
 */
export function mergeTests(witnesses: readonly Witness[], options: VerifyOptions): Tests {
  const runs: Run[] = []
  for (const batch of batchesOf(witnesses, options)) take(runs, batch)
  const tests = runs.flatMap((run) => run.tests)
  const beside = besides(witnesses, tests)
  const denied = witnesses.filter(({ evidence }) => evidence.tests !== null).map(deniedBy)
  const [first] = beside.disputes
  return {
    tests,
    unlisted: beside.unlisted,
    broken: runs.flatMap((run) => run.broken),
    beyond: runs.map((run) => run.beyond).reduce(addBeyond, NOTHING_BEYOND),
    disputes: [...runs.flatMap((run) => run.disputes), ...beside.disputes],
    disputed: denied.find((each) => each !== null) ?? (first ? [first.one, first.other ?? first.one] : null),
  }
}
