import { words } from '../wording.ts'
import { endsAlike, type Matched, matchEndings } from './endings.ts'
import type { Dispute, VerifyOptions, Witness } from './model.ts'
import { bothOf, type OneTest, oneTest, scopeOf } from './oneTest.ts'
import { folderOf, isAbsolute } from './paths.ts'

/** What failed without a test of its own. */
interface Broken {
  name: string
  witness: Witness
}

/** All tests that evidence tells of, each once. */
export interface Tests {
  tests: OneTest[]
  broken: Broken[]
  disputes: Dispute[]
}

/** Tests that files tell of together: those of one run, with the file that tells most first. */
interface Run extends Tests {
  witnesses: Witness[]
}

const pathOf = ({ evidence }: Witness): string => evidence.source.path

/** Whether files of one format in two folders speak of two packages; they do not where both name the same files by whole paths. */
function arePackages(one: Witness, other: Witness): boolean {
  const [a, b] = [one.evidence, other.evidence]
  const isWhole = a.tests?.cases.some(({ file }) => file !== null && isAbsolute(file))
  return a.source.format === b.source.format && folderOf(a.source.path) !== folderOf(b.source.path) && !isWhole
}

/** What two files tell of the same tests, or null where they tell of different ones: half of the smaller is told by both. */
function shared(run: Run, tests: readonly OneTest[], witness: Witness): Matched<OneTest> | null {
  if (run.witnesses.some((each) => arePackages(each, witness))) return null
  const matched = matchEndings(run.tests, tests)
  const fits = matched.pairs.filter(([one, other]) => one.file.length === 0 || other.file.length === 0 || endsAlike(one.file, other.file))
  const isSame = fits.length > 0 && fits.length * 2 >= Math.min(run.tests.length, tests.length)
  const apart = matched.pairs.filter((pair) => !fits.includes(pair))
  return isSame
    ? {
        pairs: fits,
        ones: [...matched.ones, ...apart.map(([one]) => one)],
        others: [...matched.others, ...apart.map(([, other]) => other)],
      }
    : null
}

const quoted = (tests: readonly OneTest[]): string => {
  const [first] = tests
  const more = tests.length > 1 ? ` and ${tests.length - 1} more` : ''
  return `"${first?.record.name ?? ''}"${more}`
}

/** Says that tests are disputed between two files, and marks them. */
function dispute(run: Run, tests: readonly OneTest[], [one, other]: readonly [string, string], over: string): void {
  if (tests.length === 0) return
  for (const test of tests) test.disputed = [one, other]
  run.disputes.push({ one, other, over })
}

/** Whether a failed test stands for a file that did not load, as some formats have it. */
const isBroken = (test: OneTest, broken: readonly Broken[]): boolean =>
  test.status === 'failed' && broken.some(({ name }) => endsAlike(words(name), test.parts))

/** Those of a part that the other file has in the same places and yet does not know. */
function missing(unmatched: readonly OneTest[], known: readonly OneTest[]): OneTest[] {
  const scopes = new Set(known.map(scopeOf))
  return unmatched.filter((test) => scopes.has(scopeOf(test)))
}

/** Takes what another file says of the same tests. */
function join(run: Run, { pairs, ones, others }: Matched<OneTest>, witness: Witness): void {
  const files = [pathOf(run.witnesses[0] ?? witness), pathOf(witness)] as const
  const broken = brokenIn(witness)
  const isTest = (test: OneTest) => !isBroken(test, [...run.broken, ...broken])
  const [mine, theirs] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
  const lacking = missing(ones.filter(isTest), mine)
  const extra = others.filter(isTest)
  const unknown = missing(extra, theirs)
  const differ = pairs.flatMap(([one, other]) =>
    bothOf(one.status, other.status) === null ? [{ one, told: `${one.status} against ${other.status}` }] : [],
  )
  const differing = differ.map(({ one }) => one)
  dispute(run, differing, files, `${quoted(differing)}: ${differ[0]?.told}`)
  dispute(run, lacking, files, `${quoted(lacking)}, which the second does not have`)
  dispute(run, unknown, files, `${quoted(unknown)}, which the first does not have`)
  for (const [one, other] of pairs) {
    one.status = bothOf(one.status, other.status) ?? one.status
    one.witnesses.push(witness)
  }
  run.tests = [...mine, ...ones.filter(isTest), ...extra]
  if (broken.length > run.broken.length) run.broken = broken
  run.witnesses.push(witness)
}

const brokenIn = (witness: Witness): Broken[] => (witness.evidence.tests?.broken ?? []).map((name) => ({ name, witness }))

const tellsFiles = (tests: readonly OneTest[]): boolean => tests.some(({ file }) => file.length > 0)

function runOf(witness: Witness, tests: OneTest[]): Run {
  return { witnesses: [witness], tests, broken: brokenIn(witness), disputes: [] }
}

/**
 * Puts together what files tell of tests. Files that share half of the smaller one's tests tell of one run: each test counts once, and what
 * they say differently is a dispute. All others are runs of different parts, and add up.
 */
export function mergeTests(witnesses: readonly Witness[], { root }: VerifyOptions): Tests {
  const told = witnesses
    .filter(({ evidence }) => evidence.tests !== null)
    .map((witness) => ({ witness, tests: (witness.evidence.tests?.cases ?? []).map((record) => oneTest(record, witness, root)) }))
    .sort((one, other) => Number(tellsFiles(other.tests)) - Number(tellsFiles(one.tests)) || other.tests.length - one.tests.length)
  const runs: Run[] = []
  for (const { witness, tests } of told) {
    const found = runs.map((run) => ({ run, matched: shared(run, tests, witness) })).find(({ matched }) => matched !== null)
    if (found?.matched) join(found.run, found.matched, witness)
    else runs.push(runOf(witness, tests))
  }
  return {
    tests: runs.flatMap((run) => run.tests),
    broken: runs.flatMap((run) => run.broken),
    disputes: runs.flatMap((run) => run.disputes),
  }
}
