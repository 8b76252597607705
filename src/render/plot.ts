import type { Tone } from '../vocabulary/index.ts'

/** What was measured on a day: `at` is ISO 8601, to the day or the second; null is a gap. */
export interface Point {
  at: string
  value: number | null
}

/** One measure through time, oldest first. */
export interface Curve {
  name: string
  tone: Tone
  points: readonly Point[]
}

/** When a target would be met: one in ten of the drawn futures by `early`, half by `likely`, nine in ten by `late`. */
export interface Range {
  target: number
  early: string
  likely: string
  late: string
}

/** Measures of one unit through time, what they should come to, and when they would. */
export interface LinePlot {
  form: 'lines'
  title: string
  unit: 'percent' | 'count'
  curves: readonly Curve[]
  target: number | null
  forecast: Range | null
}

/** Something that lasted; `told` is how it ended. */
export interface Bar {
  name: string
  from: string
  to: string
  tone: Tone
  told: string
}

/** Things that lasted, one below the other. */
export interface TimelinePlot {
  form: 'bars'
  title: string
  bars: readonly Bar[]
}

/** A picture of figures; formats that are text leave it out, for a table beside it has the numbers. */
export type Plot = LinePlot | TimelinePlot

/** How many bars a plot has, or how many points its longest curve. */
export const sizeOf = (plot: Plot): number =>
  plot.form === 'bars'
    ? plot.bars.length
    : Math.max(0, ...plot.curves.map(({ points }) => points.filter(({ value }) => value !== null).length))
