import type { Block, ListItem, Table } from './blocks.ts'
import type { Line } from './line.ts'

const movedLine = (line: Line, by: number): Line => ({
  ...line,
  origins: line.origins.map((origin) => ({ ...origin, line: origin.line + by })),
})

const movedLines = (lines: readonly Line[], by: number): Line[] => lines.map((line) => movedLine(line, by))

const movedItem = ({ lines, checkbox, blocks, start }: ListItem, by: number): ListItem => ({
  lines: movedLines(lines, by),
  checkbox: checkbox && { ...checkbox, start: { ...checkbox.start, line: checkbox.start.line + by } },
  blocks: blocks.map((block) => moved(block, by)),
  start: start + by,
})

/** The rows of a table as they are so many lines further down. */
export const movedRows = ({ rows }: Pick<Table, 'rows'>, by: number): Line[][] => rows.map((row) => movedLines(row, by))

/** A block as it is so many lines further down, or up where `by` is negative. */
export function moved(block: Block, by: number): Block {
  if (by === 0) return block
  switch (block.kind) {
    case 'section':
      return { ...block, heading: block.heading && movedLine(block.heading, by), blocks: block.blocks.map((inner) => moved(inner, by)) }
    case 'list':
      return { ...block, items: block.items.map((item) => movedItem(item, by)) }
    case 'table':
      return { ...block, header: movedLines(block.header, by), rows: movedRows(block, by) }
    default:
      return { ...block, lines: movedLines(block.lines, by) }
  }
}
