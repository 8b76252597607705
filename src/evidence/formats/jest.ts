import { readJson } from '../carriers/json.ts'
import { holdCounters } from '../counters.ts'
import type { Draft } from '../draft.ts'
import { joined, listAt, textAt, valueAt } from '../fields.ts'
import { type Format, hasKeys } from '../format.ts'
import { countOf } from '../measure.ts'
import type { TestOutcome, ToldCounts } from '../model.ts'
import { Refusal } from '../refusal.ts'

const STATUSES = new Map<string, TestOutcome>([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['disabled', 'skipped'],
  ['todo', 'todo'],
])

/** Passed in the end: jest counts its invocations, vitest keeps the messages of the attempts that failed. */
function isRetried(test: unknown): boolean {
  const invocations = countOf(valueAt(test, 'invocations'))
  return invocations === null ? listAt(test, 'failureMessages').length > 0 : invocations > 1
}

function addTest(test: unknown, file: string | null, draft: Draft): void {
  const status = STATUSES.get(textAt(test, 'status') ?? '')
  const name = textAt(test, 'title') ?? textAt(test, 'fullName')
  if (name === null) throw new Refusal('malformed', 'has a test without a title, so it is not what jest or vitest writes.')
  if (!status) draft.note('unknown-status', `the status "${textAt(test, 'status')}" of "${name}" is unknown and counts as an error.`)
  const told = status === 'passed' && isRetried(test) ? 'flaky' : (status ?? 'error')
  draft.test({ name, suite: joined(listAt(test, 'ancestorTitles')), file, status: told })
}

/** The results of one test file; one that does not load has no tests, and is failed. */
function addFile(result: unknown, draft: Draft): void {
  const file = textAt(result, 'name') ?? textAt(result, 'testFilePath')
  const tests = listAt(result, 'assertionResults')
  for (const test of tests) addTest(test, file, draft)
  const isFailed = textAt(result, 'status') === 'failed'
  if (isFailed && !tests.some((test) => textAt(test, 'status') === 'failed')) draft.broken.push(file ?? 'a test file')
  draft.at(valueAt(result, 'endTime'))
}

/** The counters at the top, and where each belongs; numTotalTestSuites counts files in one runner and describe blocks in the other. */
const COUNTERS = new Map<string, keyof ToldCounts>([
  ['numTotalTests', 'total'],
  ['numPassedTests', 'passed'],
  ['numFailedTests', 'failed'],
  ['numPendingTests', 'skipped'],
  ['numTodoTests', 'todo'],
])

function addTop(key: string, value: unknown, draft: Draft): void {
  const counter = COUNTERS.get(key)
  if (counter) {
    draft.told ??= { total: null, passed: null, failed: null, skipped: null, todo: null }
    draft.told[counter] = countOf(value)
  }
  if (key === 'numRuntimeErrorTestSuites') draft.tool = 'jest'
  if (key === 'startTime') draft.at(value)
  if (key === 'success' && typeof value === 'boolean') draft.success = value
}

function end(draft: Draft): void {
  const said = draft.told?.total ?? null
  if (said === null) throw new Refusal('malformed', 'has no number of tests, so it is not whole.')
  if (said > draft.cases.length) throw new Refusal('incomplete', `says that ${said} tests were run and lists ${draft.cases.length}.`)
  holdCounters(draft)
  draft.tool ??= 'vitest'
}

/** What `jest --json` and `vitest --reporter=json` write. */
export const jest: Format = {
  id: 'jest',
  kinds: ['tests'],
  recognises: ({ text }) => hasKeys(text, 'numTotalTests', 'numFailedTests'),
  read: (text, draft) =>
    readJson(text, {
      paths: [...COUNTERS.keys(), 'numRuntimeErrorTestSuites', 'startTime', 'success', 'testResults.*'].map((path) => `$.${path}`),
      value: ([key = '', index], value) => (index === undefined ? addTop(key, value, draft) : addFile(value, draft)),
      end: () => end(draft),
    }),
}
