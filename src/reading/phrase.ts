import { LANGUAGES, type Words } from '../vocabulary/index.ts'
import { fold, type Token, tokenize } from './token.ts'

interface Node<Row> {
  next: Map<string, Node<Row>>
  row: Row | null
  /** The phrase must be the whole of what it is held against. */
  whole: boolean
}

/** A phrase that was found: its row and its tokens, `to` exclusive. */
export interface Found<Row> {
  row: Row
  from: number
  to: number
  whole: boolean
}

const JOINERS = new Set(['-', '_', '.', "'", '’', '/', '\\', '@', '#', '‑', '–'])
const INNER = new Set(['-', '_', "'", '’', '‑', '/', '.'])

/** Word lists turned into a tree: the longest phrase that stands at a token is found in one walk. */
export class Phrases<Row> {
  private readonly root: Node<Row> = { next: new Map(), row: null, whole: false }

  /** Adds one phrase; the first row to claim a phrase keeps it. A leading `=` makes it count only as a whole. */
  add(phrase: string, row: Row): void {
    const whole = phrase.startsWith('=')
    let node = this.root
    for (const token of tokenize(phrase)) {
      if (token.kind === 'sign' && INNER.has(token.key)) continue
      let next = node.next.get(token.key)
      if (!next) {
        if (token.key === '=' && whole) continue
        next = { next: new Map(), row: null, whole: false }
        node.next.set(token.key, next)
      }
      node = next
    }
    if (node === this.root) return
    if (node.row === null) {
      node.row = row
      node.whole = whole
    } else if (node.row === row && !whole) node.whole = false
  }

  /** Adds every phrase of a row, in every language. */
  addWords(words: Words, row: Row): void {
    for (const language of LANGUAGES)
      for (const phrase of (words[language] ?? '').split(',')) if (phrase.trim()) this.add(phrase.trim(), row)
  }

  /** The longest phrase that begins at token `from` and stands there as whole words; null where there is none. */
  at(tokens: readonly Token[], from: number): Found<Row> | null {
    let node = this.root
    let best: Found<Row> | null = null
    for (let index = from; index < tokens.length; index++) {
      const token = tokens[index]
      if (!token) break
      if (token.kind === 'sign' && token.glued && index > from && INNER.has(token.key) && tokens[index + 1]?.glued) continue
      const next = node.next.get(token.key)
      if (!next) break
      node = next
      if (node.row !== null && endsClean(tokens, index)) best = { row: node.row, from, to: index + 1, whole: node.whole }
    }
    return best && startsClean(tokens, from) ? best : null
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
    const tokens = tokenize(text).filter(
      (token) =>
        token.kind === 'word' || token.kind === 'number' || INNER.has(token.key) || token.kind === 'mark' || '%#'.includes(token.key),
    )
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

/** Whether two texts are the same words, case and accents aside. */
export function sameWords(one: string, other: string): boolean {
  return fold(one).trim() === fold(other).trim()
}
