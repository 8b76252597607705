import { plot } from 'asciichart'
import { type Block, say } from '../view.ts'
import type { Canvas } from './canvas.ts'

/** A chart takes at least so many columns; below it a line of blocks has to do. */
const LEAST_WIDTH = 60
const LABEL = 14
/** Fewer values than these are no line. */
const LEAST_VALUES = 8
const HEIGHT = 4
const BLOCKS = '▁▂▃▄▅▆▇█'
const ASCII_BLOCKS = '_.-:=+*#'
/** The lines of the library, and what stands for them in ASCII. */
const ASCII_LINES = ['+', '|', '-', '-', '-', '\\', '/', '\\', '/', '|']

/** The last value of each of at most `most` equal stretches. */
function sampled(values: readonly number[], most: number): number[] {
  if (values.length <= most) return [...values]
  return Array.from({ length: most }, (_, index) => values[Math.ceil(((index + 1) * values.length) / most) - 1] ?? 0)
}

function sparkline(values: readonly number[], blocks: string): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const level = (value: number): number => (most === least ? 0 : Math.round(((value - least) / (most - least)) * (blocks.length - 1)))
  return values.map((value) => blocks.charAt(level(value))).join('')
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10)

/** Draws the way of a figure: a line of several rows, or one row of blocks where there is little room. */
export function sayChart({ label, values, tone }: Extract<Block, { type: 'chart' }>, { width, ascii, write }: Canvas): string {
  const [first = 0, last = 0] = [values[0], values.at(-1)]
  const ends = `${rounded(first)} → ${rounded(last)}`
  const room = (width ?? 80) - LABEL - ends.length - 4
  const isFlat = Math.min(...values) === Math.max(...values)
  if ((width ?? 80) < LEAST_WIDTH || values.length < LEAST_VALUES || isFlat) {
    const spark = sparkline(sampled(values, Math.max(1, Math.min(60, room))), ascii ? ASCII_BLOCKS : BLOCKS)
    return write([...say(label.padEnd(LABEL), 'idle'), ...say(`${spark}  `, tone), ...say(ascii ? ends.replace('→', '->') : ends)], null)
  }
  const drawn = plot(sampled(values, Math.min(60, room)), {
    height: HEIGHT,
    format: (value) => rounded(value).padStart(7),
    ...(ascii ? { symbols: ASCII_LINES } : {}),
  })
  return [
    write(say(`${label}  ${ascii ? ends.replace('→', '->') : ends}`, 'idle'), null),
    ...drawn.split('\n').map((line) => write(say(line.trimEnd(), tone), null)),
  ].join('\n')
}
