import type { Metric } from '../../evidence/index.ts'
import type { Report } from '../../report/index.ts'

/** What the results of a build tell, each figure with the files that do or why it cannot be taken; null where they tell nothing of the kind. */
export interface Results {
  tests(field: 'total' | 'passed' | 'failed' | 'skipped'): Result | null
  /** In percent; of null, what coverage without a word beside it means. */
  coverage(metric: Metric | null): Result | null
}

type Result = { value: number; sources: readonly string[] } | { why: string }

/** What figures are derived from. */
export interface Ground {
  report: Report
  results: Results
  /** The lines of its text. */
  lines: readonly string[]
  /** The lines that hold a marker: what they tell is derived, and nothing can be derived from it. */
  marked: ReadonlySet<number>
}

/** A figure with what it comes from, or why there is none. */
export type Derived = { value: number; why: string } | { missing: string }

const SHOWN = 6

/** A sum in words: "23 + 28 + 16". */
export const sumWords = (values: readonly number[]): string =>
  values.length > SHOWN ? `${values.slice(0, SHOWN).join(' + ')} + …` : values.join(' + ')

/** The first two of several, and how many more there are. */
export const firstOf = (all: readonly (string | number)[]): string =>
  all.length > 2 ? `${all.slice(0, 2).join(', ')} and ${all.length - 2} more` : all.join(' and ')

/** The sum of numbers. */
export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** How much a part is of a whole, in percent. */
export function shareOf(part: Derived, whole: Derived): Derived {
  if ('missing' in part) return part
  if ('missing' in whole) return whole
  if (whole.value === 0) return { missing: 'there is nothing to divide by' }
  return { value: (part.value / whole.value) * 100, why: `${part.value} of ${whole.value}` }
}

/** A figure as the results of a build tell it. */
export const ofResult = (result: Result | null): Derived | null =>
  result === null ? null : 'why' in result ? { missing: result.why } : { value: result.value, why: firstOf(result.sources) }

/** What several that tell the same agree on; a doubt where they do not. */
export function agreed(all: readonly { value: number; by: string }[]): Derived | null {
  const [first, ...others] = all
  if (!first) return null
  const other = others.find(({ value }) => Math.abs(value - first.value) > 0.05)
  return other
    ? { missing: `${first.by} tells ${first.value}, ${other.by} tells ${other.value}` }
    : { value: first.value, why: firstOf(all.map(({ by }) => by)) }
}

/** The parts that belong together, by the name that `of` gives each. */
export function grouped<T>(all: readonly T[], of: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(of(one))
    if (group) group.push(one)
    else groups.set(of(one), [one])
  }
  return groups
}
