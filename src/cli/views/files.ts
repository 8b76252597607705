import { type Column, facts, type Line, say, stress, table, type View } from '../../render/index.ts'
import type { Page } from '../../sources/index.ts'
import { counted } from './words.ts'

const COLUMNS: readonly (Column & { cell: (page: Page) => Line })[] = [
  { title: 'Report', cell: ({ report }) => (report ? say('yes', 'good') : say('no', 'idle')) },
  { title: 'File', wrap: true, lead: true, cell: ({ path, report }) => (report ? stress(path) : say(path)) },
  { title: 'Kind', cell: ({ kind }) => say(kind) },
  { title: 'Why', wrap: true, cell: ({ reason }) => say(reason, 'idle') },
]

/** A row for each file that is `shown`, and how many of `all` are reports. */
export function filesView(shown: readonly Page[], all: readonly Page[]): View {
  const reports = all.filter(({ report }) => report).length
  const rows = shown.map((page) => COLUMNS.map(({ cell }) => cell(page)))
  return [
    table('file', COLUMNS, rows),
    facts([['total', say(`${counted(reports, 'report')} among ${counted(all.length, 'markdown file')}`)]]),
  ]
}
