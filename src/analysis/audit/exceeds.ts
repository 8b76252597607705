import type { Draft } from '../findings/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { sumOf, sumWords } from './arithmetic.ts'
import { at, nameOf, placed } from './finding.ts'
import { type Field, type Place, placesIn } from './places.ts'
import type { Told } from './spots.ts'
import { tells } from './wordings.ts'

/** Whether a whole may be that of the tests that ran: it says so, or it is what a ratio is of ("20/20 passed, 3 skipped"). */
const isOfRun = (whole: Told): boolean => whole.total !== null || tells(whole.cell, 'ran')

/** What adds up to a total; of the tests that ran none was skipped. */
const endedOf = (whole: Told): Field[] => (isOfRun(whole) ? ['passed', 'failed'] : ['passed', 'failed', 'skipped'])

/** Whether a count is told of that whole; of a ratio it must be the same. */
const isPartOf = ({ total }: Told, { value }: Told): boolean => total === null || total === value

function sumExceeds(place: Place): Draft[] {
  const whole = place.get('total')
  const parts = whole ? endedOf(whole).flatMap((field) => place.get(field) ?? []) : []
  const values = parts.map(({ value }) => value)
  const sum = sumOf(values)
  if (!whole || parts.length < 2 || sum <= whole.value || !parts.every((one) => isPartOf(one, whole))) return []
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

/** What may be more than the tests that ran: it never did. */
const NOT_RUN: ReadonlySet<Field> = new Set(['blocked', 'skipped', 'pending', 'created', 'runnable'])

/** A part that is more than its whole. */
function exceeds(place: Place, part: Field, whole: Field, than: string): Draft[] {
  const [few, many] = [place.get(whole), place.get(part)]
  if (!few || !many || many.value <= few.value || !isPartOf(many, few)) return []
  if (NOT_RUN.has(part) && isOfRun(few)) return []
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
