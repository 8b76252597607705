import type { Said } from '../line/grammar.ts'
import type { Quantity } from '../line/quantity.ts'

/** How far around a number its signs are looked for, in UTF-16 units: a long line must not cost its square. */
const NEAR = 80
const COMPARED = /(?:\bvs\.?|\bversus|\bup from|\bdown from|\bwas)\s{1,3}~?$/iu
const MORE = /^\s(?:more|weitere|más|mais|autres|fler|ещё|еще|daha)(?!\p{L})/iu
const SIGN = /(?:[+−]\s?|(?:^|[\s(])[-–])$/u

const ARROW = /^\s?(?:→|➜|⇒|[-=]>)\s?~?\d/u

const before = ({ text }: Said, { start }: Quantity): string => text.slice(Math.max(0, start - NEAR), start)

/** A number that tells by how much a count changed or what it is held against: "+12 tests", "-291", "vs 50", the first of "0 → 12". */
export function isChange(said: Said, quantity: Quantity): boolean {
  const near = before(said, quantity)
  if (ARROW.test(said.text.slice(quantity.last, quantity.last + 8))) return true
  return SIGN.test(near) || COMPARED.test(near) || MORE.test(said.text.slice(quantity.end, quantity.end + NEAR))
}

/** Whether a number in brackets tells how many were added: "Limits (+6 tests)". */
export const isAddition = (said: Said, quantity: Quantity): boolean =>
  (quantity.unit === 'test' || quantity.outcome === 'created') && /[([（]\s?\+\s?$/u.test(before(said, quantity))

/** Whether a number is what others add up to: "58 (old) + 12 (new) = 70". */
export function isSum(said: Said, quantity: Quantity): boolean {
  const near = before(said, quantity).trimEnd()
  return near.endsWith('=') && /[+×*]|\sx\s/.test(near)
}

const STATUS_CODE = /^(?:20[0-46]|30[1-478]|4(?:0[0-9]|1[0-5]|2[2-9])|50[0-4])$/

/** "401/403", "404/500": two answers of a server, no count of anything. */
const isStatusCodes = ({ value, total, unit, outcome }: Quantity): boolean =>
  total !== null && unit === null && outcome === null && STATUS_CODE.test(String(value)) && STATUS_CODE.test(String(total))

/** "8.0/10", "2.5": nobody runs a part of a test. */
const isDecimal = ({ text }: Said, { value, start, end }: Quantity): boolean =>
  !Number.isInteger(value) || /^[^\d]*\d+[.,]\d{1,2}(?!\d)/.test(text.slice(start, end))

/** Whether a number stands in a quotation: what somebody said once is not told here. */
function isQuoted(said: Said, quantity: Quantity): boolean {
  const near = before(said, quantity)
  const at = Math.max(near.lastIndexOf('"'), near.lastIndexOf('“'))
  const opens = at >= 0 && (near[at] === '“' || at === 0 || /[\s:(]/.test(near[at - 1] ?? '')) && !near.slice(at).includes('”')
  return opens && /["”]/.test(said.text.slice(quantity.last, quantity.last + NEAR))
}

/** "⭐⭐⭐⭐ (4/5)": a grade. */
const isGrade = (said: Said, quantity: Quantity): boolean =>
  quantity.total !== null && quantity.unit === null && /[⭐★☆🌟]\uFE0F?\s?[(（]?$/u.test(before(said, quantity))

/** Whether a number can count tests at all: it is whole, no share, no grade, no change, no code and no quotation. */
export const isCountable = (said: Said, quantity: Quantity): boolean =>
  !quantity.percent &&
  !isGrade(said, quantity) &&
  !isDecimal(said, quantity) &&
  !isChange(said, quantity) &&
  !isStatusCodes(quantity) &&
  !isQuoted(said, quantity)
