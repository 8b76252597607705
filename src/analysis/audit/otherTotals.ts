import { words } from '../wording.ts'
import { sumOf } from './arithmetic.ts'
import type { Spot, Told } from './spots.ts'

/** A line of a list that tells no part. */
export const MEAN = /\b(?:avg|average|mean|median|rate|ratio|per|max|min|p\d\d|each)\b|\/\s?\p{L}/iu

/** Whether a last number may be the mean of those above it, or a score out of what each of them is out of: "94/100" below "100/100" and "70/100". */
export function isMean(total: Told, parts: readonly Told[]): boolean {
  const values = parts.map(({ value }) => value)
  const mean = sumOf(values) / values.length
  const isScore = total.total !== null && parts.every((one) => one.total === total.total)
  return isScore || (Math.abs(mean - total.value) <= 1 && Math.max(...values) >= total.value && Math.max(...values) > 1)
}

/** Whether two numbers above a last one are its factors: "3 requests", "2547 each". */
export function isProduct({ value }: Told, [one, other, ...more]: readonly Told[]): boolean {
  if (!one || !other || more.length > 0) return false
  return value > one.value + other.value && Math.abs(one.value * other.value - value) <= value * 0.01
}

/** Whether a total names what only some of the rows are of: "Total phase 2" below rows of two phases. */
export const isOfSomeRows = ({ partWords }: Spot, rows: readonly Spot[]): boolean => {
  const own = partWords.filter((word) => rows.some(({ cells: [{ text }] }) => words(text).includes(word)))
  return own.some((word) => !rows.every(({ cells: [{ text }] }) => words(text).includes(word)))
}

/** Amounts without those that add up the ones right above them. */
export function withoutSubtotals(amounts: readonly Told[]): Told[] {
  let run: number[] = []
  return amounts.filter(({ value }) => {
    const isSubtotal = run.length > 1 && value > 0 && sumOf(run) === value
    run = isSubtotal ? [] : [...run, value]
    return !isSubtotal
  })
}
