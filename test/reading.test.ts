import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

type Told = string | number | null
const told = (...pairs: [string, Told][]): string =>
  pairs.flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`])).join(', ')

/** Everything that a report states, each fact in a line of its own words. */
function facts(text: string | Uint8Array): string[] {
  const { state, completion, tests, blockers, risks, coverage, items } = readReport(text, { path: 'x.md' })
  const summary = told(...Object.entries(tests.summary))
  const blockedBy = (by: string | null): string => (by === null ? '' : `, by ${by}`)
  return [
    ...(state === null ? [] : [`state ${state}`]),
    ...(completion === null ? [] : [told(['completion', completion.percent])]),
    ...(summary === '' ? [] : [`tests: ${summary}`]),
    ...tests.suites.map((suite) => `suite ${suite.name}: ${told(...Object.entries(suite.counts))}`),
    ...tests.cases.map((one) => `case ${one.name}: ${one.status}${blockedBy(one.blockedBy)}`),
    ...blockers.map((one) => `blocker ${one.title}: ${one.state}${one.severity === null ? '' : ` ${one.severity}`}`),
    ...risks.map((one) => `${one.kind} ${one.title}: ${one.state}${one.severity === null ? '' : ` ${one.severity}`}`),
    ...coverage.map((one) => `coverage ${one.name}: ${told(['before', one.before], ['current', one.current], ['target', one.target])}`),
    ...items.map((one) => `item ${one.text}: ${one.state}${blockedBy(one.blockedBy)}`),
  ]
}

type Rules = Record<string, readonly [text: string, ...facts: string[]]>
const below = (heading: string, text: string): string => `# Log\n\n## ${heading}\n\n${text}\n`
const rows = (...lines: string[]): string => `${lines[0]}\n${(lines[0] ?? '').replace(/[^|]+/g, '---')}\n${lines.slice(1).join('\n')}`

const MARKUP: Rules = {
  'a comment before an item hides nothing': [
    below('Blockers', '- <!-- seen --> The crane is out of order\n- <!-- seen -->\n  The gate jams\n- <kbd>Ctrl</kbd> sticks'),
    'blocker The crane is out of order: open',
    'blocker The gate jams: open',
    'blocker Ctrl sticks: open',
  ],
}

const CASES: Rules = {
  'marks below a file of tests': [below('`tests/pier.test.ts`', '- ✅ opens the gate'), 'case opens the gate: passed'],
  'marks in an entry that only names a group': [
    below('Test Results', '- **Gate**\n  - ✅ opens early\n  - ❌ closes late'),
    'case opens early: passed',
    'case closes late: failed',
  ],
  'marks below a group of named tests': [below('Harbour tests', '### Gate\n\n- ✅ opens early'), 'case opens early: passed'],
  'lines of TAP': [
    below('Run', '```\nok 1 - opens early\nnot ok 2 - closes late\n```'),
    'case opens early: passed',
    'case closes late: failed',
  ],
  'tests called as in Go': [
    below('Test Results', '- TestOpensEarly\n- TestClosesLate'),
    'case TestOpensEarly: implemented',
    'case TestClosesLate: implemented',
  ],
  'a build is none': [below('Test Results', '```\n✓ built in 8.27s\n```')],
}

const STATUSES: Rules = {
  'the longest phrase wins': [below('Work', '- Import – not started\n- Export – almost done'), 'item Import: todo', 'item Export: partial'],
  'a word beats a glyph': [below('Work', '- ❌ Import – TODO'), 'item Import: todo'],
  'a glyph beats a weak word': [below('Work', rows('| Task | Status |', '| Import | ❌ Active |')), 'item Import: failed'],
  'a weak word alone in its cell counts': [below('Work', rows('| Task | Status |', '| Import | Active |')), 'item Import: in-progress'],
  'a weak word in a sentence does not': [below('Work', '- Import – ready for the second harbour master to look at')],
  'two different glyphs are no status': [below('Work', '- ✅ ❌ Import')],
  'the same glyph twice is one': [below('Work', '- ✅ Import ✅'), 'item Import: done'],
  'a topic emoji is no status': [below('Work', '- 🎯 Import\n- 🚀 Export')],
  'stated beats implied': [below('Completed', '- Import\n- Export – in progress'), 'item Import: done', 'item Export: in-progress'],
  'a tag tells the state': [below('Work', '- [DONE] Import\n- Export (WIP)'), 'item Import: done', 'item Export: in-progress'],
  'a Status line marks the heading above it': [below('Work', '### Import\n\n**Status**: Deferred'), 'item Import: deferred'],
  'a Status line in the header marks the report': ['# Log\n\n**Status**: ✅ Done\n', 'state done'],
  'boxes are heard': [below('Work', '- [x] Import\n- [ ] Export'), 'item Import: done', 'item Export: todo'],
  'boxes in a code fence are not': [below('Work', '```\n- [x] Import\n- [ ] Export\n```')],
  'a word in the middle of a name is no status': [below('Work', '- Import of failed parcels')],
  'words are whole': [below('Work', '- Import – undone-ness\n- Export – Donegal')],
  'blocked by is a state and its cause': [
    below('Work', '- [ ] Import – Blocked by the harbour office'),
    'item Import: blocked, by the harbour office',
  ],
  'a test may be blocked by something': [
    below('Test Results', rows('| Test | Status |', '| reads a tide | Blocked by the harbour office |')),
    'case reads a tide: blocked, by the harbour office',
  ],
  'a marked heading shields its details': [below('Next Steps', '### Import ✅\n\n- reads both forms'), 'item Import: done'],
  'a heading that is a status alone names no work': [
    below('Work', '### Testing\n\nWe ran both imports.\n\n### Pier – testing'),
    'item Pier: in-progress',
  ],
  'a share of less than all is no end': [below('Work', '### Pier: 10% complete\n\nThe piles stand.')],
  'a value in code is no status': [below('Work', '- ✅ Lamp colours: `error`, `success`'), 'item Lamp colours: error, success: done'],
  'behind a comma stands what a task waits for': [
    below('Next Steps', '- Print labels, blocked on paper\n- Ship the lamp (2 hours, blocked by customs)'),
    'item Print labels: blocked, by paper',
    'item Ship the lamp: blocked, by customs',
  ],
  'the rest of a list is no work': [below('Next Steps', '- Buy paper\n- etc.\n- ... and 4 more'), 'item Buy paper: todo'],
  'a condition groups nothing that is done': [below('Plan', 'When all is done:\n\n1. Tidy the pier\n2. Lock the gate')],
  'what calls a program is no result': [below('Checks', '```bash\nnpm test   # 12 tests pass\n```')],
  'prose is silent': ['# Log\n\nThe import has 16 error handlers and gives HTTP 429 errors.\n\nIt should show 620+ tests passing.\n'],
  'expected, advised and legend marks are silent': [
    `${below('Expected Results', '- ✅ 37 tests PASSED')}\n## Best Practices\n\n- ❌ Import twice\n\n## Legend\n\n- ⏳ Waiting\n`,
  ],
}

const PROBLEMS: Rules = {
  'issues that are all over are resolved': [below('Known Issues (fixed)', '- The till sticks'), 'issue The till sticks: resolved'],
  'an order to mend them lists none': [below('Step 1: Fix Critical Bugs', 'Text.\n\n- The till sticks')],
  'progress beside issues names what stands below itself': [
    below('Team achievements and issues', '- **What we did:**\n  - Wrote the importer'),
    'item Wrote the importer: done',
  ],
  'links to tickets are none': [below('Related Issues', '- The till sticks')],
  'none is no blocker': [below('Blockers', 'None.')],
  'none as a bullet is an empty list': [below('Blockers', '- None currently')],
  'a sentence that denies is no blocker': [below('Blockers', 'There are no open blockers at the moment.')],
  'none within a real blocker counts nothing away': [
    below('Blockers', '- None of the harbours answers our mail'),
    'blocker None of the harbours answers our mail: open',
  ],
  'struck out is resolved': [
    below('Blockers', '- ~~Harbour office is closed~~\n- Pier is closed'),
    'blocker Harbour office is closed: resolved',
    'blocker Pier is closed: open',
  ],
  'a check mark resolves': [below('Blockers', '- ✅ Harbour office is closed'), 'blocker Harbour office is closed: resolved'],
  'a status line tells how far': [
    below('Blockers', '1. **Pier is closed** (HIGH)\n   - **Status**: In progress'),
    'blocker Pier is closed: in-progress high',
  ],
  'a severity heading rules what is below': [
    below('Blockers', '### P0 – Critical\n\n- Pier is closed\n\n### P2\n\n- Flag is torn'),
    'blocker Pier is closed: open critical',
    'blocker Flag is torn: open medium',
  ],
  'a heading may call itself a blocker': [
    below('Work', '### ❌ Night import (Architectural Blocker)\n\nTwo clocks.'),
    'blocker Night import: open',
  ],
  'resolved blockers are resolved': [below('Resolved Blockers', '- Pier is closed'), 'blocker Pier is closed: resolved'],
  'risks are no blockers': [below('Risks', '- Storm in March (low)'), 'risk Storm in March: open low'],
  'known issues and debt are told apart': [
    `${below('Known Issues', '- Tide is shown twice')}\n## Technical Debt\n\n- Two calendars\n`,
    'issue Tide is shown twice: open',
    'debt Two calendars: open',
  ],
  'non-blocking, unblocked and building blocks are none': [
    below('Notes', '- Non-blocking reads\n- Unblocked the pier\n- Building blocks of the chart'),
  ],
}

const COUNTS: Rules = {
  'ratios with their outcomes': [
    below('Test Results', '**8/9 PASSING, 1/9 SKIPPED**'),
    'state partial',
    'tests: total 9, passed 8, skipped 1',
  ],
  'thousands in bold': [below('Test Results', '**4,127** passing / **0 failures**'), 'tests: passed 4127, failed 0'],
  'ignored is skipped': [below('Test Results', '- 40 tests passed, 5 ignored'), 'tests: passed 40, skipped 5'],
  'a ratio beside its percentage': [below('Test Results', '- Passed: 0/31 (0%)'), 'tests: total 31, passed 0'],
  'of stands for a slash': [below('Test Results', '- 143 of 469 tests passing'), 'tests: total 469, passed 143'],
  'what it was is not what it is': [below('Test Results', '- 19 failing (down from 11)'), 'tests: failed 19'],
  'a named part is a suite': [
    below('Tests', '- Harbour (12 tests)\n- Pier: 7/9 passing'),
    'suite Harbour: total 12',
    'suite Pier: total 9, passed 7',
  ],
  'a total row is the headline': [
    below('Tests', rows('| Suite | Passed | Failed |', '| Pier | 7 | 2 |', '| **Total** | 7 | 2 |')),
    'tests: passed 7, failed 2',
    'suite Pier: passed 7, failed 2',
  ],
  'a tree belongs to its name': [
    below('Tests', '```\nPier (12 tests)\n├── Created: 10/12\n└── Passing: 4/12\n```'),
    'suite Pier: total 12, passed 4, created 10',
  ],
  'a part may be a noun and its number': [below('Tests', '- Phase 2: 24 tests passed'), 'suite Phase 2: passed 24'],
  'parts are not added up': [
    below('Tests', '- Harbour: 3/3 passing\n- Pier: 4/4 passing'),
    'suite Harbour: total 3, passed 3',
    'suite Pier: total 4, passed 4',
  ],
  'scores and dates are no tests': [below('Scores', '- Taste: 10/10\n- Supper on 24/5')],
  'written tests are implemented': [below('Tests Created', '- ✅ reads a tide'), 'case reads a tide: implemented'],
  'results are passed': [
    below('Test Results', '- ✅ reads a tide\n- ❌ draws a tide'),
    'case reads a tide: passed',
    'case draws a tide: failed',
  ],
  'completion by a ratio': ['# Log\n\n**Progress**: 30/100 stories\n', 'state in-progress', 'completion 30'],
}

const COVERAGE: Rules = {
  'current, then target': [
    below('Coverage', rows('| Module | Current | Target |', '| Pier | 52% | 80% |')),
    'coverage Pier: current 52, target 80',
  ],
  'target, then current': [
    below('Coverage', rows('| Module | Target | Current |', '| Pier | 80% | 52% |')),
    'coverage Pier: current 52, target 80',
  ],
  'before, target and after': [
    below('Coverage', rows('| Module | After | Target | Before |', '| Pier | 52% | 80% | 31% |')),
    'coverage Pier: before 31, current 52, target 80',
  ],
  'about and at least': [
    below('Coverage', rows('| Module | Current | Target |', '| Pier | ~20% | 60%+ |')),
    'coverage Pier: current 20, target 60',
  ],
  'a bound is a target': [below('Coverage', '- Pier: ≥90%'), 'coverage Pier: target 90'],
  'a figure with its target': [below('Coverage', '- Pier: 65% (target: 80%)'), 'coverage Pier: current 65, target 80'],
  'an arrow is a change': [below('Coverage', '- Pier: 41% → 52%'), 'coverage Pier: before 41, current 52'],
  'what was gained is no figure': [below('Coverage', '- Pier: 41% → 52% (+11%)'), 'coverage Pier: before 41, current 52'],
  'a goal is a target': [below('Coverage Goals', '- Pier: 80%'), 'coverage Pier: target 80'],
  'what is expected is a target': [
    below('Expected Test Coverage', rows('| Module | Coverage |', '| Pier | 85%+ |')),
    'coverage Pier: target 85',
  ],
  'in advice a lone figure is neither': [below('Recommendations', '- Raise the code coverage to 80%')],
  'an unqualified figure is overall': ['# Log\n\n**Code coverage**: 65%\n', 'coverage overall: current 65'],
  'other coverage is none': [below('Coverage', '- Docstring coverage: 97%\n- Translation coverage: 40%')],
}

describe.each([
  ['statuses', STATUSES],
  ['single tests', CASES],
  ['markup', MARKUP],
  ['problems', PROBLEMS],
  ['counts', COUNTS],
  ['coverage', COVERAGE],
])('%s', (_, rules) => {
  for (const [name, [text, ...expected]] of Object.entries(rules))
    test(name, () => {
      expect(facts(text)).toEqual(expected)
    })
})

/** Where each number of a text is said to stand: line:column, end column and the words. */
const places = (text: string, value: number): string[] =>
  readReport(text, { path: 'x.md' })
    .claims.filter((claim) => claim.value === value)
    .map(({ position: { start, end }, raw }) => `${start.line}:${start.column}-${end.line}:${end.column} ${raw}`)

const PLACES: Record<string, readonly [text: string, place: string]> = {
  'in a table cell': ['| Module | Coverage |\n| --- | ---: |\n| Pier   |      52% |\n', '3:17-3:20 52%'],
  'behind an escaped bar': ['| Module | Coverage |\n| --- | --- |\n| Pier \\| Quay | 52% |\n', '3:18-3:21 52%'],
  'in a nested list': ['## Coverage\n\n- Harbour\n  - **Pier**: `52%` of it\n', '4:16-4:19 52%'],
  'in a wrapped item': ['## Coverage\n\n- Pier, which is\n  at 52% now\n', '4:6-4:9 52%'],
  'in a quote': ['## Coverage\n\n> - Pier: 52%\n', '3:11-3:14 52%'],
  'in a code fence': ['## Coverage\n\n```\n├── Harbour\n│   └── Pier: 52%\n```\n', '5:15-5:18 52%'],
  'in a drawn box': ['## Coverage\n\n```\n║  Pier   52%  ║\n```\n', '4:11-4:14 52%'],
  'behind an emoji of two units': ['## Coverage\n\n- 🟢 **Pier**: 52%\n', '3:16-3:19 52%'],
  'behind a byte order mark and CRLF': ['\uFEFF## Coverage\r\n\r\n- Pier: 52%\r\n', '3:9-3:12 52%'],
  'in front matter': ['---\ncompletion: 52%\n---\n\n# Log\n', '2:13-2:16 52%'],
}

test.each(Object.entries(PLACES))('a number is placed %s', (_, [text, place]) => {
  expect(places(text, 52)).toEqual([place])
})

test.each(['windows-1252', 'windows-1254', 'macintosh'])('a report seen through %s says what its clean twin says', (page) => {
  const twin = (name: string) => readFileSync(`fixtures/mojibake-${name}/report.md`)
  const damaged = readReport(twin(page), { path: 'x.md' })
  expect(damaged.source.encoding.repairedFrom).toBe(page)
  expect(facts(twin(page))).toEqual(facts(twin('clean')))
  expect(damaged.fields).toEqual(readReport(twin('clean'), { path: 'x.md' }).fields)
})
