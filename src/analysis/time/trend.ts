import type { Digest, Moment } from '../../report/index.ts'
import { daysAfter, daysBetween } from './days.ts'
import { figuresOf } from './rows.ts'

/** What a forecast can be asked of. */
export const TRENDS = ['completion', 'passed', 'coverage'] as const
export type TrendMeasure = (typeof TRENDS)[number]

/** Why there is no forecast. */
export type Refusal = 'too-few' | 'no-progress' | 'moved-target' | 'no-target' | 'met'

/** When a measure would meet its target, if it goes on as in the past. */
export interface Trend {
  measure: TrendMeasure
  current: number
  target: number | null
  /** The oldest target of those reports that is another than today's; null where it never moved. */
  targetBefore: number | null
  /** How many reports it rests on. */
  points: number
  /** What it gained a day, on the mean of those reports. */
  rate: number
  /** The dates by which one in ten, half, and nine in ten of the drawn futures meet the target; null where it refuses. */
  forecast: { early: string; likely: string; late: string } | null
  refusal: Refusal | null
}

/** How the past is drawn from. */
export interface Drawing {
  /** The last so many reports. */
  last: number
  today: string
  seed: number
}

interface Point {
  date: string
  value: number
  target: number | null
}

/** A step from one report to the next: what it brought nearer to the target, and how long it took. */
interface Step {
  gain: number
  days: number
}

/**
 * What is asked for moves in its own way: a target for coverage is set anew, and what was gained before says nothing of it; tests are written
 * while others come to pass, so what counts is how many are missing.
 */
const GROWS: ReadonlySet<TrendMeasure> = new Set(['passed'])

const LEAST_POINTS = 4
const DRAWS = 1000
/** Ten years: what takes longer is no forecast. */
const MOST_DAYS = 3650

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function targetOf(measure: TrendMeasure, digest: Digest): number | null {
  if (measure === 'completion') return 100
  return measure === 'coverage' ? digest.coverageTarget : digest.tests.total
}

/** The last value of each day: two reports of one day are one step. */
function pointsOf(moments: readonly Moment[], measure: TrendMeasure): Point[] {
  const days = new Map<string, Point>()
  for (const { digest, date } of moments) {
    const value = figuresOf(digest)[measure]
    if (digest && value !== null) days.set(date.slice(0, 10), { date: date.slice(0, 10), value, target: targetOf(measure, digest) })
  }
  return [...days.values()].sort((one, other) => one.date.localeCompare(other.date))
}

/** One future: past steps drawn again and again until the target is met; how many days that took. */
function draw(steps: readonly Step[], missing: number, next: () => number): number {
  let [gained, days] = [0, 0]
  while (gained < missing && days < MOST_DAYS) {
    const step = steps[Math.floor(next() * steps.length)]
    gained += step?.gain ?? 0
    days += step?.days ?? 1
  }
  return days
}

type Told = Omit<Trend, 'forecast' | 'refusal'>

function refusalOf({ measure, current, target, targetBefore, points, rate }: Told, gained: number): Refusal | null {
  if (target === null) return 'no-target'
  if (current >= target) return 'met'
  if (points < LEAST_POINTS) return 'too-few'
  if (targetBefore !== null && !GROWS.has(measure)) return 'moved-target'
  if (rate <= 0) return 'no-progress'
  return gained <= 0 ? 'moved-target' : null
}

/** The steps towards the target that each report had, or the newest where it had none. */
function stepsOf(points: readonly Point[], target: number): Step[] {
  const missing = ({ value, target: own }: Point): number => (own ?? target) - value
  return points.slice(1).flatMap((point, index) => {
    const last = points[index]
    return last ? [{ gain: missing(last) - missing(point), days: Math.max(1, daysBetween(last.date, point.date)) }] : []
  })
}

function forecastOf(steps: readonly Step[], missing: number, { seed, today }: Drawing): Trend['forecast'] {
  const next = random(seed)
  const futures = Array.from({ length: DRAWS }, () => draw(steps, missing, next)).sort((one, other) => one - other)
  const at = (share: number): number => futures[Math.floor(share * DRAWS)] ?? MOST_DAYS
  const on = (share: number): string => daysAfter(today, at(share))
  return at(0.5) >= MOST_DAYS ? null : { early: on(0.1), likely: on(0.5), late: on(0.9) }
}

/**
 * The rate of a measure over the last reports, and when it would meet its target, drawn from past steps (Monte Carlo). Of tests the target is
 * how many there are, and a step is what became of those that are missing; a target of coverage that moved gives no forecast.
 *
 * @param moments oldest first
 * @returns null where no report tells the measure
 */
export function trendOf(moments: readonly Moment[], measure: TrendMeasure, drawing: Drawing): Trend | null {
  const points = pointsOf(moments, measure).slice(-drawing.last)
  const [first, newest] = [points[0], points.at(-1)]
  if (!first || !newest) return null
  const days = daysBetween(first.date, newest.date)
  const rate = days === 0 ? 0 : Math.round(((newest.value - first.value) / days) * 1000) / 1000
  const { target, value: current } = newest
  const targetBefore = points.find((point) => point.target !== null && point.target !== target)?.target ?? null
  const told = { measure, current, target, targetBefore, points: points.length, rate }
  const steps = target === null ? [] : stepsOf(points, target)
  const gained = steps.reduce((sum, { gain }) => sum + gain, 0)
  const refusal = refusalOf(told, gained)
  if (refusal !== null || target === null) return { ...told, forecast: null, refusal }
  const forecast = forecastOf(steps, target - current, drawing)
  return { ...told, forecast, refusal: forecast === null ? 'no-progress' : null }
}
