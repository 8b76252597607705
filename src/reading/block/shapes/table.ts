import { type Checkbox, type Line, plainLine, pointAt, type Table } from '../../../document/index.ts'
import type { Column } from '../../../vocabulary/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { typedColumns } from '../columns.ts'
import { type Cell, type Entry, entry } from '../entry.ts'

/** Columns that name what a row is about, the most telling first. */
const NAMING: readonly Column[] = ['blocker', 'test', 'risk', 'item', 'gate', 'suite', 'metric']
const NEVER_NAMES: readonly (Column | null)[] = [
  'number',
  'status',
  'note',
  'date',
  'owner',
  'severity',
  'priority',
  'count',
  'percent',
  'result',
  'value',
]

function nameColumn(columns: readonly (Column | null)[], headers: readonly string[]): number {
  const firstPlain = columns.findIndex((column, index) => !NEVER_NAMES.includes(column) || (column === null && headers[index] !== ''))
  const telling = columns.indexOf('test')
  const naming = telling >= 0 ? telling : columns.findIndex((column) => column !== null && NAMING.includes(column))
  if (naming < 0) return Math.max(0, firstPlain)
  return firstPlain >= 0 && firstPlain < naming && columns[firstPlain] === null ? firstPlain : naming
}

const REFERENCE = /^#?[^\s\d]{0,5}[-_ ]?\d+(?:[.-]\d+)*[A-Za-z]?$/

/** The naming column; where its cells only number the rows, the next one that has words. */
function namingOf(columns: (Column | null)[], headers: readonly string[], block: Table): number {
  const at = nameColumn(columns, headers)
  const numbers = (column: number): boolean =>
    block.rows.length > 0 && block.rows.filter((row) => REFERENCE.test(row[column]?.text.trim() ?? '')).length * 2 > block.rows.length
  if (!numbers(at)) return at
  const rest = columns.map((column, index) => (index === at || column === 'number' || numbers(index) ? 'number' : column))
  const next = nameColumn(rest, headers)
  const named = rest[next] ?? null
  if (next === at || (named !== null && !NAMING.includes(named))) return at
  if (columns[at] === 'test') columns[next] = 'test'
  columns[at] = 'number'
  return next
}

const BOX = /^\[([^\]])\]$/u

/** The column whose cells are boxes and nothing else; -1 where there is none, or several, as where boxes only compare things. */
function boxColumn({ header, rows }: Table): number {
  const boxed = header.map((_, at) => rows.some((row) => BOX.test(row[at]?.text.trim() ?? '')))
  return boxed.filter(Boolean).length === 1 ? boxed.indexOf(true) : -1
}

/** The box that a cell is. */
function boxIn(line: Line | undefined): Checkbox | null {
  const sign = BOX.exec(line?.text.trim() ?? '')?.[1]
  return line === undefined || sign === undefined ? null : { sign, start: pointAt(line, line.text.indexOf('[')) }
}

/**
 * Turns each row into an entry named by its naming column, with its cells under their columns.
 *
 * @param fence the language of the code fence that the table is drawn in; null outside of one
 */
export function readTable(block: Table, parent: Entry, lexicon: Lexicon, fence: string | null = null): void {
  const headers = block.header.map((line) => line.text.trim())
  const rows = block.rows.map((row) => row.map((line) => say(line, lexicon)))
  const typed = typedColumns(headers, rows, lexicon)
  const columns = typed.map(({ column }) => column)
  if (columns[0] === 'tests' && columns.length > 1) columns[0] = 'test'
  const boxAt = boxColumn(block)
  if (columns[boxAt] === null) columns[boxAt] = 'status'
  const at = namingOf(columns, headers, block)
  for (const [index, row] of rows.entries()) {
    const place = block.rows[index]?.[0]?.origins[0] ?? { line: 1, column: 1 }
    const cells: Cell[] = row.map((said, at) => ({
      column: columns[at] ?? null,
      values: typed[at]?.values ?? null,
      header: headers[at] ?? '',
      said,
    }))
    const named = cells[at]?.said.text.trim()
      ? cells[at]
      : (cells.find((one) => one.said.text.trim() !== '' && one.column !== 'number') ?? cells[at])
    const said = named?.said ?? say(plainLine('', place), lexicon)
    const checkbox = named === cells[boxAt] ? null : boxIn(block.rows[index]?.[boxAt])
    const others = cells.filter((one, place) => one !== named && (checkbox === null || place !== boxAt))
    entry('row', said, parent, { cells: others, rowOf: named?.column ?? null, fence, checkbox })
  }
}
