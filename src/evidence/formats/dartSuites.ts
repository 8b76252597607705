import { textAt, valueAt } from '../fields.ts'
import { countOf } from '../measure.ts'

/** A test file: how many tests its groups hold, null before they are told, and how many have ended. */
interface Suite {
  path: string | null
  planned: number | null
  ended: number
  isBroken: boolean
}

/** The test files of a run, and how far they have come. */
export class Suites {
  readonly #suites = new Map<unknown, Suite>()
  /** How many there are. */
  #count: number | null = null

  begin(suite: unknown): void {
    this.#suites.set(valueAt(suite, 'id'), { path: textAt(suite, 'path'), planned: null, ended: 0, isBroken: false })
  }

  count(value: unknown): void {
    this.#count = countOf(value)
  }

  /** The path of a test file; null where nobody tells it. */
  pathOf(id: unknown): string | null {
    return this.#suites.get(id)?.path ?? null
  }

  /** Takes how many tests the outermost group of a file holds. */
  plan(group: unknown): void {
    const suite = this.#suites.get(valueAt(group, 'suiteID'))
    if (suite && valueAt(group, 'parentID') === null) suite.planned = (suite.planned ?? 0) + (countOf(valueAt(group, 'testCount')) ?? 0)
  }

  /** Takes the end of a test of a file, or of its loading. */
  end(id: unknown, isLoading: boolean, isPassed: boolean): void {
    const suite = this.#suites.get(id)
    if (suite && isLoading) suite.isBroken ||= !isPassed
    else if (suite) suite.ended += 1
  }

  /** Whether every test that was planned has ended: some versions of Flutter do not say that they are done. */
  areWhole(): boolean {
    const suites = [...this.#suites.values()]
    const areEnded = suites.every(({ planned, ended, isBroken }) => isBroken || (planned !== null && ended >= planned))
    return this.#count !== null && suites.length >= this.#count && areEnded
  }
}
