import type { CountField, TestStatus } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import type { Evidence, Placed } from '../line/evidence.ts'
import { placed, wordEvidence } from '../line/place.ts'
import type { Fact, PartialCounts } from './fact.ts'
import { type Count, closingCounts, fileCounts, isClosing } from './runnerCounts.ts'
import { blockOf } from './whole.ts'

/** Lines of a runner that count files or snapshots, or tell of time. */
const ASIDE = /^(?:running \d+ tests?|Test (?:Files|Suites):?|Snapshots:?|Time:|Duration|Start at|Ran all)\b/

/** The lines of test runners that name a test and how it ended. */
const CASES: readonly RegExp[] = [
  /^(?<status>PASS|FAIL|SKIP)(?:ED|PED)?:?\s+(?<name>\S+::\S+)/d,
  /^(?=\S+?::\S)(?<name>\S+)\s+(?<status>PASS|FAIL|SKIP|XFAIL|ERROR)(?:ED|PED)?\b/d,
  /^test (?<name>\S+) \.\.\. (?<status>ok|FAILED|ignored)/d,
  /^--- (?<status>PASS|FAIL|SKIP): (?<name>\S+)/d,
  /^(?:Running )?(?<name>[\w./:-]*[\w/:-])\.{2,}\s*(?:[✓✔✅✗❌]\s*)?(?<status>PASS|FAIL|SKIP)(?:ED|PED)?$/du,
  /^(?<status>●)\s+(?<name>\S.* › .*)$/du,
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
  '●': 'failed',
  '✓': 'passed',
  '√': 'passed',
}
/** How long a test took, at the end of its line: only with it a line that begins with a check mark is a runner's. */
const TOOK = /\s\(?\d{1,9} ?m?s\)?$/
const OF_FILE = /\(\d{1,9} tests?/

/** A file of tests with its counts and how long it took: `❯ src/label.test.ts (5 tests | 1 failed) 87ms`. */
const FILE = /^(?:[✓√❯×✗↓]\s+)?(?<name>\S+\.\w+)\s+\(\d{1,9} tests?[^()]*\)\s+[\d.]{1,9} ?m?s$/u

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
  /^\w/.test(sign) || (/\p{L}/u.test(name) && !OF_FILE.test(name) && ('×✗✕●'.includes(sign) || TOOK.test(name)))

/** Reads a line that a test runner printed; null where it is none, an empty list where it tells nothing of tests. */
export function readRunner(entry: Entry): Fact[] | null {
  if (entry.fence === null) return null
  const text = unframed(entry.said.text)
  if (ASIDE.test(text)) return []
  const shift = entry.said.text.indexOf(text)
  const file = FILE.exec(text)?.groups?.name
  if (file) return readFile(entry, text, shift, file)
  if (isClosing(text))
    return readCounted(entry, shift, closingCounts(text), (rest) => ({ kind: 'headline', rank: 2, block: blockOf(entry), ...rest }))
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

/** A file of tests: a check mark before it says that all of them passed. */
function readFile(entry: Entry, text: string, shift: number, name: string): Fact[] {
  const state = ENDED[text.charAt(0)] === 'passed' ? 'done' : null
  const mark = state ? [wordEvidence(entry.said, shift, shift + 1, 'state', state)] : []
  return readCounted(entry, shift, fileCounts(text), (rest) => ({
    kind: 'suite',
    name,
    state,
    ...rest,
    evidence: [...mark, ...rest.evidence],
  }))
}

/** Makes a fact of the counts of a line; no fact where it has none. */
function readCounted(
  entry: Entry,
  shift: number,
  found: ReadonlyMap<CountField, Count>,
  fact: (rest: Placed & { counts: PartialCounts }) => Fact,
): Fact[] {
  const counts: { -readonly [field in CountField]?: number } = {}
  const evidence: Evidence[] = []
  for (const [field, { value, start, end }] of found) {
    counts[field] = value
    evidence.push({ ...wordEvidence(entry.said, shift + start, shift + end, `counts/${field}`, ''), value, unit: 'test' })
  }
  return evidence.length === 0 ? [] : [fact({ counts, ...placed(entry, 'actual', evidence) })]
}
