import type { PassageCell } from '../../report/index.ts'
import type { Draft, Related } from '../findings/finding.ts'
import type { Questioned, Rule } from '../rules/rule.ts'
import { placed } from './finding.ts'
import { isActual, isPromise } from './promised.ts'
import { type Spot, spotsOf, type Told } from './spots.ts'
import { isNeutral, tells, tellsOnly } from './wordings.ts'

const toldOf = (report: Questioned): Told[] => spotsOf(report).flatMap((spot) => spot.told)

/** What says that tests failed: a count of the whole, or a test that is named. */
function failuresIn(report: Questioned): Related[] {
  const counts = toldOf(report).filter(
    (told) => told.value > 0 && told.spot.state !== 'done' && isActual(told) && told.paths.includes('/tests/summary/failed'),
  )
  const lines = new Set(
    spotsOf(report)
      .filter(isPromise)
      .map(({ position }) => position.start.line),
  )
  const cases = report.tests.cases.filter(({ status, line }) => status === 'failed' && !lines.has(line))
  const named = cases.map(({ name, position }) => ({ file: report.source.path, position, message: `failed: ${name}` }))
  return [...counts.map((told) => placed(told, `${told.value} failed`)), ...named]
}

/** "All passing tests:" above a list names what is listed. */
const isLeadIn = ({ shape, children }: Spot): boolean =>
  (shape === 'label' || shape === 'heading') && children.some((one) => one.shape !== 'text')

/** "All tests passing" beside a test that failed. */
function allPassed(report: Questioned): Draft[] {
  const related = failuresIn(report)
  if (related.length === 0) return []
  const claims = spotsOf(report).filter(
    (spot) => spot.shape !== 'row' && !isLeadIn(spot) && !isPromise(spot) && tellsOnly(spot.cells[0], 'all-passed'),
  )
  return claims.map(({ position }) => ({
    report,
    position,
    message: `All tests are said to pass, and ${related[0]?.message ?? 'one failed'}`,
    subject: 'all tests pass',
    related: related.slice(0, 12),
  }))
}

/** Whether a cell says that all passed; "85% passed" says how many did. */
const isPassed = (cell: PassageCell): boolean => cell.figures.length === 0 && tells(cell, 'passed') && isNeutral(cell, 0, cell.text.length)

/** A row that is called passed and counts failures. */
function passedRow(row: Spot): Draft[] {
  const failed = row.told.find(({ cell, value, percent }) => cell.column === 'failed' && value > 0 && !percent)
  const status = row.cells.find((cell) => (cell.column === 'status' || cell.column === 'result') && isPassed(cell))
  if (!failed || !status || !isActual(failed)) return []
  const message = `${row.name} is told as "${status.text.trim()}", and ${failed.value} of its tests failed`
  return [{ report: row.report, position: row.position, message, subject: row.name, related: [placed(failed, `${failed.value} failed`)] }]
}

/** A status that its outcomes speak against. */
export const statusOutcome: Rule = {
  id: 'status-outcome',
  title: 'A status against its outcome',
  level: 'error',
  options: [],
  help: 'A line that says that all tests pass in a report that counts or names failed ones, or a row with the status "passed" whose column of failures is not 0. Correct the one that is out of date.',
  example: {
    fires: '## Test results\n\n- Total: 20 tests\n- Passed: 18\n- Failed: 2\n\nAll tests passing ✅',
    passes: '## Test results\n\n- Total: 20 tests\n- Passed: 20\n- Failed: 0\n\nAll tests passing ✅',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => [
      ...allPassed(report),
      ...spotsOf(report)
        .filter(({ shape }) => shape === 'row')
        .flatMap(passedRow),
    ])
  },
}

/** Tests that are told as passed where the report says that they have not run. */
export const expectedActual: Rule = {
  id: 'expected-actual',
  title: 'What is expected, told as if it were',
  level: 'warning',
  options: [],
  help: 'Passed tests of the whole, in a report that says elsewhere that the tests have not run yet: what is expected was told as what is. Run them, or tell the number as expected.',
  example: {
    fires: '**Tests:** 37/37 passing\n\n## Status\n\nTests written, awaiting execution.',
    passes: '**Tests:** 37 written\n\n## Status\n\nTests written, awaiting execution.',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => {
      const unrun = spotsOf(report).find((spot) => !isPromise(spot) && spot.cells.some((cell) => tellsOnly(cell, 'unrun')))
      const passed = toldOf(report).find((told) => told.value > 0 && isActual(told) && told.paths.includes('/tests/summary/passed'))
      if (!unrun || !passed) return []
      const related = [{ file: report.source.path, position: unrun.position, message: 'the tests have not run' }]
      const message = `${passed.value} tests are told as passed, and that they have not run yet`
      return [{ report, position: passed.position, message, subject: 'tests passed', related }]
    })
  },
}
