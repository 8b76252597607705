import type { Counts } from '../../report/index.ts'
import type { Draft } from '../findings/finding.ts'
import { atLine, type Position, placeOf } from '../findings/finding.ts'
import type { Questioned, Rule } from '../rules/rule.ts'
import { normalise } from '../wording.ts'
import { agrees } from './arithmetic.ts'
import { at } from './finding.ts'
import { spotsOf, type Told } from './spots.ts'

/** What the report before says where this one says what was. */
interface Then {
  name: string
  value: number
  position: Position
}

const FIELDS: readonly (keyof Counts)[] = ['total', 'passed', 'failed', 'skipped', 'created', 'runnable', 'pending']

const COVERAGE = /^\/coverage\/(\d+)\/before$/
const SUITE = /^\/tests\/suites\/(\d+)\/counts\/(\w+)$/
const SUMMARY = /^\/tests\/summary\/(\w+)$/

function coverageThen(path: string, report: Questioned, before: Questioned): Then[] {
  const name = report.coverage[Number(COVERAGE.exec(path)?.[1] ?? -1)]?.name
  const index = before.coverage.findIndex((each) => name !== undefined && normalise(each.name) === normalise(name) && each.current !== null)
  const then = before.coverage[index]
  if (!then || then.current === null) return []
  return [{ name: `coverage of ${then.name}`, value: then.current, position: placeOf(before, `/coverage/${index}/current`, then.line) }]
}

function suiteThen(path: string, report: Questioned, before: Questioned): Then[] {
  const [, at, name] = SUITE.exec(path) ?? []
  const suite = report.tests.suites[Number(at ?? -1)]
  const field = FIELDS.find((each) => each === name)
  const index = before.tests.suites.findIndex((each) => suite !== undefined && normalise(each.name) === normalise(suite.name))
  const value = field && before.tests.suites[index]?.counts[field]
  if (field === undefined || value === undefined || value === null) return []
  return [{ name: `${field} of ${suite?.name ?? ''}`, value, position: placeOf(before, `/tests/suites/${index}/counts/${field}`) }]
}

function summaryThen(path: string, before: Questioned): Then[] {
  const field = FIELDS.find((each) => each === SUMMARY.exec(path)?.[1])
  const value = field && before.tests.summary[field]
  if (field === undefined || value === undefined || value === null) return []
  return [{ name: `number of tests (${field})`, value, position: placeOf(before, `/tests/summary/${field}`) }]
}

/** What was, by the number that is told behind it: "120 → 150 tests" tells of the tests that there were. */
function pathsOf(told: Told): readonly string[] {
  const next = told.spot.told[told.spot.told.indexOf(told) + 1]
  const isJoined = next !== undefined && next.cell === told.cell && next.percent === told.percent && next.modality !== 'before'
  return told.paths.length > 0 || !isJoined ? told.paths : next.paths
}

function heldAgainst(told: Told, before: Questioned): Draft[] {
  const { report } = told.spot
  const [then] = pathsOf(told).flatMap((path) => [
    ...coverageThen(path, report, before),
    ...suiteThen(path, report, before),
    ...summaryThen(path, before),
  ])
  if (!then || agrees(told, then.value)) return []
  const message = `The ${then.name} is told as ${told.value} before, the report before says ${then.value}`
  const related = [{ file: before.source.path, position: then.position ?? atLine(1), message: `${then.value} then` }]
  return [at(told, message, related, { subject: then.name })]
}

/** A "before" that is not what the report before told. */
export const beforeJoins: Rule = {
  id: 'before-joins',
  title: 'A "before" that is not what was reported',
  level: 'warning',
  compares: true,
  options: [],
  help: 'A coverage or a count of tests that a report tells as what was before, and that the report before it in its series tells otherwise: the gain is another one. Correct the number, or say since when it is counted.',
  example: {
    before: '# Week 1\n\n## Coverage\n\n- Overall: 74%',
    fires: '# Week 2\n\n## Coverage\n\n- Overall: 65% → 80%',
    passes: '# Week 2\n\n## Coverage\n\n- Overall: 74% → 80%',
  },
  find(subjects) {
    return subjects.flatMap(({ report, before }) => {
      const told = spotsOf(report).flatMap((spot) => spot.told)
      return before === null ? [] : told.filter(({ modality }) => modality === 'before').flatMap((one) => heldAgainst(one, before))
    })
  },
}
