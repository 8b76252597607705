import type { Draft } from '../findings/finding.ts'
import type { Questioned, Rule } from '../rules/rule.ts'
import { isExact } from './arithmetic.ts'
import { at, placed } from './finding.ts'
import { isActual, isChange, isOfSome, isTerm } from './promised.ts'
import { above, besides, type Spot, spotsOf, type Told } from './spots.ts'
import { isOfWhole, tells } from './wordings.ts'

/** A measure of the whole report: what it is called, and whether a pointer is to it. */
interface Measure {
  name: string
  unit: string
  isAt(path: string, report: Questioned): boolean
  /** Whether a total line of tests tells it too: "TOTAL: 37 tests" below its parts. */
  inTotals?: true
}

const counted = (name: string, field: string): Measure => ({
  name: `number of ${name}`,
  unit: ` ${name}`,
  isAt: (path) => path === `/tests/summary/${field}`,
})

const OVERALL = /^\/coverage\/(\d+)\/current$/

const MEASURES: readonly Measure[] = [
  { ...counted('tests', 'total'), inTotals: true },
  counted('tests passed', 'passed'),
  counted('tests failed', 'failed'),
  counted('tests skipped', 'skipped'),
  counted('tests written', 'created'),
  { name: 'completion', unit: '% complete', isAt: (path) => path === '/completion/percent' },
  {
    name: 'overall coverage',
    unit: '% coverage',
    isAt: (path, { coverage }) => coverage[Number(OVERALL.exec(path)?.[1] ?? -1)]?.name === 'overall',
  },
]

/** The heading that the whole report stands below. */
const titleOf = (report: Questioned): Spot | undefined => spotsOf(report).find(({ depth }) => depth === 1)

/** Whether all headings above a spot only order the page. */
const speaksOfWhole = (spot: Spot, report: Questioned): boolean =>
  above(spot)
    .filter((one) => (one.shape === 'heading' && one !== titleOf(report)) || one.shape === 'label')
    .every((one) => isOfWhole(one, report.label) || one.role === 'after')

const LABELS: ReadonlySet<Spot['label']> = new Set(['completion', 'status', 'tests', 'total', 'coverage'])

/** Whether a row stands in a table that adds its rows up: it counts a part. */
const isAddedUp = (spot: Spot): boolean =>
  spot.shape === 'row' && !spot.isTotal && besides(spot).some(({ shape, isTotal }) => shape === 'row' && isTotal)

/** Whether a total names what it is of: "Total phase 2 tests". */
const isOfPart = (spot: Spot): boolean => /\d/.test(spot.name) || spot.partWords.some((word) => /\d/.test(word))

/** Whether a number is told in so many words as one of the whole: in a pair of the head, a total, or a line that names no part. */
function isWhole(told: Told): boolean {
  const { spot, unit, percent } = told
  const named = (spot.isTotal && !isOfPart(spot)) || (spot.isGeneric && !spot.isOrdered && !/\d/.test(spot.name)) || LABELS.has(spot.label)
  const isOfTests = percent || unit === 'test' || spot.shape === 'row' || spot.label === 'tests' || spot.shape === 'bullet'
  return named && isOfTests && !tells(spot.cells[0], 'overlap') && !isOfSome(told) && !isTerm(told) && !isAddedUp(spot)
}

/** One number of the whole, its value and where it stands. */
interface Value {
  value: number
  told: Told
}

/** The total lines of tests that fill a list, not a field. */
const isTestTotal = ({ spot, unit, percent, total, outcome }: Told): boolean =>
  spot.isTotal && unit === 'test' && !percent && total === null && (outcome === null || outcome === 'total')

function valuesOf({ isAt, inTotals }: Measure, report: Questioned): Value[] {
  const all = spotsOf(report).flatMap((spot) => spot.told)
  const fit = all.filter((told) => isExact(told) && isActual(told) && isWhole(told) && !isChange(told) && speaksOfWhole(told.spot, report))
  return fit.flatMap((told): Value[] => {
    const isOwn = told.paths.some((path) => isAt(path, report)) || (inTotals === true && isTestTotal(told))
    if (isOwn) return [{ value: told.value, told }]
    const isRatio = told.spot.isTotal || told.spot.label === 'tests'
    return isRatio && told.totalPaths.some((path) => isAt(path, report)) ? [{ value: told.total ?? told.value, told }] : []
  })
}

/** Lines of one name that stand together tell of several groups ("Routes: 10, passed: 10, pages: 9, passed: 9"), so do several numbers of a line. */
const isRepeated = ({ told: own }: Value, all: readonly Value[]): boolean =>
  all.some(({ told }) => told !== own && told.spot.parent === own.spot.parent && told.spot.name === own.spot.name)

function heldAgainst(measure: Measure, report: Questioned): Draft[] {
  const all = valuesOf(measure, report)
  const values = all.filter((one) => !isRepeated(one, all))
  const [first] = values
  const others = values.filter(({ value }) => value !== first?.value)
  if (!first || others.length === 0) return []
  const told = [...new Set(values.map(({ value }) => value))]
  const message = `The ${measure.name} is told as ${told.slice(0, -1).join(', ')} and as ${told.at(-1)}`
  const related = others.map(({ told, value }) => placed(told, `${value}${measure.unit}`))
  return [at(first.told, message, related, { subject: measure.name })]
}

/** One measure of the whole report that is told with two values. */
export const twoValues: Rule = {
  id: 'two-values',
  title: 'One measure with two values',
  level: 'error',
  options: [],
  help: 'Counts of all tests, of passed, failed, skipped or written ones, the completion or the overall coverage, that the report states for the whole in several places and not alike. Numbers of a named part, of before and of what is planned are left alone. Let all places tell the same, or say what the one counts that the other does not.',
  example: {
    fires: '**Tests:** 35 tests\n\n## Summary\n\n- Total tests: 37',
    passes: '**Tests:** 37 tests\n\n## Summary\n\n- Total tests: 37',
  },
  find: (subjects) => subjects.flatMap(({ report }) => MEASURES.flatMap((measure) => heldAgainst(measure, report))),
}
