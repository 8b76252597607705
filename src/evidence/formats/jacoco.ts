import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import { holdMeasures } from '../counters.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { countOf, measureOf, nothing, sum, add as sumOf } from '../measure.ts'
import type { Measure, Measures, Metric } from '../model.ts'
import { Refusal } from '../refusal.ts'

/** Which counter is which metric; instructions, complexity and classes are none that a report speaks of. */
const COUNTERS = new Map<string, Metric>([
  ['LINE', 'lines'],
  ['BRANCH', 'branches'],
  ['METHOD', 'functions'],
])

function count(measures: Measures, { type = '', covered, missed }: Attributes): void {
  const [metric, hit, miss] = [COUNTERS.get(type), countOf(covered), countOf(missed)]
  if (metric && hit !== null && miss !== null) measures[metric] = measureOf(hit, hit + miss)
}

const add = (measure: Measure | null, covered: number, total: number): Measure => ({
  covered: (measure?.covered ?? 0) + covered,
  total: (measure?.total ?? 0) + total,
})

/** One line of a source file whose counters are missing: it is covered when one of its instructions was run. */
function addLine(measures: Measures, { ci, mb, cb }: Attributes): void {
  const counts = [ci, mb ?? '0', cb ?? '0'].map(countOf)
  if (counts.includes(null)) throw new Refusal('malformed', 'has a line whose instructions or branches are no count.')
  const [run, missed, taken] = counts
  measures.lines = add(measures.lines, run ? 1 : 0, 1)
  if (missed || taken) measures.branches = add(measures.branches, taken ?? 0, (taken ?? 0) + (missed ?? 0))
}

/** A source file: what its own counters say, and what its lines come to. */
interface Source {
  path: string
  counters: Measures
  lines: Measures
}

function hear({ counters, lines }: Source, element: string, attributes: Attributes): void {
  if (element === 'counter') count(counters, attributes)
  if (element === 'line') addLine(lines, attributes)
}

/** The same counters stand at every level: those right in the report, and right in a source file, are asked for. */
class Reading implements XmlReader {
  readonly #draft: Draft
  readonly #within: string[] = []
  readonly #told = nothing()
  readonly #listed = nothing()
  #folder = ''
  #file: Source | null = null

  constructor(draft: Draft) {
    this.#draft = draft
  }

  open(element: string, attributes: Attributes): void {
    const parent = this.#within.at(-1)
    this.#within.push(element)
    const { name = '' } = attributes
    if (element === 'package') this.#folder = name
    if (element === 'sessioninfo') this.#draft.at(attributes.dump)
    if (element === 'sourcefile') this.#openFile(name)
    else if (this.#file) hear(this.#file, element, attributes)
    if (element !== 'counter' || parent !== 'report') return
    this.#draft.overall ??= nothing()
    count(this.#draft.overall, attributes)
  }

  close(element: string): void {
    this.#within.pop()
    if (element !== 'sourcefile' || !this.#file) return
    const { path, counters, lines } = this.#file
    this.#draft.files.push({ path, ...(counters.lines ? counters : lines) })
    // Of some reports the lines are left out in part: only where all are told they say how many were run.
    if (counters.lines && lines.lines?.total === counters.lines.total) {
      this.#told.lines = sumOf(this.#told.lines, counters.lines)
      this.#listed.lines = sumOf(this.#listed.lines, lines.lines)
    }
    this.#file = null
  }

  end(): void {
    if (this.#draft.overall) holdMeasures(this.#draft, this.#draft.overall, sum(this.#draft.files))
    holdMeasures(this.#draft, this.#told, this.#listed)
  }

  #openFile(name: string): void {
    this.#file = { path: this.#folder ? `${this.#folder}/${name}` : name, counters: nothing(), lines: nothing() }
  }
}

/** JaCoCo's XML report, of Gradle, Maven or the command line. */
export const jacoco: Format = {
  id: 'jacoco',
  kinds: ['coverage'],
  recognises: ({ root, text }) => root?.name === 'report' && ['JACOCO', '<sessioninfo', '<counter'].some((sign) => text.includes(sign)),
  read(text, draft) {
    draft.tool = 'jacoco'
    return readXml(text, new Reading(draft))
  },
}
