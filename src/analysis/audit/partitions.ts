import type { Counts } from '../../report/index.ts'
import { grouped } from '../grouped.ts'
import type { Questioned } from '../rules/rule.ts'
import { isExact, sumOf } from './arithmetic.ts'
import { isActual } from './promised.ts'
import { besides, spotsOf, type Told } from './spots.ts'
import type { Sum } from './sums.ts'

type Field = keyof Counts

const FIELDS: readonly Field[] = ['passed', 'failed', 'skipped', 'errors', 'created', 'runnable', 'pending']

/** Where each field of the report is told, by its pointer: values and wholes of ratios. */
function toldAt(report: Questioned): ReadonlyMap<string, readonly { told: Told }[]> {
  const all = spotsOf(report).flatMap((spot) => spot.told)
  return grouped(
    all.flatMap((told) => [...told.paths, ...told.totalPaths].map((path) => ({ path, told }))),
    ({ path }) => path,
  )
}

/** The suites that stand side by side, by their indexes. */
function groups(report: Questioned): number[][] {
  const spots = new Map(spotsOf(report).map((spot) => [spot.position.start.line, spot]))
  const { suites } = report.tests
  const byParent = grouped(suites.keys(), (index) => spots.get(suites[index]?.line ?? 0)?.parent ?? null)
  return [...byParent.values()].filter(({ length }) => length > 1)
}

/** Whether beside a count of the whole stands its total. */
function isBeside(count: Told, total: Told): boolean {
  return count.spot === total.spot || count.spot.parent === total.spot || besides(count.spot).includes(total.spot)
}

const wholeOf = (told: Told): number => told.total ?? told.value

/**
 * The counts of the whole that parts told elsewhere must add up to: parts whose totals add up to the total that stands beside those counts
 * are all of it.
 */
export function partitionsIn(report: Questioned): Sum[] {
  const places = toldAt(report)
  const totals = (places.get('/tests/summary/total') ?? []).map(({ told }) => told)
  return groups(report).flatMap((indexes) => {
    const suites = indexes.flatMap((index) => report.tests.suites[index] ?? [])
    if (suites.some(({ counts }) => counts.total === null)) return []
    const size = sumOf(suites.map(({ counts }) => counts.total ?? 0))
    const anchors = totals.filter((told) => wholeOf(told) === size)
    return FIELDS.flatMap((field) => {
      const parts = indexes.flatMap((index) => places.get(`/tests/suites/${index}/counts/${field}`)?.[0]?.told ?? [])
      const wholes = (places.get(`/tests/summary/${field}`) ?? []).map(({ told }) => told)
      const isTold = parts.length === indexes.length && [...parts].every(isExact)
      const held = wholes.filter((told) => isExact(told) && isActual(told) && anchors.some((total) => isBeside(told, total)))
      return isTold ? held.map((total): Sum => ({ total, parts, of: 'value', by: 'elsewhere' })) : []
    })
  })
}
