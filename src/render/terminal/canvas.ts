import type { Style } from '../style.ts'
import { type Line, textOf, type View } from '../view.ts'
import { toAscii } from './ascii.ts'
import { drawn } from './bar.ts'
import { measureFor } from './measure.ts'
import { brush } from './paint.ts'
import { wrap } from './wrap.ts'

/** A line as it is painted, and the columns that it takes. */
export interface Drawn {
  text: string
  width: number
}

/** One way of drawing: what lines are made of, how they are painted and how wide they may be. */
export interface Canvas {
  width: number | null
  /** Whether lines are drawn in ASCII. */
  ascii: boolean
  /** Draws the bars of a line, `cells` long (ten): after this, what is measured is what is shown. */
  ready: (line: Line, cells?: number) => Line
  /** The columns that a ready line takes. */
  widthOf: (line: Line) => number
  /** Wraps a ready line to `width` columns and paints it, line by line. */
  linesOf: (line: Line, width: number | null) => Drawn[]
  /** Wraps a ready line to `width` columns (null: not at all), paints it, and indents what follows the first line by `margin`. */
  write: (line: Line, width: number | null, margin?: number) => string
}

/** The canvas for `view` on a terminal of `style`. */
export async function canvasFor({ width, colour, ascii }: Style, view: View): Promise<Canvas> {
  const [paint, measure] = await Promise.all([brush(colour), measureFor(JSON.stringify(view))])
  const linesOf = (line: Line, inner: number | null): Drawn[] =>
    wrap(line, inner, measure).map((one) => ({ text: paint(one), width: measure(textOf(one)) }))
  const glyphs = ascii ? toAscii : (text: string) => text
  return {
    width,
    ascii,
    ready: (line, cells = 10) => line.flatMap((one) => drawn(one, cells)).map((one) => ({ ...one, text: glyphs(one.text) })),
    widthOf: (line) => measure(textOf(line)),
    linesOf,
    write: (line, inner, margin = 0) =>
      linesOf(line, inner)
        .map(({ text }) => text)
        .join(`\n${' '.repeat(margin)}`),
  }
}
