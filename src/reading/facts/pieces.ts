import { sliceLine } from '../../document/index.ts'
import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { say } from '../line/say.ts'

const BARS: ReadonlySet<string> = new Set(['|', '·', '•', '│'])

/** "Generated: 2025-09-26 | Status: done": a line of several pairs with known labels is as many lines; any other is one. */
export function piecesOf(entry: Entry, lexicon: Lexicon): readonly Entry[] {
  const { said, shape } = entry
  const bars = shape === 'text' ? said.tokens.filter(({ kind, key }) => kind === 'sign' && BARS.has(key)) : []
  if (bars.length === 0) return [entry]
  const starts = [0, ...bars.map(({ end }) => end)]
  const pieces = starts.map((start, at) => {
    const text = said.text.slice(start, bars[at]?.start)
    const blank = Math.max(0, text.search(/\S/))
    return { ...entry, said: say(sliceLine(said.line, start + blank, start + text.trimEnd().length), lexicon) }
  })
  return pieces.filter(({ said: { label, value } }) => label !== null && value !== null).length > 1 ? pieces : [entry]
}
