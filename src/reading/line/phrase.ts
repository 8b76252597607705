import { type Branch, branchOf, type Index, indexPhrases, isInner, type Listed } from './phraseIndex.ts'
import { remember, stemsOf, type Token, tokenize } from './token.ts'

/** A phrase that was found: its row and its tokens, `to` exclusive. */
export interface Found<Row> {
  row: Row
  from: number
  to: number
  /** The phrase must be the whole of what it is held against. */
  whole: boolean
}

const JOINERS = new Set(['-', '_', '.', "'", '’', '/', '\\', '@', '#', '‑', '–'])

/** The tokens of a text that may be a phrase as a whole: signs fall away but for those that phrases are made of. */
const phraseTokens = remember((text: string): readonly Token[] =>
  tokenize(text).filter((token) => token.kind !== 'sign' || isInner(token) || '%#'.includes(token.key)),
)

/** A table of phrases, indexed on its first use; the first row to claim a phrase keeps it. */
export class Phrases<Row> {
  private readonly rows: readonly Row[]
  private readonly listed: () => Listed
  private readonly own: () => Listed | null
  private readonly known = new Map<string, Branch<Row>>()
  private compiled: string | undefined
  private loaded: readonly Index[] | undefined

  /** `listed` gives the phrases of `rows`, and `own` those that overrule them. */
  constructor(rows: readonly Row[], listed: () => Listed, own: () => Listed | null) {
    this.rows = rows
    this.listed = listed
    this.own = own
  }

  /** Takes the index of what is listed from a JSON text instead of making it. */
  adopt(compiled: string | undefined): void {
    this.compiled = compiled
  }

  /** The index of what is listed, and before it that of the phrases that overrule it where there are any. */
  get indexes(): readonly Index[] {
    if (this.loaded) return this.loaded
    const own = this.own()
    const index: Index = this.compiled === undefined ? indexPhrases(this.listed()) : JSON.parse(this.compiled)
    this.loaded = own ? [indexPhrases(own), index] : [index]
    return this.loaded
  }

  /** What begins with a word: most words begin nothing, and cost a look at each index and nothing that is kept. */
  private branchAt(first: string): Branch<Row> | null {
    const indexes = this.loaded ?? this.indexes
    for (const index of indexes) if (Object.hasOwn(index, first)) return this.grown(first)
    const stem = stemsOf(first).find((one) => indexes.some((index) => Object.hasOwn(index, one)))
    return stem === undefined ? null : this.grown(stem)
  }

  private grown(first: string): Branch<Row> {
    const known = this.known.get(first)
    if (known) return known
    const lines = this.indexes.flatMap((index) => (Object.hasOwn(index, first) ? (index[first] ?? []) : []))
    const found = branchOf(lines.join('\n').split('\n'), this.rows)
    this.known.set(first, found)
    return found
  }

  /** The longest phrase that begins at token `from` and stands there as whole words; null where there is none. */
  at(tokens: readonly Token[], from: number): Found<Row> | null {
    let branch = this.branchAt(tokens[from]?.key ?? '')
    if (!branch || !startsClean(tokens, from)) return null
    let best: Found<Row> | null = null
    for (let at = from; branch; ) {
      const { claim, next }: Branch<Row> = branch
      if (claim && endsClean(tokens, at)) best = { row: claim.row, whole: claim.whole, from, to: at + 1 }
      if (!next) break
      at++
      while (joins(tokens, at)) at++
      branch = follow(next, tokens[at]?.key ?? '')
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
    const tokens = phraseTokens(text)
    const hit = this.at(tokens, 0)
    return hit && hit.to === tokens.length ? hit.row : null
  }
}

/** The branch that goes on with a word, as it stands or without what Korean glues to it. */
function follow<Row>(next: ReadonlyMap<string, Branch<Row>>, key: string): Branch<Row> | null {
  const found = next.get(key)
  if (found) return found
  for (const stem of stemsOf(key)) {
    const known = next.get(stem)
    if (known) return known
  }
  return null
}

/** Whether a sign joins two words of a phrase that it stands between. */
const joins = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token?.glued === true && isInner(token) && tokens[at + 1]?.glued === true
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
