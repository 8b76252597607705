import Table from 'cli-table3'
import { type Block, type Line, say, span } from '../view.ts'
import type { Canvas } from './canvas.ts'
import { cutCells } from './cutMiddle.ts'
import { type Fitted, fitTo, GAP } from './fit.ts'

type TableBlock = Extract<Block, { type: 'table' }>

const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
}
const NO_SIDES = { left: '', 'left-mid': '', right: '', 'right-mid': '' }
const LINES = { mid: '─', 'mid-mid': '─'.repeat(GAP), middle: ' '.repeat(GAP) }
const BARE = { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 }

/** The library's time grows with the square of the rows: it is given this many at once. */
const SLICE = 200

function drawRows(head: string[], columns: readonly Fitted[], rows: readonly string[][]): string {
  const colAligns = columns.map(({ column }) => column.align ?? 'left')
  const colWidths = columns.map(({ width }) => width)
  const grid = new Table({ chars: { ...NO_FRAME, ...NO_SIDES, ...LINES }, style: BARE, head, colWidths, colAligns })
  grid.push(...rows)
  return grid.toString()
}

function drawGrid(block: TableBlock, columns: readonly Fitted[], { ready, write }: Canvas): string {
  const head = columns.map(({ column, width }) => write(say(column.title, 'idle'), width))
  const rows = block.rows.map((row) => columns.map(({ index, width }) => write(row[index] ?? [], width)))
  const slices = Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, index) => rows.slice(index * SLICE, (index + 1) * SLICE))
  const lines = slices.flatMap((slice, index) => drawRows(index === 0 ? head : [], columns, slice).split('\n'))
  const rule = lines.findIndex((line) => line.startsWith(LINES.mid))
  return lines.map((line, index) => (index === rule ? write(ready(say(line, 'idle')), null) : line.trimEnd())).join('\n')
}

/** A row where no table fits: its name, and under it what else is known. */
function drawCard({ columns }: TableBlock, row: readonly Line[], { width, ready, write }: Canvas): string {
  const cells = columns.map((column, index) => ({ ...column, line: row[index] ?? [] })).filter(({ line }) => line.length > 0)
  const lead = cells.find((cell) => cell.lead) ?? cells[0]
  const rest = cells.filter((cell) => cell !== lead).map(({ title, line }) => [span(`${title.toLowerCase()} `, 'idle'), ...line])
  const separator = ready(say(' · ', 'idle'))
  const details = rest.flatMap((line, index) => (index === 0 ? line : [...separator, ...line]))
  const name = (lead?.line ?? []).map((one) => ({ ...one, strong: true }))
  return `${write(name, width)}\n  ${write(details, width === null ? null : width - 2, 2)}`
}

/** The lengths of bars, the first that fits. */
const BARS: readonly number[] = [10, 5]

/** The columns that say something, each as wide as its widest cell. */
function measured({ columns, rows }: TableBlock, { widthOf }: Canvas): Fitted[] {
  const widest = (index: number) => rows.reduce((most, row) => Math.max(most, widthOf(row[index] ?? [])), 0)
  return columns
    .map((column, index) => ({ column, index, width: widest(index) }))
    .filter(({ width }) => width > 0)
    .map((one) => ({ ...one, width: Math.max(one.width, widthOf(say(one.column.title))) }))
}

/** The same rows, with the cells of columns that may be cut made to fit. */
function cutRows(block: TableBlock, columns: readonly Fitted[], { ascii, widthOf }: Canvas): TableBlock {
  const cut = new Map(
    columns
      .filter(({ column }) => column.shorten !== undefined)
      .map(({ index, width }) => {
        const cells = block.rows.map((row) => row[index] ?? [])
        return [index, cutCells(cells, width, (text) => widthOf(say(text)), ascii ? '..' : '…')] as const
      }),
  )
  return cut.size === 0 ? block : { ...block, rows: block.rows.map((row, at) => row.map((line, index) => cut.get(index)?.[at] ?? line)) }
}

/** Draws a table: columns that say nothing are left out; where the terminal is too narrow for it, each row becomes a card. */
export function sayTable(block: TableBlock, canvas: Canvas): string {
  const readied = (cells: number): TableBlock => ({ ...block, rows: block.rows.map((row) => row.map((line) => canvas.ready(line, cells))) })
  for (const cells of BARS) {
    const drawn = readied(cells)
    const columns = fitTo(canvas.width, measured(drawn, canvas))
    if (columns) return drawGrid(cutRows(drawn, columns, canvas), columns, canvas)
  }
  const drawn = readied(10)
  return drawn.rows.map((row) => drawCard(drawn, row, canvas)).join('\n')
}
