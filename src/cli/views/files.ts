import { type Column, facts, type Line, NOTHING, say, stress, table, type View } from '../../render/index.ts'
import type { Page } from '../../sources/index.ts'
import type { ToldCurrency } from '../currencies.ts'
import { ageLine, counted, currencyLine, joined } from './words.ts'

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

const WHY: readonly Column[] = [
  { title: 'Current' },
  { title: 'Age', align: 'right' },
  { title: 'File', wrap: true, lead: true },
  { title: 'Why', wrap: true },
]

/** How many reports are current, stale, and neither. */
function standing(all: readonly ToldCurrency[]): Line {
  const number = (wanted: string) => all.filter((one) => currencyLine(one)[0]?.text === wanted).length
  const told = [
    ['yes', 'current'],
    ['stale', 'stale'],
    ['no', 'not current'],
  ] as const
  return joined(
    told.map(([wanted, word]) => say(`${number(wanted)} ${word}`)),
    ', ',
  )
}

/** A row for each file that is `shown`: whether it is current, how old it is, and what decided; of one that is no report, what says so. */
export function whyView(shown: readonly Page[], all: readonly Page[], currencies: ReadonlyMap<string, ToldCurrency>): View {
  const rows = shown.map(({ path, report, reason }) => {
    const found = currencies.get(path)
    if (!found) return [say('no report', 'idle'), NOTHING, say(path), say(reason, 'idle')]
    return [currencyLine(found), ageLine(found), report ? stress(path) : say(path), say(found.why, 'idle')]
  })
  const told = all.flatMap(({ path }) => currencies.get(path) ?? [])
  return [
    table('file', WHY, rows),
    facts([['total', [...say(`${counted(told.length, 'report')} among ${counted(all.length, 'markdown file')}: `), ...standing(told)]]]),
  ]
}
