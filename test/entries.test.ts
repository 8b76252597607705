import { expect, test } from 'vitest'
import { readEntries, readReport } from '../src/pipeline/index.ts'

const read = (text: string, path = 'x.md') => readReport(text, { path })
const items = (text: string) => read(text).items.map(({ text, state }) => `${state}: ${text}`)

test('labels of a stand-up tell what was done and what comes, in the language of the page', () => {
  expect(items('# Daily\n\n## Ana\n\n**Ayer:** Pinté la puerta\n**Hoy:** Pintar la reja\n**Bloqueos:** Ninguno\n')).toEqual([
    'done: Pinté la puerta',
    'todo: Pintar la reja',
  ])
  expect(items('# Daily\n\n## Uwe\n\n- Gestern: Tor gestrichen\n- Heute: Zaun streichen\n- Blocker: keine\n')).toEqual([
    'done: Tor gestrichen',
    'todo: Zaun streichen',
  ])
})

test('"Today" beside "Tomorrow" tells what was done', () => {
  expect(items('# Log\n\n- Today: sanded the hull\n- Tomorrow: varnish the hull\n')).toEqual([
    'done: sanded the hull',
    'todo: varnish the hull',
  ])
})

test('counts and dates behind the same labels are no work', () => {
  expect(items('# Board\n\n- Done: 12\n- In progress: 3\n- Next: 4 tasks\n')).toEqual([])
})

test('several labels in one line are as many lines, each with its place', () => {
  const { items, blockers } = read('# Daily\n\n- Bo: Yesterday: sawed the planks. Today: plane them. Blockers: the plane is blunt\n')
  expect(items.map(({ state, position }) => [state, position.start.column])).toEqual([
    ['done', 7],
    ['todo', 36],
  ])
  expect(blockers.map(({ title, position }) => [title, position.start.line])).toEqual([['the plane is blunt', 3]])
})

test('a name that the page repeats divides a group and is no piece of work', () => {
  const list =
    '* Completed\n  * Mia: the oars\n  * Tom:\n    * the rudder\n    * the mast\n\n* To do\n  * Mia: the sail\n  * Tom: the flag\n'
  expect(items(`# Week 2\n\n${list}`)).toEqual([
    'done: Mia: the oars',
    'done: the rudder',
    'done: the mast',
    'todo: Mia: the sail',
    'todo: Tom: the flag',
  ])
})

const LOG = [
  '# Worklog of the boathouse',
  '## 2026-01-05\n\n**Status:** Blocked\n\n### Blockers\n- The crane is broken\n- The key to the shed is lost\n',
  '## 2026-01-12\n\n**Status:** In progress\n\n### Blockers\n- The key to the shed is still lost\n\n### Done\n- [x] Ordered a crane part\n',
]

test.each([
  ['newest last', LOG],
  ['newest first', [LOG[0], LOG[2], LOG[1]]],
])('a log speaks by its newest entry, %s', (_, parts) => {
  const report = read(parts.join('\n\n'))
  expect(report.entries.map(({ date }) => date)).toEqual(['2026-01-12', '2026-01-05'])
  expect([report.date, report.state]).toEqual(['2026-01-12', 'in-progress'])
  const told = report.blockers.map(({ title, state, entry }) => [entry, title, state])
  expect(told.sort()).toEqual([
    ['2026-01-05', 'The crane is broken', 'resolved'],
    ['2026-01-05', 'The key to the shed is lost', 'open'],
    ['2026-01-12', 'The key to the shed is still lost', 'open'],
  ])
})

test('an entry that tells nothing takes no blocker back', () => {
  const { blockers } = read(`${LOG.slice(0, 2).join('\n\n')}\n## 2026-01-19\n\nNobody came.\n`)
  expect(blockers.map(({ state }) => state)).toEqual(['open', 'open'])
})

test('what stands outside of all entries is of no entry', () => {
  const { items } = read(`${LOG.join('\n\n')}\n# Open ends\n\n- [ ] Paint the door\n`)
  expect(items.map(({ text, entry }) => [text, entry])).toEqual([
    ['Ordered a crane part', '2026-01-12'],
    ['Paint the door', null],
  ])
})

test.each([
  ['a changelog', '# Changelog\n\n## [1.1.0] - 2026-01-05\n\n- Added oars\n\n## [1.0.0] - 2026-01-01\n\n- Added boats\n'],
  ['a list of versions', '# Boats\n\n## 1.1.0 (2026-01-05)\n\n- Added oars\n\n## 1.0.0 (2026-01-01)\n\n- Added boats\n'],
  ['a plan by weeks', '# Plan\n\n## Week 1\n\n- Build the slip\n\n## Week 2\n\n- Build the roof\n'],
  ['phases with dates', '# Status\n\n## Phase 1 (2026-01-05)\n\n- [x] Slip\n\n## Phase 2 (2026-02-05)\n\n- [ ] Roof\n'],
  ['months of a plan', '# Status\n\n## January 2026\n\n- Slip\n\n## February 2026\n\n- Roof\n'],
])('%s has no entries', (_, text) => {
  expect(read(text).entries).toEqual([])
})

test('plain bullets of a work log tell what was done, those of a plan do not', () => {
  expect(items('# Work log\n\n## Day 1\n\n- sanded the hull\n- wrote the list\n\n## Day 2\n\n- varnished the hull\n')).toEqual([
    'done: sanded the hull',
    'done: wrote the list',
    'done: varnished the hull',
  ])
  expect(items('# Plan\n\n## Day 1\n\n- sand the hull\n\n## Day 2\n\n- varnish the hull\n')).toEqual([])
})

test('each entry of a log is read as a report of its own, the oldest first', () => {
  const reports = readEntries(LOG.join('\n\n'), { path: 'LOG.md' })
  const told = reports.map(({ source, date, state, blockers }) => [source.path, date, state, blockers.map((one) => one.state)])
  expect(told).toEqual([
    ['LOG.md#2026-01-05', '2026-01-05', 'blocked', ['open', 'open']],
    ['LOG.md#2026-01-12', '2026-01-12', 'in-progress', ['open']],
  ])
  expect(readEntries('# Status\n\n- [x] The oars\n', { path: 'x.md' })).toEqual([])
})

test('lists below the labels of a stand-up take the state that the label gives', () => {
  expect(items('# Daily\n\n## Bo\n\n- Done: the oars\n- Next:\n  - Sand the hull\n  - Buy rope\n- Blocker: -\n')).toEqual([
    'done: the oars',
    'todo: Sand the hull',
    'todo: Buy rope',
  ])
})
