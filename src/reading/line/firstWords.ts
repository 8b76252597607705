import { isInner } from './phraseIndex.ts'
import { remember, stemsOf, type Token, tokenize } from './token.ts'

/** Begins no phrase of any table. */
export const NOTHING = 0
/** Begins a phrase without what Korean glues to it. */
export const GLUED = -1

/** The words that phrases of any table begin with, numbered as they are met: a token carries its number, and most words have none. */
export class FirstWords {
  private readonly tables: (() => Iterable<string>)[] = []
  private readonly numbers = new Map<string, number>()
  private known: Set<string> | undefined

  /** Adds the words that a table's phrases begin with, asked for once a text is read. */
  add(table: () => Iterable<string>): void {
    this.tables.push(table)
  }

  /** The number of a word, `NOTHING` or `GLUED`. */
  readonly numberOf = (word: string): number => this.numbers.get(word) ?? this.meet(word)

  private meet(word: string): number {
    const { known = new Set(this.tables.flatMap((table) => [...table()])) } = this
    this.known = known
    if (!known.has(word)) return stemsOf(word).some((stem) => known.has(stem)) ? GLUED : NOTHING
    const number = this.numbers.size + 1
    this.numbers.set(word, number)
    return number
  }

  /** The tokens of a text that may be a phrase as a whole: signs fall away but for those that phrases are made of. */
  readonly phraseTokens = remember((text: string): readonly Token[] =>
    tokenize(text, {}, this.numberOf).filter((token) => token.kind !== 'sign' || isInner(token) || '%#'.includes(token.key)),
  )
}
