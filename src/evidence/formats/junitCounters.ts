import type { Attributes } from '../carriers/xml.ts'
import type { Tally, TestOutcome } from '../model.ts'
import { add, countersOf, EMPTY, type Listed, listedAs, oddIn, unlistedIn, whyNot } from './junitTold.ts'

/** A suite that is open: what stands right in it, and what the suites in it hold. */
class Level {
  readonly attributes: Attributes
  own = EMPTY
  inner = EMPTY

  constructor(attributes: Attributes) {
    this.attributes = attributes
  }

  hold(listed: Listed): void {
    this.inner = add(this.inner, listed)
  }
}

const LISTED: Readonly<Record<TestOutcome, Partial<Listed>>> = {
  passed: {},
  flaky: {},
  failed: { failed: 1 },
  error: { errors: 1 },
  skipped: { skipped: 1 },
  todo: { skipped: 1 },
}

/** What a suite that has ended comes to: tests that it counts and does not list, or a sentence that says what its counters deny. */
export interface SuiteEnd {
  unlisted: Tally | null
  denied: string | null
}

/** Keeps what is listed in each suite that is open, and holds the counters of one that ends against it. */
export class SuiteCounters {
  readonly #levels: Level[] = []

  open(attributes: Attributes): void {
    this.#levels.push(new Level(attributes))
  }

  /** Takes a test that ended so, or what stands in the suite itself (null), with what else is known of it. */
  take(status: TestOutcome | null, rest: Partial<Pick<Listed, 'marks' | 'runs' | 'repeats'>>): void {
    const level = this.#levels.at(-1)
    if (level) level.own = add(level.own, { ...EMPTY, ...(status !== null && { tests: 1, ...LISTED[status] }), ...rest })
  }

  /**
   * Ends the innermost suite. Some writers count only what stands right in it, others what its own suites hold too.
   * @param countsAsserts whether its counters speak of assertions, not of tests
   */
  close(countsAsserts: boolean): SuiteEnd {
    const level = this.#levels.pop()
    if (!level) return { unlisted: null, denied: null }
    const all = add(level.own, level.inner)
    const counters = countersOf(level.attributes)
    const tally = countsAsserts ? null : unlistedIn(counters, all)
    const isTaken = tally !== null && typeof tally === 'object'
    this.#levels.at(-1)?.hold(isTaken ? listedAs(tally) : all)
    const odd = oddIn(level.attributes)
    if (odd !== undefined) return { unlisted: null, denied: `says ${odd}, which is no count` }
    if (isTaken) return { unlisted: tally, denied: null }
    const why = tally ?? whyNot(counters, all, countsAsserts)
    return { unlisted: null, denied: why !== null && whyNot(counters, level.own, countsAsserts) === null ? null : why }
  }
}
