import type { Line } from '../document/index.ts'
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

/** What separates at token `index`: a colon, a dash with space on both sides, an arrow, a bar; null where nothing does. */
function separator(tokens: readonly Token[], index: number, line: Line): { by: Part['by']; length: number } | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token) return null
  if (token.key === ':' || token.key === '：') {
    const closesBold = line.spans.some((span) => span.kind === 'strong' && (span.end === token.end || span.end === token.start))
    return token.key === '：' || closesBold || !next?.glued ? { by: 'colon', length: 1 } : null
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

function closing(tokens: readonly Token[], from: number): number {
  const open = tokens[from]?.key ?? ''
  const close = OPENING[open]
  let depth = 0
  for (let index = from; index < tokens.length; index++) {
    const key = tokens[index]?.key
    if (key === open) depth++
    else if (key === close && --depth === 0) return index
  }
  return -1
}

/** Takes a line apart at its separators; what stands in brackets, and what stands behind a mark, is a part of its own. */
export function partsOf(line: Line, tokens: readonly Token[], marks: readonly Mark[]): Part[] {
  const { text } = line
  const parts: Part[] = []
  const marked = new Map(marks.map((mark) => [mark.start, mark]))
  const inCode = (offset: number): boolean => line.spans.some((span) => span.kind === 'code' && span.start <= offset && offset < span.end)
  let start = 0
  let by: Part['by'] = 'start'
  const close = (end: number, nextStart: number, nextBy: Part['by']): void => {
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed)
      parts.push({ text: trimmed, start: from, end: from + trimmed.length, by })
      by = nextBy
    } else if (nextBy !== 'tag' && !(nextBy === 'mark' && by !== 'start')) by = parts.length === 0 && nextBy === 'mark' ? 'start' : nextBy
    start = nextStart
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || inCode(token.start)) continue
    const mark = marked.get(token.start)
    if (mark) {
      close(token.start, mark.end, 'mark')
      continue
    }
    if (OPENING[token.key] && !(token.glued && tokens[index - 1]?.kind === 'word' && token.key !== '（')) {
      const end = closing(tokens, index)
      const last = tokens[end]
      if (!last) continue
      const before = by
      close(token.start, token.end, 'tag')
      by = 'tag'
      close(last.start, last.end, before === 'start' && parts.length <= 1 ? 'start' : 'tag')
      index = end
      continue
    }
    const found = separator(tokens, index, line)
    if (!found) continue
    const last = tokens[index + found.length - 1] ?? token
    close(token.start, last.end, found.by)
    index += found.length - 1
  }
  close(text.length, text.length, 'start')
  return parts
}
