import type { Questioned } from '../rules/rule.ts'
import { normalise, words } from '../wording.ts'
import { isExact, sumOf } from './arithmetic.ts'
import { isMean, isOfSomeRows, isProduct, MEAN, withoutSubtotals } from './otherTotals.ts'
import { besides, type Spot, spotsOf, type Told } from './spots.ts'
import { tablesOf } from './tables.ts'

/** A number that adds up others, and those. */
export interface Sum {
  total: Told
  parts: readonly Told[]
  /** The numbers as they add up: of a ratio the value or the whole. */
  of: 'value' | 'total'
  /** Where the total stands: with its parts, above them, or elsewhere. */
  by: 'beside' | 'above' | 'elsewhere'
}

/** Columns whose numbers are no amounts. */
const NEVER: readonly (string | null)[] = ['number', 'percent', 'date', 'eta', 'priority', 'severity', 'status', 'owner', 'note', 'target']
const NO_AMOUNT =
  /\b(?:avg|average|mean|median|rate|ratio|max|min|p\d\d|score|version|coverage|id|%|target|goal|time|duration)\b|[%#]|^no\.?$/i

/** What stands beside the number of a cell: "12 tests" and "12" may be added, "12 tests" and "12k" may not. */
const beside = ({ cell: { text } }: Told): string => normalise(text.replace(/[\d.,/]+/g, ' '))

/** The one number of a row below a header; null where its cell has none or several, undefined for an empty cell. */
function inColumn(row: Spot, header: string): Told | null | undefined {
  const cell = row.cells.find((one, index) => index > 0 && one.header === header)
  if (!cell || /^[\s–—-]*$/.test(cell.text)) return undefined
  const [only, ...others] = row.told.filter((told) => told.cell === cell)
  return only && others.length === 0 && !only.percent && isExact(only) ? only : null
}

function alike(total: Told, parts: readonly Told[]): boolean {
  const words = new Set([...parts, total].map(beside).filter((text) => text !== ''))
  const ratios = new Set([...parts, total].map((one) => one.total === null))
  return words.size <= 1 && ratios.size === 1
}

/** Both amounts of a ratio are added up, or the one of a plain number. */
const bothOf = (total: Told, parts: readonly Told[]): Sum[] =>
  [...(['value', 'total'] as const)].flatMap((of) =>
    of === 'value' || total.total !== null ? [{ total, parts, of, by: 'beside' as const }] : [],
  )

/** "  └ of these", "- slow ones": a row that only takes the one above apart. */
const isDetail = ({ cells }: Spot): boolean => /^\s*[-–—└├↳•>→+]/.test(cells[0].text)

/** "Total", and no more: "Total files" above rows may be one figure of several. */
const isBare = ({ name }: Spot): boolean => name.split(' ').length === 1

/** The amounts of a table that its total row adds up. */
function inTable(rows: readonly Spot[]): Sum[] {
  const totals = rows.filter(({ isTotal }) => isTotal)
  const [last, ...others] = totals
  const parts = rows.filter((row) => !row.isTotal && !isDetail(row))
  if (
    !last ||
    others.length > 0 ||
    parts.length < 2 ||
    isOfSomeRows(last, parts) ||
    (last !== rows.at(-1) && !(last === rows[0] && isBare(last)))
  )
    return []
  return last.cells.slice(1).flatMap(({ header, column }) => {
    if (header === null || header === '' || NEVER.includes(column) || NO_AMOUNT.test(header)) return []
    const total = inColumn(last, header)
    const found = parts.map((row) => inColumn(row, header))
    const all = found.flatMap((one) => one ?? [])
    const amounts = total && sumOf(all.map(({ value }) => value)) !== total.value ? withoutSubtotals(all) : all
    const isWhole = found.every((one) => one !== null) && amounts.length > 1
    return total && isWhole && alike(total, amounts) && !isMean(total, amounts) ? bothOf(total, amounts) : []
  })
}

/** Whether numbers count the same: tests and tests; without a unit only a bare "Total" tells so. */
const sameUnit = (total: Told, parts: readonly Told[]): boolean =>
  parts.every((one) => one.unit === total.unit && one.total === null && isExact(one)) &&
  total.unit !== 'time' &&
  (total.unit !== null || total.spot.name.split(' ').length === 1)

/** "Total pages" below lines of files adds up something else. */
const isOfSame = ({ partWords }: Spot, lines: readonly Spot[]): boolean =>
  partWords.filter((word) => /\p{L}/u.test(word)).every((word) => lines.every(({ cells: [{ text }] }) => words(text).includes(word)))

/** The unbroken run of lines right before one. */
function runBefore(spot: Spot): Spot[] {
  const siblings = besides(spot)
  const before = siblings.slice(0, siblings.indexOf(spot))
  const from = before.findLastIndex((one) => one.shape !== spot.shape)
  return before.slice(from + 1)
}

/** The amounts of list items or lines that a last one adds up; one that is set deeper belongs to those above it. */
function inList(spot: Spot): Sum[] {
  if (!spot.isTotal || !spot.count || (spot.shape !== 'bullet' && spot.shape !== 'line' && spot.shape !== 'text')) return []
  const run = runBefore(spot)
  const { parent } = spot
  const lines = run.length === 0 && parent?.shape === spot.shape ? [...runBefore(parent), parent] : run
  const parts = lines.flatMap(({ count }) => count ?? [])
  if (parts.length < 2 || parts.length !== lines.length || lines.some(({ isTotal }) => isTotal)) return []
  if (lines.some(({ cells: [{ text }] }) => MEAN.test(text)) || isMean(spot.count, parts) || isProduct(spot.count, parts)) return []
  const outcomes = new Set(parts.map(({ outcome }) => outcome))
  return outcomes.size === 1 && sameUnit(spot.count, parts) && isOfSame(spot, lines)
    ? [{ total: spot.count, parts, of: 'value', by: 'beside' }]
    : []
}

/** The amounts of what stands below a heading or an item that counts them all: "75 tests" above four times "25 tests". */
function inParent(spot: Spot): Sum[] {
  const { count, children } = spot
  if (!count || count.unit === null || count.unit === 'time' || count.total !== null || spot.shape === 'text') return []
  const shapes = new Set(children.filter((child) => child.count?.unit === count.unit).map(({ shape }) => shape))
  const [shape, ...others] = shapes
  if (!shape || others.length > 0 || shape === 'row' || shape === 'text') return []
  const lines = children.filter((child) => child.shape === shape)
  const parts = lines.flatMap((line) => line.count ?? [])
  const outcomes = new Set(parts.map(({ outcome }) => outcome))
  const isWhole = parts.length > 1 && parts.length === lines.length && outcomes.size === 1 && !lines.some(({ isTotal }) => isTotal)
  return isWhole && sameUnit(count, parts) ? [{ total: count, parts, of: 'value', by: 'above' }] : []
}

/** Every number of a report that adds up others which stand with it. */
export function sumsIn(report: Questioned): Sum[] {
  const lists = spotsOf(report).flatMap((spot) => [...inList(spot), ...inParent(spot)])
  return [...tablesOf(report).flatMap(inTable), ...lists]
}
