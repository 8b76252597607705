import type { Claim } from '../report/index.ts'

type Said = Pick<Claim, 'value' | 'op' | 'high' | 'raw'>

/** Two numbers that went through a division may differ by so little and be the same. */
const GRAIN = 1e-9

const FIRST_NUMBER = /\d+(?:[.,](\d+))?/

/** How many digits stand behind the point of the figure that `raw` writes. */
const digitsIn = (raw: string): number => FIRST_NUMBER.exec(raw)?.[1]?.length ?? 0

/** "About" a number is within a tenth of it, or within half of its last digit that is not nought: ~20 is 15 to 25, ~150 is 135 to 165. */
function isAbout(value: number, found: number): boolean {
  let unit = 1
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10
  return Math.abs(found - value) <= Math.max(Math.abs(value) / 10, unit / 2) + GRAIN
}

/** What a claim says by its sign; `equals` is what no sign means. */
function holdsBy({ op, high }: Said, value: number, found: number, equals: boolean): boolean {
  if (high !== null) return found >= value - GRAIN && found <= high + GRAIN
  if (op === '≥') return equals || found > value
  if (op === '≤') return equals || found < value
  if (op === '>') return found > value
  if (op === '<') return found < value
  return op === '~' ? equals || isAbout(value, found) : equals
}

/** Whether a count is as claimed. */
export const countHolds = (said: Said, found: number): boolean =>
  typeof said.value === 'number' && holdsBy(said, said.value, found, said.value === found)

/**
 * Whether a percentage is as claimed: rounded to the digits that the claim has, or cut off where it has two or more, as tools do. What is
 * not all is not 100 %, however it rounds: then the last figure below it is right.
 */
export function percentHolds(said: Said, found: number): boolean {
  const { value, raw } = said
  if (typeof value !== 'number') return false
  const digits = digitsIn(raw)
  const unit = 10 ** -digits
  const isWhole = found >= 100 - GRAIN
  const rounded = Math.abs(found - value) <= unit / 2 + GRAIN && (value < 100 || isWhole)
  const cut = digits >= 2 || (found > 100 - unit / 2 && !isWhole)
  const equals = rounded || (cut && found >= value - GRAIN && found < value + unit - GRAIN && (value < 100 || isWhole))
  return holdsBy(said, value, found, equals)
}
