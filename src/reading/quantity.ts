import type { CountField, Operator, Unit } from '../vocabulary/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** A number as it was written, with what it counts. */
export interface Quantity {
  value: number
  /** The upper end of a range such as `2-3 hours`. */
  high: number | null
  op: Operator
  /** The whole of a ratio such as `15/39` or `143 of 469`. */
  total: number | null
  percent: boolean
  unit: Unit | null
  outcome: CountField | null
  /** Offsets into the line's text: the number alone, without its words. */
  start: number
  end: number
  /** The offset behind the last word that belongs to it. */
  last: number
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  '~': '~',
  '≈': '~',
  '±': '~',
  '≥': '≥',
  '>': '>',
  '≤': '≤',
  '<': '<',
  '⩾': '≥',
  '⩽': '≤',
}
const OF = new Set(['of', 'von', 'de', 'из', 'av', 'sur', 'out'])
const DASHES = new Set(['-', '–', '—'])
const NEARLY = new Set([
  'about',
  'around',
  'approximately',
  'approx',
  'circa',
  'ca',
  'roughly',
  'примерно',
  'около',
  'etwa',
  'cerca',
  'environ',
])
const AT_LEAST = new Set(['over', 'least', 'minimum', 'min', 'above', 'exceeds', 'exceed', 'über', 'över', 'mindestens', 'minst'])

/** Reads digits with separators: `1,234` and `1.234.567` are thousands, `12.5` and `12,5` decimals; NaN for `2.1.0`. */
export function parseNumber(digits: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) && !digits.startsWith('0')) return Number(digits.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''))
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'))
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN
}

/** Whether the number at `at` is part of a date, a time, a version, a reference or an identifier. */
function isPartOfName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const beyond = tokens[at + 2]
  if (token?.glued && before && '#$€£@_'.includes(before.key)) return true
  if (before && !token?.glued && lexicon.labelNouns.at(tokens, at - 1)?.to === at) return true
  if (token?.glued && before && '-–./:'.includes(before.key) && before.glued) {
    const left = tokens[at - 2]
    if (left?.kind === 'word' && before.key !== ':' && before.key !== '/') return true
    if (before.key === ':' && left?.kind === 'number') return true
  }
  if (!after?.glued) return false
  if (after.key === ':' && beyond?.kind === 'number' && beyond.glued) return true
  const third = tokens[at + 3]
  const fourth = tokens[at + 4]
  const isDate =
    '-/.–'.includes(after.key) && beyond?.kind === 'number' && third?.key === after.key && fourth?.kind === 'number' && fourth.glued
  return (
    isDate ||
    (after.kind === 'word' &&
      after.end - after.start > 0 &&
      !/^(?:h|hrs?|hours?|m|mins?|s|sec|ms|d|days?|w|x|tests?|pts?)$/.test(after.key) &&
      after.key.charCodeAt(0) < 0x2e80)
  )
}

function operatorBefore(tokens: readonly Token[], at: number): Operator {
  const before = tokens[at - 1]
  if (!before) return '='
  if (before.key === '=' && tokens[at - 2]?.key === '>') return '≥'
  if (before.key === '=' && tokens[at - 2]?.key === '<') return '≤'
  if (before.key === '>' && DASHES.has(tokens[at - 2]?.key ?? '')) return '='
  if (NEARLY.has(before.key)) return '~'
  if (AT_LEAST.has(before.key)) return '≥'
  return OPERATORS[before.key] ?? '='
}

const isPercentSign = (token: Token | undefined): boolean =>
  token !== undefined && (token.key === '%' || token.key === '％' || token.key === 'percent' || token.key === 'prozent')

/** The words behind a number: what it counts and how that ended, at most three others between. */
function wordsBehind(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { unit: Unit | null; outcome: CountField | null; to: number } {
  let unit: Unit | null = null
  let outcome: CountField | null = null
  let to = from
  for (let index = from, others = 0; index < tokens.length && others <= 3; ) {
    const token = tokens[index]
    if (!token || token.kind === 'number' || (token.kind === 'sign' && !(token.key === '-' && token.glued))) break
    const named = lexicon.units.at(tokens, index)
    const ended = lexicon.outcomes.at(tokens, index)
    if (named && (!ended || named.to >= ended.to)) {
      if (unit !== null) break
      unit = named.row
      to = index = named.to
      others = outcome ? 9 : 2
    } else if (ended) {
      if (outcome !== null) break
      outcome = ended.row.count
      to = index = ended.to
      others = Math.max(0, others)
    } else {
      if (token.kind === 'mark' && index > from) break
      if (token.kind === 'word') others += unit === null ? 1 : 2
      index++
    }
  }
  return { unit, outcome, to }
}

/** The words before a number, where only a colon, an equals sign or nothing stands between. */
function wordsBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): { unit: Unit | null; outcome: CountField | null } {
  let end = at
  while (end > 0 && /^[:=：~≈≥>≤<+]$/.test(tokens[end - 1]?.key ?? '')) end--
  const colon = end < at
  for (let from = Math.max(0, end - 4); from < end; from++) {
    const ended = lexicon.outcomes.at(tokens, from)
    if (ended?.to === end) return { unit: null, outcome: ended.row.count }
    const named = lexicon.units.at(tokens, from)
    if (named?.to !== end || !colon) continue
    for (let earlier = Math.max(0, from - 3); earlier < from; earlier++) {
      const hit = lexicon.outcomes.at(tokens, earlier)
      if (hit?.to === from) return { unit: named.row, outcome: hit.row.count }
    }
    return { unit: named.row, outcome: null }
  }
  return { unit: null, outcome: null }
}

/** The number that follows at `at` over a slash, an "of" or a dash. */
function partner(tokens: readonly Token[], at: number): { total: number | null; high: number | null; to: number } {
  const sign = tokens[at + 1]
  let next = at + 2
  if (sign && OF.has(sign.key) && tokens[next]?.key === 'of') next++
  const other = tokens[next]
  const none = { total: null, high: null, to: at + 1 }
  if (!sign || other?.kind !== 'number') return none
  const value = parseNumber(other.key)
  if (Number.isNaN(value)) return none
  if (sign.key === '/' || sign.key === '⁄' || OF.has(sign.key)) return { total: value, high: null, to: next + 1 }
  if (DASHES.has(sign.key) && sign.glued && other.glued) return { total: null, high: value, to: next + 1 }
  return none
}

/** Every number of a line that counts or measures something, in order; dates, times, versions and identifiers are left out. */
export function quantities(tokens: readonly Token[], lexicon: Lexicon): Quantity[] {
  const found: Quantity[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind !== 'number' || isPartOfName(tokens, index, lexicon)) {
      if (token?.kind === 'number')
        while (tokens[index + 1]?.glued && /^[-/.:–]$/.test(tokens[index + 1]?.key ?? '') && tokens[index + 2]?.kind === 'number')
          index += 2
      continue
    }
    const value = parseNumber(token.key)
    if (Number.isNaN(value)) continue
    let first = index
    let op = operatorBefore(tokens, first)
    let { total, high, to } = partner(tokens, index)
    const early = isPercentSign(tokens[index + 1])
    if (early) {
      const pair = partner(tokens, index + 1)
      if (pair.high !== null && isPercentSign(tokens[pair.to])) ({ high, to } = pair)
    }
    if (tokens[to]?.key === '+' && tokens[to]?.glued) {
      op = '≥'
      to++
    }
    const percent = isPercentSign(tokens[to]) || (early && to === index + 1)
    if (percent) to++
    if (tokens[to]?.key === '+' && tokens[to]?.glued) {
      op = '≥'
      to++
    }
    const numberEnd = tokens[to - 1]?.end ?? token.end
    const behind = percent ? { unit: null, outcome: null, to } : wordsBehind(tokens, to, lexicon)
    const before = behind.outcome === null && !percent ? wordsBefore(tokens, index, lexicon) : { unit: null, outcome: null }
    if (op !== '=' && '~≈≥>≤<'.includes(tokens[first - 1]?.key ?? ' ')) first--
    found.push({
      value,
      high,
      op,
      total,
      percent,
      unit: behind.unit ?? before.unit,
      outcome: behind.outcome ?? before.outcome,
      start: tokens[first]?.start ?? token.start,
      end: numberEnd,
      last: tokens[behind.to - 1]?.end ?? numberEnd,
    })
    index = to - 1
  }
  return found
}
