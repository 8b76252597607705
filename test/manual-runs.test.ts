import { expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

/** The single tests that a page tells, each with how it ended. */
const cases = (text: string): string[] => readReport(text, { path: 'x.md' }).tests.cases.map(({ name, status }) => `${name}: ${status}`)
const table = (...rows: string[]): string => [rows[0], (rows[0] ?? '').replace(/[^|]+/g, '---'), ...rows.slice(1)].join('\n')

test.each([
  ['| # | Injected fault | Expected behavior | Observed | Verdict |'],
  ['| Nr | Eingabe | Erwartetes Ergebnis | Tatsächliches Ergebnis | Status |'],
  ['| Nº | Entrada | Resultado esperado | Resultado obtenido | Estado |'],
  ['| 编号 | 操作 | 预期结果 | 实际结果 | 状态 |'],
])('a table of what was expected and what happened tells single tests, whatever its first column is called: %s', (header) => {
  const rows = table(
    header,
    '| 1 | Cut the rope | the boat drifts | it drifted | ✅ |',
    '| 2 | Pull the plug | the alarm rings | it kept silent | ❌ |',
  )
  expect(cases(`# Harbour trial\n\n## Runs\n\n${rows}\n`)).toEqual(['Cut the rope: passed', 'Pull the plug: failed'])
})

test('figures held against each other are no tests', () => {
  const rows = table('| Metric | Expected | Actual | Status |', '| Boats | 12 | 14 | ✅ |', '| Crews | 3 | 2 | ❌ |')
  expect(cases(`# Harbour trial\n\n## Figures\n\n${rows}\n`)).toEqual([])
})

test('a line that a runner begins with its verdict is one test, whatever it counts', () => {
  const lines = '[PASS] boat_health: healthy, after 2 fails: sunk\n[FAIL] rope: the 3 knots slip\n[PASS] plug: dry'
  expect(cases(`# Run\n\n## Tests\n\n\`\`\`\n${lines}\n\`\`\`\n`)).toEqual(['boat_health: passed', 'rope: failed', 'plug: passed'])
})

test('a line that sums up the tests beside it is none of them', () => {
  const text = '# Run\n\n## Unit tests\n\n- ✅ `TestRope` (3 tests)\n  - opens early\n  - closes late\n  - holds a knot\n  - All PASSED\n'
  expect(cases(text).map((one) => one.split(':')[0])).toEqual(['opens early', 'closes late', 'holds a knot'])
})
