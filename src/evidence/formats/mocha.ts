import { readJson } from '../carriers/json.ts'
import { holdCounters } from '../counters.ts'
import type { Draft } from '../draft.ts'
import { textAt, valueAt } from '../fields.ts'
import { type Format, hasKeys } from '../format.ts'
import { countOf } from '../measure.ts'
import type { TestOutcome } from '../model.ts'
import { Refusal } from '../refusal.ts'

/** The lists that tests are told in by how they ended; all of them stand in the list `tests` once more. */
const LISTS = new Map<string, TestOutcome>([
  ['passes', 'passed'],
  ['failures', 'failed'],
  ['pending', 'skipped'],
])

/** What is told as a failure, and is no test: what runs before or behind tests. */
const HOOK = /^"(?:before|after) (?:all|each)" hook/

/** The suites around a test, which stand before its title. */
function suiteOf(test: unknown, title: string): string | null {
  const whole = textAt(test, 'fullTitle') ?? ''
  return whole.endsWith(` ${title}`) ? whole.slice(0, -title.length - 1) : null
}

/** Hears the lists; a test that passed and failed all the same stands in two of them. */
class Lists {
  readonly #draft: Draft
  readonly #places = new Map<string, number>()
  #listed = 0

  constructor(draft: Draft) {
    this.#draft = draft
  }

  hear(list: string, test: unknown): void {
    const status = LISTS.get(list)
    if (list === 'tests') this.#listed += 1
    if (status) this.#tell(test, status)
  }

  end(): void {
    const said = this.#draft.told?.total ?? null
    if (said === null) throw new Refusal('malformed', 'has no number of tests, so it is not whole.')
    const told = Math.max(this.#draft.cases.length, this.#listed)
    if (said > told) throw new Refusal('incomplete', `says that ${said} tests were run and lists ${told}.`)
    if (this.#listed > this.#draft.cases.length) {
      throw new Refusal('incomplete', `lists ${this.#listed} tests and says of ${this.#draft.cases.length} how they ended.`)
    }
    holdCounters(this.#draft)
  }

  #tell(test: unknown, status: TestOutcome): void {
    const name = textAt(test, 'title')
    if (name === null) throw new Refusal('malformed', 'has a test without a title, so it is not what mocha writes.')
    if (HOOK.test(name)) {
      this.#draft.broken.push(textAt(test, 'fullTitle') ?? name)
      return
    }
    const file = textAt(test, 'file')
    const key = `${file}\0${textAt(test, 'fullTitle')}`
    const at = this.#places.get(key)
    const before = at === undefined ? undefined : this.#draft.cases[at]
    // Two passes are two tests of one name; a failure beside a pass is one that was told after its end.
    const isSame = before !== undefined && before.status !== status
    const isRetried = status === 'passed' && (countOf(valueAt(test, 'currentRetry')) ?? 0) > 0
    if (isSame) before.status = 'failed'
    else this.#draft.test({ name, suite: suiteOf(test, name), file, status: isRetried ? 'flaky' : status })
    if (!isSame) this.#places.set(key, this.#draft.cases.length - 1)
  }
}

function addStats(stats: unknown, draft: Draft): void {
  const count = (key: string) => countOf(valueAt(stats, key))
  draft.told = { total: count('tests'), passed: count('passes'), failed: count('failures'), skipped: count('pending'), todo: null }
  draft.at(valueAt(stats, 'end') ?? valueAt(stats, 'start'))
}

/** What mocha's own reporter `json` writes; what its peer mochawesome does is another format. */
export const mocha: Format = {
  id: 'mocha-json',
  kinds: ['tests'],
  recognises: ({ text }) => hasKeys(text, 'stats', 'passes', 'pending', 'failures') && !text.includes('"testsRegistered"'),
  read(text, draft) {
    draft.tool = 'mocha'
    const lists = new Lists(draft)
    return readJson(text, {
      paths: ['$.stats', '$.tests.*', ...[...LISTS.keys()].map((list) => `$.${list}.*`)],
      value: ([list = '', index], value) => (index === undefined ? addStats(value, draft) : lists.hear(list, value)),
      end: () => lists.end(),
    })
  },
}
