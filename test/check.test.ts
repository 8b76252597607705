import { describe, expect, test } from 'vitest'
import { check, type Gate, RULES } from '../src/analysis/index.ts'
import type { Report } from '../src/report/index.ts'
import { ISSUE_STATES, SEVERITIES } from '../src/vocabulary/index.ts'
import fc from './fastCheck.ts'
import { at, blocker, coverage, type Given, item, report, testCase } from './report-builder.ts'

const TODAY = { today: '2025-06-01' }
const verdict = (gate: Gate, ...reports: Report[]) => check(reports, gate, TODAY)
const levels = (gate: Gate, ...given: Given[]) => verdict(gate, ...given.map(report)).findings.map(({ level }) => level)
const messages = (gate: Gate, ...given: Given[]) => verdict(gate, ...given.map(report)).findings.map(({ message }) => message)

describe('open blockers', () => {
  const blockers = [
    blocker('Staging is down', { severity: 'critical', ...at(12) }),
    blocker('No test card', { severity: 'low', state: 'in-progress', ...at(20) }),
    blocker('Certificate', at(30)),
    blocker('Old index', { severity: 'high', state: 'resolved', ...at(40) }),
  ]

  test('fail with place, severity and title; a resolved one does not', () => {
    const { passed, errors, findings } = verdict({}, report({ path: 'docs/week.md', blockers }))
    expect([passed, errors]).toEqual([false, 3])
    expect(findings.map(({ rule, level, file, position, message }) => [rule, level, `${file}:${position.start.line}`, message])).toEqual([
      ['open-blockers', 'error', 'docs/week.md:12', 'Unresolved blocker (critical, open): Staging is down'],
      ['open-blockers', 'error', 'docs/week.md:20', 'Unresolved blocker (low, in progress): No test card'],
      ['open-blockers', 'error', 'docs/week.md:30', 'Unresolved blocker (no severity, open): Certificate'],
    ])
  })

  test.each([
    ['critical', [12, 30]],
    ['medium', [12, 30]],
    ['low', [12, 20, 30]],
  ] as const)('from severity %s on, and those without one always', (severity, lines) => {
    const { findings } = verdict({ severity }, report({ blockers }))
    expect(findings.map(({ position }) => position.start.line)).toEqual(lines)
  })

  test('up to the allowed number they are notes, above it all are errors, counted over all reports', () => {
    const reports = [report({ path: 'a.md', blockers }), report({ path: 'b.md', blockers: [blocker('Mail queue')] })]
    expect(verdict({ maxBlockers: 4 }, ...reports)).toMatchObject({ passed: true, errors: 0, notes: 4, reports: 2 })
    expect(verdict({ maxBlockers: 3 }, ...reports)).toMatchObject({ passed: false, errors: 4, notes: 0 })
  })

  test('nothing open passes', () => {
    expect(verdict({}, report())).toEqual({ passed: true, reports: 1, errors: 0, warnings: 0, notes: 0, suppressed: 0, findings: [] })
  })

  test('no report with an unresolved blocker that counts ever passes', () => {
    const any = fc.record({
      title: fc.string(),
      state: fc.constantFrom(...ISSUE_STATES),
      severity: fc.option(fc.constantFrom(...SEVERITIES)),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (given) => {
        const open = given.filter(({ state }) => state !== 'resolved')
        const { passed, errors } = verdict({}, report({ blockers: given.map(({ title, ...rest }) => blocker(title, rest)) }))
        expect([passed, errors]).toEqual([open.length === 0, open.length])
      }),
    )
  })
})

describe('blocked items and tests', () => {
  const given: Given = {
    items: [item('Write the importer', { state: 'blocked', blockedBy: 'the vendor', ...at(8) }), item('Draw the logo')],
    cases: [testCase('refunds', { suite: 'Payment', status: 'blocked', ...at(5) }), testCase('pays')],
  }

  test('count only when they are asked for', () => {
    expect(messages({}, given)).toEqual([])
    expect(messages({ includeBlockedItems: true }, given)).toEqual([
      'Blocked test: Payment › refunds',
      'Blocked item: Write the importer (blocked by the vendor)',
    ])
  })

  test('that are counted and not named count too', () => {
    expect(messages({ includeBlockedItems: true }, { ...given, summary: { blocked: 4 } })).toContain(
      '3 blocked tests are counted and not named',
    )
    expect(levels({ includeBlockedItems: true }, { summary: { blocked: 1 } })).toEqual(['error'])
  })
})

describe('thresholds', () => {
  const completion = (percent: number): Given => ({ completion: { percent, done: null, total: null, unit: null, line: 3 } })

  test('completion below it fails at its line, at it passes', () => {
    const { findings } = verdict({ minCompletion: 80 }, report(completion(79.9)))
    expect(findings.map(({ rule, level, message, position }) => [rule, level, message, position.start.line])).toEqual([
      ['min-completion', 'error', 'The completion is 79.9%, the threshold is 80%', 3],
    ])
    expect(levels({ minCompletion: 80 }, completion(80))).toEqual([])
  })

  test('a figure just below it is not rounded up to it', () => {
    expect(messages({ minPassRate: 80 }, { summary: { passed: 79_999, failed: 20_001 } })).toEqual([
      'The pass rate is 79.99%, the threshold is 80%',
    ])
  })

  test('a report that states no figure is a warning beside one that does, an error where none does', () => {
    expect(levels({ minCompletion: 80 }, completion(90), {})).toEqual(['warning'])
    expect(levels({ minCompletion: 80 }, {}, {})).toEqual(['error', 'error'])
    expect(levels({ minCompletion: 80 })).toEqual([])
  })

  test.each<[string, Given['coverage'], string[]]>([
    ['the overall figure decides', [coverage('overall', 85), coverage('api', 40)], []],
    ['the overall figure fails', [coverage('overall', 75), coverage('api', 95)], ['error']],
    ['without one, parts that all reach it pass', [coverage('api', 81), coverage('web', 90)], []],
    ['parts that all miss it fail', [coverage('api', 10), coverage('web', 79)], ['error']],
    ['parts on both sides are a warning', [coverage('api', 10), coverage('web', 90)], ['warning']],
    ['a target alone is no figure', [coverage('overall', null, 90)], ['error']],
  ])('coverage: %s', (_, stated, expected) => {
    expect(levels({ minCoverage: 80 }, { coverage: stated ?? [] })).toEqual(expected)
  })

  test.each<[Given['summary'], string[]]>([
    [{ passed: 9, failed: 1, skipped: 30, total: 40 }, []],
    [{ passed: 8, failed: 1, errors: 1 }, ['error']],
    [{ passed: 9, total: 10 }, []],
    [{ passed: 8, total: 10, skipped: 2 }, ['error']],
    [{ total: 10 }, ['error']],
    [{ passed: 0, failed: 0 }, ['error']],
  ])('pass rate of %o', (summary, expected) => {
    expect(levels({ minPassRate: 90 }, { summary: summary ?? {} })).toEqual(expected)
  })

  test('the finding stands where the figure was read', () => {
    const { position } = at(17)
    const claim = {
      path: '/tests/summary/passed',
      value: 1,
      op: '=',
      high: null,
      unit: 'tests',
      modality: 'actual',
      raw: '1 passed',
      position,
    } as const
    const { findings } = verdict({ minPassRate: 90 }, report({ summary: { passed: 1, failed: 1 }, claims: [claim] }))
    expect(findings[0]?.position.start.line).toBe(17)
  })
})

describe('findings', () => {
  test('stand in the order of the reports, then of their lines, whatever rule made them', () => {
    const given = { summary: { passed: 1, failed: 1 }, blockers: [blocker('Late', at(9)), blocker('Early', at(2))] }
    const { findings } = verdict({ minPassRate: 90 }, report({ path: 'z.md', ...given }), report({ path: 'a.md', ...given }))
    expect(findings.map(({ file, position }) => `${file}:${position.start.line}`)).toEqual([
      'z.md:1',
      'z.md:2',
      'z.md:9',
      'a.md:1',
      'a.md:2',
      'a.md:9',
    ])
  })

  const prints = (blockers: Given['blockers'], path = 'a.md') =>
    verdict({}, report({ path, blockers: blockers ?? [] })).findings.map(({ fingerprint }) => fingerprint)

  test('keep their fingerprint when they move or are decorated', () => {
    expect(prints([blocker('**Staging** is down!', at(70))])).toEqual(prints([blocker('Staging is down', at(4))]))
    expect(prints([blocker('Staging is down')])[0]).toMatch(/^[0-9a-f]{16}$/)
  })

  test('have a fingerprint each, even two of one title', () => {
    const all = [
      ...prints([blocker('Staging'), blocker('Staging', at(2)), blocker('Queue', at(3))]),
      ...prints([blocker('Staging')], 'b.md'),
    ]
    expect(new Set(all).size).toBe(4)
  })

  test('come from rules that say what they look for', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    expect(RULES.filter(({ title, help }) => title === '' || !help.endsWith('.'))).toEqual([])
  })
})
