import { type Token, tokenize } from './token.ts'

const INNER = new Set(['-', '_', "'", '’', '‑', '/', '.'])
/** A sign that may join the words of a phrase: with it or without, the phrase is the same. */
export const isInner = ({ kind, key }: Token): boolean => kind === 'sign' && INNER.has(key)

/** The phrases of a table by their first word, as plain data: a line each, `=` where it counts only as a whole, its row, and what follows the word. */
export type Index = Readonly<Record<string, string>>

/** The phrases of each row of a table, in order; a leading `=` makes one count only as a whole. */
export type Listed = readonly (readonly string[])[]

/** Indexes the phrases of a table. */
export function indexPhrases(listed: Listed): Index {
  const lines = new Map<string, string>()
  for (const [row, phrases] of listed.entries())
    for (const phrase of phrases) {
      const whole = phrase.trimStart().startsWith('=')
      const tokens = tokenize(whole ? phrase.replace('=', '') : phrase)
      const [first, ...rest] = tokens.flatMap((token) => (isInner(token) ? [] : token.key))
      if (first === undefined) continue
      const line = `${whole ? '=' : ''}${row} ${rest.join(' ')}`
      const above = lines.get(first)
      lines.set(first, above === undefined ? line : `${above}\n${line}`)
    }
  return Object.fromEntries(lines)
}

/** What a phrase means, and whether it must be the whole of what it is held against. */
export interface Claim<Row> {
  row: Row
  whole: boolean
}

/** The phrases that begin with one word, by what follows it, and the length of the longest. */
export interface Claims<Row> {
  byRest: Map<string, Claim<Row>>
  most: number
}

/** Reads the lines of an index that begin with one word; the first of `rows` to claim a phrase keeps it. */
export function claimsIn<Row>(lines: readonly string[], rows: readonly Row[]): Claims<Row> {
  const claims: Claims<Row> = { byRest: new Map(), most: 0 }
  for (const line of lines) {
    const whole = line.startsWith('=')
    const cut = line.indexOf(' ')
    const row = rows[Number(line.slice(whole ? 1 : 0, cut))]
    const rest = line.slice(cut + 1)
    const held = claims.byRest.get(rest)
    if (held) held.whole &&= whole || held.row !== row
    else if (row !== undefined) claims.byRest.set(rest, { row, whole })
    claims.most = Math.max(claims.most, rest.length)
  }
  return claims
}
