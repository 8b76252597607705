import { GLUED_UNITS, OPERATOR_WORDS, type Operator, RATIO_WORDS, REFERENCE_NOUNS } from '../../vocabulary/index.ts'
import { isDateUnit } from './dateNumbers.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { wordSet } from './wordSet.ts'

const OF = wordSet(RATIO_WORDS)
const GLUED = wordSet(GLUED_UNITS)
const REFERENCES = wordSet(REFERENCE_NOUNS)
const DASHES = new Set(['-', '–', '—'])
const PERCENT = new Set(['%', '％', 'percent', 'prozent'])

/** Reads digits with separators: `1,234` and `1.234.567` are thousands, `12.5` and `12,5` decimals; NaN for `2.1.0`. */
export function parseNumber(digits: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) && !digits.startsWith('0')) return Number(digits.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''))
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'))
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN
}

/** Whether a token says that the number before it is a percentage. */
export const isPercent = (token: Token | undefined): boolean => token !== undefined && PERCENT.has(token.key)

/** Whether a sign is glued to a token, as the plus of `80%+`. */
export const isGluedPlus = (token: Token | undefined): boolean => token?.key === '+' && token.glued

function followsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before) return false
  if (!token.glued) return REFERENCES.has(before.key) || [1, 2, 3].some((step) => lexicon.labelNouns.at(tokens, at - step)?.to === at)
  if ('#$€£@_'.includes(before.key)) return true
  const left = tokens[at - 2]
  if (!before.glued || !'-–./:'.includes(before.key)) return false
  return before.key === ':' ? left?.kind === 'number' : before.key !== '/' && left?.kind === 'word'
}

function leadsName(tokens: readonly Token[], at: number): boolean {
  const [after, beyond, third, fourth] = tokens.slice(at + 1, at + 5)
  if (!after?.glued) return false
  if (isDateUnit(after, tokens[at - 1])) return true
  if (DASHES.has(after.key) && /^(?:19|20)\d\d$/.test(tokens[at]?.key ?? '') && beyond?.glued && /^(?:0?[1-9]|1[0-2])$/.test(beyond.key))
    return true
  if (after.key === ':') return beyond?.kind === 'number' && beyond.glued
  const isDate =
    '-/.–'.includes(after.key) && beyond?.kind === 'number' && third?.key === after.key && fourth?.kind === 'number' && fourth.glued
  return isDate || (after.kind === 'word' && !GLUED.has(after.key) && after.key.charCodeAt(0) < 0x2e80)
}

/** Whether the number at `at` is part of a date, a time, a version, a reference or an identifier. */
export function isPartOfName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return followsName(tokens, at, lexicon) || leadsName(tokens, at)
}

/** What the sign or word before a number makes of it, and how many tokens that is. */
export function operatorBefore(tokens: readonly Token[], at: number): { op: Operator; length: number } {
  const before = tokens[at - 1]
  const plain = { op: '=', length: 0 } as const
  if (!before) return plain
  const first = tokens[at - 2]?.key ?? ''
  if (before.key === '=' && (first === '>' || first === '<')) return { op: first === '>' ? '≥' : '≤', length: 2 }
  if (before.key === '>' && DASHES.has(first)) return plain
  const op = OPERATOR_WORDS[before.key]
  return op ? { op, length: before.kind === 'sign' ? 1 : 0 } : plain
}

/** The number that follows the one at `at` over a slash, an "of" or a dash: the whole of a ratio or the end of a range. */
export function partner(tokens: readonly Token[], at: number): { total: number | null; high: number | null; to: number } {
  const none = { total: null, high: null, to: at + 1 }
  const behind = isGluedPlus(tokens[at + 1]) && OF.has(tokens[at + 2]?.key ?? '') ? at + 2 : at + 1
  const sign = tokens[behind]
  const next = sign && OF.has(sign.key) && tokens[behind + 1]?.key === 'of' ? behind + 2 : behind + 1
  const other = tokens[next]
  const value = other?.kind === 'number' ? parseNumber(other.key) : Number.NaN
  if (!sign || !other || Number.isNaN(value)) return none
  if (sign.key === '/' || sign.key === '⁄' || OF.has(sign.key)) return { total: value, high: null, to: next + 1 }
  const isRange = DASHES.has(sign.key) && ((sign.glued && other.glued) || (isPercent(tokens[at]) && isPercent(tokens[next + 1])))
  return isRange ? { total: null, high: value, to: next + 1 } : none
}
