import type { Line } from '../../document/index.ts'
import type { Label } from '../../vocabulary/index.ts'
import type { Mark, Part } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

const OPENING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】' }
const DASHES = new Set(['-', '–', '—', '−'])
const ARROWS = new Set(['→', '➜', '⇒', '➔', '⟶'])
const BARS = new Set(['|', '·', '•', '│'])
const VARIATION = /[\uFE0E\uFE0F\u200D]/

/** The marks of a line: those before its first word, behind its last, and the ones between. */
export function marksOf(tokens: readonly Token[], text: string, lexicon: Lexicon): Mark[] {
  const isWord = (token: Token): boolean => token.kind === 'word' || token.kind === 'number'
  const numbered = /^\s*#?\d+(?:\.\d+)*[.)]?\s+(?=\p{Extended_Pictographic})/u.exec(text)?.[0].length ?? 0
  const first = tokens.findIndex((token) => isWord(token) && token.start >= numbered)
  const last = tokens.findLastIndex(isWord)
  return tokens.flatMap((token, index): Mark[] => {
    if (token.kind !== 'mark') return []
    const place = first < 0 || index < first ? 'start' : index > last ? 'end' : 'inside'
    const end = VARIATION.test(text[token.end] ?? '') ? token.end + 1 : token.end
    return [{ row: lexicon.glyphs.get(token.key) ?? null, key: token.key, place, start: token.start, end }]
  })
}

const isStop = ({ key }: Token): boolean => key === ':' || key === '：' || key === '?' || key === '？'

/** Labels whose value may follow their colon without a space: no name of a script or a scope begins with one of these. */
const GLUED: ReadonlySet<Label | null> = new Set(['status', 'blocker', 'severity', 'priority', 'completion', 'impact', 'eta'])

/** "STATUS:FAIL": whether a colon with a word right behind it closes the label that its line begins with. */
function closesLabel(tokens: readonly Token[], index: number, { text }: Line, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token || index > 4 || next?.kind === 'sign' || next?.kind === 'number') return false
  const first = tokens.find(({ kind }) => kind === 'word')
  return first !== undefined && first.start < token.start && GLUED.has(lexicon.labels.whole(text.slice(first.start, token.start)))
}

/** What separates at token `index`: a colon, a dash with space on both sides, an arrow, a bar; null where nothing does. */
function separator(tokens: readonly Token[], index: number, line: Line, lexicon: Lexicon): { by: Part['by']; length: number } | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token) return null
  const closesBold =
    isStop(token) && line.spans.some((span) => span.kind === 'strong' && (span.end === token.end || span.end === token.start))
  if (closesBold && next && (token.key === '?' || token.key === '？')) return { by: 'colon', length: 1 }
  if (token.key === ':' || token.key === '：') {
    return token.key === '：' || closesBold || !next?.glued || closesLabel(tokens, index, line, lexicon) ? { by: 'colon', length: 1 } : null
  }
  if (token.key === '-' && next?.key === '>' && next.glued) return { by: 'arrow', length: 2 }
  if (token.key === '=' && next?.key === '>' && next.glued) return { by: 'arrow', length: 2 }
  if (ARROWS.has(token.key)) return { by: 'arrow', length: 1 }
  if (token.key === '=' && !token.glued && next && !next.glued) return { by: 'colon', length: 1 }
  if (BARS.has(token.key)) return { by: 'bar', length: 1 }
  if (token.key === '-' && next?.key === '-' && next.glued && !token.glued) return { by: 'dash', length: 2 }
  if (DASHES.has(token.key) && (token.key === '—' || (!token.glued && next && !next.glued))) return { by: 'dash', length: 1 }
  return null
}

/** For every bracket that is closed, the index of the token that closes it. */
function closings(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: { index: number; close: string }[] = []
  for (const [index, { kind, key }] of tokens.entries()) {
    const close = kind === 'sign' ? OPENING[key] : undefined
    if (close) open.push({ index, close })
    const last = open.at(-1)
    if (!close && last && last.close === key) {
      pairs.set(last.index, index)
      open.pop()
    }
  }
  return pairs
}

/** Cuts a line into parts, one after the other. */
class Cutter {
  readonly parts: Part[] = []
  private start = 0
  private by: Part['by'] = 'start'
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Ends the part that is open at `end`; the next one begins at `next`, behind what `by` names. */
  cut(end: number, next: number, by: Part['by']): void {
    const raw = this.text.slice(this.start, end)
    const text = raw.trim()
    const leads = this.parts.length === 0 && by === 'mark'
    if (text !== '') {
      const start = this.start + raw.indexOf(text)
      this.parts.push({ text, start, end: start + text.length, by: this.by })
      this.by = by
    } else if (by !== 'tag' && !(by === 'mark' && this.by !== 'start')) this.by = leads ? 'start' : by
    this.start = next
  }

  /** Cuts out what stands in a pair of brackets; a name that begins with brackets goes on behind them. */
  bracket(open: Token, close: Token): void {
    const before = this.by
    this.cut(open.start, open.end, 'tag')
    this.by = 'tag'
    this.cut(close.start, close.end, before === 'start' && this.parts.length <= 1 ? 'start' : 'tag')
  }
}

const isCall = (token: Token, before: Token | undefined): boolean => token.glued && before?.kind === 'word' && token.key !== '（'

/** Takes a line apart at its separators; what stands in brackets, and what stands behind a mark, is a part of its own. */
export function partsOf(line: Line, tokens: readonly Token[], marks: readonly Mark[], lexicon: Lexicon): Part[] {
  const cutter = new Cutter(line.text)
  const marked = new Map(marks.map((mark) => [mark.start, mark]))
  const closed = closings(tokens)
  const inCode = (offset: number): boolean => line.spans.some((span) => span.kind === 'code' && span.start <= offset && offset < span.end)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || inCode(token.start)) continue
    const mark = marked.get(token.start)
    const end = !mark && !isCall(token, tokens[index - 1]) ? (closed.get(index) ?? -1) : -1
    const close = tokens[end]
    const found = mark || close ? null : separator(tokens, index, line, lexicon)
    if (mark) cutter.cut(token.start, mark.end, 'mark')
    else if (close) cutter.bracket(token, close)
    else if (found) cutter.cut(token.start, tokens[index + found.length - 1]?.end ?? token.end, found.by)
    index = close ? end : index + (found ? found.length - 1 : 0)
  }
  cutter.cut(line.text.length, line.text.length, 'start')
  return cutter.parts
}
