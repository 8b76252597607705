import type { Report } from '../../report/index.ts'
import { type Draft, type Level, type Position, placeOf } from '../findings/finding.ts'
import { percentOption } from './option.ts'
import type { Example, Rule } from './rule.ts'

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
  example: Example
  figure(report: Report): Figure | null
}

/** The least percentage that is asked for. */
export const MIN = percentOption('min', 'The least percentage of each report; without it the rule asks nothing.', null)

/**
 * Makes the rule that a percentage must be reached in each report that states it. A report that does not state it, or states
 * figures on both sides of the threshold, is a warning; where no report states it at all the warnings are errors, for a gate
 * that cannot fail is no gate.
 */
export function threshold({ id, title, noun, how, example, figure }: Threshold): Rule {
  return {
    id,
    title,
    level: 'error',
    options: [MIN],
    asks: (stated) => MIN.of(stated) !== null,
    example,
    help: `${how} Every report that states it must reach the threshold. A report that does not state it is a warning, and an error where no report does.`,
    find(subjects, stated) {
      const minimum = MIN.of(stated)
      if (minimum === null) return []
      const figures = subjects.map(({ report }) => figure(report))
      const silence = figures.every((each) => each === null) ? 'error' : 'warning'
      return subjects.flatMap(({ report }, index) => judge(report, figures[index] ?? null, { minimum, noun, silence }))
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
  const stated = low === high ? shownPercent(low) : `between ${shownPercent(low)} and ${shownPercent(high)}`
  const message = `The ${noun} is ${stated}, the threshold is ${shownPercent(minimum)}`
  return [{ report, position, message, subject: noun, level: high < minimum ? 'error' : 'warning', measure: minimum - low }]
}

/** At most two digits, and cut, not rounded: 79.999 must not read as 80. */
export const shownPercent = (percent: number): string => `${Math.floor(percent * 100) / 100}%`
