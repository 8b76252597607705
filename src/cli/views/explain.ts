import type { Heard } from '../../pipeline/index.ts'
import { type Column, type Line, paragraph, say, stress, table, type View } from '../../render/index.ts'

const COLUMNS: readonly (Column & { cell: (heard: Heard, path: string) => Line })[] = [
  { title: 'Where', cell: ({ position }, path) => say(`${path}:${position.start.line}:${position.start.column}`, 'idle') },
  { title: 'Words', wrap: true, lead: true, cell: ({ words }) => stress(words) },
  { title: 'Heard as', wrap: true, cell: ({ as }) => say(as, 'busy') },
  { title: 'By', cell: ({ reader }) => say(reader, 'idle') },
]

/** A row a token: its place, its words, what they were heard as and by which reader; `line` is null for a whole file. */
export function explainView(path: string, line: number | null, heard: readonly Heard[]): View {
  const where = line === null ? path : `${path}:${line}`
  if (heard.length === 0) return [paragraph(say(`${where}: nothing was heard here.`))]
  return [
    table(
      'heard',
      COLUMNS,
      heard.map((one) => COLUMNS.map(({ cell }) => cell(one, path))),
    ),
  ]
}
