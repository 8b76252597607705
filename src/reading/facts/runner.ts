import type { CountField, TestStatus } from '../../vocabulary/index.ts'
import type { Entry } from '../entry.ts'
import type { Evidence } from '../evidence.ts'
import type { Fact } from '../fact.ts'
import { placed, wordEvidence } from '../place.ts'
import { closingCounts, isClosing } from './runnerCounts.ts'

/** Lines of a runner that count files or snapshots, or tell of time. */
const ASIDE = /^(?:running \d+ tests?|Test (?:Files|Suites):?|Snapshots:?|Time:|Duration|Start at|Ran all)\b/

/** The lines of test runners that name a test and how it ended. */
const CASES: readonly RegExp[] = [
  /^(?<status>PASS|FAIL|SKIP)(?:ED|PED)?:?\s+(?<name>\S+::\S+)/d,
  /^(?=\S+?::\S)(?<name>\S+)\s+(?<status>PASS|FAIL|SKIP|XFAIL|ERROR)(?:ED|PED)?\b/d,
  /^test (?<name>\S+) \.\.\. (?<status>ok|FAILED|ignored)/d,
  /^--- (?<status>PASS|FAIL|SKIP): (?<name>\S+)/d,
  /^(?:Running )?(?<name>[\w./:-]*[\w/:-])\.{2,}\s*(?:[✓✔✅✗❌]\s*)?(?<status>PASS|FAIL|SKIP)(?:ED|PED)?$/du,
  /^(?<status>[×✗✕✓√])\s+(?<name>\S.*)$/du,
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
/** How long a test took, at the end of its line: only with it a line that begins with a check mark is a runner's. */
const TOOK = /\s\(?\d{1,9} ?m?s\)?$/
const OF_FILE = /\(\d{1,9} tests?/

const FRAME: ReadonlySet<string> = new Set('= \t')
/** A line without the signs that a runner frames its closing line with. */
function unframed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && FRAME.has(text.charAt(start))) start++
  while (end > start && FRAME.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Whether a line that begins with a mark names a test, and not a file or a number: one that passed tells how long it took. */
const isTest = (name: string, sign: string): boolean =>
  /^\w/.test(sign) || (/\p{L}/u.test(name) && !OF_FILE.test(name) && ('×✗✕'.includes(sign) || TOOK.test(name)))

/** Reads a line that a test runner printed; null where it is none, an empty list where it tells nothing of tests. */
export function readRunner(entry: Entry): Fact[] | null {
  if (entry.fence === null) return null
  const text = unframed(entry.said.text)
  if (ASIDE.test(text)) return []
  const shift = entry.said.text.indexOf(text)
  if (isClosing(text)) return readClosing(entry, text, shift)
  for (const line of CASES) {
    const found = line.exec(text)
    const name = found?.groups?.name
    const [start, end] = found?.indices?.groups?.status ?? []
    if (!name || start === undefined || end === undefined) continue
    const status = ENDED[text.slice(start, end).toLowerCase()]
    if (!status || !isTest(name, text.charAt(start))) continue
    const evidence = wordEvidence(entry.said, shift + start, shift + end, 'status', status)
    return [
      {
        kind: 'test',
        name: name.replace(TOOK, '').trimEnd(),
        suite: null,
        status,
        blockedBy: null,
        note: null,
        ...placed(entry, 'actual', [evidence]),
      },
    ]
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
