import type { Draft, Related } from '../findings/finding.ts'
import type { Spot, Told } from './spots.ts'

/** The other place of a contradiction, or one of several. */
export const placed = ({ spot, position }: Told, message: string): Related => ({
  file: spot.report.source.path,
  position,
  message,
})

/** So many of the places behind a finding are shown. */
const SHOWN = 12

/** A finding at a number. */
export function at(told: Told, message: string, related: readonly Related[], more: Partial<Draft> = {}): Draft {
  const { spot } = told
  return { report: spot.report, position: told.position, message, subject: nameOf(spot), related: related.slice(0, SHOWN), ...more }
}

/** What a spot is called in a message. */
export function nameOf(spot: Spot): string {
  const { name, parent } = spot
  if (spot.isTotal && parent && parent.name !== '') return `${name} of ${parent.name}`
  return name || parent?.name || 'the report'
}
