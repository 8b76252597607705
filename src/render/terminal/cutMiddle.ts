import { type Line, textOf } from '../view.ts'
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

/** Cuts a text in its middle to `width` terminal columns, with `mark` for what is left out and `head` of the rest before it. */
function cutMiddle(text: string, width: number, measure: Measure, mark: string, head: number): string {
  if (measure(text) <= width) return text
  const segments = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
  const room = Math.max(1, width - measure(mark))
  const before = fitting(segments, Math.floor(room * head), measure)
  const after = fitting(segments.toReversed(), room - measure(before.join('')), measure).reverse()
  return `${before.join('')}${mark}${after.join('')}`
}

/** The texts behind each cut one. */
function sourcesOf(texts: readonly string[], cut: readonly string[]): Map<string, Set<string>> {
  const sources = new Map<string, Set<string>>()
  for (const [index, text] of texts.entries()) {
    const key = cut[index] ?? ''
    sources.set(key, (sources.get(key) ?? new Set<string>()).add(text))
  }
  return sources
}

/** The number of characters that texts have in common at their beginnings. */
function commonStart(texts: readonly string[]): number {
  const [first = '', ...others] = texts
  let length = 0
  while (length < first.length && others.every((text) => text[length] === first[length])) length++
  return length
}

const reversed = (text: string): string => Array.from(text).reverse().join('')

/** How many characters before what differs are kept with it. */
const BESIDE = 6

/** Cuts a text so that what only it has, behind `start` characters and before the last `end`, is seen. */
function cutAround(text: string, start: number, end: number, width: number, measure: Measure, mark: string): string {
  const own = Array.from(text.slice(Math.max(0, start - BESIDE), text.length - end))
  const room = Math.max(2, width - 2 * measure(mark))
  const middle = fitting(own, Math.ceil(room / 2), measure).join('')
  const tail = fitting(Array.from(text).reverse(), room - measure(middle), measure)
    .reverse()
    .join('')
  return `${mark}${middle}${mark}${tail}`
}

/** Cuts texts, each so that it is told from the others; those that no cut tells apart stay whole. */
function cutApart(texts: readonly string[], width: number, measure: Measure, mark: string): string[] {
  const cut = texts.map((text) => cutMiddle(text, width, measure, mark, text.includes('/') ? HEAD.path : HEAD.text))
  const sources = sourcesOf(texts, cut)
  const again = texts.map((text, index) => {
    const alike = [...(sources.get(cut[index] ?? '') ?? [])]
    if (alike.length === 1) return cut[index] ?? ''
    const start = commonStart(alike)
    const end = commonStart(alike.map((one) => reversed(one.slice(start))))
    return cutAround(text, start, end, width, measure, mark)
  })
  const told = sourcesOf(texts, again)
  return texts.map((text, index) => (told.get(again[index] ?? '')?.size === 1 ? (again[index] ?? '') : text))
}

/** Cuts the cells of one column in their middle to `width` terminal columns, so that no two that differ look the same. */
export function cutCells(cells: readonly Line[], width: number, measure: Measure, mark: string): Line[] {
  const texts = cells.map(textOf)
  const cut = cutApart(texts, width, measure, mark)
  return cells.map((line, index) => {
    const [first] = line
    return first && cut[index] !== texts[index] ? [{ ...first, text: cut[index] ?? '' }] : line
  })
}
