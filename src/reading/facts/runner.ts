import type { CountField, TestStatus } from '../../vocabulary/index.ts'
import type { Entry } from '../entry.ts'
import type { Evidence } from '../evidence.ts'
import type { Fact } from '../fact.ts'
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
const CASES: readonly RegExp[] = [
  /^(?<status>PASS|FAIL|SKIP)(?:ED|PED)?:?\s+(?<name>\S+::\S+)/d,
  /^(?<name>\S+::\S+)\s+(?<status>PASS|FAIL|SKIP|XFAIL|ERROR)(?:ED|PED)?\b/d,
  /^test (?<name>\S+) \.\.\. (?<status>ok|FAILED|ignored)/d,
  /^--- (?<status>PASS|FAIL|SKIP): (?<name>\S+)/d,
  /^(?:Running )?(?<name>[\w./:-]+)\.{2,}\s*[✓✔✅✗❌]?\s*(?<status>PASS|FAIL|SKIP)(?:ED|PED)?$/du,
  /^(?<status>[×✗✕])\s+(?=.*\p{L})(?!.*\(\d+ tests?)(?<name>\S.*?)(?:\s+\(?\d+ ?m?s\)?)?$/du,
  /^(?<status>[✓√])\s+(?=.*\p{L})(?!.*\(\d+ tests?)(?<name>\S.*?)\s+\(?\d+ ?m?s\)?$/du,
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
  '×': 'failed',
  '✗': 'failed',
  '✕': 'failed',
  '✓': 'passed',
  '√': 'passed',
}
const COUNT =
  /(\d+) (tests? run|passed|passing|failed|failing|skipped|pending|ignored|todo|errors?|total|deselected|xfailed)\b|\b(Tests run|Failures|Errors|Skipped|tests|pass|fail|skipped|todo)[: ]+(\d+)(?=\s*(?:,|$))/gi
const FRAME: ReadonlySet<string> = new Set('= \t')
const VITEST_TOTAL = /\((\d+)\)\s*$/

/** A count of a closing line and the stretch of it that states the count. */
interface Count {
  value: number
  start: number
  end: number
}

/** The counts of a closing line; those that were skipped for one reason or another are one. */
function closingCounts(text: string): Map<CountField, Count> {
  const found = new Map<CountField, Count>()
  for (const match of text.matchAll(COUNT)) {
    const word = (match[2] ?? match[3] ?? '').toLowerCase().replace(/tests? run/, 'run')
    const field = WORDS[word]
    if (!field) continue
    const before = field === 'skipped' ? found.get(field) : undefined
    const value = (before?.value ?? 0) + Number(match[1] ?? match[4])
    found.set(field, { value, start: before?.start ?? match.index, end: match.index + match[0].length })
  }
  const total = VITEST_TOTAL.exec(text)
  if (total && !found.has('total') && found.size > 0)
    found.set('total', { value: Number(total[1]), start: total.index, end: total.index + total[0].trimEnd().length })
  return found
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
  const shift = entry.said.text.indexOf(text)
  if (CLOSING.some((line) => line.test(text))) return readClosing(entry, text, shift)
  for (const line of CASES) {
    const found = line.exec(text)
    const name = found?.groups?.name
    const [start, end] = found?.indices?.groups?.status ?? []
    if (!name || start === undefined || end === undefined) continue
    const status = ENDED[text.slice(start, end).toLowerCase()]
    if (!status) continue
    const evidence = wordEvidence(entry.said, shift + start, shift + end, 'status', status)
    return [{ kind: 'test', name, suite: null, status, blockedBy: null, note: null, ...placed(entry, 'actual', [evidence]) }]
  }
  return null
}

function readClosing(entry: Entry, text: string, shift: number): Fact[] {
  const counts: { -readonly [field in CountField]?: number } = {}
  const evidence: Evidence[] = []
  for (const [field, { value, start, end }] of closingCounts(text)) {
    counts[field] = value
    evidence.push({ ...wordEvidence(entry.said, shift + start, shift + end, `counts/${field}`, ''), value, unit: 'test' })
  }
  return evidence.length === 0 ? [] : [{ kind: 'headline', rank: 2, name: '', part: null, counts, ...placed(entry, 'actual', evidence) }]
}
