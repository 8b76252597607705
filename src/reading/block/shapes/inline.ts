import { type Line, sliceLine } from '../../../document/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import type { Token } from '../../line/token.ts'

/** What ends a clause, so that a label may begin behind it. */
const STOPS: ReadonlySet<string> = new Set([...'.:;,|!?/·•–—-。：；，、！？'])
const COLONS: ReadonlySet<string> = new Set([':', '：'])
/** What joins two labels of a line and belongs to neither. */
const JOINED = /(?<![\s|·•│,;–—-])[\s|·•│,;–—-]+$/u

/** The kind of label that begins at a token and ends in a colon; null where none does. */
function labelAt(tokens: readonly Token[], at: number, lexicon: Lexicon): string | null {
  const hit = lexicon.standups.at(tokens, at) ?? lexicon.blockers.at(tokens, at)
  if (!hit || !COLONS.has(tokens[hit.to]?.key ?? '')) return null
  return hit.row === true ? 'blockers' : hit.row
}

/** Where the labels of a stand-up begin in a line, offsets into its text; none where it has fewer than two that differ. */
function labelStarts(line: Line, lexicon: Lexicon): number[] {
  const tokens = lexicon.tokens(line.text)
  const words = new Set<string>()
  const starts: number[] = []
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (token.kind !== 'word' || (before && before.kind !== 'mark' && !STOPS.has(before.key))) continue
    const word = labelAt(tokens, index, lexicon)
    if (!word) continue
    words.add(word)
    starts.push(before?.kind === 'mark' ? before.start : token.start)
  }
  return words.size > 1 && (words.has('past') || words.has('now')) ? starts : []
}

/** "Yesterday: the cache. Today: the queue. Blockers: none" is as many lines: what stands before the first label, and one for each label. */
export function splitAtLabels(line: Line, lexicon: Lexicon): Line[] {
  const [first, second] = [line.text.search(/[:：]/), line.text.search(/[:：][^:：]*[:：]/)]
  if (first < 0 || second < 0) return [line]
  const starts = labelStarts(line, lexicon)
  if (starts.length < 2) return [line]
  const cuts = [...new Set([0, ...starts])]
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? line.text.length
    return sliceLine(line, start, end - (JOINED.exec(line.text.slice(start, end))?.[0].length ?? 0))
  })
}
