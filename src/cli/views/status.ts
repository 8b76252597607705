import { type Column, facts, type Line, NOTHING, say, stress, table, type View } from '../../render/index.ts'
import { STATE_TONES, STATES } from '../../vocabulary/index.ts'
import type { BySeverity, Summary } from '../summary.ts'
import { completionLine, counted, coverageLine, joined, maybe, olderLine, severityLine, stateLine, testsLine, worded } from './words.ts'

const COLUMNS: readonly (Column & { cell: (summary: Summary) => Line })[] = [
  { title: 'Date', cell: ({ date }) => maybe(date, 'idle') },
  { title: 'Report', wrap: true, lead: true, cell: ({ label, title, path }) => stress(label ?? title ?? path) },
  { title: 'Title', wrap: true, optional: true, cell: ({ label, title }) => maybe(label === null || label === title ? null : title) },
  { title: 'State', cell: ({ state }) => stateLine(state) },
  { title: 'Completion', cell: ({ completion }) => completionLine(completion) },
  { title: 'Tests', align: 'right', cell: ({ tests }) => testsLine(tests) },
  { title: 'Coverage', cell: ({ coverage }) => coverageLine(coverage) },
  { title: 'Open blockers', wrap: true, cell: ({ openBlockers }) => severityLine(openBlockers) },
  { title: 'File', optional: true, cell: ({ path }) => say(path, 'idle') },
]

function statesLine(summaries: readonly Summary[]): Line {
  const counts = STATES.map((state): Line => {
    const count = summaries.filter((one) => one.state === state).length
    return count > 0 ? say(`${count} ${worded(state)}`, STATE_TONES[state]) : NOTHING
  })
  return joined(counts, ', ')
}

function blockersLine(open: BySeverity): Line {
  if (open.total === 0) return say('no open blockers', 'good')
  return [...say(`${counted(open.total, 'open blocker')}: `), ...severityLine(open)]
}

/** A row a report and a line of totals; `open` counts the open blockers of all of them, `older` the reports that were left out. */
export function statusView(summaries: readonly Summary[], open: BySeverity, older: number): View {
  const notes = summaries.reduce((sum, one) => sum + one.notes, 0)
  const total = joined([say(counted(summaries.length, 'report')), statesLine(summaries), blockersLine(open)], ' · ')
  const doubts = notes > 0 ? say(`${counted(notes, 'note')} on what was read with doubt (progress show FILE)`, 'idle') : NOTHING
  const rows = summaries.map((one) => COLUMNS.map(({ cell }) => cell(one)))
  return [
    table('report', COLUMNS, rows),
    facts([
      ['total', total],
      ['older', olderLine(older)],
      ['notes', doubts],
    ]),
  ]
}
