import type { Lexicon } from '../../line/lexicon.ts'
import { trimEdges } from '../../line/say.ts'
import { isConnector } from '../../line/status.ts'
import type { Token } from '../../line/token.ts'
import { isIdle, isUnit, isWord, measureIn, ownWords, unitTo } from './words.ts'

/** What words beside a figure name: a part of their own, a unit such as "Phase 2", the whole, or nothing at all. */
export interface Named {
  by: 'part' | 'unit' | 'whole' | 'nothing'
  name: string
}

/** Where words stand that may name a part. */
export interface Standing {
  /** A separator stands between them and the figure. */
  apart?: boolean
  /** They name a row of a table, which is a part whatever it is called. */
  row?: boolean
  /** A word such as "for" leads to them. */
  led?: boolean
}

/** No name. */
export const NOTHING: Named = { by: 'nothing', name: '' }
const WHOLE: Named = { by: 'whole', name: 'overall' }

const named = (measure: string): Named => (measure === '' ? NOTHING : { by: 'part', name: measure })

/** "Coverage by module" has a table of modules below it: what stands behind "by" is no part. */
const withoutGrouping = (text: string): string => /^(.*?\S)\s+(?:by|per|por|par|nach|по)\s/i.exec(text)?.[1] ?? text

/** What a text with a coverage word in it names. */
function namedWithCoverage(written: string, lexicon: Lexicon): Named {
  const text = withoutGrouping(written)
  const all = lexicon.tokens(text)
  const unit = unitTo(all, lexicon)
  const tokens = unit > 0 && /^[:：\-–—]$/.test(all[unit]?.key ?? '') ? all.slice(unit + 1) : all
  const own = ownWords(tokens, lexicon)
  const first = tokens[own[0] ?? -1]
  const last = tokens[own.at(-1) ?? -1]
  if (!first || !last) return WHOLE
  const bare = trimEdges(text.slice(first.start, last.end))
  const measure = measureIn(bare, tokens, own, lexicon)
  if (measure !== null) return named(measure)
  if (isIdle(bare, lexicon)) return NOTHING
  return { by: isUnit(tokens.slice(own[0], (own.at(-1) ?? 0) + 1), lexicon) ? 'unit' : 'part', name: bare }
}

/** The end of an order, a goal or a time before a unit that a text begins with: "Fix …", "Target …", "After phase 1". */
function leadTo(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const label = lexicon.labels.at(tokens, at)
  const isTime = label !== null && /^(?:after|before)$/.test(label.row) && unitTo(tokens.slice(label.to), lexicon) > 0
  const figure = lexicon.figures.at(tokens, at)
  return lexicon.orders.at(tokens, at)?.to ?? (figure?.row.field === 'target' ? figure.to : isTime ? label.to : at)
}

/** Where the words that lead to a figure begin, "at", "still at", "to reach", and whether they tell of a goal. */
function tailFrom(tokens: readonly Token[], lexicon: Lexicon): { end: number; aims: boolean } {
  const hits = lexicon.figures.all(tokens)
  let end = tokens.length
  let aims = false
  for (let last = tokens[end - 1]; last; last = tokens[end - 1]) {
    const hit = hits.find(({ from, to }) => from < end && to >= end)
    if (isWord(last) && !hit && !isConnector(last.key)) break
    aims ||= hit?.row.field === 'target' && hit.row.ahead === true && hit.from > 0
    end = hit?.from ?? end - 1
  }
  return { end, aims }
}

/** A text without the bracket at its end, closed or not. */
function withoutOpenBracket(text: string): string {
  const open = text.lastIndexOf('(')
  const close = text.indexOf(')', open)
  return open > 0 && (close < 0 || close >= text.length - 2) ? text.slice(0, open) : text
}

/** "Comprehensive testing", "Good tests": praise of the tests names none of them. */
const isPraise = (words: readonly Token[], lexicon: Lexicon): boolean => {
  const last = words.at(-1)
  return last !== undefined && lexicon.units.at(words, words.length - 1)?.row === 'test' && !words.some(({ key }) => key === 'unit')
}

/** What a text without a coverage word names by what is left of it. */
function namedPlainly(bare: string, whole: string, { apart, row, led }: Standing, lexicon: Lexicon): Named {
  const words = lexicon.tokens(bare)
  const own = ownWords(words, lexicon)
  const measure = measureIn(
    bare,
    words,
    [...words.keys()].filter((index) => isWord(words[index])),
    lexicon,
  )
  if (measure !== null) return named(measure)
  if (row) return { by: 'part', name: bare }
  if (isUnit(words, lexicon)) return bare === whole ? { by: 'unit', name: bare } : NOTHING
  const isCount = words[0]?.kind === 'number' && lexicon.units.all(words).length > 0
  const isPlain = led || (apart && bare === whole && !isPraise(words, lexicon))
  return !isCount && (own.length > 0 || isPlain) ? { by: 'part', name: bare } : NOTHING
}

/** What words that stand before or behind a figure name. */
export function namedBy(text: string, standing: Standing, lexicon: Lexicon): Named {
  const whole = trimEdges(withoutOpenBracket(trimEdges(text)))
  if (!/\p{L}[\p{L}\p{N}]|\p{Lo}/u.test(whole) || whole.startsWith('@')) return NOTHING
  if (lexicon.totals.whole(whole)) return WHOLE
  const tokens = lexicon.tokens(whole)
  if (lexicon.coverage.all(tokens).length > 0) return namedWithCoverage(whole, lexicon)
  if (standing.row) return isIdle(whole, lexicon) && lexicon.labels.whole(whole) ? NOTHING : namedPlainly(whole, whole, standing, lexicon)
  const { end, aims } = tailFrom(tokens, lexicon)
  if (aims && !standing.apart) return NOTHING
  let start = 0
  for (let to = leadTo(tokens, 0, lexicon); to > start && to < end; to = leadTo(tokens, start, lexicon)) start = to
  const bare = trimEdges(whole.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0))
  if (bare === '' || isIdle(bare, lexicon) || (!standing.apart && lexicon.sections.whole(bare)?.holds === 'items')) return NOTHING
  return lexicon.totals.whole(bare) ? WHOLE : namedPlainly(bare, whole, standing, lexicon)
}
