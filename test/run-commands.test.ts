import { expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

/** The counts of the whole and the names of the parts that a section about testing tells. */
const told = (...lines: string[]): readonly [passed: number | null, ...suites: string[]] => {
  const { summary, suites } = readReport(`# Status\n\n## Testing\n\n${lines.join('\n')}\n`, { path: 'x.md' }).tests
  return [summary.passed, ...suites.map(({ name }) => name)]
}

test.each([
  '- `npm test` → 17 passed',
  '- `python -m pytest` → **17 passed**, 2 warnings',
  '- Ran `cargo test`: 17 passed; 0 failed',
  '- pytest: 17 passed in 3.2s',
  '- `go test ./...` ✅ 17 passed',
  '`npm run test:ci` => 17 passed, 3 skipped',
])('what the one command counts that runs all tests are the tests of the whole: %s', (line) => {
  expect(told(line)).toEqual([17])
})

test('commands beside each other, and one with a file behind it, count parts', () => {
  expect(told('- `npm test`: 12 passed', '- `cargo test`: 5 passed')[0]).toBeNull()
  expect(told('- `pytest tests/test_gate.py`: 5 passed')[0]).toBeNull()
})
