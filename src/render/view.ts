import type { Tone } from '../vocabulary/index.ts'
import { type Plot, sizeOf } from './plot.ts'

/** A place in a report; the line is 1-based. */
export interface Place {
  path: string
  line: number | null
}

/** A run of text in one tone; `share` (0 to 1) asks for a bar of that length before it, where a bar can be drawn; `whole` is not broken at its spaces; `place` is what it leads to, where text can. */
export interface Span {
  text: string
  tone: Tone
  strong?: boolean
  share?: number
  whole?: boolean
  place?: Place
}

/** What stands on one line or in one cell: text, or spans side by side. */
export type Line = readonly Span[]

/** A column of a table; `wrap` may give way on a narrow terminal, `lead` heads the card that a row becomes where no table fits. */
export interface Column {
  title: string
  align?: 'right'
  wrap?: boolean
  lead?: boolean
  /** Shown only where there is room. */
  optional?: boolean
  /** May be cut in the middle, to no fewer terminal columns than this; rows that would then look the same are wrapped. */
  shorten?: number
}

/** One thing to say. `name` is the word that each row of a table begins with where every line must speak for itself. */
export type Block =
  | { type: 'heading'; level: 1 | 2; line: Line }
  | { type: 'paragraph'; line: Line }
  | { type: 'facts'; facts: readonly { label: string; line: Line }[] }
  | { type: 'chart'; label: string; values: readonly number[]; tone: Tone }
  | { type: 'plot'; plot: Plot }
  | { type: 'text'; name: string; lines: readonly string[] }
  | { type: 'table'; name: string; columns: readonly Column[]; rows: readonly (readonly Line[])[] }

/** What is to be said, without colours, widths or marks of any format. */
export type View = readonly Block[]

/** One span: `text` in `tone`. */
export const span = (text: string, tone: Tone = 'plain'): Span => ({ text, tone })

/** A line of one span: `text` in `tone`. */
export const say = (text: string, tone: Tone = 'plain'): Line => [span(text, tone)]

/** A line of one span that stands out: `text` in `tone`. */
export const stress = (text: string, tone: Tone = 'plain'): Line => [{ text, tone, strong: true }]

/** Nothing to say: an empty cell. */
export const NOTHING: Line = []

/** A heading of `level`: 1 for the whole answer, 2 for its parts. */
export const heading = (level: 1 | 2, line: Line): Block => ({ type: 'heading', level, line })

/** A paragraph of one line, wrapped where it must be. */
export const paragraph = (line: Line): Block => ({ type: 'paragraph', line })

/** Pairs of a label and what is said of it; pairs without anything to say are left out. */
export const facts = (pairs: readonly (readonly [label: string, line: Line])[]): Block => ({
  type: 'facts',
  facts: pairs.filter(([, line]) => line.length > 0).map(([label, line]) => ({ label, line })),
})

/** A table whose rows are each called `name` where lines stand alone. */
export const table = (name: string, columns: readonly Column[], rows: readonly (readonly Line[])[]): Block => ({
  type: 'table',
  name,
  columns,
  rows,
})

/** Lines as they stand in a file, each called `name` where lines stand alone; what they are indented by is kept. */
export const text = (name: string, lines: readonly string[]): Block => ({ type: 'text', name, lines })

/** The way of one figure, oldest first; drawn on a terminal only, for a table beside it has the numbers. */
export const chart = (label: string, values: readonly number[], tone: Tone = 'plain'): Block => ({ type: 'chart', label, values, tone })

/** A picture of figures, for formats that can draw. */
export const plot = (of: Plot): Block => ({ type: 'plot', plot: of })

/** The text of a place, as grep and compilers write it, and what it leads to. */
export const placeLine = (place: Place, tone: Tone = 'plain'): Line => [
  { text: place.line === null ? place.path : `${place.path}:${place.line}`, tone, place },
]

/** Whether a block says something: a table has rows, facts have pairs, a chart two values, a plot a point or a bar. */
function isSpoken(block: Block): boolean {
  switch (block.type) {
    case 'chart':
      return block.values.length > 1
    case 'plot':
      return sizeOf(block.plot) > 0
    case 'table':
      return block.rows.length > 0
    case 'facts':
      return block.facts.length > 0
    default:
      return true
  }
}

/** The blocks that say something. */
export const spoken = (view: View): View => view.filter(isSpoken)

/** The text of a line, spans joined as they stand. */
export const textOf = (line: Line): string => line.map((one) => one.text).join('')
