import type { Draft, Position } from '../findings/finding.ts'
import type { VerifiedClaim } from './model.ts'

const NUMBER = /\d+(?:[.,]\d+)*/g
/** One count of another: "29/31", "29 of 31". */
const RATIO = /^\D{0,40}\d[\d,]{0,12}\s{0,3}(?:\/|of|out of)\s{0,3}\d/i

const amountOf = (text: string): number => Number(text.replaceAll(',', ''))

const within = ({ start }: Position, index: number, length: number): Position => ({
  start: { line: start.line, column: start.column + index },
  end: { line: start.line, column: start.column + index + length },
})

/** The number among the words of a claim that it claims; null where it is not certain which. Of a ratio of equals the total is the second. */
function numberIn({ raw, claimed, path }: VerifiedClaim): RegExpExecArray | null {
  const all = Array.from(raw.matchAll(NUMBER)).filter(([text]) => amountOf(text) === claimed)
  const [one, other, ...more] = all
  if (!one || more.length > 0) return null
  if (!other) return one
  return RATIO.test(raw) ? (path.endsWith('/total') ? other : one) : null
}

/**
 * What belongs in the place of a claim that evidence refutes, where its number is exact and it is certain where that stands. A nought that no file
 * tells, since none lists a test, is never written: so looks what was not understood.
 */
export function exactNumber(claim: VerifiedClaim): Pick<Draft, 'derived'> {
  const { op, high, claimed, found, position, evidence } = claim
  if (found === 0 && evidence === null) return {}
  const isExact = op === '=' && high === null && typeof claimed === 'number' && position.start.line === position.end.line
  const hit = isExact ? numberIn(claim) : null
  if (!hit || typeof found !== 'number') return {}
  const [was] = hit
  return { derived: { value: found, from: [], at: { position: within(position, hit.index, was.length), was } } }
}
