import type { Said } from '../line/grammar.ts'
import { wordEvidence } from '../line/place.ts'
import type { Quantity } from '../line/quantity.ts'
import type { Voice } from './unitState.ts'

/** How far from a figure the words stand that make a change of it, in UTF-16 units. */
const NEAR = 12

const isBelowAll = ({ percent, total, value, op }: Quantity): boolean =>
  percent ? total === null && value < 100 && op !== '≥' && op !== '>' : total !== null && value < total

/** "up by 12%", "12% faster": how much something changed is no share of it. */
const isChange = ({ text }: Said, { start, end }: Quantity): boolean =>
  /(?:\b(?:by|over|under|um|por|de|на|с)|[+])\s*$/u.test(text.slice(Math.max(0, start - NEAR), start)) ||
  /^\s*(?:improve|increase|faster|slower|reduction|growth|better|more|less|schneller|mejora|melhoria)/u.test(text.slice(end, end + NEAR))

/** A share that is not the whole yet, "2 of 5 stages work", "75% complete", unless a mark behind it says that it is enough. */
export function shareOf(said: Said, from: number): Voice | null {
  if (said.ofCoverage) return null
  const part = said.quantities.find((one) => one.start >= from && isBelowAll(one) && !isChange(said, one))
  if (!part || said.marks.some(({ start, row }) => start > part.end && row?.state === 'done')) return null
  return { state: 'partial', evidence: wordEvidence(said, part.start, part.last, 'state', 'partial') }
}
