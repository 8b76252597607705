import { type Line, say, textOf } from '../view.ts'
import type { Measure } from './measure.ts'

/** The part of what is left that stays before the cut: of a path least, for it ends in the file's name. */
const HEAD = { path: 0.2, text: 0.6 }

/** As many characters, as a reader sees them, as fit into `width`. */
function fitting(segments: readonly string[], width: number, measure: Measure): string[] {
  const kept: string[] = []
  let used = 0
  for (const segment of segments) {
    used += measure(segment)
    if (used > width) break
    kept.push(segment)
  }
  return kept
}

/** Cuts a text in its middle to `width` terminal columns, with `mark` for what is left out: a path keeps its file's name longest. */
export function cutMiddle(text: string, width: number, measure: Measure, mark: string): string {
  if (measure(text) <= width) return text
  const segments = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
  const room = Math.max(1, width - measure(mark))
  const head = fitting(segments, Math.floor(room * (text.includes('/') ? HEAD.path : HEAD.text)), measure)
  const tail = fitting(segments.toReversed(), room - measure(head.join('')), measure).reverse()
  return `${head.join('')}${mark}${tail.join('')}`
}

/** Cuts the cells of one column; those that would then look like another one stay whole. */
export function cutCells(cells: readonly Line[], width: number, measure: Measure, mark: string): Line[] {
  const cut = cells.map((line) => cutMiddle(textOf(line), width, measure, mark))
  const originals = new Map<string, Set<string>>()
  for (const [index, text] of cut.entries()) {
    const all = originals.get(text) ?? new Set<string>()
    originals.set(text, all.add(textOf(cells[index] ?? [])))
  }
  return cells.map((line, index) => {
    const text = cut[index] ?? ''
    const [first] = line
    const isOne = (originals.get(text)?.size ?? 1) === 1
    return text === textOf(line) || !isOne || !first
      ? line
      : say(text, first.tone).map((one) => ({ ...one, ...(first.strong && { strong: true }) }))
  })
}
