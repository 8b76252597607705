import type { Column } from '../view.ts'

/** Spaces between two columns. */
export const GAP = 2
/** No column is wrapped to less than this. */
const NARROWEST = 14

/** A column that is shown: its place in the row and its width in terminal columns. */
export interface Fitted {
  index: number
  column: Column
  width: number
}

const total = (columns: readonly Fitted[]): number => columns.reduce((sum, { width }) => sum + width, GAP * (columns.length - 1))

const capped = (columns: readonly Fitted[], cap: number): readonly Fitted[] =>
  columns.map((one) => (one.column.wrap ? { ...one, width: Math.min(one.width, cap) } : one))

/**
 * The widths at which a table fits into `width` columns: as wide as it is, else without optional columns and with wrapped ones; null where
 * nothing helps. A `width` of null fits everything.
 */
export function fitTo(width: number | null, columns: readonly Fitted[]): readonly Fitted[] | null {
  if (width === null || total(columns) <= width) return columns
  const needed = columns.filter(({ column }) => !column.optional)
  for (let cap = width; cap >= NARROWEST; cap--) {
    const narrower = capped(needed, cap)
    if (total(narrower) <= width) return narrower
  }
  return null
}
