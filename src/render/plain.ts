import { flatLine } from './clean.ts'
import type { Block, View } from './view.ts'

const fact = (cells: readonly string[]): string => `${cells.join('\t')}\n`

function sayBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? fact([flatLine(block.line)]) : ''
    case 'paragraph':
      return fact([flatLine(block.line)])
    case 'facts':
      return block.facts.map(({ label, line }) => fact([label, flatLine(line)])).join('')
    case 'table':
      return block.rows.map((row) => fact([block.name, ...row.map((cell) => flatLine(cell) || '-')])).join('')
  }
}

/** Says `view` for grep, cut and awk: a fact a line, parts between tabs, each row under its own name, `-` for an empty cell. */
export const renderPlain = (view: View): string => view.map(sayBlock).join('')
