import type { Questioned } from '../rules/rule.ts'
import { isExact } from './arithmetic.ts'
import { type Spot, spotsOf, type Told } from './spots.ts'
import { isEven, tablesOf } from './tables.ts'
import { isTelling, tellsWithin } from './wordings.ts'

/** A percentage, and the amount and the whole that it is told beside. */
export interface Share {
  percent: Told
  part: Told
  /** What the whole may be: "of those that ran" leaves out what was skipped; and where it stands, if in another row. */
  wholes: readonly number[]
  whole?: Told
}

/** Whether a number is an amount of a whole. */
export const isRatio = ({ percent, total, high }: Told): boolean => !percent && total !== null && total > 0 && high === null

/** Whether a number is that of what is left or failed: "47/122 remaining", "0/23 passed (100% fail)". */
function isOfRest({ cell, start, last }: Told): boolean {
  const behind = last + (/^[^,;.()\d]*/.exec(cell.text.slice(last))?.[0].length ?? 0)
  return tellsWithin(cell, 'rest', start, behind) || tellsWithin(cell, 'unfinished', start, behind)
}

/** "-1.03% (4/4 wins)" tells a gain or a loss. */
const isSigned = ({ cell: { text }, start }: Told): boolean => /(?:^|[\s(|])[-+−±]$/.test(text.slice(0, start))

/** Whether a percentage measures something else than the ratio beside it: "85% coverage (12/12 tests)". */
export function isOther(percent: Told, ratio: Told): boolean {
  if (isTelling(percent.cell, percent.last) || isSigned(percent)) return true
  if (percent.outcome !== null && ratio.outcome !== null && percent.outcome !== ratio.outcome) return true
  if (isOfRest(ratio) !== isOfRest(percent)) return true
  return percent.spot.ofCoverage && ratio.unit !== null && ratio.unit !== 'line'
}

/** Columns whose ratios count something; "4/5" below "Stars" is a score. */
const COUNTS: readonly (string | null)[] = [
  'tests',
  'passed',
  'count',
  'total',
  'completion',
  'status',
  'result',
  'current',
  'after',
  'value',
]
const SHARES: readonly (string | null)[] = ['percent', 'completion', 'passrate']

/** The one number of a row in columns of these kinds. */
function inKind(row: Spot, kinds: readonly (string | null)[]): Told | null {
  const [only, ...others] = row.told.filter(({ cell }) => kinds.includes(cell.column))
  return only && others.length === 0 && isExact(only) ? only : null
}

/** "| 12 | 10 | 83% |": passed tests, all tests and the rate in columns of their own. */
function inColumns(row: Spot): Share[] {
  const percent = inKind(row, ['passrate', 'percent'])
  const [passed, total] = [inKind(row, ['passed']), inKind(row, ['total', 'tests', 'count'])]
  if (!percent?.percent || !passed || passed.total !== null) return []
  const [failed, skipped] = [inKind(row, ['failed']), inKind(row, ['skipped'])]
  const ran = failed ? passed.value + failed.value : null
  const rest = total && skipped ? total.value - skipped.value : null
  const wholes = [total?.value ?? null, ran, rest].flatMap((whole) => (whole !== null && whole > 0 ? [whole] : []))
  return wholes.length > 0 && !row.told.some((one) => one.total !== null) ? [{ percent, part: passed, wholes }] : []
}

/** A ratio in one cell of a row and its percentage in another. */
function inCells(row: Spot): Share[] {
  const percent = row.told.filter((one) => one.percent)
  const ratios = row.told.filter(isRatio)
  const [[rate], [part]] = [percent, ratios]
  if (!rate || !part || percent.length > 1 || ratios.length > 1 || rate.cell === part.cell) return []
  const isCount = part.unit !== null || COUNTS.includes(part.cell.column)
  const isOfTests = rate.cell.column !== 'passrate' || part.unit === null || part.unit === 'test'
  const isShare = isOfTests && SHARES.includes(rate.cell.column) && isCount && part.modality === rate.modality
  return isShare && !isOther(rate, part) ? [{ percent: rate, part, wholes: [part.total ?? 0] }] : []
}

/** Counts and their percentages of a total row that is 100%. */
function inTable(rows: readonly Spot[]): Share[] {
  const last = rows.at(-1)
  const whole = last?.isTotal && isEven(rows) ? inKind(last, ['count', 'tests', 'total']) : null
  const all = last ? inKind(last, ['percent']) : null
  if (!whole || all?.value !== 100 || whole.total !== null) return []
  return rows.slice(0, -1).flatMap((row) => {
    const [percent, part] = [inKind(row, ['percent']), inKind(row, ['count', 'tests', 'total'])]
    return percent?.percent && part && part.total === null ? [{ percent, part, wholes: [whole.value], whole }] : []
  })
}

/** The percentages of a report whose amounts stand in other cells of their tables. */
export function sharesInTables(report: Questioned): Share[] {
  const rows = spotsOf(report).filter(({ shape }) => shape === 'row')
  return [...rows.flatMap(inColumns), ...rows.flatMap(inCells), ...tablesOf(report).flatMap(inTable)]
}
