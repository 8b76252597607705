import { describe, expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'
import { RUNNER_LINES } from '../src/reading/facts/runnerLines.ts'

type Summary = Record<string, number | null>

/** The headline that a report gives, without what it does not say. */
function summaryOf(markdown: string): Summary {
  const { summary } = readReport(markdown, { path: 'run.md' }).tests
  return Object.fromEntries(Object.entries(summary).filter(([, value]) => value !== null))
}

const all = { total: 31, passed: 28, failed: 2, skipped: 1 }

/** What the runners print at their end, as they print it: 28 of 31 passed, 2 failed, 1 was skipped. */
const PRINTED: Record<string, { lines: string[]; says: Summary }> = {
  pytest: {
    lines: ['============ 2 failed, 28 passed, 1 skipped, 3 warnings in 1.42s ============'],
    says: { passed: 28, failed: 2, skipped: 1 },
  },
  'pytest -q': { lines: ['2 failed, 28 passed, 1 skipped in 1.42s'], says: { passed: 28, failed: 2, skipped: 1 } },
  'pytest, cut short': { lines: ['2 failed, 28 passed, 1 skipped'], says: { passed: 28, failed: 2, skipped: 1 } },
  'Gradle test logger': { lines: ['FAILURE: Executed 31 tests in 2s (2 failed, 1 skipped)'], says: { total: 31, failed: 2, skipped: 1 } },
  VSTest: { lines: ['Total tests: 31', '     Passed: 28', '     Failed: 2', '    Skipped: 1'], says: all },
  'tasty, all': { lines: ['All 31 tests passed (0.10s)'], says: { total: 31, passed: 31 } },
  unittest: { lines: ['Ran 31 tests in 0.120s', '', 'FAILED (failures=2, skipped=1)'], says: { total: 31, failed: 2, skipped: 1 } },
  'PHPUnit, all': { lines: ['OK (31 tests, 60 assertions)'], says: { total: 31, passed: 31 } },
  PHPUnit: { lines: ['Tests: 31, Assertions: 60, Failures: 2, Skipped: 1.'], says: { total: 31, failed: 2, skipped: 1 } },
  Pest: { lines: ['  Tests:    2 failed, 1 skipped, 28 passed (60 assertions)'], says: { passed: 28, failed: 2, skipped: 1 } },
  Jest: { lines: ['Test Suites: 1 failed, 3 passed, 4 total', 'Tests:       2 failed, 1 skipped, 28 passed, 31 total'], says: all },
  Vitest: { lines: [' Test Files  1 failed | 3 passed (4)', '      Tests  2 failed | 28 passed | 1 skipped (31)'], says: all },
  Maven: { lines: ['[ERROR] Tests run: 31, Failures: 1, Errors: 1, Skipped: 1'], says: { total: 31, failed: 1, errors: 1, skipped: 1 } },
  Gradle: { lines: ['31 tests completed, 2 failed, 1 skipped'], says: { total: 31, failed: 2, skipped: 1 } },
  GoogleTest: {
    lines: [
      '[==========] 31 tests from 4 test suites ran. (12 ms total)',
      '[  PASSED  ] 28 tests.',
      '[  SKIPPED ] 1 test, listed below:',
      '[  FAILED  ] 2 tests, listed below:',
    ],
    says: all,
  },
  cargo: {
    lines: ['test result: FAILED. 28 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s'],
    says: { passed: 28, failed: 2, skipped: 1 },
  },
  nextest: {
    lines: ['     Summary [   0.512s] 30 tests run: 28 passed, 2 failed, 1 skipped'],
    says: { total: 30, passed: 28, failed: 2, skipped: 1 },
  },
  Forge: { lines: ['Ran 4 test suites in 1.6s (2.1s CPU time): 28 tests passed, 2 failed, 1 skipped (31 total tests)'], says: all },
  Mocha: { lines: ['  28 passing (340ms)', '  1 pending', '  2 failing'], says: { passed: 28, failed: 2, skipped: 1 } },
  Playwright: {
    lines: ['Running 31 tests using 4 workers', '  2 failed', '  1 skipped', '  28 passed (12.3s)'],
    says: { passed: 28, failed: 2, skipped: 1 },
  },
  gotestsum: { lines: ['DONE 31 tests, 1 skipped, 2 failures in 0.103s'], says: { total: 31, failed: 2, skipped: 1 } },
  'dotnet test': {
    lines: ['Failed!  - Failed:     2, Passed:    28, Skipped:     1, Total:    31, Duration: 369 ms - Csv.Tests.dll (net8.0)'],
    says: all,
  },
  'dotnet test, new': { lines: ['Test summary: total: 31, failed: 2, succeeded: 28, skipped: 1, duration: 1.2s'], says: all },
  RSpec: { lines: ['31 examples, 2 failures, 1 pending'], says: { total: 31, failed: 2, skipped: 1 } },
  Minitest: { lines: ['31 runs, 60 assertions, 2 failures, 0 errors, 1 skips'], says: { total: 31, failed: 2, errors: 0, skipped: 1 } },
  ExUnit: { lines: ['5 doctests, 31 tests, 2 failures, 1 skipped'], says: { total: 31, failed: 2, skipped: 1 } },
  Jasmine: { lines: ['31 specs, 2 failures, 1 pending spec'], says: { total: 31, failed: 2, skipped: 1 } },
  Robot: { lines: ['31 tests, 28 passed, 2 failed, 1 skipped'], says: all },
  Cucumber: { lines: ['31 scenarios (2 failed, 1 pending, 28 passed)', '120 steps (2 failed, 118 passed)'], says: all },
  'node --test': {
    lines: ['ℹ tests 31', 'ℹ suites 4', 'ℹ pass 28', 'ℹ fail 2', 'ℹ cancelled 0', 'ℹ skipped 1', 'ℹ todo 0', 'ℹ duration_ms 86.06'],
    says: all,
  },
  TAP: { lines: ['1..31', '# tests 31', '# pass  28', '# fail  2'], says: { total: 31, passed: 28, failed: 2 } },
  Bun: { lines: [' 28 pass', ' 1 skip', ' 2 fail', ' 60 expect() calls', 'Ran 31 tests across 4 files. [12.00ms]'], says: all },
  Deno: { lines: ['FAILED | 28 passed (3 steps) | 2 failed | 1 ignored (1s)'], says: { passed: 28, failed: 2, skipped: 1 } },
  CTest: { lines: ['94% tests passed, 2 tests failed out of 31'], says: { total: 31, failed: 2 } },
  XCTest: { lines: ['Executed 31 tests, with 2 failures (0 unexpected) in 1.204 (1.310) seconds'], says: { total: 31, failed: 2 } },
  'Swift Testing': { lines: ['✔ Test run with 31 tests passed after 0.104 seconds.'], says: { total: 31, passed: 31 } },
  Karma: {
    lines: ['Chrome Headless 120.0 (Linux): Executed 30 of 31 (2 FAILED) (skipped 1) (1.2 secs / 0.9 secs)'],
    says: { total: 30, failed: 2, skipped: 1 },
  },
  ScalaTest: {
    lines: ['[info] Tests: succeeded 28, failed 2, canceled 0, ignored 1, pending 0'],
    says: { passed: 28, failed: 2, skipped: 1 },
  },
  sbt: { lines: ['[error] Failed: Total 31, Failed 2, Errors 0, Passed 28, Skipped 1'], says: { ...all, errors: 0 } },
  Catch2: { lines: ['test cases: 31 | 29 passed | 2 failed'], says: { total: 31, passed: 29, failed: 2 } },
  'Catch2, all': { lines: ['All tests passed (60 assertions in 31 test cases)'], says: { total: 31, passed: 31 } },
  'JUnit Console': {
    lines: [
      '[        31 tests found           ]',
      '[         1 tests skipped         ]',
      '[        30 tests started         ]',
      '[        28 tests successful      ]',
      '[         2 tests failed          ]',
    ],
    says: all,
  },
  tasty: { lines: ['2 out of 31 tests failed (0.10s)'], says: { total: 31, failed: 2 } },
  Pester: { lines: ['Tests Passed: 28, Failed: 2, Skipped: 1 NotRun: 0'], says: { passed: 28, failed: 2, skipped: 1 } },
  busted: {
    lines: ['28 successes / 2 failures / 0 errors / 1 pending : 0.02 seconds'],
    says: { passed: 28, failed: 2, errors: 0, skipped: 1 },
  },
  Cypress: { lines: ['    ✖  1 of 3 failed (33%)                      00:12       31       28        2        1        -'], says: all },
}

describe('the closing lines of test runners', () => {
  test.each(Object.entries(PRINTED))('%s in a fence', (_, { lines, says }) => {
    expect(summaryOf(['# Nightly', '', '## Results', '', '```', ...lines, '```', ''].join('\n'))).toEqual(says)
  })

  test.each(Object.entries(PRINTED).filter(([, { lines }]) => lines.length === 1))('%s as a line of a list', (_, { lines, says }) => {
    const [line = ''] = lines
    expect(summaryOf(`# Nightly\n\n## Results\n\n- ${line.trim()}\n`)).toEqual(says)
  })

  test('every row of the table is shown', () => {
    const printed = Object.values(PRINTED).flatMap(({ lines }) =>
      lines.map((line) => line.replace(/^[\s=]*(?:\[(?:info|ERROR|error)\] )?|[\s=]+$/g, '')),
    )
    const unseen = RUNNER_LINES.filter(({ line }) => !printed.some((one) => line.test(one)))
    expect(unseen.map(({ of }) => of)).toEqual([])
  })
})
