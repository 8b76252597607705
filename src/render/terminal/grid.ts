import { type Block, type Line, say, span } from '../view.ts'
import type { Canvas, Drawn } from './canvas.ts'
import { cutCells } from './cutMiddle.ts'
import { type Fitted, fitTo, GAP } from './fit.ts'

type TableBlock = Extract<Block, { type: 'table' }>

/** What stands between two columns, and in the line below the head. */
const BETWEEN = ' '.repeat(GAP)
const RULE = '─'

/** Sets the lines of one row's cells side by side, each as wide as its column. */
function drawRow(cells: readonly (readonly Drawn[])[], columns: readonly Fitted[]): string[] {
  const height = Math.max(...cells.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) =>
    columns
      .map(({ width, column }, index) => {
        const { text = '', width: taken = 0 } = cells[index]?.[at] ?? {}
        const room = ' '.repeat(Math.max(0, width - taken))
        return column.align === 'right' ? room + text : text + room
      })
      .join(BETWEEN)
      .trimEnd(),
  )
}

function drawGrid(block: TableBlock, columns: readonly Fitted[], { ready, write, linesOf }: Canvas): string {
  const head = columns.map(({ column, width }) => linesOf(say(column.title, 'idle'), width))
  const rows = block.rows.map((row) => columns.map(({ index, width }) => linesOf(row[index] ?? [], width)))
  const rule = columns.map(({ width }) => RULE.repeat(width)).join(RULE.repeat(GAP))
  return [drawRow(head, columns), [write(ready(say(rule, 'idle')), null)], ...rows.map((row) => drawRow(row, columns))].flat().join('\n')
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
