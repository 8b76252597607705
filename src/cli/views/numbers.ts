import type { Comparison, Delta } from '../../analysis/index.ts'
import { type Line, say, span } from '../../render/index.ts'
import type { CountField, Tone } from '../../vocabulary/index.ts'
import { percentText, plural } from './words.ts'

/** Counts of which fewer are better; of the others more are. */
const WANTED_LOW: readonly CountField[] = ['failed', 'skipped', 'blocked', 'errors', 'pending']

/** A number that both reports may state: its name, its way, how it is written, and whether less of it is better. */
export interface Moved {
  name: string
  delta: Delta
  write: (value: number) => string
  less?: boolean
}

const signed = (delta: number): string => (delta === 0 ? '±0' : `${delta > 0 ? '+' : '-'}${Math.round(Math.abs(delta) * 10) / 10}`)

const written = (value: number | null, write: Moved['write']): string => (value === null ? '–' : write(value))

/** How a number moved: "31 → 36", and "+5" in the tone of what that means. */
export function movedCells({ delta: { before, after, delta }, write, less = false }: Moved): Line[] {
  const tone: Tone = !delta ? 'idle' : delta > 0 !== less ? 'good' : 'bad'
  const change = delta === null ? (before === null ? 'new' : 'gone') : signed(delta)
  return [say(written(before, write), 'idle'), say(written(after, write)), [span(change, delta === null ? 'warn' : tone)]]
}

const plainly = (value: number): string => String(value)

function completionOf({ completion }: Comparison): Moved[] {
  if (!completion) return []
  const { percent, done, total, unit } = completion
  const noun = plural(unit.after ?? unit.before ?? 'unit')
  return [
    { name: 'completion', delta: percent, write: percentText },
    { name: `${noun} done`, delta: done, write: plainly },
    { name: `${noun} in all`, delta: total, write: plainly },
  ]
}

/** Every number that at least one of the reports states: completion, test counts, coverage, and its targets where they moved. */
export function numbersOf(comparison: Comparison): Moved[] {
  const counts = comparison.counts.map((count) => ({
    name: `tests ${count.field}`,
    delta: count,
    write: plainly,
    less: WANTED_LOW.includes(count.field),
  }))
  const coverage = comparison.coverage.flatMap(({ name, current, target }) => [
    { name: `coverage ${name}`, delta: current, write: percentText },
    ...(target.change === 'same' ? [] : [{ name: `coverage target ${name}`, delta: target, write: percentText }]),
  ])
  return [...completionOf(comparison), ...counts, ...coverage].filter(({ delta }) => delta.before !== null || delta.after !== null)
}
