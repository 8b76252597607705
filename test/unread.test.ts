import { describe, expect, test } from 'vitest'
import { unreadWords } from '../src/analysis/index.ts'
import { type QuestionedReport, questionReport } from '../src/pipeline/index.ts'
import { compileLexicon, type OwnWords } from '../src/reading/index.ts'
import { TOPICS } from '../src/vocabulary/index.ts'

const question = (text: string, own?: OwnWords): QuestionedReport =>
  questionReport(text, { path: 'x.md', lexicon: own && compileLexicon(own) })

/** What was not understood in a text: its place and words, in source order. */
const unread = (text: string, own?: OwnWords): string[] => question(text, own).unread.map((one) => `${one.place} ${one.text}`)

const below = (heading: string, ...lines: string[]): string => `# Log\n\n## ${heading}\n\n${lines.join('\n')}\n`
const work = (...lines: string[]): string => below('Work', ...lines)
const column = (header: string, ...cells: string[]): string =>
  work(`| Task | ${header} |`, '| --- | --- |', ...cells.map((cell) => `| Import | ${cell} |`))

type Cases = Record<string, readonly [text: string, ...unread: string[]]>

const FOUND: Cases = {
  'a word in a status column': [column('Status', 'Moored', 'Done'), 'column Moored'],
  'in its column in other languages': [`${column('状态', '靠岸')}${column('Статус', 'Причалено')}`, 'column 靠岸', 'column Причалено'],
  'a column is one where most cells tell a status': [column('Berth', 'Done', 'Moored', 'In progress'), 'column Moored'],
  'a word before a remark': [column('Status', 'Moored (since Easter)'), 'column Moored'],
  'the value of a label': ['# Log\n\n**Status**: Moored\n', 'label Moored'],
  'the value of a label below a heading': [
    work('### Import', '', '**Status**: Moored at the quay', '', '**Status**: Moored'),
    'label Moored',
  ],
  'a checkbox': [work('- [%] Import', '- [x] Export'), 'checkbox [%]'],
  'a severity in its column': [below('Risks', '| Risk | Severity |', '| --- | --- |', '| Storm | Itchy |'), 'severity Itchy'],
  'a severity behind its label': [below('Risks', '### Storm', '', '**Severity**: Itchy'), 'severity Itchy'],
  'a tag in capitals': [work('- [MOORED] Import', '- Export'), 'tag MOORED'],
  'a tag where others tell a status': [work('- Import (done)', '- Export (moored)'), 'tag moored'],
  'the end of a line where others end in a status': [work('- Import – done', '- Export – moored'), 'closing moored'],
  'the end of a line that ends several': [
    work('- Import – moored', '- Export – moored', '- Search – floating'),
    'closing moored',
    'closing moored',
    'closing floating',
  ],
  'the end of an open box': [work('- [ ] Import – moored', '- [ ] Export – moored'), 'closing moored', 'closing moored'],
  'a mark before an item': [work('- 🟣 Import', '- 🟢 Export'), 'mark 🟣'],
  'a mark behind a heading': [work('### Import 🟣'), 'mark 🟣'],
  'a mark alone in a status column': [column('Status', '🟣'), 'mark 🟣'],
  'the word beside a mark': [column('Status', '🟣 Moored'), 'column Moored'],
}

const QUIET: Record<string, string> = {
  'a status that is known': column('Status', 'Done', '✅', '🔄 Importing', 'Blocked by the harbour office'),
  'a number, a ratio, a date, a reference': column(
    'Status',
    '404',
    '3/5',
    '45%',
    '2026-03-04',
    '4 March 2026',
    '#12',
    'v2.1',
    'a1b2c3d',
    '',
  ),
  'an empty answer': column('Status', '', '-', '—', 'n/a', 'None', 'TBD'),
  'code and names of code': column('Status', '`moored`', 'StatusBadge', 'import.ts', 'src/import', 'moored_at'),
  'a sentence': column('Status', 'Moored at the quay since Easter'),
  'two marks that are known': column('Status', '✅/❌'),
  'a column of something else': column('Owner', 'Aoife', 'Bram'),
  'a column in which few cells tell a status': column('Remark', 'Done', 'Moored', 'Floating', 'Sunk'),
  'the end of a line in a list of descriptions': work('- Import – nightly run', '- Export – monthly run', '- Search – harbours only'),
  'a tag that is no status': work('- Import (Postgres)', '- Export (CSV)', '- [the manual](manual.md)'),
  'a mark that names a topic': work('- 🎯 Import', '- 🚀 Export', '### 📊 Search'),
  'a mark beside a status': work('- 🟣 Import – done'),
  'a mark within a line': work('- Import 🟣 of parcels'),
  'the end of a line whose mark is a status': work('- ✅ Import – moored', '- ✅ Export – moored'),
  'the name behind a heading of statuses': '# Log\n\n## Status – Lantern Quay\n',
  'a severity told by a mark': below('Risks', '| Risk | Severity |', '| --- | --- |', '| Storm | 🔴 Itchy |'),
  'a priority in words of its own': below('Risks', '| Risk | Priority |', '| --- | --- |', '| Storm | Someday |'),
  'a place that is held': work('- [YOUR NAME] signs here'),
  'a legend': below('Legend', '- 🟣 Moored', '- [MOORED] at the quay'),
  advice: below('Lessons learned', '- [MOORED] tells nobody anything'),
  'what a terminal printed': work('```console', '[MOORED] import', '```'),
  'the title': '# 🟣 Log [MOORED]\n',
  prose: '# Log\n\nThe import is moored (as it was) – moored.\n',
}

describe('what stands where a status is told and was not understood', () => {
  test.each(Object.entries(FOUND))('%s', (_, [text, ...expected]) => expect(unread(text)).toEqual(expected))
  test.each(Object.entries(QUIET))('not %s', (_, text) => expect(unread(text)).toEqual([]))

  test('no emoji that names a topic, in front of an item or as a status', () => {
    expect(TOPICS.split(' ').filter((mark) => unread(`${work(`- ${mark} Import`)}\n${column('Status', mark)}`).length > 0)).toEqual([])
  })

  test('has its place in the file', () => {
    const [one] = question(column('Status', 'Done', '🟣 Moored')).unread
    expect(one).toMatchObject({ line: 8, position: { start: { line: 8, column: 15 }, end: { line: 8, column: 21 } } })
  })

  test('is told as a note where it was surely meant as a status', () => {
    const text = `${column('Status', 'Moored')}${work('- [%] Import', '- [MOORED] Export', '- 🟣 Search')}`
    expect(question(text).notes.map(({ code, line }) => `${line} ${code}`)).toEqual(['7 unread-status', '12 unknown-checkbox'])
  })
})

describe('own words', () => {
  const text = `${column('Status', 'Moored', '🟣')}${work('- [%] Import', '- 📋 Search', '- 🎯 Export')}`

  test('teach words, marks and checkboxes', () => {
    const own = { states: { deferred: ['moored', '🟣', '[%]'], blocked: ['🎯'] } }
    expect(unread(text)).toEqual(['column Moored', 'mark 🟣', 'checkbox [%]'])
    expect(unread(text, own)).toEqual([])
    expect(question(text, own).items.map(({ state }) => state)).toEqual(['deferred', 'deferred', 'deferred', 'todo', 'blocked'])
  })

  test('give a mark a meaning of its own, for work, for tests and for severities', () => {
    const states = (own: OwnWords) => question(work('- 🟢 Import'), own).items.map(({ state }) => state)
    expect(states({ states: { blocked: ['🟢'] } })).toEqual(['blocked'])
    expect(states({ states: { blocked: [':green_circle:'] } })).toEqual(['blocked'])
    const results = below('Test Results', '- 🟢 reads a tide', '- 🟣 reads a wave')
    const own = { tests: { skipped: ['🟢', '🟣'] }, states: { done: ['🟣'] } } as const
    expect(question(results, own).tests.cases.map(({ status }) => status)).toEqual(['skipped', 'skipped'])
    expect(question(results, { states: { blocked: ['🟢'] } }).tests.cases[0]?.status).toBe('blocked')
    const risks = below('Risks', '| Risk | Severity |', '| --- | --- |', '| Storm | 🟣 |')
    expect(question(risks, { severities: { high: ['🟣'] } }).risks.map(({ severity }) => severity)).toEqual(['high'])
  })

  test('let a decoration speak like any other mark', () => {
    const heading = work('### 📋 Import', '', 'Told below.')
    expect(question(heading).items).toEqual([])
    expect(question(heading, { states: { blocked: ['📋'] } }).items.map(({ state }) => state)).toEqual(['blocked'])
  })
})

describe('words over many reports', () => {
  const report = (path: string, ...words: string[]) => ({
    ...question(column('Status', ...words)),
    source: { ...question('').source, path },
  })

  test('are counted whatever their case, the most frequent first, each with its first place', () => {
    const words = unreadWords([report('a.md', 'Moored', 'Afloat', 'MOORED'), report('b.md', 'moored', 'Sunk', 'Sunk')])
    expect(words.map(({ text, count, files, first }) => [text, count, files, `${first.path}:${first.line}`])).toEqual([
      ['Moored', 3, 2, 'a.md:7'],
      ['Sunk', 2, 1, 'b.md:8'],
      ['Afloat', 1, 1, 'a.md:8'],
    ])
  })

  test('of one count stand in the order of how many files have them, then of how sure their place is', () => {
    const marked = question(`${work('- 🟣 Import')}\n- [%] Export\n\n**Severity**: Itchy\n`)
    expect(unreadWords([marked, report('c.md', 'Sunk', 'Sunk', 'Moored'), report('d.md', 'Moored')]).map(({ text }) => text)).toEqual([
      'Moored',
      'Sunk',
      '[%]',
      'Itchy',
      '🟣',
    ])
  })

  test('say where they are taught', () => {
    const words = unreadWords([question(`${below('Risks', '### Storm', '', '**Severity**: Itchy')}${work('- 🟣 Import')}`)])
    expect(words.map(({ text, teach }) => [text, teach])).toEqual([
      ['Itchy', 'words.severities'],
      ['🟣', 'words.states'],
    ])
  })

  test('are none where nothing was read', () => expect(unreadWords([])).toEqual([]))
})
