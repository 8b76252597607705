import { type Block, type Line, type Span, spoken, type View } from './view.ts'

/** What would be markup, and what it is written as; a zero-width space keeps a name from being notified. */
const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '@': '@&#8203;' }

const escaped = (text: string): string => text.replace(/[\\`*_[\]|~<>&@]/g, (one) => ESCAPES[one] ?? `\\${one}`)

function sayPart({ text, strong }: Span): string {
  const inner = escaped(text)
  return strong && inner.trim() !== '' ? `**${inner.trim()}**` : inner
}

const sayLine = (line: Line): string => line.map(sayPart).join('').trim()
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function sayBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${block.line.map((one) => escaped(one.text)).join('')}`
    case 'paragraph':
      return sayLine(block.line).replace(/^(\d*)([-+#=.)])/, '$1\\$2')
    case 'plot':
    case 'chart':
      return ''
    case 'facts':
      return block.facts.map(({ label, line }) => `- **${escaped(label)}:** ${sayLine(line)}`).join('\n')
    case 'text':
      return ['```', ...block.lines.map((line) => line.replaceAll('```', "'''")), '```'].join('\n')
    case 'table':
      return [
        row(block.columns.map(({ title }) => escaped(title))),
        row(block.columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
        ...block.rows.map((cells) => row(cells.map(sayLine))),
      ].join('\n')
  }
}

/** Says `view` as GitHub-flavoured markdown; text from a report is escaped and notifies nobody. */
export const renderMarkdown = (view: View): string => `${spoken(view).map(sayBlock).filter(Boolean).join('\n\n')}\n`
