import type { Dispute } from '../analysis/index.ts'
import { normalise } from '../analysis/index.ts'
import type { Batch, Beyond, Broken } from './batches.ts'
import { endsAlike, type Matched, matchBy, matchEndings } from './endings.ts'
import { isAggregate, isAround, isPart, lyingOf } from './folders.ts'
import { type OneTest, outcomeOf, scopeOf } from './oneTest.ts'
import { isAbsolute } from './paths.ts'

/** Tests that batches tell of together, those of one run. */
export interface Run {
  batches: Batch[]
  tests: OneTest[]
  broken: Broken[]
  beyond: Beyond
  disputes: Dispute[]
}

const tellsWhole = ({ tests }: Batch): boolean => tests.some(({ record }) => record.file !== null && isAbsolute(record.file))

/** Whether files of one format in two folders speak of two packages; they do not where both name the same files by whole paths, or one is made of the other. */
const arePackages = (one: Batch, other: Batch): boolean =>
  one.format === other.format &&
  lyingOf(one.path, other.path).kind === 'apart' &&
  !(tellsWhole(one) && tellsWhole(other)) &&
  !isAggregate(one.path) &&
  !isAggregate(other.path)

const sameFile = ([one, other]: readonly [OneTest, OneTest]): boolean =>
  one.file.length === 0 || other.file.length === 0 || endsAlike(one.file, other.file)

/** The name of a test with that of its file; null where nobody tells the file. */
const placed = ({ file, parts }: OneTest): string | null => (file.length === 0 ? null : [file.at(-1), ...parts].join('\0'))

/** Knows the tests of one list again in another: by file and title, else by titles of which one is how the other ends. What has no name is never known again. */
function match(ones: readonly OneTest[], others: readonly OneTest[]): Matched<OneTest> {
  const isNamed = ({ record }: OneTest) => record.name !== ''
  const first = matchBy(ones.filter(isNamed), others.filter(isNamed), placed)
  const second = matchEndings(first.ones, first.others)
  const nameless = (tests: readonly OneTest[]) => tests.filter((test) => !isNamed(test))
  const found: Matched<OneTest> = {
    pairs: first.pairs,
    ones: [...second.ones, ...nameless(ones)],
    others: [...second.others, ...nameless(others)],
  }
  for (const pair of second.pairs) {
    if (sameFile(pair)) found.pairs.push(pair)
    else {
      found.ones.push(pair[0])
      found.others.push(pair[1])
    }
  }
  return found
}

/** Whether a batch is of another package than a run; a run that was put together of several packages has it too. */
const isApart = ({ batches }: Run, batch: Batch): boolean =>
  batches.some((each) => arePackages(each, batch)) &&
  !batches.some(({ format, path }) => format === batch.format && isAround(path, batch.path))

/** Those that few files have told of yet, first: of several tests of one name each is to be known once. */
const byWitnesses = (tests: readonly OneTest[]): OneTest[] => tests.toSorted((one, other) => one.witnesses.length - other.witnesses.length)

/** What a batch, of which `rest` is left, tells of the tests of a run, or null where it tells of different ones: half of the smaller is told by both. */
export function shared(run: Run, batch: Batch, rest: readonly OneTest[]): Matched<OneTest> | null {
  if (rest.length === 0 || isApart(run, batch)) return null
  const matched = match(byWitnesses(run.tests), rest)
  const count = matched.pairs.length
  return count > 0 && count * 2 >= Math.min(run.tests.length, rest.length) ? matched : null
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

/** Whether files that tell of less are expected: a shard has a part of the tests, another attempt those that failed. */
const tellsLess = (run: Run, batch: Batch): boolean =>
  batch.attempt !== run.batches[0]?.attempt || [batch, ...run.batches].some(({ path }) => isPart(path))

/** What a test is called; in what is put together of packages, tests of several may be called the same. */
const titleOf = ({ parts }: OneTest): string => parts.join(' ')

const filesOf = ([first, second]: readonly [OneTest?, OneTest?]) => [first ? pathOf(first) : '', second ? pathOf(second) : ''] as const

/** Takes what another batch says of the same tests. */
export function joined(run: Run, { pairs, ones }: Matched<OneTest>, batch: Batch): void {
  const mine = pairs.map(([one]) => one)
  const left = ones.filter((test) => !isBroken(test, [...run.broken, ...batch.broken]))
  const differ = pairs.filter(([one, other]) => outcomeOf(one, other) === null)
  const differing = differ.map(([one]) => one)
  const [[one, other] = []] = differ
  if (one && other) dispute(run, differing, [pathOf(one), pathOf(other)], `${quoted(differing)}: ${one.status} against ${other.status}`)
  if (!tellsLess(run, batch)) {
    const names = new Set(run.batches.some(({ path }) => isAround(path, batch.path)) ? mine.map(titleOf) : [])
    const lacking = missing(left, mine).filter((test) => !names.has(titleOf(test)))
    dispute(run, lacking, filesOf(pairs[0] ?? []), `${quoted(lacking)}, which the second does not have`)
  }
  for (const [one, other] of pairs) {
    one.status = outcomeOf(one, other) ?? one.status
    one.attempt = Math.max(one.attempt, other.attempt)
    one.disputed ??= other.disputed
    one.witnesses.push(...other.witnesses)
  }
  run.tests = [...mine, ...left]
  if (batch.broken.length > run.broken.length) run.broken = batch.broken
  if (batch.beyond.total > run.beyond.total) run.beyond = batch.beyond
  run.batches.push(batch)
}

/** Takes the tests of a batch that none of the runs has which it tells of. */
export function joinedRest(run: Run, pairs: readonly [OneTest, OneTest][], rest: readonly OneTest[], batch: Batch): void {
  const extra = rest.filter((test) => !isBroken(test, [...run.broken, ...batch.broken]))
  if (!tellsLess(run, batch)) {
    const unknown = missing(
      extra,
      pairs.map(([, other]) => other),
    )
    dispute(run, unknown, filesOf(pairs[0] ?? []), `${quoted(unknown)}, which the first does not have`)
  }
  run.tests.push(...extra)
}
