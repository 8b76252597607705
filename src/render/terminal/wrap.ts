import { type Line, type Span, textOf } from '../view.ts'
import type { Measure } from './measure.ts'

/** A separator stays with the word before it, and so does space. */
const PIECES = / [·|] |\S+\s*|\s+/g

/** The pieces of a line that may not be parted: words with the space after them, across spans. */
function words(line: Line): Span[][] {
  const found: Span[][] = []
  let open: Span[] = []
  for (const span of line) {
    for (const text of span.whole ? [span.text] : (span.text.match(PIECES) ?? [])) {
      open.push({ ...span, text })
      if (text.trimEnd() === text) continue
      found.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...found, open] : found
}

/** Cuts a word that is longer than a line between its characters as a reader sees them. */
function* slices(word: readonly Span[], width: number, measure: Measure): Generator<Span[]> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  let part: Span[] = []
  for (const span of word) {
    for (const { segment } of segmenter.segment(span.text)) {
      if (part.length > 0 && segment.trim() !== '' && measure(textOf(part)) + measure(segment) > width) {
        yield part
        part = []
      }
      part.push({ ...span, text: segment })
    }
  }
  yield part
}

function trimmed(line: readonly Span[]): Span[] {
  const last = line.at(-1)
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : []
}

/** Breaks `line` at its spaces into lines of at most `width` columns as `measure` counts them; null keeps it whole. */
export function wrap(line: Line, width: number | null, measure: Measure): Line[] {
  const widthOf = (part: Line) => measure(textOf(part))
  if (width === null || widthOf(line) <= width) return [line]
  const lines: Span[][] = [[]]
  let used = 0
  for (const word of words(line)) {
    for (const part of widthOf(trimmed(word)) > width ? slices(word, width, measure) : [word]) {
      if (used > 0 && used + widthOf(trimmed(part)) > width) {
        lines.push([])
        used = 0
      }
      lines.at(-1)?.push(...part)
      used += widthOf(part)
    }
  }
  return lines.map(trimmed)
}
