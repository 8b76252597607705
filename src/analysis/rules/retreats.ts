import type { Report } from '../../report/index.ts'
import { type CoverageChange, compareCoverage } from '../compare/coverage.ts'
import { compareSuites, compareTests } from '../compare/entries.ts'
import { compareCompletion } from '../compare/header.ts'
import { loweredTargets, type ShrunkTotal, shrunkTotals } from '../compare/retreats.ts'
import { atLine, type Draft, placeOf } from '../findings/finding.ts'
import { countOption, pointsOption } from './option.ts'
import type { Rule, Subject } from './rule.ts'
import { shownPercent } from './threshold.ts'

const TOLERANCE = pointsOption('tolerance', 'By how many percentage points a figure may fall.', 0)
const ALLOWED = countOption('tolerance', 'By how much a total may shrink.', 0)
const REMOVED = countOption('max', 'How many tests may go.', 0)

type Held = (before: Report, report: Report) => Draft[]

/** What each report that has a base is found guilty of against it. */
const against = (subjects: readonly Subject[], held: Held): Draft[] =>
  subjects.flatMap(({ report, before }) => (before === null ? [] : held(before, report)))

const fallen = ({ current: { delta } }: CoverageChange, tolerance: number): boolean => delta !== null && -delta > tolerance

/** Coverage figures that are lower than at the base. */
export const coverageDropped: Rule = {
  id: 'coverage-dropped',
  title: 'Coverage fell',
  level: 'error',
  compares: true,
  options: [TOLERANCE],
  help: 'A code coverage that is lower than at the base by more than the tolerance. Cover what came new, or allow some points.',
  example: {
    options: { tolerance: 0.5 },
    before: '# Week 9\n\n## Coverage\n\n- Overall: 82%',
    fires: '# Week 9\n\n## Coverage\n\n- Overall: 81%',
    passes: '# Week 9\n\n## Coverage\n\n- Overall: 81.8%',
  },
  find(subjects, stated) {
    const tolerance = TOLERANCE.of(stated)
    return against(subjects, (before, report) =>
      compareCoverage(before, report)
        .filter((each) => fallen(each, tolerance))
        .map(({ name, current, line }) => ({
          report,
          position: report.coverage.find((each) => each.name === name)?.position ?? atLine(line),
          message: `The coverage of ${name} fell from ${shownPercent(current.before ?? 0)} to ${shownPercent(current.after ?? 0)}`,
          subject: name,
          measure: -(current.delta ?? 0),
        })),
    )
  },
}

/** Coverage targets that were lowered or given up. */
export const targetLowered: Rule = {
  id: 'target-lowered',
  title: 'Targets lowered',
  level: 'error',
  compares: true,
  options: [],
  help: 'A target for code coverage that is lower than at the base, or no longer stated beside its figure. Raise the figure, not the easier way; or waive this with a reason.',
  example: {
    before: '# Week 9\n\n## Coverage\n\n- Overall: 75% (target: 90%)',
    fires: '# Week 9\n\n## Coverage\n\n- Overall: 75% (target: 70%)',
    passes: '# Week 9\n\n## Coverage\n\n- Overall: 78% (target: 90%)',
  },
  find(subjects) {
    return against(subjects, (before, report) =>
      loweredTargets(compareCoverage(before, report)).map(({ name, target, line }) => ({
        report,
        position: report.coverage.find((each) => each.name === name)?.position ?? atLine(line),
        message: `The target for the coverage of ${name} was ${shownPercent(target.before ?? 0)} and is ${target.after === null ? 'no longer stated' : shownPercent(target.after)}`,
        subject: name,
        related: before.coverage
          .filter((each) => each.name === name && each.target !== null)
          .map(({ position }) => ({ file: before.source.path, position, message: 'what it was' })),
      })),
    )
  },
}

const NOUNS: Readonly<Record<ShrunkTotal['of'], (name: string | null) => string>> = {
  tests: () => 'all tests',
  suite: (name) => `the tests of ${name ?? 'a suite'}`,
  completion: (unit) => `the ${unit ?? 'work'} to complete`,
}

const pointerOf = (of: ShrunkTotal['of']): string => (of === 'completion' ? '/completion/total' : '/tests/summary/total')

/** Totals that are smaller than at the base: the share grows although nothing was done. */
export const scopeShrunk: Rule = {
  id: 'scope-shrunk',
  title: 'Scope shrunk',
  level: 'error',
  compares: true,
  options: [ALLOWED],
  help: 'A total (of tests, of a suite, of what is to be completed) that is smaller than at the base by more than the tolerance. Say what was taken out and why, and waive it with that reason.',
  example: {
    before: '**Completion:** 6 of 12 tasks',
    fires: '**Completion:** 6 of 8 tasks',
    passes: '**Completion:** 8 of 12 tasks',
  },
  find(subjects, stated) {
    return against(subjects, (before, report) => {
      const totals = shrunkTotals(before, report, compareSuites(before, report), compareCompletion(before, report))
      const shrunk = totals.filter(({ delta }) => -(delta ?? 0) > ALLOWED.of(stated))
      return shrunk.map(({ of, name, before: was, after: is, delta }) => ({
        report,
        position: placeOf(report, pointerOf(of), report.completion?.line),
        message: `The number of ${NOUNS[of](name)} shrank from ${was} to ${is}`,
        subject: NOUNS[of](name),
        measure: -(delta ?? 0),
        related: [{ file: before.source.path, position: placeOf(before, pointerOf(of), before.completion?.line), message: 'what it was' }],
      }))
    })
  },
}

/** Tests that the base names and the report does not. */
export const testsRemoved: Rule = {
  id: 'tests-removed',
  title: 'Tests removed',
  level: 'error',
  compares: true,
  options: [REMOVED],
  help: 'Tests that the base names and the report no longer does, where the report still names tests at all. Say that they were skipped or replaced, or allow some.',
  example: {
    before: '# Week 9\n\n## Test results\n\n- ✅ pays by card\n- ❌ refunds',
    fires: '# Week 9\n\n## Test results\n\n- ✅ pays by card',
    passes: '# Week 9\n\n## Test results\n\n- ✅ pays by card\n- ✅ refunds',
  },
  find(subjects, stated) {
    return against(subjects, (before, report) => {
      const gone = report.tests.cases.length > 0 ? compareTests(before, report).removed : []
      return gone.length <= REMOVED.of(stated)
        ? []
        : gone.map(({ name, suite, position }) => ({
            report,
            position: report.tests.cases[0]?.position ?? placeOf(report, ''),
            message: `The test ${suite === null ? name : `${suite} › ${name}`} is no longer told of`,
            subject: name,
            related: [{ file: before.source.path, position, message: 'where it stood' }],
          }))
    })
  },
}
