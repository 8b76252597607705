import type { ChalkInstance } from 'chalk'
import type { Tone } from '../../vocabulary/index.ts'
import { type Line, type Span, textOf } from '../view.ts'

/** Says one line as terminal text. */
export type Paint = (line: Line) => string

const tones = (chalk: ChalkInstance): Record<Tone, ChalkInstance> => ({
  good: chalk.green,
  busy: chalk.cyan,
  warn: chalk.yellow,
  bad: chalk.red,
  idle: chalk.dim,
  plain: chalk,
})

/** The brush for a terminal: with `colour`, tones become the sixteen colours that every theme defines; without, text stays bare. */
export async function brush(colour: boolean): Promise<Paint> {
  if (!colour) return textOf
  const { Chalk } = await import('chalk')
  const byTone = tones(new Chalk({ level: 1 }))
  const stroke = ({ text, tone, strong }: Span) => (strong ? byTone[tone].bold(text) : byTone[tone](text))
  return (line) => line.map(stroke).join('')
}
