import { type Column, type Line, NOTHING, say } from '../../render/index.ts'
import type { Blocker, CoverageTarget, Item, Note, Risk, Suite, TestCase } from '../../report/index.ts'
import { TEST_TONES } from '../../vocabulary/index.ts'
import { coverageLine, issueLine, maybe, percentText, severityCell, stateLine, worded } from './words.ts'

/** A column together with what stands in it. */
export interface Cell<T> extends Column {
  cell: (entry: T) => Line
}

const LINE: Cell<{ line: number }> = { title: 'Line', align: 'right', cell: ({ line }) => say(String(line), 'idle') }
const number = (count: number | null): Line => (count === null ? NOTHING : say(String(count)))
const bad = (count: number | null): Line => (count === null ? NOTHING : say(String(count), count > 0 ? 'bad' : 'plain'))

/** How a suite is shown. */
export const SUITES: readonly Cell<Suite>[] = [
  { title: 'Suite', wrap: true, lead: true, cell: ({ name }) => say(name) },
  { title: 'State', cell: ({ state }) => stateLine(state) },
  { title: 'Total', align: 'right', cell: ({ counts }) => number(counts.total) },
  { title: 'Passed', align: 'right', cell: ({ counts }) => number(counts.passed) },
  { title: 'Failed', align: 'right', cell: ({ counts }) => bad(counts.failed) },
  { title: 'Blocked', align: 'right', cell: ({ counts }) => bad(counts.blocked) },
  { title: 'Errors', align: 'right', cell: ({ counts }) => bad(counts.errors) },
  { title: 'Skipped', align: 'right', cell: ({ counts }) => number(counts.skipped) },
  { title: 'Created', align: 'right', cell: ({ counts }) => number(counts.created) },
  { title: 'Runnable', align: 'right', cell: ({ counts }) => number(counts.runnable) },
  { title: 'Pending', align: 'right', cell: ({ counts }) => number(counts.pending) },
  LINE,
]

/** How a test is shown. */
export const TESTS: readonly Cell<TestCase>[] = [
  { title: 'Status', cell: ({ status }) => say(worded(status), TEST_TONES[status]) },
  { title: 'Test', wrap: true, lead: true, cell: ({ name }) => say(name) },
  { title: 'Suite', wrap: true, cell: ({ suite }) => maybe(suite, 'idle') },
  { title: 'Why', wrap: true, cell: ({ blockedBy, note }) => maybe(blockedBy === null ? note : `blocked by ${blockedBy}`) },
  LINE,
]

/** How a blocker is shown. */
export const BLOCKERS: readonly Cell<Blocker>[] = [
  { title: 'Severity', cell: ({ severity }) => severityCell(severity) },
  { title: 'Blocker', wrap: true, lead: true, cell: ({ title }) => say(title) },
  {
    title: 'State',
    cell: ({ state, certainty }) => (certainty === 'sure' ? issueLine(state) : [...issueLine(state), ...say(' (doubtful)', 'warn')]),
  },
  { title: 'Impact', wrap: true, cell: ({ impact }) => maybe(impact) },
  { title: 'Resolution', wrap: true, optional: true, cell: ({ resolution }) => maybe(resolution) },
  { title: 'ETA', wrap: true, cell: ({ eta }) => maybe(eta) },
  LINE,
]

/** How a risk is shown. */
export const RISKS: readonly Cell<Risk>[] = [
  { title: 'Severity', cell: ({ severity }) => severityCell(severity) },
  { title: 'Risk', wrap: true, lead: true, cell: ({ title }) => say(title) },
  { title: 'Kind', cell: ({ kind }) => say(kind, 'idle') },
  { title: 'State', cell: ({ state }) => issueLine(state) },
  { title: 'Mitigation', wrap: true, cell: ({ mitigation }) => maybe(mitigation) },
  LINE,
]

/** How a coverage figure is shown. */
export const COVERAGE: readonly Cell<CoverageTarget>[] = [
  { title: 'Coverage', wrap: true, lead: true, cell: ({ name }) => say(name) },
  { title: 'Now → target', cell: coverageLine },
  { title: 'Before', align: 'right', cell: ({ before }) => (before === null ? NOTHING : say(percentText(before), 'idle')) },
  LINE,
]

/** How a work item is shown. */
export const ITEMS: readonly Cell<Item>[] = [
  { title: 'State', cell: ({ state }) => stateLine(state) },
  { title: 'Item', wrap: true, lead: true, cell: ({ text }) => say(text) },
  { title: 'Section', wrap: true, optional: true, cell: ({ section }) => say(section, 'idle') },
  { title: 'Blocked by', wrap: true, cell: ({ blockedBy }) => maybe(blockedBy) },
  LINE,
]

/** How a doubt of the reading is shown. */
export const NOTES: readonly Cell<Note>[] = [
  { title: 'Note', wrap: true, lead: true, cell: ({ message }) => say(message) },
  { title: 'Code', optional: true, cell: ({ code }) => say(code, 'idle') },
  LINE,
]
