import type { Operator } from '../../vocabulary/index.ts'
import { printed, type Told } from './spots.ts'

/** How far "about" reaches, as a share of the number. */
const ABOUT = 0.1

type Bound = Pick<Told, 'value' | 'high' | 'op'>

/** For each way of telling a number: whether what was found agrees, `slack` being what rounding explains. */
const AGREES: Readonly<Record<Operator, (found: number, told: number, slack: number) => boolean>> = {
  '=': (found, told, slack) => Math.abs(found - told) <= slack,
  '~': (found, told, slack) => Math.abs(found - told) <= Math.max(slack, Math.abs(told) * ABOUT),
  '≥': (found, told, slack) => found >= told - slack,
  '>': (found, told, slack) => found > told - slack,
  '≤': (found, told, slack) => found <= told + slack,
  '<': (found, told, slack) => found < told + slack,
}

/** Binary fractions miss a tenth by less than this. */
const EPSILON = 1e-9

/** Whether a number that was told agrees with one that was found, within `slack`. */
export function agrees({ value, high, op }: Bound, found: number, slack = 0): boolean {
  if (high !== null) return found >= value - slack - EPSILON && found <= high + slack + EPSILON
  return AGREES[op](found, value, slack + EPSILON)
}

/** Whether a number is told as it is: no bound, no "about", no range. */
export const isExact = ({ op, high }: Bound): boolean => op === '=' && high === null

/** Half a unit of the last digit that was printed. */
export function halfUnit(told: Told): number {
  const decimals = /[.,](\d+)\D*$/.exec(printed(told))?.[1] ?? ''
  const isThousands = decimals.length === 3 && Number.isInteger(told.value)
  return 0.5 * 10 ** -(isThousands ? 0 : decimals.length)
}

/** The sum of numbers, without the noise of binary fractions. */
export const sumOf = (values: readonly number[]): number => Number(values.reduce((sum, value) => sum + value, 0).toFixed(6))

/** So many numbers of a sum are told; the others are counted. */
const TERMS = 8

/** A sum in words: "10 + 9 + 6". */
export function sumWords(values: readonly number[]): string {
  const more = values.length > TERMS ? ` + ${values.length - TERMS} more` : ''
  return `${values.slice(0, TERMS).join(' + ')}${more}`
}

/** A share in percent, told one digit finer than the number that it is held against: "16.7%". */
export const shareWords = (share: number, half: number): string =>
  `${Number(share.toFixed(Math.max(1, 1 - Math.round(Math.log10(half * 2)))))}%`
