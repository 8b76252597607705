import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { trimEdges } from '../line/say.ts'
import type { Token } from '../line/token.ts'
import { percents } from './figures.ts'

/** Whether words speak of code coverage: a coverage word stands among them and nothing says that something else is covered. */
export function speaksOfCoverage(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return lexicon.coverage.all(tokens).length > 0 && lexicon.otherCoverage.all(tokens).length === 0
}

/** The name that a figure goes under: a measure, "overall" where nothing qualifies it, else the part's name. */
export function coverageName(name: string, context: Context, lexicon: Lexicon): string {
  const tokens = lexicon.tokens(name)
  const filler = (index: number): number => (lexicon.coverage.at(tokens, index) ?? lexicon.coverageFillers.at(tokens, index))?.to ?? 0
  const own: number[] = []
  for (let index = 0; index < tokens.length; ) {
    const to = filler(index)
    if (to === 0 && (tokens[index]?.kind === 'word' || tokens[index]?.kind === 'number')) own.push(index)
    index = Math.max(to, index + 1)
  }
  const first = tokens[own[0] ?? -1]
  const last = tokens[own.at(-1) ?? -1]
  const bare = first && last ? trimEdges(name.slice(first.start, last.end)) : ''
  const measured = lexicon.measures.all(tokens)[0]
  if (measured && own.every((index) => index >= measured.from && index < measured.to)) return measured.row
  if (bare === '' || lexicon.totals.whole(bare) || lexicon.labels.whole(bare)) {
    const isPart =
      context.coverage && context.part !== null && lexicon.coverage.all(tokens).length === 0 && lexicon.totals.whole(name) === null
    return isPart && context.part ? coverageName(context.part, { ...context, part: null }, lexicon) : 'overall'
  }
  return bare
}

const beforeText = (text: string, end: string): string => (text.includes(end) ? text.slice(0, text.indexOf(end)) : text)

/** A text up to the first bracket that is not closed in it. */
function withoutOpenBracket(text: string): string {
  const closed = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']')) + 1
  const open = text.slice(closed).search(/[([]/)
  return open < 0 ? text : text.slice(0, closed + open)
}

/** The words that name a figure: what stands before it, else the whole line without it. */
export function nameFor(entry: Entry, lexicon: Lexicon): string {
  const { said } = entry
  const [first] = percents(said)
  if (!first || entry.shape === 'row' || speaksOfCoverage(lexicon.tokens(said.name), lexicon))
    return first ? beforeText(said.name, said.text.slice(first.start, first.end)) : said.name
  const before = trimEdges(withoutOpenBracket(said.text.slice(said.parts[0]?.start ?? 0, first.start)))
  const behind = trimEdges(said.text.slice(first.end).replace(/^[)\]\s]+/, ''))
  const cut = behind.search(/[(,;–—-]/)
  return before || (cut > 0 ? behind.slice(0, cut) : behind)
}
