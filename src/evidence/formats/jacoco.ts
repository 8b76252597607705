import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { countOf, measureOf, nothing } from '../measure.ts'
import type { Measures, Metric } from '../model.ts'

/** Which counter is which metric; instructions, complexity and classes are none that a report speaks of. */
const COUNTERS: Readonly<Record<string, Metric>> = { LINE: 'lines', BRANCH: 'branches', METHOD: 'functions' }

function count(measures: Measures, { type = '', covered, missed }: Attributes): void {
  const [metric, hit, miss] = [COUNTERS[type], countOf(covered), countOf(missed)]
  if (metric && hit !== null && miss !== null) measures[metric] = measureOf(hit, hit + miss)
}

/** The same counters stand at every level: those right in the report, and right in a source file, are asked for. */
function reader(draft: Draft): XmlReader {
  const within: string[] = []
  let folder = ''
  let overall: Measures | null = null
  return {
    open(element, attributes) {
      const parent = within.at(-1)
      within.push(element)
      const { name = '' } = attributes
      if (element === 'package') folder = name
      if (element === 'sourcefile') draft.files.push({ path: folder ? `${folder}/${name}` : name, ...nothing() })
      if (element === 'sessioninfo') draft.at(attributes.dump)
      const file = draft.files.at(-1)
      if (element !== 'counter') return
      if (parent === 'sourcefile' && file) count(file, attributes)
      if (parent !== 'report') return
      overall ??= nothing()
      count(overall, attributes)
    },
    close: () => within.pop(),
    end() {
      draft.overall = overall
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
