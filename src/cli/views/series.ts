import { type Column, facts, type Line, say, stress, table, type View } from '../../render/index.ts'
import { counted, maybe } from './words.ts'

/** One series as it is told. */
export interface SeriesRow {
  name: string
  pattern: string
  by: string
  reports: readonly { path: string; order: string | null; date: string | null; label: string | null }[]
  newest: string
}

/** What a report is called within its series. */
const called = ({ label, order, date }: SeriesRow['reports'][number]): string | null => label ?? order ?? date

/** The first and the last of a series, or the only one. */
function span({ reports }: SeriesRow): string | null {
  const [first, last] = [reports[0], reports.at(-1)].map((report) => report && called(report))
  return first && last && first !== last ? `${first} … ${last}` : (last ?? null)
}

const COLUMNS: readonly (Column & { cell: (series: SeriesRow) => Line })[] = [
  { title: 'Series', wrap: true, lead: true, cell: ({ name }) => stress(name) },
  { title: 'By', cell: ({ by }) => say(by, 'idle') },
  { title: 'Reports', align: 'right', cell: ({ reports }) => say(String(reports.length)) },
  { title: 'From … to', wrap: true, cell: (series) => maybe(span(series)) },
  { title: 'Newest', wrap: true, cell: ({ newest }) => say(newest, 'idle') },
]

/** A row a series; the reports of each stand in the JSON. */
export function seriesView(series: readonly SeriesRow[]): View {
  const rows = series.map((one) => COLUMNS.map(({ cell }) => cell(one)))
  const reports = series.reduce((sum, one) => sum + one.reports.length, 0)
  return [table('series', COLUMNS, rows), facts([['total', say(`${series.length} series of ${counted(reports, 'report')}`)]])]
}
