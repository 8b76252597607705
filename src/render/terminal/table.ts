import type { Style } from '../style.ts'
import { type Block, say, spoken, type View } from '../view.ts'
import { type Canvas, canvasFor } from './canvas.ts'
import { GAP } from './fit.ts'
import { sayTable } from './grid.ts'

function sayFacts({ facts }: Extract<Block, { type: 'facts' }>, { width, widthOf, ready, write }: Canvas): string {
  const margin = Math.max(...facts.map(({ label }) => widthOf(say(label)))) + GAP
  const inner = width === null ? null : Math.max(10, width - margin)
  return facts.map(({ label, line }) => write(say(label.padEnd(margin), 'idle'), null) + write(ready(line), inner, margin)).join('\n')
}

/** What draws charts: loaded only where there is one. */
type Draw = (block: Extract<Block, { type: 'chart' }>, canvas: Canvas) => string

function sayBlock(block: Block, canvas: Canvas, draw: Draw): string {
  switch (block.type) {
    case 'heading':
      return canvas.write(
        canvas.ready(block.line).map((one) => ({ ...one, strong: true })),
        canvas.width,
      )
    case 'paragraph':
      return canvas.write(canvas.ready(block.line), canvas.width)
    case 'plot':
      return ''
    case 'chart':
      return draw(block, canvas)
    case 'facts':
      return sayFacts(block, canvas)
    case 'text':
      return block.lines.join('\n')
    case 'table':
      return sayTable(block, canvas)
  }
}

const gapAfter = (block: Block): string => (block.type === 'heading' && block.level === 2 ? '\n' : '\n\n')

/** Says `view` for a terminal of the given `style`: aligned, toned, wrapped; nothing from a report can steer the terminal. */
export async function renderTable(view: View, style: Style): Promise<string> {
  const canvas = await canvasFor(style, view)
  const draw = view.some(({ type }) => type === 'chart') ? (await import('./chart.ts')).sayChart : () => ''
  const text = spoken(view)
    .filter(({ type }) => type !== 'plot')
    .map((block) => sayBlock(block, canvas, draw) + gapAfter(block))
  return `${text.join('').trimEnd()}\n`
}
