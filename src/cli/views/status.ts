import { type Block, type Column, facts, type Line, NOTHING, placeLine, say, stress, table, textOf, type View } from '../../render/index.ts'
import type { Request } from '../command.ts'
import { type Parts, partRows, type Row } from '../statusRows.ts'
import { asideLine, bareLine, type Fact, moreLine, summaryFacts } from './statusSummary.ts'
import { completionLine, counted, coverageLine, currencyLine, joined, nameOf, severityLine, stateLine, testsLine } from './words.ts'

type StatusColumn = Column & { cell: (row: Row) => Line }

/** How a date is marked that the text does not tell. */
const MARKS = { text: '', name: ' n', git: ' g' } as const

const dateCell = ({ date }: Row): Line => (date === null ? NOTHING : say(`${date.day}${MARKS[date.from]}`, 'idle'))

function testsCell({ report: { tests, namedTests } }: Row): Line {
  const stated = testsLine(tests)
  if (stated.length > 0 || namedTests.total === 0) return stated
  const { total, passed, failed } = namedTests
  return say(passed + failed > 0 ? `${passed}/${total}` : counted(total, 'test'), failed > 0 ? 'bad' : 'plain')
}

const workCell = ({ report: { work } }: Row): Line => (work.done + work.open > 0 ? say(`${work.done}/${work.open}`) : NOTHING)

/** A bar takes room that names need: it is drawn where nothing is cut. */
const completionCell = ({ report }: Row, hasRoom: boolean): Line =>
  completionLine(report.completion).map(({ share, ...one }) => ({ ...one, ...(hasRoom && share !== undefined && { share }) }))

const columnsFor = (hasRoom: boolean, withCurrent: boolean): readonly StatusColumn[] => [
  { title: 'Date', cell: dateCell },
  ...(withCurrent
    ? [
        {
          title: 'Current',
          cell: ({ currency }: Row) => currencyLine(currency),
        },
      ]
    : []),
  { title: 'Name', shorten: 14, lead: true, cell: ({ report }) => stress(nameOf(report)) },
  {
    title: 'State',
    cell: ({ report, currency }) => joined([stateLine(report.state), currency.stale ? say('stale', 'warn') : NOTHING], ', '),
  },
  { title: 'Done', align: 'right', optional: true, cell: (row) => completionCell(row, hasRoom) },
  { title: 'Work', align: 'right', optional: true, cell: workCell },
  { title: 'Tests', align: 'right', optional: true, cell: testsCell },
  { title: 'Coverage', optional: true, cell: ({ report }) => coverageLine(report.coverage) },
  { title: 'Blockers', wrap: true, cell: ({ report }) => severityLine(report.openBlockers) },
  { title: 'File', shorten: 22, cell: ({ path }) => placeLine({ path, line: null }, 'idle') },
]

/** The rows that the table shows, and those that it has no room for. */
interface Table {
  shown: readonly Row[]
  more: readonly Row[]
}

/** What stands below the table; on a small screen less of it. */
function footFacts({ shown, more }: Table, { bare, aside }: Parts, current: readonly Row[], screen: Request['screen']): Fact[] {
  const isNarrow = screen !== null && screen.width < 100
  const isLow = screen !== null && screen.height < 30
  const marks = shown.flatMap(({ date }) => (date ? [date.from] : []))
  const told = [
    marks.includes('name') ? say("n: told by the file's name", 'idle') : NOTHING,
    marks.includes('git') ? say('g: when git last saw it change', 'idle') : NOTHING,
  ]
  const notes = current.reduce((sum, { report }) => sum + report.notes, 0)
  return [
    ['more', moreLine(more, isNarrow)],
    ['bare', bareLine(bare, isNarrow)],
    ['older', asideLine(aside, isNarrow)],
    ['dates', joined(told, ', ')],
    ['notes', notes > 0 && !isLow ? say(`${counted(notes, 'note')} on what was read with doubt (progress show FILE)`, 'idle') : NOTHING],
  ]
}

const LABEL = 10

/** The lines that facts take on a screen. */
const linesOf = (told: readonly Fact[], width: number): number =>
  told.reduce((sum, [, line]) => sum + (line.length > 0 ? Math.max(1, Math.ceil(textOf(line).length / Math.max(10, width - LABEL))) : 0), 0)

/** The table's head, the blank lines around it, and what the shell writes next. */
const AROUND = 6
/** So many rows are shown on any screen. */
const LEAST = 3

/** How many rows there is room for; null for all of them. */
function limitFor({ options: { limit, all }, screen }: Request, lines: (width: number) => number): number | null {
  if (limit !== undefined) return limit
  return screen === null || all ? null : Math.max(LEAST, screen.height - lines(screen.width) - AROUND)
}

/** Where things stand: a summary, a table of what is current, and in a line each what is not shown; `all` are the reports that were looked at. */
export function statusView(rows: readonly Row[], all: readonly Row[], request: Request): View {
  const current = rows.filter(({ currency }) => currency.current)
  const parts = partRows(rows, request.options)
  const width = request.screen?.width ?? null
  const head = summaryFacts(request.options.all ? rows : current, all, width)
  const foot = (limit: number | null) =>
    footFacts(
      { shown: parts.told.slice(0, limit ?? undefined), more: limit === null ? [] : parts.told.slice(limit) },
      parts,
      current,
      request.screen,
    )
  const limit = limitFor(request, (width) => linesOf([...head, ...foot(LEAST)], width))
  const columns = columnsFor(request.screen === null, request.options.all === true && current.length < rows.length)
  const shown = parts.told.slice(0, limit ?? undefined)
  const blocks: Block[] = [
    facts(head),
    table(
      'report',
      columns,
      shown.map((row) => columns.map(({ cell }) => cell(row))),
    ),
    facts(foot(limit)),
  ]
  return blocks
}
