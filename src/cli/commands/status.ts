import type { Request, Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { type Standings, standingsOf } from '../standing.ts'
import { type Row, rowsAsked } from '../statusRows.ts'
import { summariesFor } from '../summaries.ts'
import { allOf, type Summary } from '../summary.ts'
import { statusView } from '../views/status.ts'

const toldBy = ({ kind, state, label, date, dateFrom, logged }: Summary) => ({ kind, state, label, date, dateFrom, logged })

const entry = ({ report, currency: { current, stale, age, why }, date }: Row) => ({ ...report, current, stale, age, why, dated: date })

const totalOf = (rows: readonly Row[]) => ({
  reports: rows.length,
  openBlockers: allOf(rows.map(({ report }) => report.openBlockers)),
})

/** Every report with where it stands; what was read of a text is kept by its content. */
async function standings(request: Request): Promise<Standings<Summary>> {
  const { read, save } = await summariesFor(request)
  const found = await standingsOf(request, read, toldBy)
  await save()
  return found
}

/** `progress status`: where things stand. */
export const run: Run = async (request) => {
  const { all, problems, warnings } = await standings(request)
  const rows = rowsAsked(all, request)
  const current = rows.filter(({ currency }) => currency.current)
  const older = totalOf(rows.filter(({ currency }) => !currency.current))
  const total = {
    ...totalOf(current),
    stale: current.filter(({ currency }) => currency.stale).length,
    older: older.reports,
    olderOpenBlockers: older.openBlockers,
  }
  const data = { schemaVersion: 1, kind: 'status', reports: rows.map(entry), total }
  return replyOf(all, { problems, warnings }, { data, view: () => statusView(rows, all, request) })
}
