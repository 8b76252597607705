import type { Column } from '../../vocabulary/index.ts'
import type { Cell, Entry } from '../block/entry.ts'
import { type Said, SILENCE } from '../line/grammar.ts'

/** A table row as its counts are read: what names it, and its other cells. */
export interface Row {
  entry: Entry
  name: Said
  cells: readonly Cell[]
}

/** Columns that tell something of a row and never name it. */
const TELLS: ReadonlySet<Column | null> = new Set<Column | null>([
  ...['status', 'result', 'note', 'date', 'owner', 'severity', 'priority', 'count', 'passed', 'failed', 'skipped', 'value', 'percent'],
  ...['evidence', 'impact', 'eta', 'coverage'],
] as const)

/** Whether a cell says more than a number and the one sign that it is counted by, such as 个. */
const hasWords = ({ tokens }: Said): boolean => {
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length > 1 || words.some(({ key }) => key.length > 1)
}

const DATED = /\d{1,4}[-/.:]\d/

/** Sees a row by its counts: where the cell that should name it is a number or a time, the next one with words does, and it is a cell as the others. */
export function rowOf(entry: Entry): Row {
  const { said, cells } = entry
  if (entry.shape !== 'row' || hasWords(said) || (said.text !== '' && said.quantities.length === 0 && !DATED.test(said.text)))
    return { entry, name: said, cells }
  const own: Cell = { column: entry.rowOf === 'test' ? 'tests' : entry.rowOf, header: '', values: null, said }
  const next = cells.find((cell) => !TELLS.has(cell.column) && hasWords(cell.said))
  return { entry, name: next?.said ?? SILENCE, cells: [own, ...cells.filter((cell) => cell !== next)] }
}
