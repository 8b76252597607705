import { type Line, textOf, type View } from './view.ts'

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=@\t\r]|^[+-](?!\d)/

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const sayCell = (line: Line): string => quoted(textOf(line).trim().replace(FORMULA, "'$&"))
const row = (cells: readonly string[]): string => `${cells.join(',')}\n`

/** Says the tables of `view` as comma-separated values (RFC 4180, lines ending as they do elsewhere here), each with its header; a text that begins like a formula gets a quote before it. */
export const renderCsv = (view: View): string =>
  view
    .flatMap((block) => (block.type === 'table' ? [block] : []))
    .map(({ columns, rows }) => row(columns.map(({ title }) => quoted(title))) + rows.map((cells) => row(cells.map(sayCell))).join(''))
    .join('\n')
