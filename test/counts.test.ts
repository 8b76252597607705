import { describe, expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

type Counts = Record<string, number>
type Suites = readonly (readonly [name: string, counts: Counts])[]

const told = (counts: object): Counts =>
  Object.fromEntries(Object.entries(counts).filter((pair): pair is [string, number] => typeof pair[1] === 'number'))

/** The headline and the suites that a report gives, without what it does not say. */
function countsOf(...lines: string[]): { summary: Counts; suites: Suites } {
  const { summary, suites } = readReport(`# Tram Depot\n\n${lines.join('\n')}\n`, { path: 'depot.md' }).tests
  return { summary: told(summary), suites: suites.map(({ name, counts }) => [name, told(counts)] as const) }
}

const summaryOf = (...lines: string[]): Counts => countsOf(...lines).summary
const suitesOf = (...lines: string[]): Suites => countsOf(...lines).suites

describe('the headline', () => {
  test('is the set of counts that agree, not the first one of each', () => {
    const lines = [
      '## Summary',
      '',
      '- Total tests: 40',
      '- Passed: 38',
      '- Failed: 2',
      '',
      '## Earlier note',
      '',
      '- 35 tests passing',
      '- 3 skipped',
    ]
    expect(summaryOf(...lines)).toEqual({ total: 40, passed: 38, failed: 2 })
  })

  test('takes the total that is told most often', () => {
    const lines = [
      '## Notes',
      '',
      '**Total: 52 tests**',
      '',
      '## Results',
      '',
      '- 40 tests passing',
      '',
      '## End',
      '',
      '**Tests**: 40/40 passing',
    ]
    expect(summaryOf(...lines)).toEqual({ total: 40, passed: 40 })
  })

  test('takes no count from a part, a box, an order, a quotation or what was before', () => {
    const part = ['## Storage tests', '', 'Tests: 9/9 pass.', '']
    const task = ['## Exit criteria', '', '- [ ] 300+ tests passing', '- Write 12 more tests', '']
    const past = ['## Before the fix', '', '- 70 tests passing', '', '## Notes', '', '- Claim: "95 tests passing, all good"']
    expect(countsOf(...part, ...task, ...past)).toEqual({ summary: {}, suites: [['Storage tests', { passed: 9, total: 9 }]] })
  })

  test('leaves totals of tables to their parts where they differ', () => {
    const table = (total: number): string[] => [
      '',
      '| Suite | Tests |',
      '| --- | --- |',
      '| gate | 4 |',
      `| **Total** | **${total}** |`,
      '',
    ]
    const lines = ['## One', ...table(80), '## Two', ...table(67), '## All', '', '- **Total tests**: 147']
    expect(summaryOf(...lines)).toEqual({ total: 147 })
  })

  test.each([
    ['- Total tests: 88 passing', { total: 88, passed: 88 }],
    ['- All 40 tests pass', { total: 40, passed: 40 }],
    ['- 21 tests, all passing', { total: 21, passed: 21 }],
    ['- Total tests created: ~750', { total: 750, created: 750 }],
    ['- Total tests: 150 (149 passing, 1 failing)', { total: 150, passed: 149, failed: 1 }],
    ['- 58 (old) + 12 (new) = 70 tests', { total: 70 }],
    ['- Tests: 31 (28 ✅ 1 💤 2 ❌)', { total: 31, passed: 28, failed: 2, skipped: 1 }],
    ['- 477+ out of 500+ tests passing', { total: 500, passed: 477 }],
  ])('%s', (line, counts) => {
    expect(summaryOf('## Test results', '', line)).toEqual(counts)
  })
})

describe('a suite', () => {
  test.each([
    ['### Limits (+6 tests)', [['Limits', { created: 6 }]]],
    ['### Timing faults (3 tests)', [['Timing faults', { total: 3 }]]],
    ['- Login (20 tests planned)', [['Login', { total: 20 }]]],
    ['- Bell (12 new tests)', [['Bell', { total: 12 }]]],
    ['- **Tests:** `bell/ring.py` (5 tests)', [['bell/ring.py', { total: 5 }]]],
    [
      '- `ring.py` 4/4, `toll.py` 6/6',
      [
        ['ring.py', { passed: 4, total: 4 }],
        ['toll.py', { passed: 6, total: 6 }],
      ],
    ],
    ['- 7 READ/WRITE tests', [['READ/WRITE tests', { total: 7 }]]],
    ['- 3D model: 6 test cases', [['3D model', { total: 6 }]]],
    ['- LoginTest (web) - 2/14 tests passed', [['LoginTest (web)', { passed: 2, total: 14 }]]],
    ['- Bell............ 4 passed', [['Bell', { passed: 4 }]]],
  ])('%s', (line, suites) => {
    expect(suitesOf('## Tests', '', line)).toEqual(suites)
  })

  test.each([
    '- 5-seat test rig',
    '- Score: 64/100',
    '- Rating of the tests: 8.0/10',
    '- Answers of the test server: 404/500',
    '- The test server says 200 OK',
    '- 9/16 mutants killed by tests',
    '- Bell tests take 2 hours → 4 tests',
    '- Our fixes of the tests touched the 17 slow tests',
    '- Found 20 tests that need the old bell:',
    '- [ ] Bell: 5 tests',
    '- Level 4 tests',
    '- Test bell (5,492 gas)',
    '- Bell runs: 80 (2-4 per test)',
    '- 12 test pages',
    '- The clerk sees all. 12 tests pass',
  ])('is none: %s', (line) => {
    expect(suitesOf('## Tests', '', line)).toEqual([])
  })

  test('stands at the name that its counts stand below', () => {
    const lines = [
      '## Work',
      '',
      '### 1. Bell ✅',
      '',
      '**Status**: Complete - 33 tests passing',
      '',
      '- rings',
      '',
      '### 2. Door ✅',
      '',
      '- Tests: 7/7',
    ]
    const { suites } = readReport(`# Tram Depot\n\n${lines.join('\n')}\n`, { path: 'depot.md' }).tests
    expect(suites.map(({ name, line, counts }) => [name, line, told(counts)])).toEqual([
      ['Bell', 5, { passed: 33 }],
      ['Door', 11, { passed: 7, total: 7 }],
    ])
  })

  test('is named by a label that tells its own count beside others', () => {
    const lines = ['## Phase', '', '**Front:**', '', '- Tests: 40', '', '**Back:**', '', '- Tests: 97']
    expect(suitesOf(...lines)).toEqual([
      ['Front', { total: 40 }],
      ['Back', { total: 97 }],
    ])
  })

  test('counts failures below a heading of failures, and how many it has where a bracket says so', () => {
    expect(suitesOf('## Failing tests', '', '- Bell - 2 tests', '- Door (3 tests)')).toEqual([
      ['Bell', { failed: 2 }],
      ['Door', { total: 3, failed: 3 }],
    ])
  })

  test('of a table row is named by words, not by a time or a number', () => {
    const table = ['| # | Time | Suite | Evidence |', '| --- | --- | --- | --- |', '| 7 | 2026-01-02 10:00 | bell_SUITE | 6/6 tests ok |']
    expect(suitesOf('## Ledger', '', ...table)).toEqual([['bell_SUITE', { passed: 6, total: 6 }]])
  })
})
