import type { Heard } from '../../pipeline/index.ts'
import { type Column, facts, type Line, NOTHING, paragraph, say, stress, table, type View } from '../../render/index.ts'
import type { ToldCurrency } from '../currencies.ts'
import { ageLine, currencyLine, maybe } from './words.ts'

const COLUMNS: readonly (Column & { cell: (heard: Heard, path: string) => Line })[] = [
  { title: 'Where', cell: ({ position }, path) => say(`${path}:${position.start.line}:${position.start.column}`, 'idle') },
  { title: 'Words', wrap: true, lead: true, cell: ({ words }) => stress(words) },
  { title: 'Heard as', wrap: true, cell: ({ as }) => say(as, 'busy') },
  { title: 'By', cell: ({ reader }) => say(reader, 'idle') },
]

/** Where the date of a report is told. */
const FROM = { text: '', name: " (told by the file's name)", git: ' (when git last saw it change)' } as const

const currencyFacts = (currency: ToldCurrency): (readonly [string, Line])[] => [
  ['current', currencyLine(currency)],
  ['date', currency.dated === null ? NOTHING : say(`${currency.dated.day}${FROM[currency.dated.from]}`)],
  ['age', ageLine(currency)],
  ['why', maybe(currency.why)],
]

/** A row a token: its place, its words, what they were heard as and by which reader; `line` is null for a whole file, of which it is told too whether it is current. */
export function explainView(path: string, line: number | null, heard: readonly Heard[], currency: ToldCurrency | null): View {
  const where = line === null ? path : `${path}:${line}`
  const told = currency === null ? [] : [facts(currencyFacts(currency))]
  if (heard.length === 0) return [...told, paragraph(say(`${where}: nothing was heard here.`))]
  return [
    ...told,
    table(
      'heard',
      COLUMNS,
      heard.map((one) => COLUMNS.map(({ cell }) => cell(one, path))),
    ),
  ]
}
