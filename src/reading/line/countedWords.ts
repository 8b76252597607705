import type { CountField, Unit } from '../../vocabulary/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** "500 error", "401, 404 errors": a status of HTTP, no count. */
const isHttpError = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from && /^error/.test(tokens[at]?.key ?? '') && /^[45]\d\d$/.test(tokens[from - 1]?.key ?? '')

/** "15 test fixes", "12 test files": a singular before another noun only describes it. */
function modifies(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const next = tokens[to]
  if (to !== from + 1 || tokens[from]?.key !== 'test' || tokens[from - 1]?.key === '1' || next?.kind !== 'word') return false
  return lexicon.outcomes.at(tokens, to) === null && lexicon.states.at(tokens, to) === null && /^[a-z]+s$/.test(next.key)
}

/** The words behind a number: what it counts and how that ended, at most three others between. */
export function wordsBehind(
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
      unit = modifies(tokens, index, named.to, lexicon) ? 'other' : named.row
      to = index = named.to
      others = outcome ? 9 : 2
    } else if (ended) {
      if (outcome !== null) break
      outcome = ended.row.count
      if (isHttpError(tokens, from, index)) return { unit: 'other', outcome: null, to: ended.to }
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
export function wordsBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): { unit: Unit | null; outcome: CountField | null } {
  let end = at
  while (end > 0 && /^[:=：~≈≥>≤<+(（]$/.test(tokens[end - 1]?.key ?? '')) end--
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
