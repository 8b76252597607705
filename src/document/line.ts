import type { Point } from './message.ts'

/** A stretch of a line with its formatting; offsets are UTF-16 units into the line's text, `end` exclusive. */
export interface Span {
  kind: 'strong' | 'emphasis' | 'code' | 'delete' | 'link'
  start: number
  end: number
}

/** From `at` on, the line's text stands in the source at this point, character by character. */
interface Origin extends Point {
  at: number
}

/** One line of visible text, whatever markdown it was written in. */
export interface Line {
  /** The text as a reader sees it: no markup, no line break. */
  text: string
  spans: readonly Span[]
  origins: readonly Origin[]
}

/** The place in the source of the character at `offset` of the line's text. */
export function pointAt(line: Line, offset: number): Point {
  let best = line.origins[0] ?? { at: 0, line: 1, column: 1 }
  for (const origin of line.origins) if (origin.at <= offset) best = origin
  return { line: best.line, column: Math.max(1, best.column + offset - best.at) }
}

/** The source line on which a line of text begins, 1-based. */
export function startLine(line: Line): number {
  return line.origins[0]?.line ?? 1
}

/** A line that stands in the source as it is, such as one of a code fence. */
export function plainLine(text: string, start: Point): Line {
  return { text, spans: [], origins: [{ at: 0, ...start }] }
}

/** Several lines as one, with a space between: what a table cell or a wrapped list item says. */
export function joinLines(lines: readonly Line[]): Line {
  const [first] = lines
  if (first && lines.length === 1) return first
  let text = ''
  const spans: Span[] = []
  const origins: Origin[] = []
  for (const line of lines) {
    if (text !== '') text += ' '
    const shift = text.length
    spans.push(...line.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })))
    origins.push(...line.origins.map((origin) => ({ ...origin, at: origin.at + shift })))
    text += line.text
  }
  return { text, spans, origins }
}

/** The part of a line from `start` to `end`, UTF-16 units into its text, with its formatting and places. */
export function sliceLine({ text, spans, origins }: Line, start: number, end = text.length): Line {
  const inside = (offset: number): number => Math.min(Math.max(offset, start), end) - start
  return {
    text: text.slice(start, end),
    spans: spans
      .filter((span) => span.end > start && span.start < end)
      .map((span) => ({ ...span, start: inside(span.start), end: inside(span.end) })),
    origins: origins.map((origin) => ({ ...origin, at: origin.at - start })),
  }
}

const CHECKBOX = /^\s*\[([^\]\s]|\p{Extended_Pictographic}\uFE0F?| )\]\s+(?=\S)/u

/** A box that was typed before a task, such as `[x]`. */
export interface Checkbox {
  /** The character in it: a space, `x`, or whatever else was typed. */
  sign: string
  /** Where its opening bracket stands. */
  start: Point
}

/** A line without the checkbox that it begins with, and that box; null where it begins with none. */
export function takeCheckbox(line: Line): { line: Line; checkbox: Checkbox } | null {
  const typed = CHECKBOX.exec(line.text)
  if (!typed || line.spans.some((span) => span.kind === 'link' && span.start <= 1)) return null
  const start = pointAt(line, line.text.indexOf('['))
  return { checkbox: { sign: typed[1] ?? ' ', start }, line: sliceLine(line, typed[0].length) }
}
