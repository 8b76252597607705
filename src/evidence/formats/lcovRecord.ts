import { measureOf as measureCounts, measureHits } from '../measure.ts'
import type { Measure, Metric } from '../model.ts'

/** What every kind of line that counts must look like: DA:line,hits; BRDA:line,block,branch,hits; FNDA:hits,name; and the sums. */
const LINE =
  /^(?:DA:\d+,-?\d+(?:\.\d+)?(?:e\+?\d+)?(?:,|$)|BRDA:.*,(?:-|\d+(?:\.\d+)?)$|FNDA:-?\d+(?:\.\d+)?,|(?:LF|LH|BRF|BRH|FNF|FNH):\d)/

/** Kinds of lines that tell how often something was run. */
export const HITS: readonly string[] = ['DA', 'BRDA', 'FNDA']

/** Kinds of lines that add up what stands above them. */
export const SUMS: readonly string[] = ['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH']

/** Whether a line of these kinds is as it should be. */
export const isSound = (text: string): boolean => LINE.test(text)

/** What is told of one file at once. The hits are kept as one text: line by line they would take many times as much memory. */
export interface Entry {
  hits: string
  sums: Record<string, string>
}

/** The names that a metric has in a record: hits one by one, and the sums. */
interface Names {
  one: 'DA' | 'BRDA' | 'FNDA'
  covered: string
  total: string
}

/** The metrics that a record tells. */
export const METRICS: readonly { metric: Metric; names: Names }[] = [
  { metric: 'lines', names: { one: 'DA', covered: 'LH', total: 'LF' } },
  { metric: 'branches', names: { one: 'BRDA', covered: 'BRH', total: 'BRF' } },
  { metric: 'functions', names: { one: 'FNDA', covered: 'FNH', total: 'FNF' } },
]

/** Parts a line into what was hit, and how often. */
const HIT: Readonly<Record<Names['one'], (text: string) => readonly [what: string, hits: string]>> = {
  DA(text) {
    const [line = '', hits = ''] = text.split(',', 2)
    return [line, hits]
  },
  BRDA: (text) => [text.slice(0, text.lastIndexOf(',')), text.slice(text.lastIndexOf(',') + 1)],
  FNDA: (text) => [text.slice(text.indexOf(',') + 1), text.slice(0, text.indexOf(','))],
}

/** What records list: each thing once, the best that any says of it, and line by line as it stands there. */
function listedIn(records: readonly Entry[], { one }: Names): { once: Measure; each: Measure } | null {
  const counts = new Map<string, number>()
  const all: number[] = []
  const telling = records.filter(({ hits }) => hits.includes(`${one}:`))
  for (const line of telling.flatMap(({ hits }) => hits.split('\n'))) {
    if (!line.startsWith(`${one}:`)) continue
    const [what, count] = HIT[one](line.slice(one.length + 1))
    const hits = count === '-' ? 0 : Number(count)
    counts.set(what, Math.max(counts.get(what) ?? 0, hits))
    all.push(hits)
  }
  return counts.size > 0 ? { once: measureHits(counts.values()), each: measureHits(all) } : null
}

const isSame = (one: Measure, other: Measure): boolean => one.covered === other.covered && one.total === other.total

/** What a record tells and what it lists, where they are not the same. */
interface Compared {
  told: Measure
  listed: Measure
}

/** What a record's own sums are worth beside what it lists: some writers list only the functions that were run. */
function heldIn(record: Entry, names: Names): { taken: Measure | null; compared: Compared[] } {
  const told = measureCounts(record.sums[names.covered], record.sums[names.total])
  const listed = listedIn([record], names)
  if (!told || !listed) return { taken: told ?? listed?.once ?? null, compared: [] }
  const isPart = names.one === 'FNDA' && told.total > listed.each.total && told.covered <= listed.each.covered
  if (isPart || isSame(told, listed.once) || isSame(told, listed.each)) return { taken: told, compared: [{ told, listed: told }] }
  return { taken: listed.once, compared: [{ told, listed: listed.once }] }
}

/** The only record's own sums count where they are what it lists; several records of a file are merged, hit by hit, as far as they tell of hits. */
export function measureOf(records: readonly Entry[], names: Names): { taken: Measure | null; compared: Compared[] } {
  const held = records.map((record) => heldIn(record, names))
  const merged = records.length > 1 ? listedIn(records, names)?.once : undefined
  return { taken: merged ?? held.at(-1)?.taken ?? null, compared: held.flatMap(({ compared }) => compared) }
}
