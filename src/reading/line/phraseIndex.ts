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

/** The phrases that begin with the words so far: the one that ends here, and by their next word those that go on. */
export interface Branch<Row> {
  claim: Claim<Row> | null
  next: Map<string, Branch<Row>> | null
}

const branch = <Row>(): Branch<Row> => ({ claim: null, next: null })

/** The branch that words lead to, made where there was none. */
function grow<Row>(from: Branch<Row>, words: readonly string[]): Branch<Row> {
  let at = from
  for (const word of words) {
    at.next ??= new Map()
    const next = at.next.get(word) ?? branch<Row>()
    at.next.set(word, next)
    at = next
  }
  return at
}

/** Reads the lines of an index that begin with one word; the first of `rows` to claim a phrase keeps it. */
export function branchOf<Row>(lines: readonly string[], rows: readonly Row[]): Branch<Row> {
  const first = branch<Row>()
  for (const line of lines) {
    const whole = line.startsWith('=')
    const [number = '', ...words] = line.split(' ').filter((word) => word !== '')
    const row = rows[Number(whole ? number.slice(1) : number)]
    const last = grow(first, words)
    if (last.claim) last.claim.whole &&= whole || last.claim.row !== row
    else if (row !== undefined) last.claim = { row, whole }
  }
  return first
}
