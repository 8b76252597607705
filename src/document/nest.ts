import type { Block, List, ListItem, Section } from './blocks.ts'

/** Where the first heading of an item stands that is no deeper than the one above the list: it was only indented; -1 where none does. */
const headingIn = ({ blocks }: ListItem, depth: number): number =>
  blocks.findIndex((block) => block.kind === 'section' && block.depth <= depth)

/** A list cut at such headings: the items before one, the heading with what stands below it, the items behind. */
function partsOf(list: List, depth: number): Block[] {
  const cut = list.items.findIndex((item) => headingIn(item, depth) >= 0)
  const item = list.items[cut]
  if (!item) return [list]
  const at = headingIn(item, depth)
  const before = { ...list, items: [...list.items.slice(0, cut), { ...item, blocks: item.blocks.slice(0, at) }] }
  const behind = list.items.slice(cut + 1)
  return [before, ...item.blocks.slice(at), ...(behind.length > 0 ? [{ ...list, items: behind }] : [])]
}

/** Hangs each block below the heading before it, and deeper headings below shallower ones. */
export function nest(blocks: readonly Block[]): Section {
  const document: Section = { kind: 'section', depth: 0, heading: null, blocks: [] }
  const open = [document]
  const waiting = [...blocks].reverse()
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    const parts = block.kind === 'list' ? partsOf(block, open.at(-1)?.depth ?? 0) : [block]
    if (parts.length > 1) waiting.push(...parts.slice(1).reverse())
    const [first = block] = parts
    if (first.kind !== 'section') {
      open.at(-1)?.blocks.push(first)
      continue
    }
    const section = { ...first, blocks: [] }
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
    open.at(-1)?.blocks.push(section)
    open.push(section)
  }
  return document
}
