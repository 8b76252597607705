import type { State, Tells } from '../../vocabulary/index.ts'
import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** What a phrase tells that weighs in an audit: by a table of its own, or by one that is asked for other things too. */
export type Told = Tells | 'deferred' | 'unfinished' | 'passed' | 'criterion'

/** A phrase that was heard; offsets into the text of its line. */
export interface Phrase {
  tells: Told
  start: number
  end: number
}

/** A word that says something of its own: it is none for an outcome, a state, a total or the like. */
export interface OwnWord {
  key: string
  start: number
  end: number
  /** Whether it says what is counted. */
  isUnit: boolean
}

interface Hit {
  from: number
  to: number
}

type Hears = (tokens: readonly Token[], lexicon: Lexicon) => readonly (Hit & { tells: Told })[]

/** States that speak against a line which is called done. */
const UNFINISHED: ReadonlySet<State> = new Set<State>(['todo', 'in-progress', 'partial', 'blocked', 'failed', 'at-risk'])

const HEARS: readonly Hears[] = [
  (tokens, { tells }) => tells.all(tokens).map(({ row, from, to }) => ({ tells: row, from, to })),
  (tokens, { states }) =>
    states.all(tokens).flatMap(({ row, from, to }) => (row.state === 'deferred' ? [{ tells: 'deferred', from, to }] : [])),
  (tokens, { states }) =>
    states.all(tokens).flatMap(({ row, from, to }) => (UNFINISHED.has(row.state) ? [{ tells: 'unfinished', from, to }] : [])),
  (tokens, { outcomes }) =>
    outcomes.all(tokens).flatMap(({ row, from, to }) => (row.count === 'passed' ? [{ tells: 'passed', from, to }] : [])),
  (tokens, { units }) => units.all(tokens).flatMap(({ row, from, to }) => (row === 'criterion' ? [{ tells: 'criterion', from, to }] : [])),
]

const covered = (hits: readonly Hit[]): ReadonlySet<number> =>
  new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)))

/** The phrases of a line that weigh in an audit. */
export const phrasesIn = ({ tokens }: Said, lexicon: Lexicon): Phrase[] =>
  HEARS.flatMap((hears) =>
    hears(tokens, lexicon).map(({ tells, from, to }) => ({ tells, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })),
  )

/** The words of a line that say something of their own. */
export function ownWordsIn({ tokens }: Said, lexicon: Lexicon): OwnWord[] {
  const ends = lexicon.states.all(tokens).filter(({ row }) => row.state === 'done' || row.state === 'partial')
  const neutral = covered([...lexicon.generic.all(tokens), ...lexicon.outcomes.all(tokens), ...ends])
  const units = covered(lexicon.units.all(tokens))
  return tokens.flatMap(({ kind, key, start, end }, at) =>
    kind === 'word' && !neutral.has(at) ? [{ key, start, end, isUnit: units.has(at) }] : [],
  )
}

const pageWords = (tokens: readonly Token[], { tells }: Lexicon): Hit[] =>
  tells.all(tokens).filter(({ row }) => row === 'page' || row === 'finished')

/** The words of a name that do more than order a page: "Summary of tests" has none. */
export function partWords(name: string, lexicon: Lexicon): string[] {
  const tokens = lexicon.tokens(name)
  const page = covered([...lexicon.generic.all(tokens), ...lexicon.outcomes.all(tokens), ...pageWords(tokens, lexicon)])
  return tokens.flatMap(({ kind, key }, at) => ((kind === 'word' || kind === 'number') && !page.has(at) ? [key] : []))
}

/** Whether a name begins with a word for what is still to come. */
export const isAhead = (name: string, lexicon: Lexicon): boolean => lexicon.tells.at(lexicon.tokens(name), 0)?.row === 'ahead'
