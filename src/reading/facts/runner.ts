import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed, wordEvidence } from '../line/place.ts'
import { readClosing, toldBy, unframed } from './closing.ts'
import type { Fact } from './fact.ts'
import { RUNNER_CASES, RUNNER_ENDS } from './runnerCases.ts'
import { closingCounts, fileCounts } from './runnerCounts.ts'
import { ASIDE, BUILD } from './runnerLines.ts'

/** How long a test took, at the end of its line: only with it a line that begins with a check mark is a runner's. */
const TOOK = /\s\(?\d[\d.]{0,9} ?m?s\)?$/
const OF_FILE = /\(\d{1,9} tests?/

/** A file of tests with its counts and how long it took: `❯ src/label.test.ts (5 tests | 1 failed) 87ms`. */
const FILE = /^(?:[✓√❯×✗↓]\s+)?(?<name>\S+\.\w+)\s+\(\d{1,9} tests?[^()]*\)\s+[\d.]{1,9} ?m?s$/u

/** A class of tests with its counts: `Tests run: 5, Failures: 1, Errors: 0, Skipped: 0 -- in org.example.LabelTest`. */
const CLASS = /^Tests run: \d.{0,120} --? in (?:[\w$]+\.)*(?<name>[\w$]+)$/

/** Whether a line that begins with a mark names a test, and not a file or a number: one that passed tells how long it took. */
const isTest = (name: string, sign: string): boolean =>
  /^\w/.test(sign) || (/\p{L}/u.test(name) && !OF_FILE.test(name) && ('×✗✕✖●'.includes(sign) || TOOK.test(name)))

/** Reads a line that a test runner printed; null where it is none, an empty list where it tells nothing of tests. */
export function readRunner(entry: Entry, context: Context, lexicon: Lexicon): Fact[] | null {
  if (entry.fence === null) return null
  const { text, start: shift } = unframed(entry.said.text)
  if (ASIDE.test(text) || (BUILD.test(text) && TOOK.test(text))) return []
  const file = FILE.exec(text)?.groups?.name
  if (file) return readFile(entry, text, shift, file)
  const ofClass = CLASS.exec(text)?.groups?.name
  if (ofClass) return readClass(entry, text, shift, ofClass)
  const closing = readClosing(entry, context, lexicon)
  if (closing) return closing
  for (const { line, spoken } of RUNNER_CASES) {
    if (spoken && !context.tests) continue
    const found = line.exec(text)
    const name = found?.groups?.name
    const [start, end] = found?.indices?.groups?.status ?? []
    if (!name || start === undefined || end === undefined) continue
    const status = RUNNER_ENDS[text.slice(start, end).toLowerCase()]
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
  const state = RUNNER_ENDS[text.charAt(0)] === 'passed' ? 'done' : null
  const mark = state ? [wordEvidence(entry.said, shift, shift + 1, 'state', state)] : []
  const { counts, evidence } = toldBy(entry, shift, fileCounts(text))
  return evidence.length === 0 ? [] : [{ kind: 'suite', name, state, counts, ...placed(entry, 'actual', [...mark, ...evidence]) }]
}

/** A class of tests, as a build prints it before the line that counts them all. */
function readClass(entry: Entry, text: string, shift: number, name: string): Fact[] {
  const { counts, evidence } = toldBy(entry, shift, closingCounts(text) ?? new Map())
  return evidence.length === 0 ? [] : [{ kind: 'suite', name, state: null, counts, ...placed(entry, 'actual', evidence) }]
}
