import type { Questioned } from '../rules/rule.ts'
import { type Spot, spotsOf } from './spots.ts'

const headersOf = ({ cells }: Spot): string =>
  cells
    .slice(1)
    .map(({ header }) => header)
    .join('|')

/** Whether a row stands right below another of the same table. */
const follows = (row: Spot, before: Spot | undefined): boolean =>
  before !== undefined && before.parent === row.parent && row.position.start.line === before.position.end.line + 1

/** The tables of a report, each as its rows. */
export function tablesOf(report: Questioned): Spot[][] {
  const tables: Spot[][] = []
  for (const row of spotsOf(report).filter(({ shape }) => shape === 'row')) {
    const last = tables.at(-1)
    if (last && follows(row, last.at(-1))) last.push(row)
    else tables.push([row])
  }
  return tables
}

/** Whether all rows of a table have the same columns. */
export const isEven = (rows: readonly Spot[]): boolean => new Set(rows.map(headersOf)).size === 1
