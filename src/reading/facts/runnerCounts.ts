import type { CountField } from '../../vocabulary/index.ts'

/** How the words of test runners fill counts; the same words in every runner's closing line. */
const WORDS: Readonly<Record<string, CountField>> = {
  passed: 'passed',
  passing: 'passed',
  pass: 'passed',
  ok: 'passed',
  failed: 'failed',
  failing: 'failed',
  fail: 'failed',
  failures: 'failed',
  failure: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  ignored: 'skipped',
  todo: 'skipped',
  deselected: 'skipped',
  xfailed: 'skipped',
  disabled: 'skipped',
  error: 'errors',
  errors: 'errors',
  total: 'total',
  test: 'total',
  tests: 'total',
  run: 'total',
}

/** The closing lines of test runners: whatever else they print, their counts are `12 passed` or `Tests run: 12`. */
const CLOSING: readonly RegExp[] = [
  /^=*\s*(?:\d+ (?:passed|failed|skipped|errors?|warnings?|xfailed|xpassed|deselected)(?:, )?)+ in [\d.]+ ?(?:s|ms|seconds)/,
  /^Tests:?\s+(?=\d+ (?:passed|failed|skipped|todo|total|pending))/,
  /^Tests run: \d+/,
  /^Summary \[[^\]]*\] \d+ tests? run/,
  /^test result: \w+\.? /,
  /^(?:# )?(?:tests|pass|fail|skipped|todo) \d+$/,
  /^\d+ (?:passing|failing|pending)(?: \([\d.]+m?s\))?$/,
  /^\d+ tests? (?:passed|completed)/,
  /^(?:OK|FAILURES!|Tests: \d+, Assertions)/,
  /^(?:Ran|Total) \d+ tests?/,
]

const COUNT =
  /(?<!\d)(\d+) (tests? run|passed|passing|failed|failing|skipped|pending|ignored|todo|errors?|total|deselected|xfailed)\b|\b(Tests run|Failures|Errors|Skipped|tests|pass|fail|skipped|todo)[: ]{1,20}(\d+)(?=\s*(?:,|$))/gi
const OF_FILE = /(?<!\d)(\d+) (tests?|passed|failed|skipped|todo)\b/g
const VITEST_TOTAL = /\((\d+)\)\s*$/

/** A count of a closing line and the stretch of it that states the count. */
export interface Count {
  value: number
  start: number
  end: number
}

/** The counts that an expression finds in a line; those that were skipped for one reason or another are one. */
function countsBy(expression: RegExp, text: string): Map<CountField, Count> {
  const found = new Map<CountField, Count>()
  for (const match of text.matchAll(expression)) {
    const word = (match[2] ?? match[3] ?? '').toLowerCase().replace(/tests? run/, 'run')
    const field = WORDS[word]
    if (!field) continue
    const before = field === 'skipped' ? found.get(field) : undefined
    const value = (before?.value ?? 0) + Number(match[1] ?? match[4])
    found.set(field, { value, start: before?.start ?? match.index, end: match.index + match[0].length })
  }
  return found
}

/** The counts of a file's tests, such as `5 tests | 1 failed`. */
export const fileCounts = (text: string): Map<CountField, Count> => countsBy(OF_FILE, text)

/** The counts of a closing line. */
export function closingCounts(text: string): Map<CountField, Count> {
  const found = countsBy(COUNT, text)
  const total = VITEST_TOTAL.exec(text)
  if (total && !found.has('total') && found.size > 0)
    found.set('total', { value: Number(total[1]), start: total.index + 1, end: total.index + 1 + (total[1] ?? '').length })
  return found
}

/** Whether a line is one that a test runner ends with. */
export const isClosing = (text: string): boolean => CLOSING.some((line) => line.test(text))
