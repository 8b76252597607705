import type { Report } from '../../report/index.ts'
import { compareSuites, compareTests } from '../compare/entries.ts'
import { compareCompletion } from '../compare/header.ts'
import { type ShrunkTotal, shrunkTotals } from '../compare/retreats.ts'
import { placeOf } from '../findings/finding.ts'
import { against } from './against.ts'
import { countOption } from './option.ts'
import type { Rule } from './rule.ts'

const ALLOWED = countOption('tolerance', 'By how much a total may shrink.', 0)
const REMOVED = countOption('max', 'How many tests may go.', 0)

/** Kinds of reports that are each about a unit of work with a scope of its own. */
const UNITS: readonly Report['kind'][] = ['phase', 'sprint', 'session', 'plan', 'milestone', 'migration', 'feature', 'release']

/** Whether two reports of a series speak of one scope: the next sprint has another than the last. */
const sharesScope = (before: Report, report: Report): boolean =>
  !UNITS.includes(report.kind) || before.label === report.label || before.label === null || report.label === null

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
  help: 'A total (of tests, of a suite, of what is to be completed) that is smaller than at the base by more than the tolerance. Two sprints, phases or other units of work with names of their own are not compared. Say what was taken out and why, and waive it with that reason.',
  example: {
    before: '**Completion:** 6 of 12 tasks',
    fires: '**Completion:** 6 of 8 tasks',
    passes: '**Completion:** 8 of 12 tasks',
  },
  find(subjects, stated) {
    return against(subjects, (before, report) => {
      if (!sharesScope(before, report)) return []
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
      const gone = report.tests.cases.length > 0 && sharesScope(before, report) ? compareTests(before, report).removed : []
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
