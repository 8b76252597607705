import type { TestStatus } from '../../vocabulary/index.ts'

/** A line with which a test runner names a test and how it ended. */
interface RunnerCase {
  of: string
  /** With the groups `name` and `status`. */
  line: RegExp
  /** Only where tests are spoken of: other tools print such lines too. */
  spoken?: true
}

/** The lines of test runners that name a test; the first that fits is taken. */
export const RUNNER_CASES: readonly RunnerCase[] = [
  { of: 'pytest', line: /^(?<status>PASS|FAIL|SKIP)(?:ED|PED)?:?\s+(?<name>\S+::\S+)/d },
  { of: 'pytest -v', line: /^(?=\S+?::\S)(?<name>\S+)\s+(?<status>PASS|FAIL|SKIP|XFAIL|ERROR)(?:ED|PED)?\b/d },
  { of: 'cargo', line: /^test (?<name>\S+) \.\.\. (?<status>ok|FAILED|ignored)/d },
  { of: 'unittest', line: /^(?<name>\w+ \([\w.]+\)) \.\.\. (?<status>ok|FAIL|ERROR|skipped)\b/d },
  { of: 'go test', line: /^--- (?<status>PASS|FAIL|SKIP): (?<name>\S+)/d },
  { of: 'TAP', line: /^(?<status>ok|not ok) \d{1,9} (?:- )?(?<name>[^\s\d-].*)$/d },
  { of: 'dotnet test', line: /^(?<status>Passed|Failed|Skipped) (?<name>[\w.]+(?:\([^)]*\))?) \[[^\]]*\]$/d },
  { of: 'Gradle', line: /^(?<name>\S+ > \S.*) (?<status>PASS|FAIL|SKIP)(?:ED|PED)$/d },
  { of: 'CTest', line: /^\d+\/\d+ Test +#\d+: (?<name>\S+) \.+ *(?:\*{3})?(?<status>Passed|Failed|Skipped)\b/d },
  { of: 'Robot Framework', line: /^(?<name>[^\s|][^|]{0,160}) \| (?<status>PASS|FAIL|SKIP) \|$/d },
  {
    of: 'scripts',
    line: /^(?:Running )?(?<name>[\w./:-]*[\w/:-])\.{2,}\s*(?:[✓✔✅✗❌]\s*)?(?<status>PASS|FAIL|SKIP)(?:ED|PED)?$/du,
  },
  {
    of: 'scripts, Deno',
    spoken: true,
    line: /^(?<name>[^\s.][^.]{0,160})\.{3,}\s*(?:[✓✔✅✗❌]\s*)?(?<status>PASS|FAIL|SKIP|OK)(?:ED|PED)?(?: \([\d.]{1,9} ?m?s\))?$/diu,
  },
  { of: 'Jest', line: /^(?<status>●)\s+(?<name>\S.* › .*)$/du },
  { of: 'Jest, Vitest, Mocha, node --test', line: /^(?<status>[×✗✕✓√✔✖])\s+(?<name>\S.*)$/du },
]

/** How a test ended, by the words and signs of runners in small letters. */
export const RUNNER_ENDS: Readonly<Record<string, TestStatus>> = {
  pass: 'passed',
  passed: 'passed',
  ok: 'passed',
  fail: 'failed',
  failed: 'failed',
  'not ok': 'failed',
  error: 'failed',
  skip: 'skipped',
  skipped: 'skipped',
  ignored: 'skipped',
  xfail: 'skipped',
  '×': 'failed',
  '✗': 'failed',
  '✕': 'failed',
  '✖': 'failed',
  '●': 'failed',
  '✓': 'passed',
  '✔': 'passed',
  '√': 'passed',
}
