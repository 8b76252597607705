import type { Point } from './message.ts'

/** One stretch of a line that a repair rewrote: where it starts in the new line (1-based) and its lengths, in UTF-16 units. */
export interface Edit {
  column: number
  now: number
  was: number
}

/** Turns a point of the repaired text into the point of the text before; lines never move. */
export type Place = (point: Point) => Point

/** The place of texts that nothing was rewritten in. */
export const unmoved: Place = (point) => point

interface Shift extends Edit {
  /** How much longer the old line was, up to the end of this edit. */
  grown: number
}

const accumulate = (edits: readonly Edit[]): readonly Shift[] => {
  let grown = 0
  return edits.map((edit) => {
    grown += edit.was - edit.now
    return { ...edit, grown }
  })
}

/** The last shift that starts at or before a column: by halving, as one line may hold a whole file. */
const lastFrom = (shifts: readonly Shift[], column: number): Shift | undefined => {
  let low = 0
  let high = shifts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shifts[middle]?.column ?? column) <= column) low = middle + 1
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
    const inside = column < shift.column + shift.now
    return { line, column: inside ? shift.column + shift.grown + shift.now - shift.was : column + shift.grown }
  }
}
