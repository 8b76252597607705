import { SEVERITIES, STATES, type State } from '../vocabulary/index.ts'
import type { Request } from './command.ts'
import type { Options } from './options.ts'
import type { Stood } from './standing.ts'
import type { Sort } from './statusOptions.ts'
import { hasFacts, type Summary } from './summary.ts'

/** A report with where it stands. */
export type Row = Stood<Summary>

const day = ({ date }: Row): string => date?.day ?? ''
const name = ({ report: { title, label, path } }: Row): string => title ?? label ?? path
const byText = (of: (row: Row) => string) => (one: Row, other: Row) => of(one).localeCompare(of(other), 'en', { numeric: true })
const byNumber = (of: (row: Row) => number) => (one: Row, other: Row) => of(one) - of(other)

/** States, those that need somebody first. */
export const ATTENTION: readonly State[] = ['blocked', 'failed', 'at-risk', 'partial', 'in-progress', 'todo']
const rankOf = (state: Summary['state']): number =>
  state === null
    ? ATTENTION.length + STATES.length
    : ATTENTION.includes(state)
      ? ATTENTION.indexOf(state)
      : ATTENTION.length + STATES.indexOf(state)

/** How many blockers there are, the worst weighing more than all of the next. */
const weightOf = ({ report: { openBlockers } }: Row): number =>
  SEVERITIES.reduce((sum, level) => sum * 1000 + openBlockers[level], 0) * 1000 + openBlockers.unrated

const ORDERS: Readonly<Record<Sort, (one: Row, other: Row) => number>> = {
  // A day is written so that its text sorts.
  date: (one, other) => (day(one) === day(other) ? 0 : day(one) < day(other) ? 1 : -1),
  name: byText(name),
  state: byNumber(({ report }) => rankOf(report.state)),
  completion: byNumber(({ report }) => report.completion?.percent ?? 101),
  blockers: (one, other) => weightOf(other) - weightOf(one),
  file: byText(({ path }) => path),
}

/** Whether a path is another one, or lies below it. */
const isAt = (path: string, at: string): boolean => {
  const bare = at.replace(/^\.\//, '').replace(/\/$/, '')
  return bare === '.' || path === bare || path.startsWith(`${bare}/`)
}

/** Whether a row is one that was asked for. */
const isAsked =
  ({ since, kind, path }: Options) =>
  (row: Row): boolean =>
    (since === undefined || day(row) >= since) &&
    (kind === undefined || row.report.kind === kind) &&
    (path === undefined || isAt(row.path, path))

/** The rows that were asked for, in the order that was asked for: the newest first. */
export function rowsAsked(all: readonly Row[], { options }: Pick<Request, 'options'>): Row[] {
  const rows = all.filter(isAsked(options))
  return rows.toSorted(
    (one, other) =>
      ORDERS[options.sort ?? 'date'](one, other) ||
      ORDERS.date(one, other) ||
      Number(other.currency.current) - Number(one.currency.current) ||
      byText(({ path }) => path)(one, other),
  )
}

/** Rows by what becomes of them on the screen. */
export interface Parts {
  /** Those in the table, if there is room. */
  told: Row[]
  /** Current ones that state nothing. */
  bare: Row[]
  /** Those that are not current. */
  aside: Row[]
}

/** Parts rows into those to be shown and those to be folded; with --all everything is shown, and what was named always. */
export function partRows(rows: readonly Row[], { all = false }: Options): Parts {
  if (all) return { told: [...rows], bare: [], aside: [] }
  const current = rows.filter(({ currency }) => currency.current)
  const isTold = ({ report, currency }: Row): boolean => hasFacts(report) || currency.evidence === 'named'
  return {
    told: current.filter(isTold),
    bare: current.filter((row) => !isTold(row)),
    aside: rows.filter(({ currency }) => !currency.current),
  }
}
