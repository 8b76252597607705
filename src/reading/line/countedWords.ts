import { type CountField, RATE_WORDS, STOP_WORDS, TESTED_NOUNS, type Unit } from '../../vocabulary/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { wordSet } from './wordSet.ts'

const RATES = wordSet(RATE_WORDS)
const STOPS = wordSet(STOP_WORDS)
const TESTED = wordSet(TESTED_NOUNS)

/** "500 error", "200 OK": a status of HTTP, no count. */
const isHttpStatus = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from && /^(?:errors?|ok|success)$/.test(tokens[at]?.key ?? '') && isStatusCode(tokens[from - 1]?.key)

/** Whether a number is one that servers answer with. */
export const isStatusCode = (digits = ''): boolean => /^(?:20[0-46]|30[1-478]|4(?:0[0-9]|1[0-5]|2[2-9])|50[0-4])$/.test(digits)

/** "5-seat test rig", "24-hour run": a number that a hyphen ties to a noun describes it and counts nothing. */
const isTied = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.key === '-' && tokens[from]?.glued === true && tokens[from + 1]?.kind === 'word' && tokens[from + 1]?.glued === true

/** "15 test fixes", "12 test files": a singular before another noun only describes it. */
function modifies(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const next = tokens[to]
  if (tokens[to - 1]?.key !== 'test' || tokens[from - 1]?.key === '1' || next?.kind !== 'word') return false
  return (
    lexicon.units.at(tokens, to)?.row !== 'test' &&
    lexicon.outcomes.at(tokens, to) === null &&
    lexicon.states.at(tokens, to) === null &&
    (TESTED.has(next.key) || /^[a-z]+s$/.test(next.key))
  )
}

/** "50 player stress test": a singular behind other nouns is one test, of fifty players. */
const isOneOf = (tokens: readonly Token[], from: number, at: number, to: number, lexicon: Lexicon): boolean =>
  to - at === 1 &&
  tokens[at]?.key === 'test' &&
  tokens[from - 1]?.key !== '1' &&
  tokens.slice(from, at).some(({ kind, key }, index) => kind === 'word' && isNoun(tokens, from + index, key, lexicon))

const isNoun = (tokens: readonly Token[], at: number, key: string, { generic, outcomes }: Lexicon): boolean =>
  /^[a-z]{3,}$/.test(key) && generic.at(tokens, at) === null && outcomes.at(tokens, at) === null

/** Whether what a number counts has ended before this token: a hyphen or a slash joins two words. */
const ends = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'sign' && !(token.glued && (token.key === '-' || token.key === '/'))) || RATES.has(token.key)

/** The words behind a number: what it counts and how that ended, at most four others between. */
export function wordsBehind(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { unit: Unit | null; outcome: CountField | null; to: number } {
  let unit: Unit | null = null
  let outcome: CountField | null = null
  let to = from
  if (isTied(tokens, from)) {
    const named = lexicon.units.at(tokens, from + 1)
    return { unit: named?.row === 'time' ? 'time' : 'other', outcome: null, to: named?.to ?? from }
  }
  for (let index = from, others = 0; index < tokens.length && others <= 4; ) {
    const token = tokens[index]
    if (!token || ends(token)) break
    const named = lexicon.units.at(tokens, index)
    const heard = lexicon.outcomes.at(tokens, index)
    const ended = heard?.row.leads ? null : heard
    if (named?.row === 'other' && lexicon.units.at(tokens, named.to)?.row === 'test') index = named.to
    else if (named && (!ended || named.to >= ended.to)) {
      if (unit !== null) break
      unit = modifies(tokens, index, named.to, lexicon) || isOneOf(tokens, from, index, named.to, lexicon) ? 'other' : named.row
      to = index = named.to
      others = outcome ? 9 : 3
    } else if (ended) {
      if (outcome !== null || (others > 0 && unit === null && lexicon.totals.at(tokens, index) !== null)) break
      outcome = ended.row.count
      if (isHttpStatus(tokens, from, index)) return { unit: 'other', outcome: null, to: ended.to }
      to = index = ended.to
      others = Math.max(0, others)
    } else {
      if ((token.kind === 'mark' && index > from) || STOPS.has(token.key) || (unit !== null && lexicon.ofs.at(tokens, index))) break
      if (token.kind === 'word' && !(unit !== null && lexicon.generic.at(tokens, index))) others += unit === null ? 1 : 2
      index++
    }
  }
  return { unit, outcome, to }
}

/** "all 7 categories", "(5,492 gas)": a noun that no table knows says what is counted. */
export const countsOther = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean =>
  tokens[to]?.kind === 'word' &&
  tokens[to]?.key.length !== 1 &&
  !STOPS.has(tokens[to]?.key ?? '') &&
  lexicon.generic.at(tokens, to) === null

/** "Features verified: 72": what stands before the outcome is counted, where it is no tests. */
function otherBefore(tokens: readonly Token[], end: number, lexicon: Lexicon): Unit | null {
  const hit = [1, 2].map((step) => lexicon.units.at(tokens, end - step)).find((one) => one?.to === end)
  return hit && (hit.row === 'item' || hit.row === 'file' || hit.row === 'criterion') ? hit.row : null
}

/** The words before a number, where only a colon, an equals sign or nothing stands between. */
export function wordsBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): { unit: Unit | null; outcome: CountField | null } {
  let end = at
  while (end > 0 && /^[:=：~≈≥>≤<+(（]$/.test(tokens[end - 1]?.key ?? '')) end--
  const colon = end < at
  for (let from = Math.max(0, end - 4); from < end; from++) {
    const ended = lexicon.outcomes.at(tokens, from)
    if (ended?.to === end) return { unit: otherBefore(tokens, from, lexicon), outcome: ended.row.count }
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
