import type { Trend } from '../../analysis/index.ts'
import { type Column, type Line, NOTHING, paragraph, say, stress, table, type View } from '../../render/index.ts'
import { percentText } from './words.ts'

type Told = Trend & { subject: string }

const written = ({ measure }: Trend, value: number): string => (measure === 'passed' ? String(value) : percentText(value))

/** How far a target moved, and of tests that this left no fewer missing. */
function movedText(trend: Trend): string {
  const [before, now] = [trend.targetBefore, trend.target].map((value) => (value === null ? 'none' : written(trend, value)))
  return `no forecast: the target moved from ${before} to ${now}${trend.measure === 'passed' ? ', and no fewer are missing' : ''}`
}

const REASONS: Readonly<Record<NonNullable<Trend['refusal']>, (trend: Trend) => string>> = {
  'too-few': () => 'no forecast: fewer than four days with a report',
  'no-progress': () => 'no forecast: no progress in these reports',
  'moved-target': movedText,
  'no-target': () => 'no forecast: the reports tell no target',
  met: () => 'met',
}

function forecastLine(trend: Trend): Line {
  const { forecast, refusal } = trend
  if (forecast) return say(`${forecast.likely} (${forecast.early} to ${forecast.late})`)
  return refusal ? say(REASONS[refusal](trend), refusal === 'met' ? 'good' : 'idle') : NOTHING
}

const COLUMNS: readonly (Column & { cell: (trend: Told) => Line })[] = [
  { title: 'Report', wrap: true, lead: true, cell: ({ subject }) => stress(subject) },
  { title: 'Measure', cell: ({ measure }) => say(measure) },
  { title: 'Now', align: 'right', cell: (trend) => say(written(trend, trend.current)) },
  { title: 'Target', align: 'right', cell: (trend) => (trend.target === null ? NOTHING : say(written(trend, trend.target))) },
  { title: 'A day', align: 'right', cell: ({ rate, points }) => (points > 1 ? say(`${rate > 0 ? '+' : ''}${rate}`) : NOTHING) },
  { title: 'Meets its target', wrap: true, cell: forecastLine },
]

/** A row a measure, and what the forecasts assume. */
export function trendView(trends: readonly Told[], last: number): View {
  const assumes = `Forecasts assume that the steps between the last ${last} reports go on from today as they were, in any order: one in ten of a thousand drawn futures is earlier than the first date, one in ten later than the last.`
  const grows = trends.some(({ forecast, targetBefore }) => forecast && targetBefore !== null)
  const growing = grows ? ' Where tests were added, more of them are: their target moves on as it did.' : ''
  const rows = trends.map((trend) => COLUMNS.map(({ cell }) => cell(trend)))
  return [table('trend', COLUMNS, rows), ...(trends.some(({ forecast }) => forecast) ? [paragraph(say(assumes + growing, 'idle'))] : [])]
}
