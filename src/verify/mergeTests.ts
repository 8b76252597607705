import type { Dispute, VerifyOptions, Witness } from '../analysis/index.ts'
import { normalise } from '../analysis/index.ts'
import { addBeyond, type Batch, type Beyond, type Broken, batchesOf, NOTHING_BEYOND } from './batches.ts'
import { endsAlike, type Matched, matchBy, matchEndings } from './endings.ts'
import { bothOf, type OneTest, scopeOf } from './oneTest.ts'
import { isAbsolute } from './paths.ts'

/** All tests that evidence tells of, each once. */
export interface Tests {
  tests: OneTest[]
  broken: Broken[]
  beyond: Beyond
  disputes: Dispute[]
}

/** Tests that batches tell of together, those of one run. */
interface Run extends Tests {
  batches: Batch[]
}

const tellsWhole = ({ tests }: Batch): boolean => tests.some(({ record }) => record.file !== null && isAbsolute(record.file))

/** Whether files of one format in two folders speak of two packages; they do not where both name the same files by whole paths. */
const arePackages = (one: Batch, other: Batch): boolean =>
  one.format === other.format && one.folder !== other.folder && !(tellsWhole(one) && tellsWhole(other))

const sameFile = ([one, other]: readonly [OneTest, OneTest]): boolean =>
  one.file.length === 0 || other.file.length === 0 || endsAlike(one.file, other.file)

/** The name of a test with that of its file; null where nobody tells the file. */
const placed = ({ file, parts }: OneTest): string | null => (file.length === 0 ? null : [file.at(-1), ...parts].join('\0'))

/** Knows the tests of one list again in another: by file and title, else by titles of which one is how the other ends. */
function match(ones: readonly OneTest[], others: readonly OneTest[]): Matched<OneTest> {
  const first = matchBy(ones, others, placed)
  const second = matchEndings(first.ones, first.others)
  const found: Matched<OneTest> = { pairs: first.pairs, ones: second.ones, others: second.others }
  for (const pair of second.pairs) {
    if (sameFile(pair)) found.pairs.push(pair)
    else {
      found.ones.push(pair[0])
      found.others.push(pair[1])
    }
  }
  return found
}

/** What a batch tells of the tests of a run, or null where it tells of different ones: half of the smaller is told by both. */
function shared(run: Run, batch: Batch): Matched<OneTest> | null {
  if (run.batches.some((each) => arePackages(each, batch))) return null
  const matched = match(run.tests, batch.tests)
  const count = matched.pairs.length
  return count > 0 && count * 2 >= Math.min(run.tests.length, batch.tests.length) ? matched : null
}

const quoted = (tests: readonly OneTest[]): string => {
  const more = tests.length > 1 ? ` and ${tests.length - 1} more` : ''
  return `"${tests[0]?.record.name ?? ''}"${more}`
}

const pathOf = ({ witnesses: [witness] }: OneTest): string => witness?.evidence.source.path ?? ''

/** Says that tests are disputed between two files, and marks them. */
function dispute(run: Run, tests: readonly OneTest[], [one, other]: readonly [string, string], over: string): void {
  if (tests.length === 0) return
  for (const test of tests) test.disputed = [one, other]
  run.disputes.push({ one, other, over })
}

/** Whether a failed test stands for a file that did not load, as some formats have it. */
const isBroken = (test: OneTest, broken: readonly Broken[]): boolean =>
  test.status === 'failed' && broken.some(({ name }) => endsAlike(normalise(name).split(' '), test.parts))

/** Those that lie in the same places as tests which the other file knows, and are yet not known to it. */
function missing(unmatched: readonly OneTest[], known: readonly OneTest[]): OneTest[] {
  const scopes = new Set(known.map(scopeOf))
  return unmatched.filter((test) => scopes.has(scopeOf(test)))
}

/** Takes what another batch says of the same tests. */
function join(run: Run, { pairs, ones, others }: Matched<OneTest>, batch: Batch): void {
  const [mine, theirs] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
  const [first, second] = pairs[0] ?? []
  const files = [first ? pathOf(first) : '', second ? pathOf(second) : ''] as const
  const isTest = (test: OneTest) => !isBroken(test, [...run.broken, ...batch.broken])
  const [left, extra] = [ones.filter(isTest), others.filter(isTest)]
  const differ = pairs.filter(([one, other]) => bothOf(one.status, other.status) === null)
  const differing = differ.map(([one]) => one)
  const [[one, other] = []] = differ
  if (one && other) dispute(run, differing, [pathOf(one), pathOf(other)], `${quoted(differing)}: ${one.status} against ${other.status}`)
  const [lacking, unknown] = [missing(left, mine), missing(extra, theirs)]
  dispute(run, lacking, files, `${quoted(lacking)}, which the second does not have`)
  dispute(run, unknown, files, `${quoted(unknown)}, which the first does not have`)
  for (const [one, other] of pairs) {
    one.status = bothOf(one.status, other.status) ?? one.status
    one.witnesses.push(...other.witnesses)
  }
  run.tests = [...mine, ...left, ...extra]
  if (batch.broken.length > run.broken.length) run.broken = batch.broken
  if (batch.beyond.total > run.beyond.total) run.beyond = batch.beyond
  run.batches.push(batch)
}

/**
 * Puts together what files tell of tests. Files that share half of the smaller one's tests tell of one run: each test counts once, and what
 * they say differently is a dispute. All others are runs of different parts, and add up.
 */
export function mergeTests(witnesses: readonly Witness[], options: VerifyOptions): Tests {
  const runs: Run[] = []
  for (const batch of batchesOf(witnesses, options)) {
    const found = runs.map((run) => ({ run, matched: shared(run, batch) })).find(({ matched }) => matched !== null)
    if (found?.matched) join(found.run, found.matched, batch)
    else runs.push({ batches: [batch], tests: batch.tests, broken: batch.broken, beyond: batch.beyond, disputes: [] })
  }
  return {
    tests: runs.flatMap((run) => run.tests),
    broken: runs.flatMap((run) => run.broken),
    beyond: runs.map((run) => run.beyond).reduce(addBeyond, NOTHING_BEYOND),
    disputes: runs.flatMap((run) => run.disputes),
  }
}
