import { type Token, tokenize } from './token.ts'

/** A row and the lists of phrases that mean it, each separated by commas or folded beforehand by `foldPhrases`. */
export interface Claim<Row> {
  row: Row
  lists: readonly string[]
}

/** A phrase that was found: its row and its tokens, `to` exclusive. */
export interface Found<Row> {
  row: Row
  from: number
  to: number
  /** The phrase must be the whole of what it is held against. */
  whole: boolean
}

const JOINERS = new Set(['-', '_', '.', "'", '’', '/', '\\', '@', '#', '‑', '–'])
const INNER = new Set(['-', '_', "'", '’', '‑', '/', '.'])
const isInner = ({ kind, key }: Token): boolean => kind === 'sign' && INNER.has(key)

/** A phrase as it is compared, on a line of its own: folded words with a space between; a leading `=` makes it count only as a whole. */
export function foldPhrase(phrase: string): string {
  const whole = phrase.trimStart().startsWith('=')
  const keys = tokenize(whole ? phrase.replace('=', '') : phrase).flatMap((token) => (isInner(token) ? [] : token.key))
  return keys.length === 0 ? '' : `\n${whole ? '=' : ''}${keys.join(' ')}`
}

/** A list of phrases, separated by commas, as they are compared; one that was folded before comes back as it is. */
export function foldPhrases(list: string): string {
  return list.startsWith('\n') ? list : list.split(',').map(foldPhrase).join('')
}

/** The rows of a table by phrase. */
interface Index<Row> {
  rows: Map<string, Row>
  /** The phrases that count only as a whole. */
  wholes: Set<string>
  /** The characters of the longest phrase that begins with a word. */
  reach: Map<string, number>
}

function enter<Row>({ rows, wholes, reach }: Index<Row>, folded: string, row: Row): void {
  const whole = folded.startsWith('=')
  const phrase = whole ? folded.slice(1) : folded
  const holder = rows.get(phrase)
  if (holder === undefined) {
    const space = phrase.indexOf(' ')
    const first = space < 0 ? phrase : phrase.slice(0, space)
    rows.set(phrase, row)
    reach.set(first, Math.max(reach.get(first) ?? 0, phrase.length))
    if (whole) wholes.add(phrase)
  } else if (holder === row && !whole) wholes.delete(phrase)
}

function indexed<Row>(claims: readonly Claim<Row>[]): Index<Row> {
  const index: Index<Row> = { rows: new Map(), wholes: new Set(), reach: new Map() }
  for (const { row, lists } of claims)
    for (const list of lists) for (const folded of foldPhrases(list).split('\n')) if (folded !== '') enter(index, folded, row)
  return index
}

/** A table of phrases, made ready on its first use; the first row to claim a phrase keeps it. */
export class Phrases<Row> {
  private readonly claims: readonly Claim<Row>[]
  private index: Index<Row> | undefined

  constructor(claims: readonly Claim<Row>[]) {
    this.claims = claims
  }

  /** The longest phrase that begins at token `from` and stands there as whole words; null where there is none. */
  at(tokens: readonly Token[], from: number): Found<Row> | null {
    this.index ??= indexed(this.claims)
    const { rows, wholes, reach } = this.index
    const most = reach.get(tokens[from]?.key ?? '')
    if (most === undefined || !startsClean(tokens, from)) return null
    let best: Found<Row> | null = null
    let phrase = ''
    for (let at = from; at < tokens.length && phrase.length < most; at++) {
      const token = tokens[at]
      if (!token || (at > from && isInner(token) && token.glued && tokens[at + 1]?.glued)) continue
      phrase = at === from ? token.key : `${phrase} ${token.key}`
      const row = rows.get(phrase)
      if (row !== undefined && endsClean(tokens, at)) best = { row, from, to: at + 1, whole: wholes.has(phrase) }
    }
    return best
  }

  /** Every phrase of the tokens from `from` to `to`, leftmost longest, none overlapping. */
  all(tokens: readonly Token[], from = 0, to = tokens.length): Found<Row>[] {
    const found: Found<Row>[] = []
    for (let index = from; index < to; ) {
      const hit = this.at(tokens, index)
      if (hit && hit.to <= to) found.push(hit)
      index = hit ? hit.to : index + 1
    }
    return found
  }

  /** The phrase that is the whole of a text, marks and signs at its ends aside; null where it is none. */
  whole(text: string): Row | null {
    const tokens = tokenize(text).filter((token) => token.kind !== 'sign' || INNER.has(token.key) || '%#'.includes(token.key))
    const hit = this.at(tokens, 0)
    return hit && hit.to === tokens.length ? hit.row : null
  }
}

const isText = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'word' || token.kind === 'number')

function startsClean(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from]
  const before = tokens[from - 1]
  if (!token?.glued || !before) return true
  if (before.kind === 'word') return isSingle(token) || isSingle(before)
  if (!JOINERS.has(before.key) || !before.glued) return true
  return before.key === '/' || !isText(tokens[from - 2])
}

function endsClean(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1]
  if (!after?.glued) return true
  const token = tokens[last]
  if (after.kind === 'word' || after.kind === 'number')
    return isSingle(after) || (token !== undefined && isSingle(token)) || token?.kind !== 'word'
  if (!JOINERS.has(after.key)) return true
  const beyond = tokens[last + 2]
  return after.key === '/' || !beyond?.glued || beyond.kind !== 'word'
}

/** A token of a script that writes no spaces: any neighbour is a boundary. */
function isSingle(token: Token): boolean {
  return token.key.charCodeAt(0) > 0x2e80
}
