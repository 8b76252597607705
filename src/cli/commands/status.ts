import type { Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { type Row, rowsAsked } from '../statusRows.ts'
import { summarised } from '../summaries.ts'
import { allOf } from '../summary.ts'
import { statusView } from '../views/status.ts'

const entry = ({ report, currency: { current, stale, age, why }, date }: Row) => ({ ...report, current, stale, age, why, dated: date })

const totalOf = (rows: readonly Row[]) => ({
  reports: rows.length,
  openBlockers: allOf(rows.map(({ report }) => report.openBlockers)),
})

/** `progress status`: where things stand. */
export const run: Run = async (request) => {
  const { all, problems, warnings } = await summarised(request)
  const rows = rowsAsked(all, request)
  const isMeant = ({ currency }: Row): boolean => currency.current || request.options.all === true
  const meant = rows.filter(isMeant)
  const older = totalOf(rows.filter((row) => !isMeant(row)))
  const total = {
    ...totalOf(meant),
    stale: meant.filter(({ currency }) => currency.stale).length,
    older: older.reports,
    olderOpenBlockers: older.openBlockers,
  }
  const data = { schemaVersion: 1, kind: 'status', reports: rows.map(entry), total }
  return replyOf(all, { problems, warnings }, { data, view: () => statusView(rows, all, request) })
}
