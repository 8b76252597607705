import type { UnreadWord } from '../../analysis/index.ts'
import { facts, paragraph, say, stress, table, type View } from '../../render/index.ts'
import type { UnreadPlace } from '../../vocabulary/index.ts'
import type { Cell } from './columns.ts'
import { counted } from './words.ts'

/** How each place is called. */
const PLACES: Readonly<Record<UnreadPlace, string>> = {
  column: 'status column',
  label: 'status label',
  checkbox: 'checkbox',
  severity: 'severity',
  tag: 'brackets',
  closing: 'end of a line',
  mark: 'mark',
}

const COLUMNS: readonly Cell<UnreadWord>[] = [
  { title: 'Times', align: 'right', cell: ({ count }) => say(String(count)) },
  { title: 'Word', wrap: true, lead: true, cell: ({ text }) => stress(text) },
  { title: 'Stands in', cell: ({ place }) => say(PLACES[place]) },
  { title: 'Files', align: 'right', cell: ({ files }) => say(String(files)) },
  { title: 'First', wrap: true, cell: ({ first }) => say(`${first.path}:${first.line}`, 'idle') },
  { title: 'Teach below', cell: ({ teach }) => say(teach, 'busy') },
]

/** A row a word, and how to teach it; `reports` counts what was read. */
export function unreadView(words: readonly UnreadWord[], reports: number): View {
  if (words.length === 0) return [paragraph(say(`Every status word in ${counted(reports, 'report')} was understood.`, 'good'))]
  const rows = words.map((word) => COLUMNS.map(({ cell }) => cell(word)))
  return [
    table('word', COLUMNS, rows),
    facts([
      ['total', say(`${counted(words.length, 'word')} in ${counted(reports, 'report')}`)],
      [
        'teach',
        say('in .progressrc, below the state or severity that it means, such as words: { states: { in-progress: [simmering] } }', 'idle'),
      ],
    ]),
  ]
}
