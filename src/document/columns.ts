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

interface Shift {
  /** Where the stretch starts and ends in the new line. */
  start: number
  end: number
  /** How much further on the old line was, before the stretch and behind it. */
  before: number
  behind: number
}

const accumulate = (edits: readonly Edit[]): readonly Shift[] => {
  let before = 0
  return edits.map(({ column, was, now }) => {
    const start = column - before
    const shift = { start, end: start + now, before, behind: before + was - now }
    before = shift.behind
    return shift
  })
}

/** The last shift that starts at or before a column: by halving, as one line may hold a whole file. */
const lastFrom = (shifts: readonly Shift[], column: number): Shift | undefined => {
  let low = 0
  let high = shifts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shifts[middle]?.start ?? column) <= column) low = middle + 1
    else high = middle
  }
  return shifts[low - 1]
}

/** Builds the place for the edits of each line (key: 1-based line; edits in column order); a point inside a rewritten stretch goes to its start. */
export const placeAfter = (edits: ReadonlyMap<number, readonly Edit[]>): Place => {
  const lines = new Map(Array.from(edits, ([line, list]) => [line, accumulate(list)]))
  return ({ line, column }) => {
    const shift = lastFrom(lines.get(line) ?? [], column)
    if (!shift) return { line, column }
    return { line, column: column < shift.end ? shift.start + shift.before : column + shift.behind }
  }
}
