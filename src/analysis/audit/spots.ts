import type { Claim, Figure, Passage, PassageCell, Report } from '../../report/index.ts'
import type { Modality } from '../../vocabulary/index.ts'
import { grouped } from '../grouped.ts'
import type { Questioned } from '../rules/rule.ts'

/** A number of a report with what the ledger says of it. */
export interface Told extends Figure {
  modality: Modality
  /** The fields that its value fills, and those that the whole of its ratio fills: JSON pointers. */
  paths: readonly string[]
  totalPaths: readonly string[]
  cell: PassageCell
  spot: Spot
}

/** A passage among the others. */
export interface Spot extends Passage {
  report: Questioned
  /** Its place among all spots of the report. */
  index: number
  parent: Spot | null
  children: Spot[]
  /** All its numbers, in the order of its cells. */
  told: Told[]
  /** The number that counts: the only one that is no percentage; null where there are none or several. */
  count: Told | null
}

type Ledger = ReadonlyMap<string, readonly Claim[]>

type Place = Claim['position']['start']

const keyOf = ({ line, column }: Place, value: number | string): string => `${line}:${column}:${value}`

/** The claims of a report by the places where they begin and end: one may begin with the word before its number, "tests: 37". */
const ledgersOf = ({ claims }: Report): Ledger[] => [
  grouped(claims, ({ position, value }) => keyOf(position.start, value)),
  grouped(claims, ({ position, value }) => `to ${keyOf(position.end, value)}`),
]

/** The claims that tell a value at a place. */
const claimsAt = (ledgers: readonly Ledger[], { start, end }: Claim['position'], value: number): Claim[] => [
  ...new Set(ledgers.flatMap((ledger) => [keyOf(start, value), `to ${keyOf(end, value)}`].flatMap((key) => ledger.get(key) ?? []))),
]

const pathsOf = (claims: readonly Claim[]): string[] => claims.flatMap(({ path }) => path ?? [])

function toldIn(spot: Spot, ledgers: readonly Ledger[]): Told[] {
  return spot.cells.flatMap((cell) =>
    cell.figures.map((figure) => {
      const own = claimsAt(ledgers, figure.position, figure.value)
      const whole = figure.total === null ? [] : claimsAt(ledgers, figure.position, figure.total)
      return { ...figure, modality: own[0]?.modality ?? 'actual', paths: pathsOf(own), totalPaths: pathsOf(whole), cell, spot }
    }),
  )
}

function spotOf(
  passage: Passage,
  index: number,
  parent: Spot | null,
  { report, ledgers }: { report: Questioned; ledgers: readonly Ledger[] },
): Spot {
  const spot: Spot = { ...passage, report, index, parent, children: [], told: [], count: null }
  spot.told = toldIn(spot, ledgers)
  const [count, ...others] = spot.told.filter(({ percent }) => !percent)
  if (count && others.length === 0) spot.count = count
  return spot
}

const known = new WeakMap<Questioned, readonly Spot[]>()

/** All that stands in a report, in its order and each in its place; nothing where the report was read without its passages. */
export function spotsOf(report: Questioned): readonly Spot[] {
  const before = known.get(report)
  if (before) return before
  const ledgers = ledgersOf(report)
  const open: Spot[] = []
  const spots = (report.passages ?? []).map((passage, index) => {
    open.length = passage.level
    const parent = open.at(-1) ?? null
    const spot = spotOf(passage, index, parent, { report, ledgers })
    parent?.children.push(spot)
    open.push(spot)
    return spot
  })
  known.set(report, spots)
  return spots
}

/** Whether a spot begins behind a place. */
const isBehind = ({ position: { start } }: Spot, place: Claim['position']['start']): boolean =>
  start.line > place.line || (start.line === place.line && start.column > place.column)

/** The spot that a place is in: the last one that begins before it. Spots stand in the order of the text. */
export function spotAt(report: Questioned, { start }: Claim['position']): Spot | undefined {
  const spots = spotsOf(report)
  let [low, high] = [0, spots.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const spot = spots[middle]
    if (spot && isBehind(spot, start)) high = middle
    else low = middle + 1
  }
  return spots[low - 1]
}

/** What a spot stands below, the nearest first. */
export function above({ parent }: Spot): Spot[] {
  const found: Spot[] = []
  for (let at = parent; at; at = at.parent) found.push(at)
  return found
}

/** What stands right beside a spot, itself among them. */
export const besides = ({ parent, report }: Spot): readonly Spot[] =>
  parent ? parent.children : spotsOf(report).filter(({ level }) => level === 0)

/** Everything below a spot, in order. */
export const within = (spot: Spot): Spot[] => spot.children.flatMap((child) => [child, ...within(child)])

/** The text of a number as it stands in the report. */
export const printed = ({ cell, start, end }: Told): string => cell.text.slice(start, end)
