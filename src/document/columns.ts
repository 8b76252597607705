import type { Point } from './message.ts'

/** One stretch of a line that a repair rewrote: where it starts in the old line (1-based), its old and its new length in UTF-16 units. */
export interface Edit {
  column: number
  was: number
  now: number
}

/** Turns a point of the repaired text into the point of the text before; lines never move. */
export type Place = (point: Point) => Point

/** The place of texts that nothing was rewritten in. */
export const unmoved: Place = (point) => point

/**
 * How the columns of a line moved, in so many numbers for each edit: where it starts and ends in the new line, and how much further on the old
 * line was before and behind it. A file may hold millions of them.
 */
export type Shifts = Int32Array
const SIZE = 4

/** How the edits of a line, in column order, moved its columns. */
export function shiftsOf(edits: readonly Edit[]): Shifts {
  const shifts = new Int32Array(edits.length * SIZE)
  let before = 0
  for (const [index, { column, was, now }] of edits.entries()) {
    const start = column - before
    const behind = before + was - now
    shifts.set([start, start + now, before, behind], index * SIZE)
    before = behind
  }
  return shifts
}

/** The place of the last shift that starts at or before a column, below 0 where none does: by halving, as one line may hold a whole file. */
function lastFrom(shifts: Shifts, column: number): number {
  let low = 0
  let high = shifts.length / SIZE
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shifts[middle * SIZE] ?? column) <= column) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Builds the place for the shifts of each line (key: 1-based line); a point inside a rewritten stretch goes to its start. */
export const placeAfter =
  (lines: ReadonlyMap<number, Shifts>): Place =>
  ({ line, column }) => {
    const shifts = lines.get(line)
    const at = shifts ? lastFrom(shifts, column) : -1
    if (!shifts || at < 0) return { line, column }
    const [start = 0, end = 0, before = 0, behind = 0] = shifts.subarray(at * SIZE)
    return { line, column: column < end ? start + before : column + behind }
  }
