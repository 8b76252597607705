import { COUNT_FIELDS, type CountField, type TestStatus } from '../../vocabulary/index.ts'
import type { Entry } from '../entry.ts'
import type { Fact, PartialCounts } from '../fact.ts'
import { placed, wordEvidence } from '../place.ts'

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

/** Lines of a runner that count files or snapshots, or tell of time. */
const ASIDE = /^(?:running \d+ tests?|Test (?:Files|Suites):?|Snapshots:?|Time:|Duration|Start at|Ran all)\b/

/** The lines of test runners that name a test and how it ended. */
const CASES: readonly { line: RegExp; status: TestStatus | null }[] = [
  { line: /^(?<status>PASS|FAIL|SKIP)(?:ED|PED)?:?\s+(?<name>\S+::\S+)/, status: null },
  { line: /^(?<name>\S+::\S+)\s+(?<status>PASS|FAIL|SKIP|XFAIL|ERROR)(?:ED|PED)?\b/, status: null },
  { line: /^test (?<name>\S+) \.\.\. (?<status>ok|FAILED|ignored)/, status: null },
  { line: /^--- (?<status>PASS|FAIL|SKIP): (?<name>\S+)/, status: null },
  { line: /^(?:Running )?(?<name>[\w./:-]+)\.{2,}\s*[✓✔✅✗❌]?\s*(?<status>PASS|FAIL|SKIP)(?:ED|PED)?$/u, status: null },
  { line: /^[×✗✕]\s+(?=.*\p{L})(?!.*\(\d+ tests?)(?<name>\S.*?)(?:\s+\(?\d+ ?m?s\)?)?$/u, status: 'failed' },
  { line: /^[✓√]\s+(?=.*\p{L})(?!.*\(\d+ tests?)(?<name>\S.*?)\s+\(?\d+ ?m?s\)?$/u, status: 'passed' },
]

const ENDED: Readonly<Record<string, TestStatus>> = {
  pass: 'passed',
  ok: 'passed',
  fail: 'failed',
  failed: 'failed',
  error: 'failed',
  skip: 'skipped',
  ignored: 'skipped',
  xfail: 'skipped',
}
const COUNT =
  /(\d+) (tests? run|passed|passing|failed|failing|skipped|pending|ignored|todo|errors?|total|deselected|xfailed)\b|\b(Tests run|Failures|Errors|Skipped|tests|pass|fail|skipped|todo)[: ]+(\d+)(?=\s*(?:,|$))/gi
const FRAME: ReadonlySet<string> = new Set('= \t')
const VITEST_TOTAL = /\((\d+)\)\s*$/

function closingCounts(text: string): PartialCounts {
  const counts: { -readonly [field in CountField]?: number } = {}
  for (const match of text.matchAll(COUNT)) {
    const word = (match[2] ?? match[3] ?? '').toLowerCase().replace(/tests? run/, 'run')
    const field = WORDS[word]
    if (field) counts[field] = (field === 'skipped' ? (counts.skipped ?? 0) : 0) + Number(match[1] ?? match[4])
  }
  const total = VITEST_TOTAL.exec(text)
  if (total && counts.total === undefined && Object.keys(counts).length > 0) counts.total = Number(total[1])
  return counts
}

/** A line without the signs that a runner frames its closing line with. */
function unframed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && FRAME.has(text.charAt(start))) start++
  while (end > start && FRAME.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Reads a line that a test runner printed; null where it is none, an empty list where it tells nothing of tests. */
export function readRunner(entry: Entry): Fact[] | null {
  if (entry.fence === null) return null
  const text = unframed(entry.said.text)
  if (ASIDE.test(text)) return []
  if (CLOSING.some((line) => line.test(text))) {
    const counts = closingCounts(text)
    const place = wordEvidence(entry.said, 0, entry.said.text.length, 'counts', text)
    const evidence = COUNT_FIELDS.flatMap((field) =>
      counts[field] === undefined ? [] : [{ ...place, field: `counts/${field}`, value: counts[field], unit: 'test' }],
    )
    return evidence.length === 0 ? [] : [{ kind: 'headline', rank: 2, name: '', part: null, counts, ...placed(entry, 'actual', evidence) }]
  }
  for (const row of CASES) {
    const groups = row.line.exec(text)?.groups
    const status = row.status ?? ENDED[(groups?.status ?? '').toLowerCase()]
    if (groups?.name && status)
      return [{ kind: 'test', name: groups.name, suite: null, status, blockedBy: null, note: null, ...placed(entry, 'actual') }]
  }
  return null
}
