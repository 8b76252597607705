import { readJson } from '../carriers/json.ts'
import { holdCounters } from '../counters.ts'
import type { Draft } from '../draft.ts'
import { joined, listAt, textAt, valueAt } from '../fields.ts'
import { type Format, hasKeys } from '../format.ts'
import { countOf } from '../measure.ts'
import type { TestOutcome } from '../model.ts'
import { Refusal } from '../refusal.ts'

const STATUSES = new Map<string, TestOutcome>([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
])

/** What "other" and "pending" are, where the writer keeps the runner's own word. */
const RAW = new Map<string, TestOutcome>([
  ['todo', 'todo'],
  ['disabled', 'skipped'],
])

function statusOf(test: unknown, draft: Draft): TestOutcome {
  const [status, raw] = [textAt(test, 'status') ?? '', textAt(test, 'rawStatus') ?? '']
  const known = RAW.get(raw) ?? STATUSES.get(status)
  if (!known) draft.note('unknown-status', `the status "${raw || status}" of "${textAt(test, 'name')}" is unknown and counts as an error.`)
  return known === 'passed' && valueAt(test, 'flaky') === true ? 'flaky' : (known ?? 'error')
}

function addTest(test: unknown, draft: Draft): void {
  const name = textAt(test, 'name')
  if (name === null) throw new Refusal('malformed', 'has a test without a name, so it is not as CTRF says.')
  const suite = textAt(test, 'suite') ?? joined(listAt(test, 'suite'))
  draft.test({ name, suite, file: textAt(test, 'filePath'), status: statusOf(test, draft) })
}

function addSummary(summary: unknown, draft: Draft): void {
  const count = (key: string) => countOf(valueAt(summary, key))
  draft.told = {
    total: count('tests'),
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    todo: count('pending'),
  }
  draft.at(valueAt(summary, 'stop') ?? valueAt(summary, 'start'))
}

/** A list that was cut short, by whoever did it, is not the run. */
function end(draft: Draft, listed: boolean): void {
  const said = draft.told?.total ?? null
  if (!listed) throw new Refusal('no-tests', 'has no list of tests, so nothing in it can be looked up.')
  if (said !== null && said > draft.cases.length) {
    throw new Refusal('incomplete', `says that ${said} tests were run and lists ${draft.cases.length}.`)
  }
  holdCounters(draft)
}

/** Common Test Report Format. */
export const ctrf: Format = {
  id: 'ctrf',
  kinds: ['tests'],
  recognises: ({ text }) => hasKeys(text, 'results') && (hasKeys(text, 'reportFormat') || hasKeys(text, 'tool', 'summary')),
  read(text, draft) {
    let listed = false
    return readJson(text, {
      paths: ['$.results.tool', '$.results.summary', '$.results.tests.*'],
      value([, part, index], value) {
        if (part === 'tool') draft.tool = textAt(value, 'name')
        else if (part === 'summary') addSummary(value, draft)
        else if (index !== undefined) {
          listed = true
          addTest(value, draft)
        }
      },
      end: () => end(draft, listed || draft.told?.total === 0),
    })
  },
}
