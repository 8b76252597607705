import type { BlockerLife, End, HistoryMeasure, HistoryRow, Trend } from '../../analysis/index.ts'
import type { Bar, Curve, LinePlot, Plot, TimelinePlot } from '../../render/index.ts'
import type { Tone } from '../../vocabulary/index.ts'

/** What is drawn in one picture, and the measure of a trend that tells its target. */
const PLOTS: readonly {
  title: string
  unit: LinePlot['unit']
  curves: readonly { measure: HistoryMeasure; name: string; tone: Tone }[]
  trend: Trend['measure'] | null
}[] = [
  { title: 'Completion', unit: 'percent', curves: [{ measure: 'completion', name: 'complete', tone: 'busy' }], trend: 'completion' },
  {
    title: 'Tests: all, passed (green), failed (red)',
    unit: 'count',
    curves: [
      { measure: 'total', name: 'tests', tone: 'idle' },
      { measure: 'passed', name: 'passed', tone: 'good' },
      { measure: 'failed', name: 'failed', tone: 'bad' },
    ],
    trend: null,
  },
  { title: 'Coverage', unit: 'percent', curves: [{ measure: 'coverage', name: 'covered', tone: 'busy' }], trend: 'coverage' },
  { title: 'Open blockers', unit: 'count', curves: [{ measure: 'openBlockers', name: 'open', tone: 'bad' }], trend: null },
]

const curveOf = (rows: readonly HistoryRow[], { measure, name, tone }: (typeof PLOTS)[number]['curves'][number]): Curve => ({
  name,
  tone,
  points: rows.map(({ date, figures }) => ({ at: date, value: figures[measure].after })),
})

const isTold = ({ points }: Curve): boolean => points.some(({ value }) => value !== null)

/** A measure that is 0 all along shows nothing. */
const isMoving = ({ curves }: LinePlot): boolean => curves.some(({ points }) => points.some(({ value }) => (value ?? 0) > 0))

/** The figures of one report or series through time, a plot for each kind; a figure that a row does not tell is a gap. */
export function plotsOf(rows: readonly HistoryRow[], trends: readonly Trend[] = []): Plot[] {
  return PLOTS.flatMap(({ title, unit, curves, trend }) => {
    const told = trends.find(({ measure }) => measure === trend)
    const { target = null, forecast = null } = told ?? {}
    const drawn: LinePlot = {
      form: 'lines',
      title,
      unit,
      curves: curves.map((one) => curveOf(rows, one)).filter(isTold),
      target,
      forecast: forecast && target !== null ? { target, ...forecast } : null,
    }
    return drawn.curves.length > 0 && isMoving(drawn) ? [drawn] : []
  })
}

/** How a blocker ended, in its tone. */
export const END_TONES: Readonly<Record<End, Tone>> = { open: 'bad', resolved: 'good', vanished: 'warn' }

function barOf({ title, first, seen, gone, turns, end, reopened }: BlockerLife, today: string): Bar {
  const ended = end === 'resolved' ? turns.at(-1)?.date : gone?.date
  const to = end === 'open' ? today : (ended ?? seen.date)
  return {
    name: title,
    from: first.date,
    to: to < first.date ? first.date : to,
    tone: END_TONES[end],
    told: reopened ? `${end}, reopened` : end,
  }
}

/** Blockers by their lives: since when each stood, until when, and how it ended. */
export const timelineOf = (lives: readonly BlockerLife[], today: string): TimelinePlot => ({
  form: 'bars',
  title: 'Open (red), resolved (green), no longer told of (amber)',
  bars: lives.map((life) => barOf(life, today)),
})
