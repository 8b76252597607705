import { type Block, type Line, say, span } from '../view.ts'
import type { Canvas } from './canvas.ts'
import { type Fitted, fitTo, GAP } from './fit.ts'

type TableBlock = Extract<Block, { type: 'table' }>

/** The lines of one row: each cell wrapped to its column, and filled up to it. */
function drawRow(cells: readonly Line[], columns: readonly Fitted[], { lines }: Canvas): string[] {
  const wrapped = columns.map(({ width }, index) => lines(cells[index] ?? [], width))
  const height = Math.max(...wrapped.map(({ length }) => length))
  const drawCell = ({ column, width }: Fitted, index: number, at: number): string => {
    const { text, width: used } = wrapped[index]?.[at] ?? { text: '', width: 0 }
    const space = ' '.repeat(Math.max(0, width - used))
    return column.align === 'right' ? space + text : text + space
  }
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((one, index) => drawCell(one, index, at))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

function drawGrid(block: TableBlock, columns: readonly Fitted[], canvas: Canvas): string {
  if (columns.length === 0) return ''
  const head = columns.map(({ column }) => say(column.title, 'idle'))
  const across = columns.reduce((sum, { width }) => sum + width, GAP * (columns.length - 1))
  const rule = canvas.write(canvas.ready(say('─'.repeat(across), 'idle')), null)
  const rows = block.rows.map((row) => columns.map(({ index }) => row[index] ?? []))
  return [...drawRow(head, columns, canvas), rule, ...rows.flatMap((row) => drawRow(row, columns, canvas))].join('\n')
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

/** Draws a table: columns that say nothing are left out; where the terminal is too narrow for it, each row becomes a card. */
export function sayTable(block: TableBlock, canvas: Canvas): string {
  const readied = (cells: number): TableBlock => ({ ...block, rows: block.rows.map((row) => row.map((line) => canvas.ready(line, cells))) })
  for (const cells of BARS) {
    const drawn = readied(cells)
    const columns = fitTo(canvas.width, measured(drawn, canvas))
    if (columns) return drawGrid(drawn, columns, canvas)
  }
  const drawn = readied(10)
  return drawn.rows.map((row) => drawCard(drawn, row, canvas)).join('\n')
}
