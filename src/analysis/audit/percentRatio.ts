import type { Draft } from '../findings/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { agrees, halfUnit, isExact, shareWords } from './arithmetic.ts'
import { at, nameOf, placed } from './finding.ts'
import { above, printed, type Spot, spotsOf, type Told } from './spots.ts'
import { isEven, tablesOf } from './tables.ts'
import { isNeutral, isTelling } from './wordings.ts'

/** A percentage, and the amount and the whole that it is told beside. */
interface Share {
  percent: Told
  part: Told
  /** What the whole may be: "of those that ran" leaves out what was skipped. */
  wholes: readonly number[]
}

/** How far apart a percentage and its ratio stand, in UTF-16 units. */
const NEAR = 40

const isRatio = ({ percent, total, high }: Told): boolean => !percent && total !== null && total > 0 && high === null

/** Whether what stands between two numbers of a line lets the one explain the other: "=", "(", "Complete ("; several blanks part columns. */
function joins({ cell, last }: Told, { start }: Told): boolean {
  const between = cell.text.slice(last, start)
  if (/\s{2}(?![\s(])|\t/.test(between)) return false
  return between.length <= NEAR && !/[→⇒➜>+;.|]|->/.test(between) && isNeutral(cell, last, start)
}

/** "5/12 core features (70%+)" bounds something else; "5/12 (70%+)" bounds the share. */
const isClose = ({ cell, end }: Told, { start }: Told): boolean => !/\p{L}/u.test(cell.text.slice(end, start))

/** Whether a percentage measures something else than the ratio beside it: "85% coverage (12/12 tests)". */
function isOther(percent: Told, ratio: Told): boolean {
  if (isTelling(percent.cell, percent.last)) return true
  return percent.spot.ofCoverage && ratio.unit !== null && ratio.unit !== 'line'
}

/** "15/39 = 38%", "30% complete (1/6 objectives)": a ratio and a percentage side by side in one cell. */
function inLine({ told }: Spot): Share[] {
  return told.flatMap((one, index) => {
    const next = told[index + 1]
    if (!next || next.cell !== one.cell || one.percent === next.percent || one.modality !== next.modality) return []
    const [percent, part] = one.percent ? [one, next] : [next, one]
    const isPair =
      isRatio(part) && joins(one, next) && !isOther(percent, part) && (isExact(percent) || percent.op === '~' || isClose(one, next))
    return isPair && !isTaken(told, percent, part) ? [{ percent, part, wholes: [part.total ?? 0] }] : []
  })
}

/** "12/15 (80%) 14/20 (70%)": a percentage belongs to the ratio before it, where there is one. */
function isTaken(told: readonly Told[], percent: Told, part: Told): boolean {
  const before = told[told.indexOf(percent) - 1]
  return before !== undefined && before !== part && before.cell === percent.cell && isRatio(before)
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
  const isShare = SHARES.includes(rate.cell.column) && isCount && part.modality === rate.modality
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
    return percent?.percent && part && part.total === null ? [{ percent, part, wholes: [whole.value] }] : []
  })
}

/** Cut instead of rounded, as "66%" for two thirds is; tools that measure coverage do so. */
const isCut = (percent: Told, share: number): boolean => share >= percent.value && share < percent.value + 2 * halfUnit(percent)

function heldAgainst({ percent, part, wholes }: Share): Draft[] {
  const shares = wholes.map((whole) => (part.value / whole) * 100)
  if (!isExact(part) || shares.some((share) => agrees(percent, share, halfUnit(percent)))) return []
  const [whole = 0] = wholes
  const [share = 0] = shares
  const message = `${part.value} of ${whole} is ${shareWords(share, halfUnit(percent))}, the report says ${printed(percent)}`
  const related = [placed(part, `${part.value} of ${whole}`)]
  const isNear = shares.some((one) => isExact(percent) && isCut(percent, one))
  if (isNear && [percent.spot, ...above(percent.spot)].some(({ ofCoverage }) => ofCoverage)) return []
  return [at(percent, message, related, { subject: `${nameOf(percent.spot)} percent`, ...(isNear && { level: 'note' }) })]
}

/** A percentage that is not the share which stands beside it. */
export const percentRatio: Rule = {
  id: 'percent-ratio',
  title: 'Percentages that are not their ratio',
  level: 'error',
  options: [],
  help: 'A percentage beside a ratio, or beside amounts in the columns of one row, that is another share. Half a unit of the last printed digit is rounding; "about" and "at least" loosen it further; a percentage that was cut instead of rounded is only a note. Divide anew, or say what the percentage measures.',
  example: {
    fires: '**Completion:** 30% complete (1/6 objectives achieved)',
    passes: '**Completion:** 17% complete (1/6 objectives achieved)',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => {
      const spots = spotsOf(report)
      const rows = spots.filter(({ shape }) => shape === 'row')
      const shares = [...spots.flatMap(inLine), ...rows.flatMap(inColumns), ...rows.flatMap(inCells), ...tablesOf(report).flatMap(inTable)]
      return shares.flatMap(heldAgainst)
    })
  },
}
