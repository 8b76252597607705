import type { HeardSeverity, HeardState, Part } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

const CONNECTORS = new Set(
  'by in on for until till to with since at as via but and except yet from after before due durch von mit seit bis por para em até par pour depuis av på till från med för от до по с в из after'.split(
    ' ',
  ),
)
const STOPS = new Set([',', '.', ';', '(', '!', '-', '–', '—', '/', ')', '，', '。', '；', '（', '！', '*', ':', '|', '、', '&', '+'])

/** Whether a folded word only joins what stands beside it, such as "by" or "from". */
export const isConnector = (word: string): boolean => CONNECTORS.has(word)

/** The index of the first token that begins at `offset` or behind it: the tokens stand in order. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const within = (tokens: readonly Token[], part: Part): [number, number] => [firstFrom(tokens, part.start), firstFrom(tokens, part.end)]

/** Whether what follows a status word lets it stand as one: an end, a sign, a number, a mark or a word such as "by". */
function standsAlone(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]
  if (!token || at >= to) return true
  return token.kind !== 'word' ? token.kind !== 'sign' || STOPS.has(token.key) : CONNECTORS.has(token.key)
}

/** Hears a status at the head of a stretch of tokens. */
export function stateAt(tokens: readonly Token[], from: number, to: number, by: Part['by'], lexicon: Lexicon): HeardState | null {
  let first = from
  let isPart = false
  while (first < to && tokens[first]?.kind !== 'word') {
    const token = tokens[first]
    if (token?.kind === 'number' && tokens[first + 1]?.key !== '%') return null
    isPart ||= token?.kind === 'number' && Number.parseFloat(token.key) < 100
    first++
  }
  const hit = lexicon.states.at(tokens, first)
  // "10% complete" is no end.
  if (isPart && hit?.row.state === 'done') return null
  const head = tokens[first]
  const last = hit ? tokens[hit.to - 1] : undefined
  if (!hit || !head || !last || hit.to > to) return null
  const rest = tokens.slice(hit.to, to)
  const preposition = hit.to - hit.from > 1 && CONNECTORS.has(last.key)
  const whole = rest.every((token) => token.kind !== 'word' && token.kind !== 'number')
  if (hit.row.weak ? !whole : !whole && !preposition && !standsAlone(tokens, hit.to, to)) return null
  return { row: hit.row, start: head.start, end: last.end, place: whole ? 'whole' : 'begin', by }
}

/** "TODO export", "BLOCKED waiting for keys": a status word in capitals before words that are not. */
function shouted(tokens: readonly Token[], part: Part | undefined, lexicon: Lexicon): HeardState | null {
  if (part?.by !== 'start' || part.text === part.text.toUpperCase()) return null
  const from = tokens.findIndex((token) => token.start >= part.start && token.kind === 'word')
  const hit = from < 0 ? null : lexicon.states.at(tokens, from)
  const first = tokens[from]
  const last = hit ? tokens[hit.to - 1] : undefined
  if (!hit || hit.row.weak || !first || !last || first.start !== part.start) return null
  const said = part.text.slice(0, last.end - part.start)
  const isCapitals = said.length >= 3 && said === said.toUpperCase() && said !== said.toLowerCase()
  return isCapitals ? { row: hit.row, start: first.start, end: last.end, place: 'begin', by: 'start' } : null
}

const RANK: Readonly<Record<Part['by'], number>> = { mark: 0, colon: 1, dash: 1, arrow: 1, bar: 2, tag: 3, start: 4 }

/** "Print labels, blocked on keys", "(20 minutes, blocked by keys)": behind a comma a line says what it waits for. */
function heldBehind(tokens: readonly Token[], lexicon: Lexicon): HeardState | null {
  for (const [at, token] of tokens.entries()) {
    if (token.key !== ',' || !lexicon.stuck.at(tokens, at + 1)) continue
    const hit = lexicon.states.at(tokens, at + 1)
    const [head, last] = hit ? [tokens[hit.from], tokens[hit.to - 1]] : []
    if (hit?.row.state === 'blocked' && head && last) return { row: hit.row, start: head.start, end: last.end, place: 'begin', by: 'tag' }
  }
  return null
}

const VALUES = /^[A-Z_]{3,40}, [A-Z_]{3,40}, /

/** "(PROPOSED, APPROVED, ACTIVE)": whether a bracket lists what a program can say, and no status of the line. */
export const listsValues = ({ by, text }: Part): boolean => by === 'tag' && VALUES.test(text)

/** Hears the status of a line from its parts; null where none stands in a place for one. */
export function hearState(tokens: readonly Token[], parts: readonly Part[], lexicon: Lexicon): HeardState | null {
  const shout = shouted(tokens, parts[0], lexicon)
  if (shout) return shout
  const heard = parts.flatMap((part, index): HeardState[] => {
    const [from, to] = within(tokens, part)
    const state = stateAt(tokens, from, to, part.by, lexicon)
    if (!state) return []
    const shouted = part.text === part.text.toUpperCase() && part.text !== part.text.toLowerCase()
    if (listsValues(part)) return []
    if (part.by !== 'start') return state.row.weak && part.by === 'tag' && !shouted ? [] : [state]
    const alone = parts.length === 1 || parts.slice(index + 1).every((other) => other.by === 'tag' || other.by === 'mark')
    return state.place === 'whole' && (alone || (shouted && index === 0)) ? [state] : []
  })
  return heard.sort((one, other) => (RANK[one.by] ?? 9) - (RANK[other.by] ?? 9))[0] ?? heldBehind(tokens, lexicon)
}

/** Hears how bad a line says its problem is, in a part or a tag of its own. */
export function hearSeverity(tokens: readonly Token[], parts: readonly Part[], lexicon: Lexicon): HeardSeverity | null {
  for (const part of parts) {
    const [from, to] = within(tokens, part)
    const hit = lexicon.severities.at(tokens, from)
    if (!hit || hit.to > to || (part.by !== 'colon' && lexicon.labels.whole(part.text) === 'blocker')) continue
    const whole = tokens.slice(hit.to, to).every((token) => token.kind !== 'word' || lexicon.urgency.at([token], 0))
    if (whole || part.by === 'tag') return { row: hit.row, start: tokens[hit.from]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0 }
  }
  return null
}
