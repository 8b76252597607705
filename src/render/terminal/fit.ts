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

/** What is cut reads well from so many terminal columns on: rather than to less, other columns are left out. */
const READABLE = 26

/** Columns that may be cut, each as wide as `cap` lets it be, and no narrower than it must be. */
const shortened = (columns: readonly Fitted[], cap: number): readonly Fitted[] =>
  columns.map((one) => {
    const least = one.column.shorten
    return least === undefined ? one : { ...one, width: Math.min(one.width, Math.max(least, cap)) }
  })

/** The widest cut at which the columns fit, to no less than `least`; null where none does. */
function cutTo(width: number, columns: readonly Fitted[], least: number): readonly Fitted[] | null {
  if (total(shortened(columns, least)) > width) return null
  let cap = width
  while (total(shortened(columns, cap)) > width) cap--
  return shortened(columns, cap)
}

/**
 * The widths at which a table fits into `width` columns: as wide as it is, else with some cut in the middle, else without its optional ones,
 * the last first, else with wrapped columns; null where nothing helps. A `width` of null fits everything.
 */
export function fitTo(width: number | null, columns: readonly Fitted[]): readonly Fitted[] | null {
  if (width === null || total(columns) <= width) return columns
  const cut = cutTo(width, columns, READABLE)
  if (cut) return cut
  const last = columns.findLastIndex(({ column }) => column.optional)
  // What is wrapped to make room for something that can be done without reads worse than without it.
  if (last >= 0) return fitTo(width, columns.toSpliced(last, 1))
  return cutTo(width, columns, 0) ?? wrapped(shortened(columns, 0), width)
}
