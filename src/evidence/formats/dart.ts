import { jsonOf, readLines } from '../carriers/lines.ts'
import type { Draft } from '../draft.ts'
import { listAt, textAt, valueAt } from '../fields.ts'
import type { Format } from '../format.ts'
import type { TestOutcome } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { Suites } from './dartSuites.ts'

const RESULTS = new Map<string, TestOutcome>([
  ['success', 'passed'],
  ['failure', 'failed'],
  ['error', 'error'],
])

/** What stands for a test file while it is loaded. */
const LOADING = /^loading /

/** A test that has begun. */
interface Begun {
  id: unknown
  name: string
  suite: string | null
  file: string | null
}

/** Dart's test runner tells what happens as it happens, and at last that it is done. */
class Events {
  readonly #draft: Draft
  readonly #suites = new Suites()
  readonly #groups = new Map<unknown, string>()
  readonly #running = new Map<unknown, Begun>()
  #isDone = false

  constructor(draft: Draft) {
    this.#draft = draft
  }

  readonly #hears: Readonly<Record<string, (event: unknown) => void>> = {
    suite: (event) => this.#suites.begin(valueAt(event, 'suite')),
    allSuites: (event) => this.#suites.count(valueAt(event, 'count')),
    group: (event) => this.#group(valueAt(event, 'group')),
    testStart: (event) => this.#begin(valueAt(event, 'test')),
    testDone: (event) => this.#finish(event),
    done: (event) => this.#done(event),
  }

  hear(event: unknown): void {
    const type = textAt(event, 'type') ?? ''
    if (Object.hasOwn(this.#hears, type)) this.#hears[type]?.(event)
  }

  end(): void {
    if (!this.#isDone && (this.#running.size > 0 || !this.#suites.areWhole()))
      throw new Refusal('incomplete', 'breaks off before the run is done.')
    for (const { name } of this.#running.values()) this.#draft.broken.push(name)
  }

  #group(group: unknown): void {
    this.#groups.set(valueAt(group, 'id'), textAt(group, 'name') ?? '')
    this.#suites.plan(group)
  }

  /** The names of the groups stand before that of a test, each with those around it. */
  #begin(test: unknown): void {
    const whole = textAt(test, 'name') ?? ''
    const groups = listAt(test, 'groupIDs').map((id) => this.#groups.get(id) ?? '')
    const around = groups.filter((group) => group !== '').at(-1) ?? ''
    const isWithin = around !== '' && whole.startsWith(`${around} `)
    const id = valueAt(test, 'suiteID')
    this.#running.set(valueAt(test, 'id'), {
      id,
      name: isWithin ? whole.slice(around.length + 1) : whole,
      suite: isWithin ? this.#suiteOf(groups) : null,
      file: this.#suites.pathOf(id),
    })
  }

  #suiteOf(groups: readonly string[]): string {
    const names: string[] = []
    let before = ''
    for (const group of groups.filter((each) => each !== '')) {
      names.push(before !== '' && group.startsWith(`${before} `) ? group.slice(before.length + 1) : group)
      before = group
    }
    return names.join(' > ')
  }

  #finish(event: unknown): void {
    const id = valueAt(event, 'testID')
    const test = this.#running.get(id)
    this.#running.delete(id)
    if (!test) return
    const result = textAt(event, 'result') ?? ''
    const status = RESULTS.get(result)
    if (!status) this.#draft.note('unknown-status', `the result "${result}" of "${test.name}" is unknown and counts as an error.`)
    const isHidden = valueAt(event, 'hidden') === true
    const isLoading = test.suite === null && LOADING.test(test.name)
    if (!isHidden || isLoading) this.#suites.end(test.id, isLoading, status === 'passed')
    // What is hidden only prepares tests: it is told where it fails.
    if (isLoading && status !== 'passed') this.#draft.broken.push(test.file ?? test.name)
    else if (!isHidden || status !== 'passed')
      this.#draft.test({ ...test, status: valueAt(event, 'skipped') === true ? 'skipped' : (status ?? 'error') })
  }

  /** A run that was given up does not say whether it succeeded. */
  #done(event: unknown): void {
    this.#isDone = true
    this.#draft.success = valueAt(event, 'success') === true
    if (valueAt(event, 'success') === null) this.#draft.broken.push('the run as a whole')
  }
}

/** What `dart test --reporter json` and `flutter test --machine` write; the latter has events of its own, in brackets. */
export const dart: Format = {
  id: 'dart-json',
  kinds: ['tests'],
  recognises: ({ text }) =>
    text.split('\n').some((line) => line.startsWith('{"') && line.includes('"protocolVersion"') && line.includes('"runnerVersion"')),
  read(text, draft) {
    draft.tool = 'dart'
    const events = new Events(draft)
    return readLines(text, {
      line(line, ended) {
        if (line.startsWith('{')) events.hear(jsonOf(line))
        else if (!ended) throw new Refusal('incomplete', 'ends in the middle of a line: it is cut off.')
        else if (line.trim() !== '' && !line.startsWith('[{')) draft.note('not-understood', `the line "${line.slice(0, 80)}" is no event.`)
      },
      end: () => events.end(),
    })
  },
}
