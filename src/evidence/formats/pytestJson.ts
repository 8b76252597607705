import { readJson } from '../carriers/json.ts'
import { holdCounters } from '../counters.ts'
import type { Draft } from '../draft.ts'
import { joined, textAt, valueAt } from '../fields.ts'
import { type Format, hasKeys } from '../format.ts'
import { countOf } from '../measure.ts'
import type { TestOutcome } from '../model.ts'
import { Refusal } from '../refusal.ts'

const STATUSES = new Map<string, TestOutcome>([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['error', 'error'],
  ['skipped', 'skipped'],
  ['xfailed', 'skipped'],
  ['xpassed', 'passed'],
  ['rerun', 'flaky'],
])

/** Pytest's own address of a test: file::Class::name[parameters]; what stands in the brackets may hold anything. */
function parts(nodeid: string): { file: string; suites: readonly string[]; name: string } {
  const open = nodeid.indexOf('[')
  const [address, parameters] = open < 0 ? [nodeid, ''] : [nodeid.slice(0, open), nodeid.slice(open)]
  const [file = '', ...names] = address.split('::')
  return { file, suites: names.slice(0, -1), name: (names.at(-1) ?? file) + parameters }
}

function addTest(test: unknown, draft: Draft): void {
  const nodeid = textAt(test, 'nodeid')
  if (nodeid === null) throw new Refusal('malformed', 'has a test without a nodeid, so it is not what pytest-json-report writes.')
  const outcome = textAt(test, 'outcome') ?? ''
  const status = STATUSES.get(outcome)
  if (!status) draft.note('unknown-status', `the outcome "${outcome}" of "${nodeid}" is unknown and counts as an error.`)
  const { file, suites, name } = parts(nodeid)
  draft.test({ name, suite: joined(suites), file, status: status ?? 'error' })
}

function end(draft: Draft): void {
  const said = draft.told?.total ?? null
  if (said === null) throw new Refusal('malformed', 'has no summary, so it is not whole.')
  if (said > draft.cases.length) throw new Refusal('incomplete', `says that ${said} tests were run and lists ${draft.cases.length}.`)
  holdCounters(draft)
}

/** What the plugin pytest-json-report writes. */
export const pytestJson: Format = {
  id: 'pytest-json',
  kinds: ['tests'],
  recognises: ({ text }) => hasKeys(text, 'created', 'exitcode', 'root'),
  read(text, draft) {
    draft.tool = 'pytest'
    return readJson(text, {
      paths: ['$.created', '$.exitcode', '$.summary', '$.tests.*', '$.collectors.*'],
      value([key, index], value) {
        if (key === 'created') draft.at(value)
        if (key === 'exitcode') draft.success = value === 0
        if (key === 'tests' && index !== undefined) addTest(value, draft)
        if (key === 'collectors' && textAt(value, 'outcome') === 'failed')
          draft.broken.push(textAt(value, 'nodeid') || 'the collection of tests')
        if (key !== 'summary') return
        const count = (name: string) => countOf(valueAt(value, name))
        draft.told = { total: count('total') ?? 0, passed: count('passed'), failed: count('failed'), skipped: count('skipped'), todo: null }
      },
      end: () => end(draft),
    })
  },
}
