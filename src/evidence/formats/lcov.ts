import { readLines } from '../carriers/lines.ts'
import { holdMeasures } from '../counters.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { add, nothing } from '../measure.ts'
import type { Measures } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { type Entry, HITS, isSound, METRICS, measureOf, SUMS } from './lcovRecord.ts'

/** The records of each file; what they tell, and what they list, is held against each other as a whole. */
class Records {
  readonly #draft: Draft
  readonly #files = new Map<string, Entry[]>()
  readonly #told = nothing()
  readonly #listed = nothing()
  #open: { path: string; lines: string[]; sums: Record<string, string> } | null = null
  /** A test was named, and nothing that it ran over. */
  #named = false

  constructor(draft: Draft) {
    this.#draft = draft
  }

  hear(line: string, ended: boolean): void {
    const text = line.trim()
    if (!ended && text !== 'end_of_record') throw new Refusal('incomplete', 'ends in the middle of a line: it is cut off.')
    const [kind = ''] = text.split(':', 1)
    if (text === 'end_of_record') this.#close()
    else if (kind === 'SF') this.#begin(text.slice(3))
    else if (kind === 'TN') this.#named = true
    else if (HITS.includes(kind) || SUMS.includes(kind)) this.#keep(kind, text)
  }

  #keep(kind: string, text: string): void {
    if (!isSound(text)) throw new Refusal('malformed', 'has a line that is not as lcov writes it.')
    if (this.#open && SUMS.includes(kind)) this.#open.sums[kind] = text.slice(kind.length + 1)
    else if (this.#open) this.#open.lines.push(text)
    else this.#draft.note('not-understood', `the line "${text.slice(0, 80)}" belongs to no file.`)
  }

  end(): void {
    if (this.#open) throw new Refusal('incomplete', 'ends in the middle of a file: it is cut off.')
    if (this.#named) throw new Refusal('incomplete', 'ends before the file that its last test ran over: it is cut off.')
    for (const [path, records] of this.#files) this.#draft.files.push({ path, ...this.#measures(records) })
    holdMeasures(this.#draft, this.#told, this.#listed)
  }

  #measures(records: readonly Entry[]): Measures {
    const measures = nothing()
    for (const { metric, names } of METRICS) {
      const { taken, compared } = measureOf(records, names)
      measures[metric] = taken
      for (const { told, listed } of compared) {
        this.#told[metric] = add(this.#told[metric], told)
        this.#listed[metric] = add(this.#listed[metric], listed)
      }
    }
    return measures
  }

  #begin(path: string): void {
    if (this.#open) throw new Refusal('incomplete', 'begins a file before the one before it has ended (end_of_record).')
    this.#open = { path, lines: [], sums: {} }
    this.#named = false
  }

  #close(): void {
    if (!this.#open) return
    const { path, lines, sums } = this.#open
    const records = this.#files.get(path) ?? []
    records.push({ hits: lines.join('\n'), sums })
    this.#files.set(path, records)
    this.#open = null
  }
}

/** lcov's tracefile (`lcov.info`). */
export const lcov: Format = {
  id: 'lcov',
  kinds: ['coverage'],
  recognises: ({ text }) => /^\s{0,99}(?:TN:|SF:)/.test(text),
  read(text, draft) {
    const records = new Records(draft)
    return readLines(text, { line: (line, ended) => records.hear(line, ended), end: () => records.end() })
  },
}
