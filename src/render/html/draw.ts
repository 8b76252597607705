import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Tone } from '../../vocabulary/index.ts'
import type { LinePlot, Plot as Picture, TimelinePlot } from '../plot.ts'
import { ASSETS } from './assets.ts'
import { escaped } from './document.ts'

/** Draws a plot as SVG; `label` is what it is of. */
export type Draw = (plot: Picture, label: string) => string

const WIDTH = 720
const HEIGHT = 200
const BAR = 20
const NAMES = 240
/** So many characters of a bar's name fit beside it, and so many bars on a page. */
const NAMED = 38
const BARS = 60

const document = parseHTML('<html><body></body></html>').document

const colourOf = (tone: Tone): string => `var(--${tone === 'plain' ? 'busy' : tone})`

const dayOf = (at: string): Date => new Date(at)
const dayText = (day: Date): string => day.toISOString().slice(0, 10)
const written = (value: number, unit: LinePlot['unit']): string => `${Math.round(value * 100) / 100}${unit === 'percent' ? '%' : ''}`
const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text)

/** Draws marks, and gives the SVG without the style that would have to be allowed, and as one picture without named parts. */
function svgOf(options: Plot.PlotOptions, label: string): string {
  const svg = Plot.plot({ document, className: 'plot', width: WIDTH, ...options })
  for (const style of [...svg.querySelectorAll('style')]) style.remove()
  for (const group of [...svg.querySelectorAll('g[aria-label]')]) group.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  return svg.outerHTML
}

function marksOf({ curves, unit, target, forecast }: LinePlot): Plot.Markish[] {
  const lines = curves.flatMap(({ name, tone, points }) => {
    const told = points.map(({ at, value }) => ({ at: dayOf(at), value }))
    const stroke = colourOf(tone)
    const title = ({ at, value }: (typeof told)[number]) => `${dayText(at)}: ${written(value ?? 0, unit)} ${name}`
    return [
      Plot.lineY(told, { x: 'at', y: 'value', stroke, strokeWidth: 2 }),
      Plot.dot(
        told.filter(({ value }) => value !== null),
        { x: 'at', y: 'value', fill: stroke, r: 3, title },
      ),
    ]
  })
  const aim = target === null ? [] : [Plot.ruleY([target], { stroke: 'currentColor', strokeDasharray: '4 3', strokeOpacity: 0.6 })]
  const range = forecast === null ? [] : [forecast]
  return [
    ...aim,
    ...lines,
    Plot.ruleY(range, {
      y: 'target',
      x1: ({ early }) => dayOf(early),
      x2: ({ late }) => dayOf(late),
      stroke: colourOf('idle'),
      strokeWidth: 4,
    }),
    Plot.dot(range, {
      y: 'target',
      x: ({ likely }) => dayOf(likely),
      r: 5,
      stroke: colourOf('idle'),
      fill: 'var(--ground)',
      title: ({ early, likely, late }) => `${likely} (${early} to ${late})`,
    }),
  ]
}

function drawLines(plot: LinePlot, label: string): string {
  const { unit, title, curves, target } = plot
  const values = curves.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  const most = unit === 'percent' ? 100 : Math.max(1, target ?? 0, ...values)
  const options: Plot.PlotOptions = {
    height: HEIGHT,
    marginLeft: 48,
    x: { type: 'utc', label: null },
    y: {
      domain: [0, most],
      grid: true,
      label: null,
      ticks: unit === 'count' ? Math.min(5, most) : 5,
      ...(unit === 'percent' ? { tickFormat: (value: number) => `${value}%` } : { tickFormat: 'd' }),
    },
    marks: marksOf(plot),
  }
  return svgOf(options, `${title}: ${label}`)
}

function drawBars({ title, bars }: TimelinePlot, label: string): string {
  const shown = bars.slice(0, BARS).map((bar, index) => ({ ...bar, index, from: dayOf(bar.from), to: dayOf(bar.to) }))
  const told = ({ name, from, to, told }: (typeof shown)[number]) => `${name}: ${told}, ${dayText(from)} to ${dayText(to)}`
  const place = { y: 'index', title: told } as const
  const options: Plot.PlotOptions = {
    height: 50 + shown.length * BAR,
    marginLeft: NAMES,
    x: { type: 'utc', label: null, grid: true },
    y: {
      type: 'band',
      domain: shown.map(({ index }) => index),
      label: null,
      tickSize: 0,
      tickFormat: (index: number) => cut(shown[index]?.name ?? '', NAMED),
    },
    marks: [
      Plot.barX(shown, { ...place, x1: 'from', x2: 'to', fill: ({ tone }) => colourOf(tone), insetTop: 3, insetBottom: 3 }),
      Plot.dot(shown, { ...place, x: 'from', fill: ({ tone }) => colourOf(tone), r: 4 }),
    ],
    color: { type: 'identity' },
  }
  return svgOf(options, `${title}: ${label}`)
}

/** Draws a plot as an SVG that takes its colours from the page. */
export const draw: Draw = (plot, label) => (plot.form === 'lines' ? drawLines(plot, label) : drawBars(plot, label))

/** What is needed to see an SVG alone: the colours of the page, for light and dark. */
const ALONE = `${ASSETS.colours}:root{color:var(--ink);font-family:system-ui,sans-serif}`

/** Plots below one another as one SVG file, each under its title. */
export function drawAlone(plots: readonly Picture[], label: string): string {
  const step = HEIGHT + 28
  const drawn = plots.map((plot, index) => {
    const inner = draw(plot, label).replace('<svg ', `<svg y="${index * step + 24}" `)
    return `<text x="8" y="${index * step + 16}" font-size="13" font-weight="600" fill="currentColor">${escaped(plot.title)}</text>${inner}`
  })
  const height = Math.max(step, plots.length * step)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(label)}"><style>${ALONE}</style><rect width="100%" height="100%" fill="var(--ground)"/>${drawn.join('')}</svg>\n`
}
