/** What ends a line to some programs, and to markdown does not. */
const OTHER = /[\u0085\u2028\u2029]/g
/** What breaks a page or a line to a printer. */
const BREAKS = /[\v\f]/g

/** A text with line ends that markdown knows: other signs end its lines where none of those does; beside them they are blanks, as a reader sees them. */
export const withLineEnds = (text: string): string => text.replace(OTHER, text.includes('\n') ? ' ' : '\n').replace(BREAKS, ' ')
