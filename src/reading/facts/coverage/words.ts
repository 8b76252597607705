import type { Label } from '../../../vocabulary/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import type { Token } from '../../line/token.ts'

/** Whether a token is a word or a number. */
export const isWord = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'number'

/** Whether words speak of code coverage: a coverage word stands among them and nothing says that something else is covered. */
export const speaksOfCoverage = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.coverage.all(tokens).length > 0 && lexicon.otherCoverage.all(tokens).length === 0

/** The end of what stands at a token and names no part: a coverage word, what is said of any coverage, what is made of it. */
const idleTo = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  (lexicon.coverage.at(tokens, at) ?? lexicon.coverageFillers.at(tokens, at) ?? lexicon.coverageTopics.at(tokens, at))?.to ?? 0

/** The indexes of the tokens that are words of a name's own. */
export function ownWords(tokens: readonly Token[], lexicon: Lexicon): number[] {
  const own: number[] = []
  for (let index = 0; index < tokens.length; ) {
    const to = idleTo(tokens, index, lexicon)
    if (to === 0 && isWord(tokens[index])) own.push(index)
    index = Math.max(to, index + 1)
  }
  return own
}

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || /^(?:[ivx]+|[a-z]|[a-z]?\d+|\d+[a-z])$/.test(token.key))

/** The end of a stretch of work at the beginning of a name, such as "Phase 2" or "P1.8"; 0 where it begins with none. */
export function unitTo(tokens: readonly Token[], lexicon: Lexicon): number {
  let to = (lexicon.labelNouns.at(tokens, 0) ?? lexicon.sequence.at(tokens, 0))?.to ?? 0
  if (!isNumber(tokens[to])) return 0
  to++
  if (tokens[to]?.glued && /^[a-z]$/.test(tokens[to]?.key ?? '')) to++
  while (tokens[to]?.glued && /^[.\-–]$/.test(tokens[to]?.key ?? '') && isNumber(tokens[to + 1])) to += 2
  return to
}

/** Whether words are a stretch of work and nothing else. */
export const isUnit = (tokens: readonly Token[], lexicon: Lexicon): boolean => {
  const to = unitTo(tokens, lexicon)
  return to > 0 && !tokens.slice(to).some(isWord)
}

/** English names of measures that begin otherwise than the measure. */
const ENGLISH = /^(?:method|stmt|func)/

/** A measure as it is written, in lower case; in other languages by the name that evidence gives it; empty for several, null for none. */
export function measureIn(text: string, tokens: readonly Token[], own: readonly number[], lexicon: Lexicon): string | null {
  const measured = lexicon.measures.all(tokens)
  const [first, second] = measured
  if (!first || !own.every((index) => measured.some(({ from, to }) => index >= from && index < to))) return null
  if (second) return ''
  const written = text.toLowerCase()
  return written.startsWith(first.row.slice(0, 4)) || ENGLISH.test(written) ? written : first.row
}

/** Labels that say what a line tells, not what it tells it of. */
const FIELDS: ReadonlySet<Label> = new Set<Label>([
  ...(['current', 'target', 'before', 'after', 'coverage', 'status', 'completion', 'count', 'total', 'tests'] as const),
  ...(['date', 'updated', 'severity', 'priority', 'impact', 'resolution', 'mitigation', 'eta', 'blocker'] as const),
])

/** Whether a text says how a figure is meant, how soon or how much, and names nothing. */
export function isIdle(text: string, lexicon: Lexicon): boolean {
  const label = lexicon.labels.whole(text)
  return (label !== null && FIELDS.has(label)) || lexicon.noPart.whole(text) !== null || lexicon.urgency.whole(text) !== null
}
