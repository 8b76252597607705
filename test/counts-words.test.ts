import { describe, expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

type Counts = Record<string, number>

const told = (counts: object): Counts =>
  Object.fromEntries(Object.entries(counts).filter((pair): pair is [string, number] => typeof pair[1] === 'number'))

const read = (...lines: string[]) => readReport(`# Cable Car\n\n${lines.join('\n')}\n`, { path: 'cable.md' })
const summaryOf = (...lines: string[]): Counts => told(read(...lines).tests.summary)
const suitesOf = (...lines: string[]): readonly (readonly [string, Counts])[] =>
  read(...lines).tests.suites.map(({ name, counts }) => [name, told(counts)])
const coverageOf = (...lines: string[]): readonly (readonly [string, number | null])[] =>
  read(...lines).coverage.map(({ name, current }) => [name, current])

describe('a count', () => {
  test('is of the whole that is told behind it', () => {
    const lines = ['## E2E tests', '', '- **Status**: 24 tests failed out of 50']
    expect(suitesOf(...lines)).toEqual([['E2E tests', { total: 50, failed: 24 }]])
    const french = ['## Tests e2e', '', '- **Statut** : 24 tests échoués sur 50']
    expect(suitesOf(...french)).toEqual([['Tests e2e', { total: 50, failed: 24 }]])
  })

  test('is of what its name is about, not of errors', () => {
    expect(suitesOf('## Tests', '', '- **Validation Errors:** 8 tests (7 passed, 1 failed)')).toEqual([
      ['Validation Errors', { total: 8, passed: 7, failed: 1 }],
    ])
  })

  test('is of other things where a noun says so, before or behind it', () => {
    expect(summaryOf('## Test statistics', '', '- Total test cases: 50+', '- Total features verified: 72+ complete')).toEqual({ total: 50 })
    const row = [
      '| Test ID | Test Name | Description | Status |',
      '|--|--|--|--|',
      '| 02 | Fifty guests | 50 guest load test (60s) | NOT RUN |',
    ]
    expect(suitesOf('## Tests', '', ...row)).toEqual([])
  })

  test('stands in brackets behind a mark, also below a heading of coverage', () => {
    const lines = ['## Test coverage', '', '### Routes tested', '', '#### 1. Ropes API (✅ 18/18 Passed - 100%)', '- `GET /ropes`']
    expect(suitesOf(...lines)).toEqual([['Ropes API', { total: 18, passed: 18 }]])
  })

  test('is of all where bold words name no part, whatever stands behind them', () => {
    const lines = ['## Test coverage', '', '**All 60 tests pass** - no regressions to what was there.']
    expect(read(...lines).tests).toMatchObject({ summary: { total: 60, passed: 60 }, suites: [] })
  })

  test('of a cell is a pair of passed and failed where the first is larger', () => {
    const rows = [
      '| Suite | Before | Current | Change |',
      '|--|--|--|--|',
      '| Engine | 110 passed / 8 failed | 113 / 8 | better |',
      '| Brakes | 73 / 0 | 73 / 0 | none |',
    ]
    expect(suitesOf('## Regression suites', '', ...rows)).toEqual([
      ['Engine', { passed: 113, failed: 8 }],
      ['Brakes', { passed: 73, failed: 0 }],
    ])
  })

  test('in a column that counts something else is none', () => {
    const rows = ['| 接口类型 | 请求次数 | 耗时 |', '|--|--|--|', '| 流式接口 | 1次 | 1.1秒 |', '| 普通接口 | 2次 | 4.0秒 |']
    expect(suitesOf('## 测试结果', '', '### 性能测试', '', ...rows)).toEqual([])
  })

  test('is of tests whatever is tested: a score, too', () => {
    expect(suitesOf('## Tests', '', '- ✅ `test_grades.py` - 8/8 quality score tests')).toEqual([
      ['test_grades.py', { total: 8, passed: 8 }],
    ])
  })

  test('is told by nouns for tests one behind the other, and by no grade', () => {
    const lines = ['1. **`car.test.ts`** (200 lines)', '   - Tests of the car', '   - **7 comprehensive integration test scenarios**']
    expect(suitesOf('## Test files', '', ...lines)).toEqual([['car.test.ts', { total: 7 }]])
    expect(suitesOf('## Test results', '', '- **Improvement:** ⭐⭐⭐⭐⭐ (5/5)')).toEqual([])
  })

  test('is no count where it is a detail of a test', () => {
    const lines = ['## Test results', '', '### Test 1: lists cabins', '- **Status**: passed', '- **Number of cabins**: 2']
    expect(suitesOf(...lines)).toEqual([])
  })

  test('of a row is named by words that end in tests, and stands behind a rate', () => {
    const rows = ['| Metric | Value |', '|--|--|', '| Total tests | 80 |', '| Scenario tests | 28 (5 scenarios: B, C) |']
    expect(suitesOf('## Summary', '', ...rows)).toEqual([['Scenario tests', { total: 28 }]])
    const rate = ['| Item | Score | Verdict |', '|--|--|--|', '| **Test pass rate** | 597/597 (100%) | ✅ S |']
    expect(summaryOf('## Quality', '', ...rate)).toEqual({ total: 597, passed: 597 })
  })

  test('of assertions, as Catch2 prints it, is none of tests', () => {
    const log = ['```', 'test cases: 119 |  86 passed | 33 failed', 'assertions: 818 | 779 passed | 39 failed', '```']
    const { tests } = read('## Test Execution Log', '', ...log)
    expect(told(tests.summary)).toEqual({ total: 119, passed: 86, failed: 33 })
    expect(tests.suites).toEqual([])
  })
})

describe('a coverage', () => {
  test('is of the part in brackets behind its word', () => {
    const rows = [
      '| Metric | Value |',
      '|--|--|',
      '| Coverage (total) | 92% |',
      '| Coverage (core/) | 96% |',
      '| Coverage (backend) | 81% |',
    ]
    expect(coverageOf('## Summary', '', ...rows)).toEqual([
      ['overall', 92],
      ['core/', 96],
      ['backend', 81],
    ])
  })

  test('below a heading that names no part is of all', () => {
    expect(coverageOf('## Test Statistics', '', '- Total tests: 50', '- Coverage: 81%')).toEqual([['overall', 81]])
    expect(coverageOf('## Test Metrikleri', '', '- **Toplam Test:** 69', '- **Coverage:** %75')).toEqual([['overall', 75]])
  })

  test('became another where the percent sign stands first', () => {
    const report = read('## transports.go coverage', '', '- `startRope`: %70.7 → %82.9')
    expect(report.coverage).toMatchObject([{ name: 'startRope', before: 70.7, current: 82.9 }])
  })

  test('is no share of tests that passed, and none of what is missing', () => {
    expect(coverageOf('## API coverage', '', '- ✅ **Ropes API:** 100% (18/18 tests)')).toEqual([])
    expect(coverageOf('## Coverage goal', '', '- Current: 75%', '- Missing: 15%')).toEqual([['overall', 75]])
  })
})
