import { type HistoryRow, MEASURES } from '../../analysis/index.ts'
import { type Column, type Line, NOTHING, placeLine, say, stress, table, type View } from '../../render/index.ts'
import { figure, type HistoryTold, TITLES } from './history.ts'

/** A figure that another report told otherwise before. */
interface Moved {
  name: string
  row: HistoryRow
  measure: (typeof MEASURES)[number]
}

const COLUMNS: readonly (Column & { cell: (moved: Moved) => Line })[] = [
  { title: 'Report', wrap: true, lead: true, cell: ({ name }) => stress(name) },
  { title: 'Date', cell: ({ row }) => say(row.date.slice(0, 10), 'idle') },
  { title: 'Figure', cell: ({ measure }) => say(TITLES[measure]) },
  { title: 'Before', align: 'right', cell: ({ row, measure }) => before(row, measure) },
  { title: 'Now', align: 'right', cell: ({ row, measure }) => figure(measure, row) },
  { title: 'File', cell: ({ row }) => placeLine({ path: row.path, line: null }, 'idle') },
]

const before = ({ figures }: HistoryRow, measure: Moved['measure']): Line => {
  const told = figures[measure].before
  return told === null ? NOTHING : say(String(told), 'idle')
}

/** What moved from the report before to the newest one of each series, the newest first. */
export function changedView(histories: readonly HistoryTold[]): View {
  const moved = histories.flatMap(({ name, rows }): Moved[] => {
    const row = rows.at(-1)
    return row ? MEASURES.filter((one) => row.figures[one].change === 'changed').map((measure) => ({ name, row, measure })) : []
  })
  const newest = moved.sort((one, other) => other.row.date.localeCompare(one.row.date))
  return [
    table(
      'change',
      COLUMNS,
      newest.map((one) => COLUMNS.map(({ cell }) => cell(one))),
    ),
  ]
}
