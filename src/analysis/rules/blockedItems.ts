import type { Report } from '../../report/index.ts'
import { type Draft, placeOf } from '../findings/finding.ts'
import type { Rule } from './rule.ts'

/** Blocked work items and tests, where the gate asks for them. */
export const blockedItems: Rule = {
  id: 'blocked-items',
  title: 'Blocked items and tests',
  level: 'off',
  options: [],
  help: 'A work item or a test whose state is blocked, or a count of blocked tests that names fewer than it counts. Clear what blocks it, or say that it is deferred or cancelled.',
  example: {
    fires: '# Week 9\n\n## Tasks\n\n- [ ] Import the orders (blocked)\n- [x] Draw the form',
    passes: '# Week 9\n\n## Tasks\n\n- [ ] Import the orders (deferred)\n- [x] Draw the form',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => [...blockedWork(report), ...blockedTests(report), ...unnamedTests(report)])
  },
}

function blockedWork(report: Report): Draft[] {
  const blocked = report.items.filter(({ state }) => state === 'blocked')
  return blocked.map(({ text, blockedBy, position }) => ({
    report,
    position,
    message: `Blocked item: ${text}${reason(blockedBy)}`,
    subject: text,
  }))
}

function blockedTests(report: Report): Draft[] {
  const blocked = report.tests.cases.filter(({ status }) => status === 'blocked')
  return blocked.map(({ name, suite, blockedBy, position }) => {
    const path = suite === null ? name : `${suite} › ${name}`
    return { report, position, message: `Blocked test: ${path}${reason(blockedBy)}`, subject: path }
  })
}

function unnamedTests(report: Report): Draft[] {
  const named = report.tests.cases.filter(({ status }) => status === 'blocked').length
  const unnamed = (report.tests.summary.blocked ?? 0) - named
  const message = `${unnamed} blocked ${unnamed === 1 ? 'test is' : 'tests are'} counted and not named`
  return unnamed > 0 ? [{ report, position: placeOf(report, '/tests/summary/blocked'), message, subject: 'tests blocked' }] : []
}

function reason(blockedBy: string | null): string {
  return blockedBy === null ? '' : ` (blocked by ${blockedBy})`
}
