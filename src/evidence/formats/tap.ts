import { DEEPEST } from '../carriers/limits.ts'
import { readLines } from '../carriers/lines.ts'
import type { Draft, Told } from '../draft.ts'
import type { Format } from '../format.ts'
import { Refusal } from '../refusal.ts'
import { hearCounter } from './nodeCounters.ts'
import { isPlan, type Point, planOf, pointOf } from './tapLines.ts'

/** The points of one level: those of the file, or of a test that has tests in it. */
interface Level {
  indent: number
  seen: number
  plan: number | null
  tests: Told[]
  /** The test point that opened the level with `{`; null where the point follows its tests. */
  owner: Point | null
}

const level = (indent: number, owner: Point | null): Level => ({ indent, seen: 0, plan: null, tests: [], owner })

const isBad = ({ status }: Told) => status === 'failed' || status === 'error'

/** What a test with tests in it comes to: its tests; itself only where it failed and they did not. */
function grouped({ name, status }: Point, tests: readonly Told[]): Told[] {
  const within = tests.map((test) => ({ ...test, suite: test.suite ? `${name} > ${test.suite}` : name }))
  return status === 'failed' && !tests.some(isBad) ? [...within, { name, status }] : within
}

/** Hears the lines of a TAP file, by their indentation. */
class Points {
  readonly #draft: Draft
  #levels: Level[] = [level(0, null)]
  /** Tests one level deeper whose own point is still to come. */
  #waiting: Told[] = []
  /** How deep the YAML is indented that is being passed over, or null. */
  #yaml: number | null = null

  constructor(draft: Draft) {
    this.#draft = draft
  }

  hear(line: string, ended: boolean): void {
    const text = line.trimStart()
    const indent = line.length - text.length
    if (this.#yaml !== null) {
      if (text.trimEnd() === '...' && indent <= this.#yaml) this.#yaml = null
      return
    }
    if (indent > 0 && text.trimEnd() === '---') this.#yaml = indent
    else if (text.startsWith('}')) this.#close(indent)
    else if (text.startsWith('Bail out!')) this.#draft.broken.push(text.trimEnd())
    else if (isPlan(text)) this.#plan(text, indent)
    else this.#rest(text, indent, ended)
  }

  end(): void {
    const [top, open] = this.#levels
    const { plan, seen, tests } = top ?? level(0, null)
    if (this.#draft.broken.length === 0) {
      if (plan === null) throw new Refusal('incomplete', 'has no plan (1..N) at its end: it may be cut off.')
      if (open || this.#waiting.length > 0 || this.#yaml !== null) throw new Refusal('incomplete', 'breaks off within a test.')
      if (plan !== seen) throw new Refusal('incomplete', `plans ${plan} tests and tells of ${seen}.`)
    }
    const left = this.#levels.slice(1).flatMap((each) => each.tests)
    for (const test of [...tests, ...left, ...this.#waiting]) this.#draft.test(test)
    // What fails and is still to be written fails nothing, and a test that holds others may be counted too.
    const said = this.#draft.told?.failed ?? 0
    if (said > 0 && !this.#draft.cases.some(isBad)) this.#draft.disagree(`it counts ${said} failed tests, and lists none`)
  }

  /** The level of what stands at this indentation; deeper ones have ended. */
  #at(indent: number): Level {
    let last = this.#levels.at(-1)
    while (last && this.#levels.length > 1 && last.indent > indent) {
      this.#levels.pop()
      this.#waiting = [...last.tests, ...this.#waiting]
      last = this.#levels.at(-1)
    }
    if (last && last.indent >= indent) return last
    if (this.#levels.length > DEEPEST) throw new Refusal('too-deep', `has tests more than ${DEEPEST} levels deep.`)
    const deeper = level(indent, null)
    this.#levels.push(deeper)
    return deeper
  }

  #plan(text: string, indent: number): void {
    this.#at(indent).plan = planOf(text)
  }

  #rest(text: string, indent: number, ended: boolean): void {
    if (indent === 0 && text.startsWith('#')) hearCounter(this.#draft, text.slice(1))
    const point = pointOf(text)
    if (!point) return
    if (!ended) throw new Refusal('incomplete', 'ends in the middle of a test: it is cut off.')
    const here = this.#at(indent)
    here.seen += 1
    if (point.opens) this.#levels.push(level(indent + 1, point))
    else this.#add(here, point)
  }

  /** Adds a test to its level, or the tests that it has in it; one by one, since there may be more than a call takes arguments. */
  #add({ tests }: Level, point: Point): void {
    for (const test of this.#waiting.length > 0 ? grouped(point, this.#waiting) : [point]) tests.push(test)
    this.#waiting = []
  }

  /** The end of a test that was opened with `{`. */
  #close(indent: number): void {
    const inner = this.#levels.findLast(({ owner }) => owner !== null)
    if (!inner?.owner) return
    this.#add(this.#at(indent), inner.owner)
  }
}

/** The first line that says something; runners of scripts put their own before it. */
const begins = (text: string): string => text.split('\n').find((line) => /^[^#>\s]/.test(line)) ?? ''

/** Test Anything Protocol, 13 and 14, with the tests in tests that node:test, node-tap and vitest write. */
export const tap: Format = {
  id: 'tap',
  kinds: ['tests'],
  recognises: ({ text }) => /^(?:TAP version 1\d|1\.\.\d|(?:not )?ok(?:\s|$))/.test(begins(text)),
  read(text, draft) {
    const points = new Points(draft)
    return readLines(text, { line: (line, ended) => points.hear(line, ended), end: () => points.end() })
  },
}
