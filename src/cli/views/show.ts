import { type Block, facts, heading, type Line, NOTHING, say, stress, table, type View } from '../../render/index.ts'
import type { Counts, Report, TestCase } from '../../report/index.ts'
import { COUNT_FIELDS, type STATES, TEST_STATUSES, TEST_TONES, type TestStatus } from '../../vocabulary/index.ts'
import { BLOCKERS, type Cell, COVERAGE, ITEMS, NOTES, RISKS, SUITES, TESTS } from './columns.ts'
import { completionLine, joined, maybe, nameOf, plural, stateLine, testsLine, worded } from './words.ts'

/** The tests that need somebody; the others are counted. */
const TROUBLED: readonly TestStatus[] = ['failed', 'blocked', 'flaky']

function section<T>(title: string, name: string, cells: readonly Cell<T>[], entries: readonly T[]): Block[] {
  const rows = entries.map((entry) => cells.map(({ cell }) => cell(entry)))
  return entries.length > 0 ? [heading(2, stress(title)), table(name, cells, rows)] : []
}

function countsLine(counts: Counts): Line {
  const others = COUNT_FIELDS.filter((field) => counts[field] !== null && field !== 'total' && field !== 'passed')
  const told = others.map((field) =>
    say(`${counts[field]} ${field}`, (counts[field] ?? 0) === 0 ? 'idle' : field === 'failed' ? 'bad' : 'plain'),
  )
  return joined([testsLine(counts), ...told], ' · ')
}

function namedTests(cases: readonly TestCase[]): Line {
  const told = TEST_STATUSES.map((status): Line => {
    const count = cases.filter((one) => one.status === status).length
    return count > 0 ? say(`${count} ${worded(status)}`, TEST_TONES[status]) : NOTHING
  })
  return joined(told, ', ')
}

const byState = (one: { state: (typeof STATES)[number] }, other: { state: (typeof STATES)[number] }): number =>
  URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state)

/** What needs somebody first, what is done last. */
const URGENCY: readonly (typeof STATES)[number][] = [
  'failed',
  'blocked',
  'at-risk',
  'in-progress',
  'partial',
  'todo',
  'deferred',
  'cancelled',
  'done',
]

function completionOf({ completion }: Report): Line {
  if (!completion) return NOTHING
  const { percent, done, total, unit } = completion
  const ratio =
    percent !== null && done !== null && total !== null ? say(`(${done}/${total}${unit ? ` ${plural(unit)}` : ''})`, 'idle') : NOTHING
  return joined([completionLine(completion), ratio], ' ')
}

/** All that one report says: its header, then what needs somebody, then the rest. */
export function showView(report: Report): View {
  const { source, kind, label, title, date, state, tests, blockers, risks, coverage, items, notes, fields } = report
  const troubled = tests.cases.filter(({ status }) => TROUBLED.includes(status))
  return [
    heading(1, stress(nameOf({ label, title, path: source.path }))),
    facts([
      ['file', say(source.path)],
      ['kind', kind === 'other' ? NOTHING : say(kind)],
      ['date', maybe(date)],
      ['state', stateLine(state)],
      ['completion', completionOf(report)],
      ['tests', countsLine(tests.summary)],
      ['tests named', namedTests(tests.cases)],
    ]),
    ...section('Blockers', 'blocker', BLOCKERS, blockers),
    ...section('Failing and blocked tests', 'test', TESTS, troubled),
    ...section('Suites', 'suite', SUITES, tests.suites),
    ...section('Coverage', 'coverage', COVERAGE, coverage),
    ...section('Risks', 'risk', RISKS, risks),
    ...section('Items', 'item', ITEMS, items.toSorted(byState)),
    ...section('Notes on the reading', 'note', NOTES, notes),
    ...(fields.length > 0 ? [heading(2, stress('Header'))] : []),
    facts(fields.map(({ key, value }) => [key, say(value)])),
  ]
}
