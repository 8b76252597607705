import type { Style } from '../style.ts'
import { type Line, textOf, type View } from '../view.ts'
import { toAscii } from './ascii.ts'
import { drawn } from './bar.ts'
import { measureFor } from './measure.ts'
import { brush } from './paint.ts'
import { wrap } from './wrap.ts'

/** One way of drawing: what lines are made of, how they are painted and how wide they may be. */
export interface Canvas {
  width: number | null
  /** Whether lines are drawn in ASCII. */
  ascii: boolean
  /** Draws the bars of a line, `cells` long (ten): after this, what is measured is what is shown. */
  ready: (line: Line, cells?: number) => Line
  /** The columns that a ready line takes. */
  widthOf: (line: Line) => number
  /** Wraps a ready line to `width` columns (null: not at all), and paints it; each line with the columns that it takes. */
  lines: (line: Line, width: number | null) => { text: string; width: number }[]
  /** Wraps a ready line to `width` columns (null: not at all), paints it, and indents what follows the first line by `margin`. */
  write: (line: Line, width: number | null, margin?: number) => string
}

/** The canvas for `view` on a terminal of `style`. */
export async function canvasFor({ width, colour, ascii }: Style, view: View): Promise<Canvas> {
  const [paint, measure] = await Promise.all([brush(colour), measureFor(JSON.stringify(view))])
  const widthOf = (line: Line): number => measure(textOf(line))
  const glyphs = ascii ? toAscii : (text: string) => text
  return {
    width,
    ascii,
    ready: (line, cells = 10) => line.flatMap((one) => drawn(one, cells)).map((one) => ({ ...one, text: glyphs(one.text) })),
    widthOf,
    lines: (line, inner) => wrap(line, inner, measure).map((one) => ({ text: paint(one), width: widthOf(one) })),
    write: (line, inner, margin = 0) =>
      wrap(line, inner, measure)
        .map(paint)
        .join(`\n${' '.repeat(margin)}`),
  }
}
