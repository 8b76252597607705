import { endsClean, joins, startsClean } from './boundaries.ts'
import { FirstWords, GLUED, NOTHING } from './firstWords.ts'
import { type Branch, branchOf, type Index, indexPhrases, type Listed } from './phraseIndex.ts'
import { stemsOf, type Token } from './token.ts'

/** A phrase that was found: its row and its tokens, `to` exclusive. */
export interface Found<Row> {
  row: Row
  from: number
  to: number
  /** The phrase must be the whole of what it is held against. */
  whole: boolean
}

/** A table of phrases, indexed on its first use; the first row to claim a phrase keeps it. */
export class Phrases<Row> {
  private readonly rows: readonly Row[]
  private readonly listed: () => Listed
  private readonly own: () => Listed | null
  /** What begins with a word, by the word's number; null where nothing does. */
  private readonly branches: (Branch<Row> | null)[] = []
  private words = new FirstWords()
  private compiled: string | undefined
  private loaded: readonly Index[] | undefined

  /** `listed` gives the phrases of `rows`, and `own` those that overrule them. */
  constructor(rows: readonly Row[], listed: () => Listed, own: () => Listed | null) {
    this.rows = rows
    this.listed = listed
    this.own = own
  }

  /** Numbers the first words of its phrases among those of other tables, and takes the index of what is listed from a JSON text instead of making it. */
  join(words: FirstWords, compiled: string | undefined): void {
    this.compiled = compiled
    this.words = words
    words.add(() => this.indexes.flatMap((index) => Object.keys(index)))
  }

  /** The index of what is listed, and before it that of the phrases that overrule it where there are any. */
  get indexes(): readonly Index[] {
    if (this.loaded) return this.loaded
    const own = this.own()
    const index: Index = this.compiled === undefined ? indexPhrases(this.listed()) : JSON.parse(this.compiled)
    this.loaded = own ? [indexPhrases(own), index] : [index]
    return this.loaded
  }

  /** What begins with a word: most words begin nothing, and cost a look at their number. */
  private branchAt(token: Token | undefined): Branch<Row> | null {
    if (!token || token.first === NOTHING) return null
    return token.first === GLUED ? this.branchOfStem(token.key) : this.numbered(token.key, token.first)
  }

  private numbered(word: string, number: number): Branch<Row> | null {
    const known = this.branches[number]
    if (known !== undefined) return known
    const found = this.grown(word) ?? this.branchOfStem(word)
    this.branches[number] = found
    return found
  }

  private branchOfStem(word: string): Branch<Row> | null {
    const stem = stemsOf(word).find((one) => this.indexes.some((index) => Object.hasOwn(index, one)))
    return stem === undefined ? null : this.numbered(stem, this.words.numberOf(stem))
  }

  private grown(word: string): Branch<Row> | null {
    const lines = this.indexes.flatMap((index) => (Object.hasOwn(index, word) ? (index[word] ?? []) : []))
    return lines.length === 0 ? null : branchOf(lines.join('\n').split('\n'), this.rows)
  }

  /** The longest phrase that begins at token `from` and stands there as whole words; null where there is none. */
  at(tokens: readonly Token[], from: number): Found<Row> | null {
    let branch = this.branchAt(tokens[from])
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
    const tokens = this.words.phraseTokens(text)
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
