import { expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

/** A report of these lines; the first of them is the fourth of the file. */
const lines = (...all: string[]): string => `# Log\n\n\n${all.join('\n')}\n`

/** What the ledger says of each field that a pattern names: the field, the value, the words and where they stand. */
const told = (text: string, fields: RegExp): string[] =>
  readReport(text, { path: 'x.md' })
    .claims.filter(({ path }) => path !== null && fields.test(path))
    .map(({ path, value, raw, position: { start } }) => `${path} ${value}: "${raw}" ${start.line}:${start.column}`)

const PROBLEMS: Record<string, readonly [text: string, ...told: string[]]> = {
  'a tag': [lines('## Blockers', '', '- Pier is closed (HIGH)'), '/blockers/0/severity high: "HIGH" 6:19'],
  'a Severity line': [lines('## Blockers', '', '1. **Pier is closed**', '   - **Severity**: P1'), '/blockers/0/severity high: "P1" 7:20'],
  'a Status line': [
    lines('## Blockers', '', '1. **Pier is closed**', '   - **Status**: Fix in progress'),
    '/blockers/0/state in-progress: "Fix in progress" 7:18',
  ],
  'a Status line that tells what somebody does': [
    lines('## Blockers', '', '1. **Pier is closed**', '   - **Status**: Asking the harbour master'),
    '/blockers/0/state in-progress: "Asking the harbour master" 7:18',
  ],
  'an open status': [lines('## Blockers', '', '1. **Pier is closed**', '   - **Status**: Open'), '/blockers/0/state open: "Open" 7:18'],
  'struck-out words': [lines('## Blockers', '', '- ~~Pier is closed~~'), '/blockers/0/state resolved: "Pier is closed" 6:5'],
  'a check mark': [lines('## Blockers', '', '- ✅ Pier is closed'), '/blockers/0/state resolved: "✅" 6:3'],
  'cells, a mark among them': [
    lines('| Risk | Severity | Status |', '| --- | --- | --- |', '| Storm | 🔴 | Mitigated |', '| Fog | Low | Open |'),
    '/risks/0/severity critical: "🔴" 6:11',
    '/risks/0/state resolved: "Mitigated" 6:16',
    '/risks/1/severity low: "Low" 7:9',
    '/risks/1/state open: "Open" 7:15',
  ],
  'nothing, where only the section says how bad and that it is over': [
    lines('## Resolved Blockers', '', '### Critical', '', '- Pier is closed'),
  ],
}

test.each(Object.entries(PROBLEMS))('how bad a problem is and whether it stands is claimed by %s', (_, [text, ...expected]) => {
  expect(told(text, /severity$|state$/)).toEqual(expected)
})

const STATES: Record<string, readonly [text: string, ...told: string[]]> = {
  'a box': [
    lines('## Work', '', '- [x] Paint the pier', '- [ ] Sweep', '* [~] **Mend** the net'),
    '/items/0/state done: "[x]" 6:3',
    '/items/1/state todo: "[ ]" 7:3',
    '/items/2/state partial: "[~]" 8:3',
  ],
  'a box in a quote': [lines('## Work', '', '> - [ ] [Sweep](x.md)'), '/items/0/state todo: "[ ]" 6:5'],
  'a box in a tree': [lines('## Work', '', '```', '├── Pier', '│   └── [x] Paint it', '```'), '/items/0/state done: "[x]" 8:9'],
  'a mark that means something else in its place': [lines('## To Do', '', '- ❌ Paint the pier'), '/items/0/state todo: "❌" 6:3'],
  'a word in a cell': [
    lines('| Task | Status |', '| --- | --- |', '| Paint | Blocked by rain |'),
    '/items/0/state blocked: "Blocked by" 6:11',
  ],
  'a suite': [
    lines('| Suite | Passed | Status |', '| --- | --- | --- |', '| Tides | 12 | Stable |'),
    '/tests/suites/0/state done: "Stable" 6:16',
  ],
  'a mark before a test, a word behind it': [
    lines('## Test Results', '', '- ✅ ebb', '- flood – FAILED'),
    '/tests/cases/0/status passed: "✅" 6:3',
    '/tests/cases/1/status failed: "FAILED" 7:11',
  ],
  'a test that is written, not passed': [lines('## Tests Created', '', '- ✅ ebb'), '/tests/cases/0/status implemented: "✅" 6:3'],
  'a result cell': [lines('| Test | Result |', '| --- | --- |', '| ebb | ✅ Pass |'), '/tests/cases/0/status passed: "Pass" 6:11'],
  'test runners': [
    lines('```console', 'tides.py::test_ebb PASSED', '--- FAIL: TestFlood (0.1s)', '  ✕ storm (12 ms)', '```'),
    '/tests/cases/0/status passed: "PASS" 5:20',
    '/tests/cases/1/status failed: "FAIL" 6:5',
    '/tests/cases/2/status failed: "✕" 7:3',
  ],
}

test.each(Object.entries(STATES))('where work or a test stands is claimed by %s', (_, [text, ...expected]) => {
  expect(told(text, /state$|status$/)).toEqual(expected)
})

const COUNTS: Record<string, readonly [text: string, ...told: string[]]> = {
  'a ratio tells both': [
    lines('**Progress**: 12/14 stories'),
    '/completion/done 12: "12/14 stories" 4:15',
    '/completion/total 14: "12/14 stories" 4:15',
  ],
  'a runner tells each in its words': [
    lines('```console', '==== 2 failed, 11 passed, 1 skipped, 2 xfailed in 3.48s ====', '```'),
    '/tests/summary/failed 2: "2 failed" 5:6',
    '/tests/summary/passed 11: "11 passed" 5:16',
    '/tests/summary/skipped 3: "1 skipped, 2 xfailed" 5:27',
  ],
  'a runner with its total in brackets': [
    lines('```', '      Tests  1 failed | 10 passed (11)', '```'),
    '/tests/summary/failed 1: "1 failed" 5:14',
    '/tests/summary/passed 10: "10 passed" 5:25',
    '/tests/summary/total 11: "11" 5:36',
  ],
}

test.each(Object.entries(COUNTS))('counts are claimed: %s', (_, [text, ...expected]) => {
  expect(told(text, /completion|summary/)).toEqual(expected)
})

const HEADER: Record<string, readonly [text: string, ...told: string[]]> = {
  'a Status line and a Date line': [
    '# Log\n\n**Status**: ✅ Done\n**Date**: 4 March 2026\n',
    '/state done: "Done" 3:15',
    '/date 2026-03-04: "4 March 2026" 4:11',
  ],
  'a title': ['# Log of 2026-03-04 – Blocked\n', '/date 2026-03-04: "2026-03-04" 1:10', '/state blocked: "Blocked" 1:23'],
  'a title and a header that disagree': [
    '# Log ✅\n\n**Status**: In progress\n',
    '/state done: "✅" 1:7',
    '/state in-progress: "In progress" 3:13',
  ],
  'a percentage that is not all': ['# Log\n\n**Status**: 30% complete\n', '/state partial: "30%" 3:13'],
  'rows of a table': [
    '# Log\n\n| Key | Value |\n| --- | --- |\n| Status | Deferred |\n| Date | 2026-03-04 |\n',
    '/state deferred: "Deferred" 5:12',
    '/date 2026-03-04: "2026-03-04" 6:10',
  ],
  'the end of a range, in its own year': ['# Log\n\n**Date**: 2–4 March\n**Release**: 2026-05-01\n', '/date 2026-03-04: "4 March" 3:13'],
}

test.each(Object.entries(HEADER))('the state and the date of the whole are claimed by %s', (_, [text, ...expected]) => {
  expect(told(text, /^.(?:state|date)$/)).toEqual(expected)
})

test('states and numbers that fill no field stand in the ledger, each once', () => {
  const text = lines(
    '## ✅ Completed Work',
    '',
    '- Import of 12 parcels',
    '',
    '| Browser | Linux | Windows | Notes |',
    '| --- | --- | --- | --- |',
    '| Otter | ✅ | ❌ | 3/7 pages |',
    '',
    'Two stories move to the next sprint, because the parcel came too',
    'late.',
  )
  const { claims } = readReport(text, { path: 'x.md' })
  expect(claims.map(({ path, value, raw }) => `${path} ${value}: ${raw}`)).toEqual([
    'null done: ✅',
    'null 12: 12',
    '/items/1/state done: ✅',
    'null failed: ❌',
    'null 3: 3/7 pages',
    'null 7: 3/7 pages',
  ])
})
