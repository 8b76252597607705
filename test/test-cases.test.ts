import { describe, expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

/** The single tests that a report tells, each with how it ended. */
const casesOf = (...lines: string[]): readonly (readonly [name: string, status: string])[] =>
  readReport(`# Ferry Office\n\n${lines.join('\n')}\n`, { path: 'ferry.md' }).tests.cases.map(({ name, status }) => [name, status])

const rows = (...cells: string[][]): string[] => {
  const [head, ...rest] = cells.map((row) => `| ${row.join(' | ')} |`)
  return [head ?? '', `|${'---|'.repeat(cells[0]?.length ?? 0)}`, ...rest]
}

describe('how a test ended', () => {
  test('is told by a line below its heading that names the result of a test', () => {
    const lines = [
      '## Detailed test results',
      '',
      '### 1.1 Sells a ticket',
      '- **Route**: `POST /tickets`',
      '- **Test result**: ✅ Passed',
      '',
      '### 1.2 Takes a ticket back',
      '- **Route**: `DELETE /tickets`',
      '- **Test result**: ❌ Failed',
    ]
    expect(casesOf(...lines)).toEqual([
      ['Sells a ticket', 'passed'],
      ['Takes a ticket back', 'failed'],
    ])
  })

  test('is no result of a test where the status only says that none could run', () => {
    const lines = [
      '## Feature results',
      '',
      '### 1. Timetable - ❌ BLOCKED',
      '**Status**: Cannot test before the harbour opens',
      '- Winter page: N/A',
      '',
      '### 2. Fares - ❌ BLOCKED',
      '**Status**: Cannot test before the harbour opens',
      '- Child fare: N/A',
    ]
    expect(casesOf(...lines)).toEqual([])
  })

  test('is told by a line of its own, by a verdict or by the first marked line below a heading that numbers a test', () => {
    const lines = [
      '## Runs',
      '',
      '### Test 1: opens the gate',
      '',
      '✅ **PASSED**',
      '',
      '### Test 2: closes the gate',
      '- Expected: closed',
      '- Pass/Fail: FAIL',
      '',
      '### Test 3: greets the captain',
      '',
      '**✅ Answer received:**',
      '',
      '**⚠️ Warnings:**',
      '- it was late',
      '',
      '### Test 4: greets the crew',
      '',
      '**❌ Error:**',
      '',
      'No crew.',
    ]
    expect(casesOf(...lines).map(([, status]) => status)).toEqual(['passed', 'failed', 'passed', 'failed'])
  })

  test('is read of rows whose names are orders, where a column names tests', () => {
    const table = rows(
      ['ID', 'Test Name', 'Expected', 'Status'],
      ['TC-1', 'Complete the whole crossing', '200 OK', '🚧 BLOCKED'],
      ['TC-2', 'Update the passenger list', '200 OK', '✅ PASS'],
    )
    expect(casesOf('## Test results', '', ...table)).toEqual([
      ['Complete the whole crossing', 'blocked'],
      ['Update the passenger list', 'passed'],
    ])
  })

  test('is told by a verdict that begins another cell, where no column is one of status', () => {
    const table = rows(['Test', 'Description'], ['moors at night', '**Skip** — no lamp yet'], ['moors at noon', 'opens the rail, waits'])
    expect(casesOf('## E2E tests', '', ...table)).toEqual([
      ['moors at night', 'skipped'],
      ['moors at noon', 'implemented'],
    ])
  })

  test('is not told by a list of the values that a program knows', () => {
    const lines = ['**Test results:**', '- ✅ Answers a list', '- ✅ The state is one of (PROPOSED, APPROVED, ACTIVE)']
    expect(casesOf(...lines).map(([, status]) => status)).toEqual(['passed', 'passed'])
  })
})

test('a list is one of tests where the line that leads to it speaks of them and the heading above counts as many', () => {
  const lines = [
    '## Test Coverage Breakdown',
    '',
    '### 1. Tariffs (2 tests) ✅',
    'Tests that tariffs match exactly:',
    '- ✅ Finds the tariff of a child',
    '- ✅ Finds none for a whale',
    '',
    '**Payload**: `{ age: 7 }`',
  ]
  expect(casesOf(...lines)).toEqual([
    ['Finds the tariff of a child', 'passed'],
    ['Finds none for a whale', 'passed'],
  ])
})

test('a list is one of tests where its label counts more, as those with parameters are told once, and calls itself by a route', () => {
  const lines = [
    '## Cobertura de testes',
    '',
    '#### `fares.test.ts` — 9 testes',
    '',
    '**PUT /api/fares/{id}** (5 testes, sendo 1 parametrizado)',
    '- [x] Atualiza a tarifa',
    '- [x] Remove a tarifa',
    '- [x] Valida o código (3 casos)',
    '',
    '**DELETE /api/fares/[id]** (2 testes)',
    '- [x] Retorna 400 quando a assinatura falha',
    '- [x] Deleta a tarifa',
  ]
  const { cases, suites } = readReport(`# Ferry Office\n\n${lines.join('\n')}\n`, { path: 'ferry.md' }).tests
  expect(cases).toHaveLength(5)
  expect(suites.map(({ counts }) => [counts.total, counts.failed])).toEqual([
    [9, null],
    [5, null],
    [2, null],
  ])
})

test('headings that number a test case do so in other languages too', () => {
  const lines = ['## 测试结果', '', '#### 测试用例1：渡轮 "北"', '', '快。', '', '#### 测试用例2：渡轮 "南"', '', '慢。']
  expect(casesOf(...lines)).toHaveLength(2)
})

test('rows that are called as kinds of tests are none', () => {
  const table = rows(
    ['Test Type', 'Status', 'Details'],
    ['Unit Tests', '✅ PASS', 'all well'],
    ['Integration Tests', '✅ RESOLVED', 'moved'],
  )
  expect(casesOf('## Test Summary', '', ...table)).toEqual([])
})

test('a test in a comment is called by its words', () => {
  const lines = ['## Checks', '', '```bash', './run.sh', '# All 2 tests passing:', '# ✅ Opens the hatch', '# ✅ Shuts the hatch', '```']
  expect(casesOf(...lines).map(([name]) => name)).toEqual(['Opens the hatch', 'Shuts the hatch'])
})

test('addresses below a heading that speaks of tests are none', () => {
  const lines = ['### Test URLs', '- 🌐 **Backend:** http://localhost:8000', '- 📱 **Admin:** http://localhost:8000/admin/']
  expect(casesOf(...lines)).toEqual([])
})

test('files that were changed for tests are no tests', () => {
  const lines = ['## Fichiers modifiés pour les tests', '', '- `.env.test` - Créé', '- `NOTES.md` - Créé', '- Deux autres - Créés']
  expect(casesOf(...lines)).toEqual([])
})

test('headings above tables of marked suites are no tests', () => {
  const lines = [
    '## Test results by category',
    '',
    '### ✅ PASSING categories',
    '',
    ...rows(['Category', 'Tests', 'Status'], ['Hull', '3/3', '✅ PASS'], ['Mast', '5/5', '✅ PASS']),
    '',
    '### ❌ FAILING categories',
    '',
    ...rows(['Category', 'Pass/Fail', 'Status'], ['Engine', '0/12', '❌ FAIL'], ['Bilge', '9/12', '❌ FAIL']),
  ]
  expect(casesOf(...lines)).toEqual([])
})
