import type { Claim, Report, TestCase } from '../../report/index.ts'
import { normalise } from '../wording.ts'
import { disputedBy, type Found, lacking, unknown, witnessesOf } from './found.ts'
import { grouped } from './grouped.ts'
import type { Tests } from './mergeTests.ts'
import type { VerifyOptions } from './model.ts'
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

/** The titles of a test: its name, then with each suite around it, the innermost first. */
function titlesOf({ record, suites }: OneTest, name: string): string[] {
  const parts = [...suites, ...name.split(' > ')]
  const titles = parts.map((_, at) => normalise(parts.slice(at).join(' ')))
  return [normalise(name), normalise([record.suite ?? '', name].join(' ')), ...titles]
}

/** Whether a test is written with its suites in its name, as some formats do, so that nobody sees where its own name begins. */
const isFullTitle = ({ record, suites }: OneTest): boolean =>
  suites.length > 0 && normalise(record.name).startsWith(`${normalise(suites.at(0) ?? '')} `)

/** Ways to know a test by its name; the first that finds any counts. */
const WAYS: readonly ((test: OneTest, name: string) => boolean)[] = [
  (test, name) => titlesOf(test, test.record.name).includes(name),
  (test, name) => test.record.base !== null && titlesOf(test, test.record.base).includes(name),
  (test, name) => isFullTitle(test) && name.includes(' ') && normalise(test.record.name).endsWith(` ${name}`),
]

/** Code in brackets behind a name is no part of it. */
const plainName = (name: string): string => normalise(name.replace(/\(\)$/, ''))

function called(tests: readonly OneTest[], name: string): readonly OneTest[] {
  const plain = plainName(name)
  for (const way of WAYS) {
    const found = tests.filter((test) => way(test, plain))
    if (found.length > 0) return found
  }
  return []
}

const placeOf = ({ file, suites }: OneTest): string => [file.join('/'), ...suites].join(' > ')

/** The tests that the report means, in its suite where the evidence knows that. */
function meant({ name, suite }: TestCase, tests: readonly OneTest[], options: VerifyOptions): readonly OneTest[] {
  const scope = suite === null ? null : suiteNamed(tests, suite, null, options)
  return called(scope && 'tests' in scope ? scope.tests : tests, name)
}

/** How tests of one name in one place ended against what is claimed; several places must agree. */
function judge(claim: Claim, { status, name }: TestCase, tests: readonly OneTest[]): Found {
  const wanted = BORNE_OUT[status]
  if (!wanted) return unknown(`a build leaves no evidence of a test that is ${status}`)
  const disputed = tests.find((test) => test.disputed !== null)?.disputed
  if (disputed) return disputedBy(disputed)
  const places = grouped(tests, placeOf)
  const ended = new Set([...places.values()].map(worstOf))
  const [value] = ended
  if (value === undefined || ended.size > 1) return unknown(`${places.size} tests go by the name "${name}" and did not end alike`)
  if (status === 'flaky' && value === 'passed') return unknown('the evidence says that it passed, and not whether it failed before')
  const note = tests.length > 1 ? `${tests.length} tests go by that name` : null
  return { value, note, holds: wanted.includes(value) && claim.op === '=', witnesses: witnessesOf(tests) }
}

const PATH = /^\/tests\/cases\/(\d+)\/status$/

/** What a claim about a named test is about, and what was found in its place; null where it is no such claim. */
export function verifyNamed(
  claim: Claim,
  report: Report,
  all: Tests | null,
  options: VerifyOptions,
): { claim: string; found: Found } | null {
  const test = report.tests.cases[Number(PATH.exec(claim.path ?? '')?.[1])]
  if (!test) return null
  const about = `test ${test.name}`
  if (all === null) return { claim: about, found: lacking('tests') }
  const tests = meant(test, all.tests, options)
  const found = tests.length > 0 ? judge(claim, test, tests) : unknown(`the evidence knows no test called "${test.name}"`)
  return { claim: about, found }
}
