import type { Report } from '../../report/index.ts'
import { type Draft, type Level, type Position, placeOf } from '../check/finding.ts'
import type { Gate, Rule } from './rule.ts'

/** A percentage that a report states; where it states several, the least and the greatest of them. */
export interface Figure {
  low: number
  high: number
  position: Position
}

/** What one threshold rule differs in from another. */
export interface Threshold {
  id: string
  title: string
  /** What must be reached, as the messages name it: "overall coverage". */
  noun: string
  /** How the figure is found, for the help text. */
  how: string
  /** The least percentage that the gate asks for. */
  least(gate: Gate): number | undefined
  figure(report: Report): Figure | null
}

/**
 * Makes the rule that a percentage must be reached in each report that states it. A report that does not state it, or states
 * figures on both sides of the threshold, is a warning; where no report states it at all the warnings are errors, for a gate
 * that cannot fail is no gate.
 */
export function threshold({ id, title, noun, how, least, figure }: Threshold): Rule {
  return {
    id,
    title,
    level: 'error',
    help: `${how} Every report that states it must reach the threshold. A report that does not state it is a warning, and an error where no report does.`,
    find(reports, gate) {
      const minimum = least(gate)
      if (minimum === undefined) return []
      const figures = reports.map(figure)
      const silence = figures.every((each) => each === null) ? 'error' : 'warning'
      return reports.flatMap((report, index) => judge(report, figures[index] ?? null, { minimum, noun, silence }))
    },
  }
}

function judge(
  report: Report,
  figure: Figure | null,
  { minimum, noun, silence }: { minimum: number; noun: string; silence: Level },
): Draft[] {
  if (figure === null) {
    return [{ report, position: placeOf(report, ''), message: `No ${noun} is stated`, subject: `no ${noun}`, level: silence }]
  }
  const { low, high, position } = figure
  if (low >= minimum) return []
  const stated = low === high ? `${show(low)}%` : `between ${show(low)}% and ${show(high)}%`
  const message = `The ${noun} is ${stated}, the threshold is ${show(minimum)}%`
  return [{ report, position, message, subject: noun, level: high < minimum ? 'error' : 'warning' }]
}

/** At most two digits, and cut, not rounded: 79.999 must not read as 80. */
function show(percent: number): string {
  return String(Math.floor(percent * 100) / 100)
}
