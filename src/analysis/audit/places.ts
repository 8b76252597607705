import type { Counts } from '../../report/index.ts'
import { grouped } from '../grouped.ts'
import type { Questioned } from '../rules/rule.ts'
import { isExact } from './arithmetic.ts'
import { isChange, isOfSome, isPromise, isTerm } from './promised.ts'
import { type Spot, spotsOf, type Told } from './spots.ts'

/** What tests are counted as. */
export type Field = keyof Counts
/** The counts that are told in one place, each where it stands. */
export type Place = ReadonlyMap<Field, Told>

const FIELDS: readonly Field[] = ['total', 'passed', 'failed', 'skipped', 'blocked', 'errors', 'created', 'runnable', 'pending']
const POINTER = /^(\/tests\/(?:summary|suites\/\d+\/counts))\/(\w+)$/

/** A number as the count that it is told as. */
interface Counted {
  of: string
  field: Field
  told: Told
}

function counted(paths: readonly string[], told: Told): Counted[] {
  return paths.flatMap((path) => {
    const [, of = '', name] = POINTER.exec(path) ?? []
    const field = FIELDS.find((each) => each === name)
    return field ? [{ of, field, told }] : []
  })
}

/** Whether a line tells several counts of its own. */
const isCrowded = ({ told }: Spot): boolean => told.filter(({ percent }) => !percent).length > 1

/** "686 tests passed, 17 slow tests are left out": a total stands first, or calls itself one. */
const isStray = ({ field, told }: Counted): boolean =>
  field === 'total' && told.total === null && told.outcome === null && told.spot.shape !== 'row' && told.spot.told[0] !== told

/** "6 tests with minor issues" below "57 tests passed": a total in a line of its own calls itself one. */
const isNamed = ({ field, told: { spot, outcome, total } }: Counted): boolean =>
  field !== 'total' ||
  total !== null ||
  outcome !== null ||
  isCrowded(spot) ||
  spot.shape === 'row' ||
  spot.isTotal ||
  spot.isGeneric ||
  spot.label !== null

/** What counts must have in common to be held against each other: one line, or lines that stand together. */
function placeOf({ of, told: { spot, modality } }: Counted): string {
  if (isCrowded(spot)) return `${of} ${modality} line ${spot.index}`
  return of === '/tests/summary' ? `${of} ${modality} below ${spot.parent?.index ?? ''}` : `${of} ${modality}`
}

/** The counts that a place tells once, or several times alike: "8/8 passed, 1/9 skipped" tells no total. */
function once(place: readonly Counted[]): Place {
  const fields = FIELDS.map((field) => [field, place.filter((one) => one.field === field)] as const)
  return new Map(
    fields.flatMap(([field, [first, ...others]]) =>
      first && others.every(({ told }) => told.value === first.told.value) ? [[field, first.told] as const] : [],
    ),
  )
}

/** The counts that are told in one place of a report. */
export function placesIn(report: Questioned): Place[] {
  const all = spotsOf(report).flatMap((spot) => spot.told)
  const counts = all.filter(isExact).flatMap((told) => {
    const whole = { ...told, value: told.total ?? told.value }
    return isPromise(told.spot) || isChange(told) || isTerm(told) || isOfSome(told)
      ? []
      : [...counted(told.paths, told), ...counted(told.totalPaths, whole)]
  })
  const places = grouped(
    counts.filter((one) => !isStray(one) && isNamed(one)),
    placeOf,
  )
  return [...places.values()].map(once).filter(({ size }) => size > 1)
}
