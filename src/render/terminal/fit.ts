import type { Column } from '../view.ts'

/** Spaces between two columns. */
export const GAP = 2
/** No column is wrapped to less than this. */
const NARROWEST = 12

/** A column that is shown: its place in the row and its width in terminal columns. */
export interface Fitted {
  index: number
  column: Column
  width: number
}

const total = (columns: readonly Fitted[]): number => columns.reduce((sum, { width }) => sum + width, GAP * (columns.length - 1))

const capped = (columns: readonly Fitted[], cap: number): readonly Fitted[] =>
  columns.map((one) => (one.column.wrap ? { ...one, width: Math.min(one.width, cap) } : one))

function wrapped(columns: readonly Fitted[], width: number): readonly Fitted[] | null {
  for (let cap = width; cap >= NARROWEST; cap--) {
    const narrower = capped(columns, cap)
    if (total(narrower) <= width) return narrower
  }
  return null
}

/**
 * The widths at which a table fits into `width` columns: as wide as it is, else with wrapped columns, else without its optional ones, the
 * last first; null where nothing helps. A `width` of null fits everything.
 */
export function fitTo(width: number | null, columns: readonly Fitted[]): readonly Fitted[] | null {
  if (width === null || total(columns) <= width) return columns
  const last = columns.findLastIndex(({ column }) => column.optional)
  // What is wrapped to make room for something that can be done without reads worse than without it.
  if (last >= 0) return fitTo(width, columns.toSpliced(last, 1))
  return wrapped(columns, width)
}
