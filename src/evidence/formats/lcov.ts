import { readLines } from '../carriers/lines.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { measureHits, measureOf } from '../measure.ts'
import type { Measure } from '../model.ts'
import { Refusal } from '../refusal.ts'

/** What every kind of line that counts must look like: DA:line,hits; BRDA:line,block,branch,hits; FNDA:hits,name; and the sums. */
const LINE = /^(?:DA:\d+,-?\d|BRDA:.*,(?:-|\d)|FNDA:-?\d+,|(?:LF|LH|BRF|BRH|FNF|FNH):\d)/
const HITS: readonly string[] = ['DA', 'BRDA', 'FNDA']
const SUMS: readonly string[] = ['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH']

/** What is told of one file at once. The hits are kept as one text: line by line they would take many times as much memory. */
interface Entry {
  hits: string
  sums: Record<string, string>
}

/** The names that the metrics have in a record: hits one by one, and the sums. */
const METRICS = {
  lines: { one: 'DA', covered: 'LH', total: 'LF' },
  branches: { one: 'BRDA', covered: 'BRH', total: 'BRF' },
  functions: { one: 'FNDA', covered: 'FNH', total: 'FNF' },
} as const
type Names = (typeof METRICS)[keyof typeof METRICS]

/** Parts a line into what was hit, and how often. */
const HIT: Readonly<Record<Names['one'], (text: string) => readonly [what: string, hits: string]>> = {
  DA(text) {
    const [line = '', hits = ''] = text.split(',', 2)
    return [line, hits]
  },
  BRDA: (text) => [text.slice(0, text.lastIndexOf(',')), text.slice(text.lastIndexOf(',') + 1)],
  FNDA: (text) => [text.slice(text.indexOf(',') + 1), text.slice(0, text.indexOf(','))],
}

/** What was hit by any record. */
function merged(records: readonly Entry[], { one }: Names): Measure | null {
  const counts = new Map<string, number>()
  const telling = records.filter(({ hits }) => hits.includes(`${one}:`))
  for (const line of telling.flatMap(({ hits }) => hits.split('\n'))) {
    if (!line.startsWith(`${one}:`)) continue
    const [what, count] = HIT[one](line.slice(one.length + 1))
    counts.set(what, Math.max(counts.get(what) ?? 0, Number(count) || 0))
  }
  return counts.size > 0 ? measureHits(counts.values()) : null
}

/** The only record's own sums count; several records of a file are merged, hit by hit, as far as they tell of hits. */
function measure(records: readonly Entry[], names: Names): Measure | null {
  const { sums = {} } = records.at(-1) ?? {}
  const told = measureOf(sums[names.covered], sums[names.total])
  return records.length === 1 ? (told ?? merged(records, names)) : (merged(records, names) ?? told)
}

class Records {
  readonly #draft: Draft
  readonly #files = new Map<string, Entry[]>()
  #open: { path: string; lines: string[]; sums: Record<string, string> } | null = null

  constructor(draft: Draft) {
    this.#draft = draft
  }

  hear(line: string, ended: boolean): void {
    const text = line.trim()
    if (!ended && text !== 'end_of_record') throw new Refusal('incomplete', 'ends in the middle of a line: it is cut off.')
    const [kind = ''] = text.split(':', 1)
    if (text === 'end_of_record') this.#close()
    else if (kind === 'SF') this.#begin(text.slice(3))
    else if (HITS.includes(kind) || SUMS.includes(kind)) this.#keep(kind, text)
  }

  #keep(kind: string, text: string): void {
    if (!LINE.test(text)) throw new Refusal('malformed', 'has a line that is not as lcov writes it.')
    if (this.#open && SUMS.includes(kind)) this.#open.sums[kind] = text.slice(kind.length + 1)
    else if (this.#open) this.#open.lines.push(text)
    else this.#draft.note('not-understood', `the line "${text.slice(0, 80)}" belongs to no file.`)
  }

  end(): void {
    if (this.#open) throw new Refusal('incomplete', 'ends in the middle of a file: it is cut off.')
    for (const [path, records] of this.#files) {
      this.#draft.files.push({
        path,
        lines: measure(records, METRICS.lines),
        branches: measure(records, METRICS.branches),
        functions: measure(records, METRICS.functions),
        statements: null,
      })
    }
  }

  #begin(path: string): void {
    if (this.#open) throw new Refusal('incomplete', 'begins a file before the one before it has ended (end_of_record).')
    this.#open = { path, lines: [], sums: {} }
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
