import Table from 'cli-table3'
import { type Block, type Line, say, span } from '../view.ts'
import type { Canvas } from './canvas.ts'
import { type Fitted, fitTo, GAP } from './fit.ts'
import { widthOf } from './wrap.ts'

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

function drawGrid(block: TableBlock, columns: readonly Fitted[], { ready, write }: Canvas): string {
  const grid = new Table({
    chars: { ...NO_FRAME, ...NO_SIDES, ...LINES },
    style: BARE,
    head: columns.map(({ column, width }) => write(say(column.title, 'idle'), width)),
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ column }) => column.align ?? 'left'),
  })
  for (const row of block.rows) grid.push(columns.map(({ index, width }) => write(row[index] ?? [], width)))
  const lines = grid.toString().split('\n')
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

/** Draws a table: columns that say nothing are left out; where the terminal is too narrow for it, each row becomes a card. */
export function sayTable(block: TableBlock, canvas: Canvas): string {
  const drawn = { ...block, rows: block.rows.map((row) => row.map(canvas.ready)) }
  const widest = (index: number) => drawn.rows.reduce((most, row) => Math.max(most, widthOf(row[index] ?? [])), 0)
  const filled = block.columns
    .map((column, index) => ({ column, index, width: widest(index) }))
    .filter(({ width }) => width > 0)
    .map((one) => ({ ...one, width: Math.max(one.width, widthOf(say(one.column.title))) }))
  const columns = fitTo(canvas.width, filled)
  return columns ? drawGrid(drawn, columns, canvas) : drawn.rows.map((row) => drawCard(drawn, row, canvas)).join('\n')
}
