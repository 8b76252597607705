import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import { holdMeasures } from '../counters.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { hitsOf, measureHits, measureOf, measures, nothing, sum } from '../measure.ts'
import type { Measures } from '../model.ts'
import { Refusal } from '../refusal.ts'

/** Which counters are which metric. */
const METRICS = {
  lines: null,
  statements: ['coveredstatements', 'statements'],
  branches: ['coveredconditionals', 'conditionals'],
  functions: ['coveredmethods', 'methods'],
} as const

const metricsOf = (attributes: Attributes): Measures =>
  measures((metric) => {
    const names = METRICS[metric]
    return names && measureOf(attributes[names[0]], attributes[names[1]])
  })

/** How often a line was run: its own count, else those of both ways out of it. */
function runsOf({ count, truecount = '0', falsecount = '0' }: Attributes): number {
  const runs = count === undefined ? [truecount, falsecount].map(hitsOf) : [hitsOf(count)]
  return runs.reduce<number>((all, one) => {
    if (one === null) throw new Refusal('malformed', `has a line with count="${count?.slice(0, 40) ?? ''}", which is no count.`)
    return all + one
  }, 0)
}

/** A file of source: what its own counters say, and the lines that hold statements. */
interface Source {
  path: string
  metrics: Measures | null
  lines: Map<string, number>
}

class Reading implements XmlReader {
  readonly #draft: Draft
  readonly #within: string[] = []
  #file: Source | null = null
  #root: Attributes = {}

  constructor(draft: Draft) {
    this.#draft = draft
  }

  open(element: string, attributes: Attributes): void {
    const parent = this.#within.at(-1)
    this.#within.push(element)
    if (element === 'coverage') this.#root = attributes
    if (element === 'project') this.#draft.at(attributes.timestamp)
    // The tests themselves are measured too; no report speaks of that.
    if (this.#within.includes('testproject')) return
    if (element === 'file') this.#file = { path: attributes.path || attributes.name || '', metrics: null, lines: new Map() }
    if (element === 'line' && this.#file) this.#hearLine(this.#file, attributes)
    if (element !== 'metrics') return
    if (parent === 'file' && this.#file) this.#file.metrics = metricsOf(attributes)
    if (parent === 'project') this.#whole(attributes)
  }

  close(element: string): void {
    this.#within.pop()
    if (element !== 'file' || !this.#file) return
    const { path, metrics, lines } = this.#file
    this.#draft.files.push({ path, ...(metrics ?? nothing()), lines: lines.size > 0 ? measureHits(lines.values()) : null })
    this.#file = null
  }

  end(): void {
    const added = sum(this.#draft.files)
    const { overall } = this.#draft
    if (!overall) return
    // Lines and statements are one to most writers: where only the whole counts statements, the lines must come to the same.
    holdMeasures(this.#draft, overall, { ...added, statements: added.statements ?? added.lines })
    this.#draft.overall = { ...overall, lines: added.lines }
  }

  #hearLine({ lines }: Source, attributes: Attributes): void {
    const { num = '', type } = attributes
    if (type !== 'method') lines.set(num, Math.max(lines.get(num) ?? 0, runsOf(attributes)))
  }

  /** Clover itself prints what it calls elements as its total; others write its format and print lines. */
  #whole(attributes: Attributes): void {
    this.#draft.overall = metricsOf(attributes)
    const elements = measureOf(attributes.coveredelements, attributes.elements)
    const { clover } = this.#root
    if (clover === undefined || clover === ISTANBUL) return
    this.#draft.tool = 'clover'
    if (elements && elements.total > 0) this.#draft.printed = (elements.covered / elements.total) * 100
  }
}

/** The version of Clover that Istanbul says it is. */
const ISTANBUL = '3.2.0'

/** Clover's XML, which PHPUnit and Istanbul write too. */
export const clover: Format = {
  id: 'clover',
  kinds: ['coverage'],
  recognises: ({ root, text }) =>
    root?.name === 'coverage' && 'generated' in root.attributes && !('line-rate' in root.attributes) && text.includes('<metrics'),
  read: (text, draft) => readXml(text, new Reading(draft)),
}
