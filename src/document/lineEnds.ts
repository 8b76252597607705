/** What ends a line to some programs, and to markdown does not. */
const OTHER = /[\u0085\u2028\u2029]/g
/** What breaks a page or a line to a printer. */
const BREAKS = /[\v\f]/g

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0

/** A text with line ends that markdown knows: other signs end its lines where more of them stand than of those; beside them they are blanks, as a reader sees them. */
export function withLineEnds(text: string): string {
  const others = countOf(text, OTHER)
  const ends = others > 0 && others > countOf(text, /\n/g)
  return text.replace(OTHER, ends ? '\n' : ' ').replace(BREAKS, ' ')
}
