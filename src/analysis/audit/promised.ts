import { above, type Spot, type Told } from './spots.ts'
import { tells, tellsWithin } from './wordings.ts'

/** Sections whose numbers are no claim of what is. */
const PROMISES: ReadonlySet<string | null> = new Set([
  'next',
  'todo',
  'goals',
  'expected',
  'recommendations',
  'advice',
  'planned',
  'legend',
  'example',
  'before',
  'preparation',
  'coverage-goals',
  'tests-planned',
  'deferred',
  'risks',
])

const isCriteria = ({ shape, cells }: Spot): boolean => (shape === 'heading' || shape === 'label') && tells(cells[0], 'criterion')

/** Whether a spot speaks of what is still to come, was, or is merely said. */
export const isPromise = (spot: Spot): boolean =>
  [spot, ...above(spot)].some((one) => PROMISES.has(one.role) || (one.shape !== 'row' && one.isAhead)) || above(spot).some(isCriteria)

/** Whether a number tells a change, or what it led from or to: "0 → 10 passing", "12 more". */
export const isChange = ({ cell: { text }, start, last }: Told): boolean =>
  /(?:[+−±→]|->|\bfrom|\bof)\s*$/.test(text.slice(0, start)) || /^\s*(?:→|->|more\b|new\b)/.test(text.slice(last))

/** Whether a number is a term of a sum in its line: "24 existing + 14 new", "(20 + 16 + 15)". */
export const isTerm = ({ cell: { text }, start, last }: Told): boolean =>
  /[+]\s*$/.test(text.slice(0, start)) || /^\s*(?:\p{L}+\s+){0,3}[+]\s*\d/u.test(text.slice(last))

/** Whether a number counts the new, the old, those of a kind or some others: a word of its name or right beside it says so. */
export function isOfSome({ cell, start, last }: Told): boolean {
  const label = Math.max(0, cell.text.search(/[:：]/))
  const behind = last + (/^[^,;.()+]*/.exec(cell.text.slice(last))?.[0].length ?? 0)
  return tellsWithin(cell, 'some', 0, label) || tellsWithin(cell, 'some', start, behind)
}

/** Whether a number is claimed of what is. */
export const isActual = (told: Told): boolean => told.modality === 'actual' && !isPromise(told.spot)
