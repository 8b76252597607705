import type { Context } from '../context.ts'
import type { Lexicon } from '../lexicon.ts'
import { trimEdges } from '../say.ts'
import type { Token } from '../token.ts'

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
