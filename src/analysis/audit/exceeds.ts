import type { Counts } from '../../report/index.ts'
import type { Draft } from '../findings/finding.ts'
import type { Questioned, Rule } from '../rules/rule.ts'
import { isExact, sumOf, sumWords } from './arithmetic.ts'
import { at, nameOf, placed } from './finding.ts'
import { isPromise } from './promised.ts'
import { type Spot, spotsOf, type Told } from './spots.ts'
import { tells } from './wordings.ts'

type Field = keyof Counts
/** The counts that are told in one place, each where it stands. */
type Place = ReadonlyMap<Field, Told>

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

/** What counts must have in common to be held against each other: one line, or lines that stand together. */
function placeOf({ of, told: { spot, modality } }: Counted, spots: readonly Spot[]): string {
  if (isCrowded(spot)) return `${of} ${modality} line ${spots.indexOf(spot)}`
  return of === '/tests/summary' ? `${of} ${modality} below ${spot.parent ? spots.indexOf(spot.parent) : ''}` : `${of} ${modality}`
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
function placesIn(report: Questioned): Place[] {
  const spots = spotsOf(report)
  const places = new Map<string, Counted[]>()
  for (const told of spots.flatMap((spot) => spot.told).filter(isExact)) {
    const whole = { ...told, value: told.total ?? told.value }
    for (const one of [...counted(told.paths, told), ...counted(told.totalPaths, whole)]) {
      if (isStray(one) || isPromise(told.spot)) continue
      const key = placeOf(one, spots)
      places.set(key, [...(places.get(key) ?? []), one])
    }
  }
  return [...places.values()].map(once).filter(({ size }) => size > 1)
}

/** What adds up to a total; of the tests that ran none was skipped. */
const endedOf = (whole: Told): Field[] => (tells(whole.cell, 'ran') ? ['passed', 'failed'] : ['passed', 'failed', 'skipped'])

function sumExceeds(place: Place): Draft[] {
  const whole = place.get('total')
  const parts = whole ? endedOf(whole).flatMap((field) => place.get(field) ?? []) : []
  const values = parts.map(({ value }) => value)
  const sum = sumOf(values)
  const isOne = parts.every(({ total }) => total === null || total === whole?.value)
  if (!whole || parts.length < 2 || sum <= whole.value || !isOne) return []
  const message = `${nameOf(whole.spot)} has ${whole.value} tests, those that passed, failed or were skipped add up to ${sum}: ${sumWords(values)}`
  return [
    at(
      whole,
      message,
      parts.map((one) => placed(one, String(one.value))),
      { measure: sum - whole.value },
    ),
  ]
}

const WORDS: Readonly<Partial<Record<Field, string>>> = {
  failed: 'failed',
  skipped: 'skipped',
  blocked: 'are blocked',
  runnable: 'are runnable',
  created: 'are written',
  passed: 'passed',
}

/** A part that is more than its whole. */
function exceeds(place: Place, part: Field, whole: Field, than: string): Draft[] {
  const [few, many] = [place.get(whole), place.get(part)]
  if (!few || !many || many.value <= few.value) return []
  const message = `${many.value} tests ${WORDS[part] ?? part}, more than the ${few.value} ${than}`
  return [
    at(many, message, [placed(few, `${few.value} ${than}`)], { measure: many.value - few.value, subject: `${nameOf(many.spot)} ${part}` }),
  ]
}

/** Parts that are more than their whole. */
export const partsExceed: Rule = {
  id: 'parts-exceed',
  title: 'Parts that exceed the whole',
  level: 'error',
  options: [],
  help: 'Failed, skipped, blocked, written or runnable tests that are more than all tests of the same place, or passed, failed and skipped ones that add up to more. Correct the part or the total.',
  example: {
    fires: '## Test results\n\n- Total: 20 tests\n- Passed: 18\n- Failed: 3\n- Skipped: 1',
    passes: '## Test results\n\n- Total: 22 tests\n- Passed: 18\n- Failed: 3\n- Skipped: 1',
  },
  find(subjects) {
    const PARTS: readonly Field[] = ['failed', 'skipped', 'blocked', 'created', 'runnable']
    return subjects.flatMap(({ report }) =>
      placesIn(report).flatMap((place) => [...sumExceeds(place), ...PARTS.flatMap((part) => exceeds(place, part, 'total', 'there are'))]),
    )
  },
}

/** Tests that passed and never ran, or were never written. */
export const overPassed: Rule = {
  id: 'over-passed',
  title: 'More tests passed than ran or were written',
  level: 'error',
  options: [],
  help: 'A number of passed tests that is greater than all tests, those that can run or those that are written, of the same place. Count anew what passed.',
  example: {
    fires: '## Test results\n\n- Total: 30 tests\n- Runnable: 12 tests\n- Passed: 15 tests',
    passes: '## Test results\n\n- Total: 30 tests\n- Runnable: 15 tests\n- Passed: 15 tests',
  },
  find(subjects) {
    const wholes = [
      ['total', 'there are'],
      ['runnable', 'that can run'],
      ['created', 'that are written'],
    ] as const
    return subjects.flatMap(({ report }) =>
      placesIn(report).flatMap((place) => wholes.flatMap(([whole, than]) => exceeds(place, 'passed', whole, than)).slice(0, 1)),
    )
  },
}
