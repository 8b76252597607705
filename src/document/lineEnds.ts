import type { Place } from './columns.ts'

/** What ends a line to some programs, and to markdown does not. */
const OTHER = /[\u0085\u2028\u2029]/g
/** What breaks a page or a line to a printer. */
const BREAKS = /[\v\f]/g

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0

/** Whether other signs end the lines of a text: more of them stand in it than of those that markdown knows. */
function endsInOthers(text: string): boolean {
  const others = countOf(text, OTHER)
  return others > 0 && others > countOf(text, /\n/g)
}

/** Where a sign starts and ends in its line, 0-based. */
type Cut = readonly [start: number, end: number]

/** A line with a line end in place of each of its cuts, in order. */
const cutAt = (line: string, cuts: readonly Cut[]): string =>
  [...cuts, [line.length] as const].map(([start], index) => line.slice(cuts[index - 1]?.[1] ?? 0, start)).join('\n')

/** A text before its repair, with the line ends that other signs are in the repaired one: in garbled text they are parts of characters. */
export function withEndsOf(before: string, { text, place }: { text: string; place: Place }): string {
  if (!endsInOthers(text)) return before
  const lines = text.split('\n')
  const offsetOf = (index: number, at: number): number => place({ line: index + 1, column: at + 1 }).column - 1
  const cutsOf = (index: number): Cut[] =>
    Array.from((lines[index] ?? '').matchAll(OTHER), (sign) => [offsetOf(index, sign.index), offsetOf(index, sign.index + 1)])
  return before
    .split('\n')
    .map((line, index) => cutAt(line, cutsOf(index)))
    .join('\n')
}

/** A text in which the signs that end none of its lines are blanks, as a reader sees them. */
export const withBlanks = (text: string): string => text.replace(OTHER, ' ').replace(BREAKS, ' ')
