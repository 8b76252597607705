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

/** The same counters stand at every level: those right in the report, and right in a source file, are asked for. */
function reader(draft: Draft): XmlReader {
  const within: string[] = []
  const [told, listed] = [nothing(), nothing()]
  let folder = ''
  let file: Source | null = null
  const hear = ({ counters, lines }: Source, element: string, attributes: Attributes) => {
    if (element === 'counter') count(counters, attributes)
    if (element === 'line') addLine(lines, attributes)
  }
  const openFile = (name: string): Source => ({ path: folder ? `${folder}/${name}` : name, counters: nothing(), lines: nothing() })
  return {
    open(element, attributes) {
      const parent = within.at(-1)
      within.push(element)
      const { name = '' } = attributes
      if (element === 'package') folder = name
      if (element === 'sessioninfo') draft.at(attributes.dump)
      if (element === 'sourcefile') file = openFile(name)
      else if (file) hear(file, element, attributes)
      if (element !== 'counter' || parent !== 'report') return
      draft.overall ??= nothing()
      count(draft.overall, attributes)
    },
    close(element) {
      within.pop()
      if (element !== 'sourcefile' || !file) return
      const { path, counters, lines } = file
      draft.files.push({ path, ...(counters.lines ? counters : lines) })
      // Of some reports the lines are left out in part: only where all are told they say how many were run.
      if (counters.lines && lines.lines?.total === counters.lines.total) {
        told.lines = sumOf(told.lines, counters.lines)
        listed.lines = sumOf(listed.lines, lines.lines)
      }
      file = null
    },
    end() {
      if (draft.overall) holdMeasures(draft, draft.overall, sum(draft.files))
      holdMeasures(draft, told, listed)
    },
  }
}

/** JaCoCo's XML report, of Gradle, Maven or the command line. */
export const jacoco: Format = {
  id: 'jacoco',
  kinds: ['coverage'],
  recognises: ({ root, text }) => root?.name === 'report' && ['JACOCO', '<sessioninfo', '<counter'].some((sign) => text.includes(sign)),
  read(text, draft) {
    draft.tool = 'jacoco'
    return readXml(text, reader(draft))
  },
}
