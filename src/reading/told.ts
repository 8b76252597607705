import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** What a phrase tells that weighs in an audit. */
export const TOLD = ['finished', 'deferred', 'all-passed', 'passed', 'unrun', 'ran', 'overlap', 'criterion', 'begin', 'end'] as const
/** What a phrase tells that weighs in an audit. */
export type Tells = (typeof TOLD)[number]

/** A phrase that was heard; offsets into the text of its line. */
export interface Phrase {
  tells: Tells
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

type Hears = (tokens: readonly Token[], lexicon: Lexicon) => readonly Hit[]

const HEARS: Readonly<Record<Tells, Hears>> = {
  finished: (tokens, { finished }) => finished.all(tokens),
  deferred: (tokens, { states }) => states.all(tokens).filter(({ row }) => row.state === 'deferred'),
  'all-passed': (tokens, { allPassed }) => allPassed.all(tokens),
  passed: (tokens, { outcomes }) => outcomes.all(tokens).filter(({ row }) => row.count === 'passed'),
  unrun: (tokens, { unrun }) => unrun.all(tokens),
  ran: (tokens, { ran }) => ran.all(tokens),
  overlap: (tokens, { overlap }) => overlap.all(tokens),
  criterion: (tokens, { units }) => units.all(tokens).filter(({ row }) => row === 'criterion'),
  begin: (tokens, { begins }) => begins.all(tokens),
  end: (tokens, { ends }) => ends.all(tokens),
}

const covered = (hits: readonly Hit[]): ReadonlySet<number> =>
  new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)))

/** The phrases of a line that weigh in an audit. */
export const phrasesIn = ({ tokens }: Said, lexicon: Lexicon): Phrase[] =>
  TOLD.flatMap((tells) =>
    HEARS[tells](tokens, lexicon).map(({ from, to }) => ({ tells, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })),
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

/** The words of a name that do more than order a page: "Summary of tests" has none. */
export function partWords(name: string, lexicon: Lexicon): string[] {
  const tokens = lexicon.tokens(name)
  const page = covered([...lexicon.generic.all(tokens), ...lexicon.outcomes.all(tokens), ...lexicon.page.all(tokens)])
  return tokens.flatMap(({ kind, key }, at) => ((kind === 'word' || kind === 'number') && !page.has(at) ? [key] : []))
}

/** Whether a name begins with a word for what is still to come. */
export const isAhead = (name: string, lexicon: Lexicon): boolean => lexicon.ahead.at(lexicon.tokens(name), 0) !== null
