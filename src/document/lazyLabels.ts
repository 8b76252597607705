import type { Block, List } from './blocks.ts'
import { type Line, pointAt } from './line.ts'

/** A label is no longer than this, in UTF-16 units. */
const LONG = 60
/** So many signs stand before what is bold. */
const STARS = 2

/** Whether a line is bold as a whole, a colon aside. */
const isLabel = ({ text, spans }: Line): boolean =>
  text.length <= LONG && spans.some(({ kind, start, end }) => kind === 'strong' && start === 0 && /^[:：]?$/.test(text.slice(end).trim()))

/** A list cut where a bold label goes on with an item to markdown, as it stands right below and no deeper than its bullet: to people the item ends there. */
export function partedAtLabels(list: List, columns: readonly number[]): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const [index, item] of list.items.entries()) {
    const at = item.lines.findIndex((line, place) => place > 0 && isLabel(line) && pointAt(line, 0).column <= (columns[index] ?? 1) + STARS)
    if (at < 0 || item.blocks.length > 0) continue
    blocks.push({ ...list, items: [...list.items.slice(from, index), { ...item, lines: item.lines.slice(0, at) }] })
    blocks.push({ kind: 'paragraph', lines: item.lines.slice(at) })
    from = index + 1
  }
  return from < list.items.length ? [...blocks, { ...list, items: list.items.slice(from) }] : blocks
}
