import { type Block, type Line, textOf, type View } from './view.ts'

const fact = (cells: readonly string[]): string => `${cells.join('\t')}\n`

const sayLine = (line: Line): string => textOf(line).trim()

function sayBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? fact([sayLine(block.line)]) : ''
    case 'paragraph':
      return fact([sayLine(block.line)])
    case 'plot':
    case 'chart':
      return ''
    case 'facts':
      return block.facts.map(({ label, line }) => fact([label, sayLine(line)])).join('')
    case 'text':
      return block.lines.map((line) => fact([block.name, line])).join('')
    case 'table':
      return block.rows.map((row) => fact([block.name, ...row.map((cell) => sayLine(cell) || '-')])).join('')
  }
}

/** Says `view` for grep, cut and awk: a fact a line, parts between tabs, each row under its own name, `-` for an empty cell. */
export const renderPlain = (view: View): string => view.map(sayBlock).join('')
