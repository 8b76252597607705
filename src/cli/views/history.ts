import { type HistoryMeasure, type HistoryRow, MEASURES, type Trend } from '../../analysis/index.ts'
import {
  type Block,
  type Column,
  chart,
  heading,
  type Line,
  NOTHING,
  paragraph,
  placeLine,
  plot,
  say,
  span,
  table,
  type View,
} from '../../render/index.ts'
import type { Tone } from '../../vocabulary/index.ts'
import { plotsOf } from './plots.ts'
import { counted, maybe, percentText, shortOf, stateLine } from './words.ts'

/** One report or series through time. */
export interface HistoryTold {
  name: string
  /** What its rows stand for: the states of one report, or the reports of a series. */
  by: 'states' | 'reports'
  /** How many were looked at; a row stands for each report, and for each state that changed something. */
  states: number
  rows: readonly HistoryRow[]
  /** What its measures tend to, where that is told too. */
  trends?: readonly Trend[]
}

/** How the measures are called. */
export const TITLES: Readonly<Record<HistoryMeasure, string>> = {
  completion: 'Completion',
  passed: 'Passed',
  failed: 'Failed',
  total: 'Tests',
  coverage: 'Coverage',
  openBlockers: 'Open blockers',
}
const PERCENT: ReadonlySet<HistoryMeasure> = new Set(['completion', 'coverage'])
const WANTED_LOW: ReadonlySet<HistoryMeasure> = new Set(['failed', 'openBlockers'])
const CHART_TONES: Partial<Record<HistoryMeasure, Tone>> = { completion: 'busy', passed: 'good', failed: 'bad', openBlockers: 'bad' }

/** A figure, and what it moved by. */
export function figure(measure: HistoryMeasure, row: HistoryRow): Line {
  const { after, delta } = row.figures[measure]
  if (after === null) return NOTHING
  const written = PERCENT.has(measure) ? percentText(after) : String(after)
  if (!delta) return say(written)
  const tone: Tone = measure === 'total' ? 'idle' : delta > 0 === !WANTED_LOW.has(measure) ? 'good' : 'bad'
  return [span(`${written} `), { text: `${delta > 0 ? '+' : '-'}${Math.round(Math.abs(delta) * 10) / 10}`, tone, whole: true }]
}

const LEADING: readonly (Column & { cell: (row: HistoryRow) => Line })[] = [
  { title: 'Date', lead: true, cell: ({ date }) => say(date.slice(0, 10)) },
  { title: 'Report', wrap: true, optional: true, cell: ({ label }) => maybe(label) },
  { title: 'State', cell: ({ state, deleted }) => (deleted ? say('deleted', 'warn') : stateLine(state)) },
]
const CLOSING: Readonly<Record<HistoryTold['by'], Column & { cell: (row: HistoryRow) => Line }>> = {
  states: { title: 'Commit', optional: true, cell: ({ commit }) => say(commit ? shortOf(commit) : 'not committed', 'idle') },
  reports: { title: 'File', optional: true, cell: ({ path }) => placeLine({ path, line: null }, 'idle') },
}

function measuresOf(rows: readonly HistoryRow[]): HistoryMeasure[] {
  return MEASURES.filter((one) =>
    rows.some(({ figures }) => figures[one].after !== null && (one !== 'openBlockers' || figures[one].after > 0)),
  )
}

function chartsOf(rows: readonly HistoryRow[], measures: readonly HistoryMeasure[]): Block[] {
  return measures.map((one) =>
    chart(
      TITLES[one].toLowerCase(),
      rows.flatMap(({ figures }) => figures[one].after ?? []),
      CHART_TONES[one] ?? 'plain',
    ),
  )
}

function tableOf({ name, by, states, rows, trends = [] }: HistoryTold): View {
  const measures = measuresOf(rows)
  const columns = [
    ...LEADING,
    ...measures.map((one) => ({ title: TITLES[one], align: 'right' as const, cell: (row: HistoryRow) => figure(one, row) })),
    CLOSING[by],
  ]
  return [
    heading(2, say(name)),
    ...chartsOf(rows, measures),
    ...plotsOf(rows, trends).map(plot),
    table(
      'state',
      columns,
      rows.map((row) => columns.map(({ cell }) => cell(row))),
    ),
    paragraph(
      say(
        by === 'reports'
          ? counted(states, 'report')
          : `${counted(rows.length, 'row')}: each changed something; ${counted(states, 'state')} in all`,
        'idle',
      ),
    ),
  ]
}

/** A section for each report or series: its charts, and a row for each state that changed something, oldest first. */
export const historyView = (histories: readonly HistoryTold[]): View => histories.flatMap(tableOf)

/** The columns of a sheet: what stands for whom, then each figure and its difference. */
const SHEET: readonly { title: string; cell: (row: HistoryRow, name: string) => string | number | null }[] = [
  { title: 'Report', cell: (_, name) => name },
  { title: 'Date', cell: ({ date }) => date.slice(0, 10) },
  { title: 'Label', cell: ({ label }) => label },
  { title: 'State', cell: ({ state, deleted }) => (deleted ? 'deleted' : state) },
  ...MEASURES.flatMap((one) => [
    { title: TITLES[one], cell: ({ figures }: HistoryRow) => figures[one].after },
    { title: `${TITLES[one]} ±`, cell: ({ figures }: HistoryRow) => figures[one].delta },
  ]),
  { title: 'File', cell: ({ path }) => path },
  { title: 'Commit', cell: ({ commit }) => commit },
  { title: 'Author', cell: ({ author }) => author },
]

/** All rows in one table of bare figures. */
export const historySheet = (histories: readonly HistoryTold[]): View => [
  table(
    'state',
    SHEET,
    histories.flatMap(({ name, rows }) => rows.map((row) => SHEET.map(({ cell }) => say(String(cell(row, name) ?? ''))))),
  ),
]
