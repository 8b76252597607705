import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

const OPENS: ReadonlySet<string | undefined> = new Set(['(', '[', '（', '【'])
const CLOSES: ReadonlySet<string> = new Set([')', ']', '）', '】'])
/** So many tokens has a name in brackets. */
const NAMED = 3

/** "[Ana] No big issues": what stands behind a name in brackets, none of whose words is part of an answer. */
export function behindName(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const close = OPENS.has(tokens[0]?.key) ? tokens.findIndex(({ key }, at) => at <= NAMED + 1 && CLOSES.has(key)) : -1
  const isName =
    close > 1 && tokens.slice(1, close).every((_, at) => !lexicon.denials.at(tokens, at + 1) && !lexicon.none.at(tokens, at + 1))
  return isName && close + 1 < tokens.length ? tokens.slice(close + 1) : tokens
}

/** "None – **the crane is not certified**": what is set in bold behind a denial is told all the same, unless it is good. */
export function namesInBold(tokens: readonly Token[], { spans, text }: Said['line'], lexicon: Lexicon): boolean {
  const at = tokens[0] ? text.indexOf(' ') : -1
  return spans.some(({ kind, start, end }) => {
    if (kind !== 'strong' || at < 0 || start <= at) return false
    const bold = tokens.filter((token) => token.start >= start && token.end <= end)
    const parts = bold.map((_, index) => lexicon.denials.at(bold, index)?.row)
    const isGood = !parts.includes('not') && lexicon.states.all(bold).some(({ row }) => row.state === 'done')
    return bold.filter((one) => one.kind === 'word').length > 2 && !isGood && !parts.includes('holds')
  })
}

/** "None – 🔴 no key": behind a denial a mark calls what it stands before a trouble. */
export function isMarked(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number')
  return tokens.some(({ kind, key }, at) => {
    const row = kind === 'mark' && at > first && tokens[at + 1]?.kind === 'word' ? lexicon.glyphs.get(key) : null
    return row?.state === 'failed' || row?.state === 'blocked'
  })
}
