import type { VerifyOptions } from '../analysis/index.ts'
import { normalise } from '../analysis/index.ts'
import type { Claim, Report, TestCase } from '../report/index.ts'
import { disputedBy, type Found, lacking, unknown, witnessesOf } from './found.ts'
import type { Lookup } from './lookup.ts'
import type { OneTest } from './oneTest.ts'
import { suiteNamed } from './suites.ts'

/** How tests ended that bear out each status of a report; of the others no build leaves evidence. */
const BORNE_OUT: Partial<Record<TestCase['status'], readonly OneTest['status'][]>> = {
  passed: ['passed', 'flaky'],
  failed: ['failed', 'error'],
  skipped: ['skipped', 'todo'],
  planned: ['todo'],
  implemented: ['passed', 'flaky', 'failed', 'error', 'skipped'],
  flaky: ['flaky'],
}

/** What several runs of one test come to: the worst of them. */
const WORST: readonly OneTest['status'][] = ['error', 'failed', 'flaky', 'passed', 'todo', 'skipped']

const worstOf = (tests: readonly OneTest[]): OneTest['status'] | undefined =>
  WORST.find((status) => tests.some((test) => test.status === status))

/** Ways to know tests by a name; the first that finds any counts. */
const WAYS: readonly ((lookup: Lookup, name: string) => readonly OneTest[])[] = [
  ({ titled }, name) => titled.get(name) ?? [],
  ({ based }, name) => based.get(name) ?? [],
  ({ full }, name) => (name.includes(' ') ? full.filter(({ record }) => normalise(record.name).endsWith(` ${name}`)) : []),
]

/** The tests that go by a name, of those `within` where that is known; brackets behind a name are no part of it. */
function called(lookup: Lookup, name: string, within: ReadonlySet<OneTest> | null): readonly OneTest[] {
  const plain = normalise(name.replace(/\(\)$/, ''))
  for (const way of WAYS) {
    const found = way(lookup, plain).filter((test) => within?.has(test) ?? true)
    if (found.length > 0) return found
  }
  return []
}

const placeOf = ({ file, suites }: OneTest): string => [file.join('/'), ...suites].join(' > ')

/** The tests that the report means, in its suite where the evidence knows that. */
function meant({ name, suite }: TestCase, lookup: Lookup, options: VerifyOptions): readonly OneTest[] {
  const scope = suite === null ? null : suiteNamed(lookup, suite, null, options)
  return called(lookup, name, scope && 'tests' in scope ? new Set(scope.tests) : null)
}

/** How tests of one name in one place ended against what is claimed; several places must agree. */
function judge(claim: Claim, { status, name }: TestCase, tests: readonly OneTest[]): Found {
  const wanted = BORNE_OUT[status]
  if (!wanted) return unknown(`a build leaves no evidence of a test that is ${status}`)
  const disputed = tests.find((test) => test.disputed !== null)?.disputed
  if (disputed) return disputedBy(disputed)
  const places = [...new Set(tests.map(placeOf))]
  const ended = new Set(places.map((place) => worstOf(tests.filter((test) => placeOf(test) === place))))
  const [value] = ended
  if (value === undefined || ended.size > 1) return unknown(`${places.length} tests go by the name "${name}" and did not end alike`)
  if (status === 'flaky' && value === 'passed') return unknown('the evidence says that it passed, and not whether it failed before')
  const note = tests.length > 1 ? `${tests.length} tests go by that name` : null
  return { value, note, holds: wanted.includes(value) && claim.op === '=', witnesses: witnessesOf(tests) }
}

const PATH = /^\/tests\/cases\/(\d+)\/status$/

/** What a claim about a named test is about, and what was found in its place; null where it is no such claim. */
export function verifyNamed(
  claim: Claim,
  report: Report,
  all: Lookup | null,
  options: VerifyOptions,
): { claim: string; found: Found } | null {
  const test = report.tests.cases[Number(PATH.exec(claim.path ?? '')?.[1])]
  if (!test) return null
  const about = `test ${test.name}`
  if (all === null) return { claim: about, found: lacking('tests') }
  const tests = meant(test, all, options)
  const found = tests.length > 0 ? judge(claim, test, tests) : unknown(`the evidence knows no test called "${test.name}"`)
  return { claim: about, found }
}
