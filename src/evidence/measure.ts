import { type FileCoverage, METRICS, type Measure, type Measures, type Metric } from './model.ts'

const DIGITS = /^\d{1,15}$/

/** The count that a text or number is, or null. */
export function countOf(value: unknown): number | null {
  if (typeof value === 'string') return DIGITS.test(value) ? Number(value) : null
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

/** A measure of two counts; null where one is missing, or more is covered than there is. */
export function measureOf(covered: unknown, total: unknown): Measure | null {
  const [part, whole] = [countOf(covered), countOf(total)]
  return part === null || whole === null || part > whole ? null : { covered: part, total: whole }
}

const HITS = /^-?\d{1,40}(?:\.\d{1,40})?(?:e\+?\d{1,3})?$/i

/** How often something was run, as a tool writes it: whole, with decimals, or below nought where its counter ran over; null for anything else. */
export function hitsOf(value: unknown): number | null {
  const hits = typeof value === 'string' && HITS.test(value.trim()) ? Number(value) : value
  return typeof hits === 'number' && Number.isFinite(hits) ? Math.max(0, hits) : null
}

/** The measure of a list of hits: each is covered that is above nought. */
export function measureHits(hits: Iterable<number>): Measure {
  const measure = { covered: 0, total: 0 }
  for (const hit of hits) {
    measure.total += 1
    if (hit > 0) measure.covered += 1
  }
  return measure
}

/** No measure at all. */
export const nothing = (): Measures => ({ lines: null, branches: null, functions: null, statements: null })

/** Both measures together; one alone where the other is missing. */
export const add = (one: Measure | null, other: Measure | null): Measure | null =>
  one && other ? { covered: one.covered + other.covered, total: one.total + other.total } : (one ?? other)

/** What the files come to together. */
export function sum(files: readonly FileCoverage[]): Measures {
  const total = nothing()
  for (const file of files) for (const metric of METRICS) total[metric] = add(total[metric], file[metric])
  return total
}

/** Makes the measures of what `of` gives for each metric. */
export const measures = (of: (metric: Metric) => Measure | null): Measures => ({
  lines: of('lines'),
  branches: of('branches'),
  functions: of('functions'),
  statements: of('statements'),
})
