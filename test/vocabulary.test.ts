import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgePage, readReport } from '../src/pipeline/index.ts'
import { compileLexicon } from '../src/reading/index.ts'
import * as vocabulary from '../src/vocabulary/index.ts'
import {
  ALL_WORDS,
  ARCHIVE_WORDS,
  BLOCKER_WORDS,
  BLOCKING_WORDS,
  CHANGE_WORDS,
  CHECKBOXES,
  CLAUSE_WORDS,
  CLOSING_MARKS,
  COLUMN_ROWS,
  COLUMNS,
  COUNT_FIELDS,
  COVERAGE_FILLERS,
  COVERAGE_TOPICS,
  COVERAGE_WORDS,
  COVERED_PART_WORDS,
  DECORATIONS,
  DENIAL_PARTS,
  DENIAL_ROWS,
  type DenialPart,
  FIGURE_ROWS,
  GENERIC_WORDS,
  GLUED_UNITS,
  GLYPHS,
  HANDLING_WORDS,
  KIND_ROWS,
  LABEL_NOUNS,
  LABEL_ROWS,
  LABELS,
  LANGUAGES,
  LIVING_NAMES,
  MEASURE_ROWS,
  MONTH_ROWS,
  NAME_TAILS,
  NO_PART_WORDS,
  NONE_WORDS,
  OF_WORDS,
  ONE_BLOCKER,
  OPERATOR_WORDS,
  ORDER_WORDS,
  OTHER_COVERAGE_WORDS,
  OUTCOME_ROWS,
  PAGE_ROWS,
  PROBLEM_ROWS,
  PUT_AWAY_NAMES,
  RATE_WORDS,
  RATIO_WORDS,
  REFERENCE_NOUNS,
  REMARK_WORDS,
  REPORT_KINDS,
  SECTION_ROWS,
  SEQUENCE_NOUNS,
  SEVERITIES,
  SEVERITY_ROWS,
  SHORTCODES,
  STANDING_GERUNDS,
  STATE_ROWS,
  STATES,
  STOP_WORDS,
  STUCK_WORDS,
  SUMMARY_WORDS,
  TELLS_ROWS,
  TESTED_NOUNS,
  TESTING_WORDS,
  TOTAL_WORDS,
  UNIT_ROWS,
  UNITS,
  URGENCY_ROWS,
  WEEKDAYS,
  WHOLE_WORDS,
  type Words,
  YES_WORDS,
} from '../src/vocabulary/index.ts'
import { drawn } from './runs.ts'

type Row = { key: string; words: Words }
type Heard = ReturnType<typeof readReport>

const rowsOf = <R extends { words: Words }>(rows: readonly R[], key: (row: R) => string): Row[] =>
  rows.map((row) => ({ key: key(row), words: row.words }))

/** Every table of words: what a phrase means by the key of its row. */
const TABLES: Record<string, Row[]> = {
  states: rowsOf(STATE_ROWS, ({ state }) => state),
  outcomes: rowsOf(OUTCOME_ROWS, ({ count }) => count),
  severities: rowsOf(SEVERITY_ROWS, ({ severity }) => severity),
  sections: rowsOf(SECTION_ROWS, ({ role }) => role),
  columns: rowsOf(COLUMN_ROWS, ({ column }) => column),
  labels: rowsOf(LABEL_ROWS, ({ label }) => label),
  units: rowsOf(UNIT_ROWS, ({ unit }) => unit),
  kinds: rowsOf(KIND_ROWS, ({ kind }) => kind),
  measures: rowsOf(MEASURE_ROWS, ({ measure }) => measure),
  none: [{ key: 'none', words: NONE_WORDS }],
  totals: [{ key: 'total', words: TOTAL_WORDS }],
  coverage: [{ key: 'coverage', words: COVERAGE_WORDS }],
  blockers: [{ key: 'blocker', words: BLOCKER_WORDS }],
  pages: PAGE_ROWS.map(({ page, words }, index) => ({ key: page ?? String(index), words })),
  sequence: [{ key: 'sequence', words: SEQUENCE_NOUNS }],
  archives: [{ key: 'archive', words: ARCHIVE_WORDS }],
  tells: rowsOf(TELLS_ROWS, ({ tells }) => tells),
  denials: rowsOf(DENIAL_ROWS, ({ part }) => part),
}

/**
 * What the tables or the reader do not keep yet, by test: each line leaves once they do. `UPDATE=1` writes the list anew: read the difference,
 * a line that comes is a word that is no longer heard.
 */
const NOT_YET = 'test/notYet.json'
const known: Record<string, readonly string[]> = JSON.parse(readFileSync(NOT_YET, 'utf8'))

/** Holds what fails today against the list; with UPDATE=1 the list is written. */
function holds(name: string, failing: readonly string[], asked: ReadonlySet<string> | null = null): void {
  if (process.env.UPDATE === '1') {
    if (failing.length > 0) known[name] = failing
    else delete known[name]
    writeFileSync(NOT_YET, `${JSON.stringify(known, null, 2)}\n`)
  }
  expect(new Set(failing)).toEqual(new Set((known[name] ?? []).filter((one) => asked === null || asked.has(one))))
}

const phrasesOf = (words: Words): string[] =>
  LANGUAGES.flatMap((language) => (words[language] === undefined ? [] : words[language].split(', ')))
const plain = (phrase: string): string => phrase.replace(/^=/, '')
/** As phrases are compared: case, accents and the sign between words do not matter. */
const folded = (phrase: string): string =>
  plain(phrase).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replace(/[-_]/g, ' ').normalize('NFKC')

describe('tables', () => {
  test.each(Object.entries(TABLES))('%s: a phrase has one meaning within its language', (name, rows) => {
    const twice = LANGUAGES.flatMap((language) => {
      const said = rows.flatMap(({ key, words }) =>
        phrasesOf({ [language]: words[language] ?? '' }).map((phrase) => [folded(phrase), key] as const),
      )
      const meanings = new Map<string, Set<string>>()
      for (const [phrase, key] of said) if (phrase) meanings.set(phrase, (meanings.get(phrase) ?? new Set()).add(key))
      return [...meanings].filter(([, keys]) => keys.size > 1).map(([phrase, keys]) => `${language} ${phrase}: ${[...keys].join(', ')}`)
    })
    holds(name, twice)
  })

  test.each(Object.entries(TABLES))('%s: no phrase is empty or padded', (_, rows) => {
    const wrong = rows.flatMap(({ key, words }) => phrasesOf(words).map((phrase) => `${key}: "${phrase}"`))
    expect(wrong.filter((told) => /""|" | "|"="|[,，]| {2}/.test(told.slice(told.indexOf('"'))))).toEqual([])
  })

  test.each([
    ['state', STATES, TABLES.states],
    ['column', COLUMNS, TABLES.columns],
    ['label', LABELS, TABLES.labels],
    ['count', COUNT_FIELDS, TABLES.outcomes],
    ['severity', SEVERITIES, TABLES.severities],
    ['unit', UNITS.filter((unit) => unit !== 'other'), TABLES.units],
    ['part', DENIAL_PARTS, TABLES.denials],
    ['kind', REPORT_KINDS.filter((kind) => kind !== 'other'), TABLES.kinds],
  ])('every %s has words', (name, keys, rows) => {
    holds(
      name,
      keys.filter((key) => !rows?.some((row) => row.key === key)),
    )
  })

  test('a role, like a glyph, has one row', () => {
    const names = [...SECTION_ROWS.map(({ role }) => role), ...GLYPHS.map(({ glyph }) => glyph)]
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('shortcodes and decorations are glyphs that have a row', () => {
    const known = GLYPHS.map(({ glyph }) => glyph)
    expect([...Object.values(SHORTCODES), ...DECORATIONS.split(' ')].filter((glyph) => !known.includes(glyph))).toEqual([])
  })
})

/** A small report around one phrase, and what must be heard in it. */
interface Exercise {
  rows: readonly Row[]
  report: (phrase: string, key: string) => string
  hears: (heard: Heard, key: string) => boolean
}

const rows = (name: keyof typeof TABLES, ...keys: string[]): Row[] =>
  (TABLES[name] ?? []).filter(({ key }) => keys.length === 0 || keys.includes(key))
const states = (weak: boolean): Row[] =>
  rowsOf(
    STATE_ROWS.filter((row) => (row.weak ?? false) === weak),
    ({ state }) => state,
  )
const sections = (holds: string): Row[] =>
  rowsOf(
    SECTION_ROWS.filter((row) => row.holds === holds),
    ({ role }) => role,
  )
/** One row of a list that is no table by language. */
const listed = (list: string): Row[] => [{ key: 'listed', words: { en: list } }]
const rowOf = (role: string) => SECTION_ROWS.find((row) => row.role === role)
const log = (...lines: string[]): string => ['# Log', '', ...lines, ''].join('\n')
const table = (...lines: string[][]): string => lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
const below = (heading: string, ...lines: string[]): string => log(`## ${heading}`, '', ...lines)
const nothing = ({ tests, blockers, risks, coverage, items }: Heard): boolean =>
  [tests.suites, tests.cases, blockers, risks, coverage, items].every((list) => list.length === 0)
/** A task whose status is that it blocks is heard as the blocker that it says it is. */
const item = ({ items, blockers }: Heard, state: string): boolean =>
  items.length + blockers.length === 1 && (items[0] ? items[0].state === state : state === 'blocked')

/** An answer that each part of a denial may stand in. */
const DENIALS: Record<DenialPart, (phrase: string) => string> = {
  no: (phrase) => `${phrase} blockers`,
  not: (phrase) => `We are blocked ${phrase}`,
  nobody: (phrase) => `${phrase} is blocked`,
  noun: (phrase) => `No ${phrase} at the moment`,
  holds: (phrase) => `Nothing is ${phrase} at the moment`,
  quality: (phrase) => `We have no ${phrase} blockers`,
  time: (phrase) => `We have no blockers ${phrase}`,
  found: (phrase) => `No blockers ${phrase}`,
  frame: (phrase) => `${phrase} no blockers`,
  join: (phrase) => `No blockers ${phrase} risks`,
  scope: (phrase) => `No blockers ${phrase} the invented harbour`,
  except: (phrase) => `None, ${phrase} the invented gate`,
  trouble: (phrase) => `None, the invented gate is ${phrase}`,
}
const denial = (part: string, phrase: string): string => DENIAL_PARTS.flatMap((one) => (one === part ? DENIALS[one](phrase) : [])).join('')

const EXERCISES: Record<string, Exercise> = {
  'a status behind a dash': { rows: states(false), report: (phrase) => below('Work', `- Invented task – ${phrase}`), hears: item },
  'a status in its column': {
    rows: rows('states'),
    report: (phrase) => below('Work', table(['Task', 'Status'], ['---', '---'], ['Invented task', phrase])),
    hears: item,
  },
  'a heading of blockers': {
    rows: sections('blockers'),
    report: (phrase) => below(phrase, '- Invented trouble'),
    hears: ({ blockers }, role) => blockers.length === 1 && blockers[0]?.state === (rowOf(role)?.issue ?? 'open'),
  },
  'a heading of risks': {
    rows: sections('risks'),
    report: (phrase) => below(phrase, '- Invented trouble'),
    hears: ({ risks }, role) =>
      risks.length === 1 && risks[0]?.kind === (rowOf(role)?.risk ?? 'risk') && risks[0]?.state === (rowOf(role)?.issue ?? 'open'),
  },
  'a heading of work': {
    rows: sections('items').filter(({ key }) => rowOf(key)?.state),
    report: (phrase) => below(phrase, '- Invented task'),
    hears: (heard, role) => item(heard, rowOf(role)?.state ?? ''),
  },
  'a heading of tests': {
    rows: sections('tests').filter(({ key }) => rowOf(key)?.test),
    report: (phrase) => below(phrase, '- rounds an invented price'),
    hears: ({ tests }, role) => tests.cases.length === 1 && tests.cases[0]?.status === rowOf(role)?.test,
  },
  'a heading of coverage': {
    rows: sections('coverage'),
    report: (phrase) => below(phrase, '- Inventory: 55%'),
    hears: ({ coverage }, role) => coverage.length === 1 && coverage[0]?.[role === 'coverage-goals' ? 'target' : 'current'] === 55,
  },
  'a heading that holds nothing': { rows: sections('nothing'), report: (phrase) => below(phrase, '- Invented remark'), hears: nothing },
  'a heading under which marks are no states': {
    rows: sections('nothing').filter(({ key }) => ['expected', 'advice', 'example'].includes(rowOf(key)?.modality ?? '')),
    report: (phrase) => below(phrase, '- ✅ Invented remark'),
    hears: nothing,
  },
  'an outcome as a label': {
    rows: rows('outcomes'),
    report: (phrase) => below('Test Results', `- **${phrase}**: 12`),
    hears: ({ tests }, count) => COUNT_FIELDS.every((field) => tests.summary[field] === (field === count ? 12 : null)),
  },
  'an outcome before the noun': {
    rows: rows('outcomes', 'passed', 'failed', 'skipped', 'blocked').map(({ key, words }) => ({ key, words: { en: words.en ?? '' } })),
    report: (phrase) => below('Test Results', `- 12 ${phrase} tests`),
    hears: ({ tests }, count) => COUNT_FIELDS.every((field) => tests.summary[field] === (field === count ? 12 : null)),
  },
  'an outcome as a column': {
    rows: rows('columns', 'passed', 'failed', 'skipped', 'blocked', 'errors'),
    report: (phrase) => below('Tests', table(['Suite', 'Total', phrase], ['---', '---', '---'], ['Inventory', '14', '12'])),
    hears: ({ tests }, count) =>
      tests.suites.length === 1 && Object.entries(tests.suites[0]?.counts ?? {}).some(([field, value]) => field === count && value === 12),
  },
  'a severity in brackets': {
    rows: rows('severities'),
    report: (phrase) => below('Risks', `- Invented trouble (${phrase})`),
    hears: ({ risks, blockers }, severity) => (blockers.length === 1 ? severity === 'critical' : risks[0]?.severity === severity),
  },
  'a severity in its column': {
    rows: rows('severities'),
    report: (phrase) => below('Known Issues', table(['Issue', 'Severity'], ['---', '---'], ['Invented trouble', phrase])),
    hears: ({ risks, blockers }, severity) => [...risks, ...blockers][0]?.severity === severity,
  },
  'a column of a risk': {
    rows: rows('columns', 'impact', 'mitigation'),
    report: (phrase) => below('Risks', table(['Risk', phrase], ['---', '---'], ['Invented trouble', 'as told'])),
    hears: ({ risks }, column) => risks[0]?.[column === 'impact' ? 'impact' : 'mitigation'] === 'as told',
  },
  'a column of coverage': {
    rows: rows('columns', 'current', 'after', 'target', 'before', 'coverage'),
    report: (phrase) => below('Coverage', table(['Module', phrase], ['---', '---'], ['Inventory', '55%'])),
    hears: ({ coverage }, column) =>
      coverage[0]?.name === 'Inventory' &&
      (column === 'target' ? coverage[0].target : column === 'before' ? coverage[0].before : coverage[0].current) === 55,
  },
  'a label in the header': {
    rows: rows('labels', 'date', 'updated', 'status', 'completion'),
    report: (phrase, key) => log(`**${phrase}**: ${key === 'status' ? 'Blocked' : key === 'completion' ? '55%' : '2026-05-04'}`),
    hears: ({ date, state, completion }, key) =>
      key === 'status' ? state === 'blocked' : key === 'completion' ? completion?.percent === 55 : date === '2026-05-04',
  },
  'a label below a blocker': {
    rows: rows('labels', 'impact', 'resolution', 'eta', 'severity'),
    report: (phrase, key) => below('Blockers', '1. **Invented trouble**', `   - **${phrase}**: ${key === 'severity' ? 'High' : 'as told'}`),
    hears: ({ blockers: [one, ...more] }, key) =>
      more.length === 0 &&
      (key === 'severity'
        ? one?.severity === 'high'
        : [one?.impact, one?.resolution, one?.eta].filter((value) => value === 'as told').length === 1),
  },
  'a blocker that calls itself one': {
    rows: rows('blockers'),
    report: (phrase) => below('Notes', `- **${phrase}**: the invented key is lost`),
    hears: ({ blockers }) => blockers.length === 1 && blockers[0]?.state === 'open',
  },
  'what is stuck in a line of its own': {
    rows: [{ key: 'stuck', words: STUCK_WORDS }],
    report: (phrase) => below('Notes', `- ${phrase} the invented gate`),
    hears: ({ blockers }) => blockers.length === 1 && blockers[0]?.state === 'open',
  },
  'the title of a page that tells of one blocker': {
    rows: [{ key: 'one', words: ONE_BLOCKER }],
    report: (phrase) => `# Invented ${phrase}: the invented key is lost\n\n## Impact\n\n- ❌ The gate is shut\n- ❌ The bell is mute\n`,
    hears: ({ blockers }) => blockers.length === 1 && blockers[0]?.title === 'the invented key is lost',
  },
  'a remark behind a denial': {
    rows: [{ key: 'remark', words: REMARK_WORDS }],
    report: (phrase) => below('Blockers', `- No blockers\n- Invented ${phrase}: the bell was mute`),
    hears: nothing,
  },
  'an answer that agrees among blockers': {
    rows: [{ key: 'yes', words: YES_WORDS }],
    report: (phrase) => below('Blockers', `**Invented path**: ${phrase}`),
    hears: nothing,
  },
  'an answer that says none': { rows: rows('none'), report: (phrase) => below('Blockers', `- ${phrase}`), hears: nothing },
  'a sentence that says none': { rows: rows('none'), report: (phrase) => below('Risks', `${phrase}.`), hears: nothing },
  'a noun behind a number': {
    rows: rows('units'),
    report: (phrase) => below('Notes', `- Inventory: 12 ${phrase}`),
    hears: ({ claims }, unit) => claims.some((claim) => claim.value === 12 && claim.unit === unit),
  },
  'a name of the total row': {
    rows: rows('totals'),
    report: (phrase) => below('Tests', table(['Suite', 'Passed', 'Failed'], ['---', '---', '---'], [phrase, '12', '3'])),
    hears: ({ tests }) => tests.suites.length === 0 && tests.summary.passed === 12 && tests.summary.failed === 3,
  },
  'a word for coverage': {
    rows: rows('coverage'),
    report: (phrase) => log(`**${phrase}**: 55%`),
    hears: ({ coverage }) => coverage.length === 1 && coverage[0]?.name === 'overall' && coverage[0].current === 55,
  },
  'a measure of coverage': {
    rows: rows('measures'),
    report: (phrase) => below('Coverage', `- ${phrase}: 55%`),
    // In English the name is the measure as it is written: "Lines" and "Line coverage" stand in one report.
    hears: ({ coverage: [one, ...more] }, measure) =>
      more.length === 0 &&
      (one?.name === measure || (one?.current === 55 && /^(line|branch|func|statement|instr|method|stmt)/.test(one.name))),
  },
  'a kind in the title': {
    rows: rows('kinds'),
    report: (phrase) => `# ${phrase}: Invented Harbour\n`,
    hears: ({ kind }, key) => kind === key,
  },
  'a month by its name': {
    rows: MONTH_ROWS.map((names, index) => ({ key: String(index + 1).padStart(2, '0'), words: { en: names } })),
    report: (phrase) => log(`**Date**: 5 ${phrase} 2026`),
    hears: ({ date }, month) => date === `2026-${month}-05`,
  },
  'a glyph in a status column': {
    rows: GLYPHS.map(({ glyph, state }) => ({ key: state ?? 'null', words: { en: glyph } })),
    report: (phrase) => below('Work', table(['Task', 'Status'], ['---', '---'], ['Invented task', phrase])),
    hears: item,
  },
  'a shortcode in a status column': {
    rows: Object.entries(SHORTCODES).map(([code, glyph]) => ({
      key: GLYPHS.find((row) => row.glyph === glyph)?.state ?? 'null',
      words: { en: `:${code}:` },
    })),
    report: (phrase) => below('Work', table(['Task', 'Status'], ['---', '---'], ['Invented task', phrase])),
    hears: item,
  },
  'a checkbox': {
    rows: Object.entries(CHECKBOXES).map(([character, state]) => ({ key: state, words: { en: character } })),
    report: (character) => below('Work', `- [${character}] Invented task`),
    hears: item,
  },
  'a heading of tests without an outcome of its own': {
    rows: sections('tests').filter(({ key }) => !rowOf(key)?.test),
    report: (phrase) => below(phrase, '- ✅ rounds an invented price'),
    hears: ({ tests }) => tests.cases.length === 1 && tests.cases[0]?.status === 'passed',
  },
  'a heading under which marks are still to do': {
    rows: sections('items').filter(({ key }) => !rowOf(key)?.state),
    report: (phrase) => below(phrase, '- ✅ Invented task'),
    hears: (heard) => item(heard, 'todo'),
  },
  'a column of numbers before the names': {
    rows: rows('columns', 'number'),
    report: (phrase) => below('Work', table([phrase, 'Task', 'Status'], ['---', '---', '---'], ['1', 'Invented task', 'Blocked'])),
    hears: ({ items }) => items.length === 1 && items[0]?.text === 'Invented task',
  },
  'a column of names': {
    rows: rows('columns', 'item', 'gate', 'suite', 'metric'),
    report: (phrase) => below('Work', table(['Status', phrase], ['---', '---'], ['Blocked', 'Invented task'])),
    hears: ({ items }) => items.length === 1 && items[0]?.text === 'Invented task',
  },
  'a column of tests': {
    rows: rows('columns', 'test'),
    report: (phrase) => below('Notes', table([phrase, 'Status'], ['---', '---'], ['rounds an invented price', '✅'])),
    hears: ({ tests }) => tests.cases.length === 1 && tests.cases[0]?.status === 'passed',
  },
  'a column of blockers': {
    rows: rows('columns', 'blocker'),
    report: (phrase) => below('Notes', table([phrase, 'Since'], ['---', '---'], ['Invented trouble', 'Monday'])),
    hears: ({ blockers }) => blockers.length === 1 && blockers[0]?.title === 'Invented trouble',
  },
  'a column of risks': {
    rows: rows('columns', 'risk'),
    report: (phrase) => below('Notes', table([phrase, 'Severity'], ['---', '---'], ['Invented trouble', 'High'])),
    hears: ({ risks }) => risks.length === 1 && risks[0]?.title === 'Invented trouble',
  },
  'a column of states': {
    rows: rows('columns', 'status', 'result'),
    report: (phrase) => below('Work', table(['Task', phrase], ['---', '---'], ['Invented task', '✅ Active'])),
    hears: (heard) => item(heard, 'done'),
  },
  'a column of counts': {
    rows: rows('columns', 'tests', 'count'),
    report: (phrase) => below('Tests', table(['Suite', phrase], ['---', '---'], ['Inventory', '12'])),
    hears: ({ tests }) => tests.suites.length === 1 && tests.suites[0]?.counts.total === 12,
  },
  'a column of tests on their way': {
    rows: rows('columns', 'created', 'runnable', 'pending'),
    report: (phrase) => below('Tests', table(['Suite', 'Total', phrase], ['---', '---', '---'], ['Inventory', '14', '12'])),
    hears: ({ tests }, count) => Object.entries(tests.suites[0]?.counts ?? {}).some(([field, value]) => field === count && value === 12),
  },
  'a column of figures of coverage': {
    rows: rows('columns', 'lines', 'branches', 'functions', 'statements', 'percent', 'completion', 'value'),
    report: (phrase) => below('Coverage', table(['Module', 'Gap', phrase], ['---', '---', '---'], ['Inventory', '25%', '55%'])),
    hears: ({ coverage }) => coverage.length === 1 && coverage[0]?.current === 55,
  },
  'a column of counts of code': {
    rows: rows('columns', 'covered'),
    report: (phrase) => below('Coverage', table(['Module', phrase, 'Coverage'], ['---', '---', '---'], ['Inventory', '12', '55%'])),
    hears: ({ coverage, tests }) => coverage.length === 1 && coverage[0]?.current === 55 && tests.suites.length === 0,
  },
  'a column of percentages that are no coverage': {
    rows: rows('columns', 'passrate', 'gap', 'probability', 'priority', 'severity'),
    report: (phrase) => below('Coverage', table(['Module', phrase], ['---', '---'], ['Inventory', '55%'])),
    hears: ({ coverage }) => coverage.length === 0,
  },
  'a column in which words are no states': {
    rows: rows('columns', 'owner', 'date', 'eta', 'resolution', 'blocking', 'covered'),
    report: (phrase) => below('Work', table(['Task', phrase], ['---', '---'], ['Invented task', 'Blocked'])),
    hears: ({ items }) => items.length === 0,
  },
  'a column of how bad or likely it is': {
    rows: rows('columns', 'severity', 'priority', 'probability'),
    report: (phrase) =>
      below('Risks', table(['Risk', phrase], ['---', '---'], ['Invented trouble', 'High, if it rains for more than a few days'])),
    hears: ({ risks }) => risks.length === 1,
  },
  'a column of a blocker': {
    rows: rows('columns', 'resolution', 'eta'),
    report: (phrase) => below('Blockers', table(['Blocker', phrase], ['---', '---'], ['Invented trouble', 'as told'])),
    hears: ({ blockers }, column) => (column === 'eta' ? blockers[0]?.eta : blockers[0]?.resolution) === 'as told',
  },
  'a column of what blocks': {
    rows: rows('columns', 'blockedBy'),
    report: (phrase) => below('Work', table(['Task', 'Status', phrase], ['---', '---', '---'], ['Invented task', 'Blocked', 'the office'])),
    hears: ({ items }) => items.length === 1 && items[0]?.blockedBy === 'the office',
  },
  'a column that says whether it blocks': {
    rows: rows('columns', 'blocking'),
    report: (phrase) => below('Known Issues', table(['Issue', phrase], ['---', '---'], ['Invented trouble', 'yes'])),
    hears: ({ blockers }) => blockers.length === 1,
  },
  'a column of remarks': {
    rows: rows('columns', 'note'),
    report: (phrase) =>
      below('Test Results', table(['Test', 'Status', phrase], ['---', '---', '---'], ['rounds a price', '✅', 'as told'])),
    hears: ({ tests }) => tests.cases[0]?.note === 'as told',
  },
  'a column of what is expected': {
    rows: rows('columns', 'expected'),
    report: (phrase) => below('Work', table(['Task', phrase], ['---', '---'], ['Invented task', '12 parcels'])),
    hears: ({ claims }) => claims.some(({ value, modality }) => value === 12 && modality === 'expected'),
  },
  'the day of the week before a date': {
    rows: [{ key: 'weekdays', words: WEEKDAYS }],
    report: (day) => log(`**Date**: ${day}, 4 March 2026`),
    hears: ({ date }) => date === '2026-03-04',
  },
  'a label of a figure of coverage': {
    rows: rows('labels', 'current', 'target', 'before', 'after'),
    report: (phrase) => below('Coverage', '### Inventory', '', `- **${phrase}**: 55%`),
    hears: ({ coverage: [one] }, key) => (key === 'target' ? one?.target : key === 'before' ? one?.before : one?.current) === 55,
  },
  'a label of a count': {
    rows: rows('labels', 'count'),
    report: (phrase) => below('Tests', '### Invented tests', '', `- **${phrase}**: 12`),
    hears: ({ tests }) => tests.summary.total === 12 || tests.suites[0]?.counts.total === 12,
  },
  'a label below a risk': {
    rows: rows('labels', 'mitigation', 'priority'),
    report: (phrase, key) => below('Risks', '1. **Invented trouble**', `   - **${phrase}**: ${key === 'priority' ? 'High' : 'as told'}`),
    hears: ({ risks: [one, ...more] }, key) =>
      more.length === 0 && (key === 'priority' ? one?.severity === 'high' : one?.mitigation === 'as told'),
  },
  'a label of a detail': {
    rows: rows('labels', 'detail'),
    report: (phrase) => below('Blockers', '### Invented trouble', '', `- **${phrase}**: as told`, '- **Impact**: as told'),
    hears: ({ blockers }) => blockers.length === 1 && blockers[0]?.title === 'Invented trouble',
  },
  'a label of the unit': {
    rows: rows('labels', 'label'),
    report: (phrase) => log(`**${phrase}**: Invented harbour`),
    hears: ({ label }) => label === 'Invented harbour',
  },
  'a noun before the number of the unit': {
    rows: [{ key: 'noun', words: LABEL_NOUNS }],
    report: (phrase) => `# ${phrase} 7\n`,
    hears: ({ label }) => label?.endsWith(' 7') === true,
  },
  'a noun before the number of a problem': {
    rows: rowsOf(PROBLEM_ROWS, ({ kind }) => kind),
    report: (phrase) => below('Notes', `### ${phrase} 2: Invented trouble`, '', 'Told below.'),
    hears: ({ risks }) => risks.length === 1 && risks[0]?.title.endsWith('Invented trouble') === true,
  },
  'a tag that says it blocks': {
    rows: [{ key: 'blocking', words: BLOCKING_WORDS }],
    report: (phrase) => below('Notes', `- Invented trouble (${phrase})`),
    hears: ({ blockers }) => blockers.length === 1,
  },
  'a heading that says only how soon': {
    rows: [{ key: 'urgency', words: URGENCY_ROWS }],
    report: (phrase) => below('Blockers', `### ${phrase}`, '', '- Invented trouble'),
    hears: ({ blockers }) => blockers.length === 1 && blockers[0]?.title === 'Invented trouble',
  },
  'coverage of something else': {
    rows: [{ key: 'other', words: OTHER_COVERAGE_WORDS }],
    report: (phrase) => below('Notes', `- **${phrase} coverage**: 55%`),
    hears: ({ coverage }) => coverage.length === 0,
  },
  'a word around a figure of coverage': {
    rows: [{ key: 'filler', words: COVERAGE_FILLERS }],
    report: (phrase) => log(`**${phrase} coverage**: 55%`),
    hears: ({ coverage }) => coverage.length === 1 && coverage[0]?.name === 'overall',
  },
  'what is made of figures of coverage': {
    rows: [{ key: 'topic', words: COVERAGE_TOPICS }],
    report: (phrase) => log(`**Coverage ${phrase}**: 41% → 55%`),
    hears: ({ coverage }) => coverage.length === 1 && coverage[0]?.name === 'overall',
  },
  'a word before the part that is covered': {
    rows: [{ key: 'part', words: COVERED_PART_WORDS }],
    report: (word) => below('Notes', `- 55% coverage ${word} Inventory`),
    hears: ({ coverage }) => coverage.length === 1 && coverage[0]?.name === 'Inventory',
  },
  'a name that no part bears': {
    rows: [{ key: 'none', words: NO_PART_WORDS }],
    report: (phrase) => below('Notes', `- **${phrase}**: 55% coverage`),
    hears: ({ coverage }) => coverage.length === 1 && coverage[0]?.name === 'overall',
  },
  'a word beside a figure of coverage': {
    rows: rowsOf(FIGURE_ROWS, ({ field }) => field),
    report: (phrase) => below('Notes', `- Coverage ${phrase}: 55%`),
    hears: ({ coverage: [one] }, field) =>
      field === 'other' ? one === undefined : (field === 'target' ? one?.target : field === 'before' ? one?.before : one?.current) === 55,
  },
  'a word behind a figure of coverage': {
    rows: rowsOf(
      FIGURE_ROWS.filter(({ ahead }) => !ahead),
      ({ field }) => field,
    ),
    report: (phrase) => below('Notes', `- Coverage: 55% ${phrase}`),
    hears: ({ coverage: [one] }, field) =>
      field === 'other' ? one === undefined : (field === 'target' ? one?.target : field === 'before' ? one?.before : one?.current) === 55,
  },
  'a word between what was and what is': {
    rows: [{ key: 'change', words: CHANGE_WORDS }],
    report: (word) => below('Notes', `- Coverage: 41% ${word} 52%`),
    hears: ({ coverage }) => coverage.length === 1 && coverage[0]?.before === 41 && coverage[0].current === 52,
  },
  'a word that names no suite': {
    rows: [{ key: 'generic', words: GENERIC_WORDS }],
    report: (phrase) => below('Test Results', `- ${phrase}: 12 passed, 1 failed`),
    hears: ({ tests }) => tests.suites.length === 0,
  },
  'a word that orders a page': {
    rows: [{ key: 'whole', words: WHOLE_WORDS }],
    report: (phrase) => log('## Work', '', `### 1. ${phrase}`, '', '- Tests: 12 passed'),
    hears: ({ tests }) => tests.suites.length === 0 && tests.summary.passed === 12,
  },
  'a word for a heading that sums up': {
    rows: [{ key: 'summary', words: SUMMARY_WORDS }],
    report: (phrase) => log('## Work', '', `### 1. ${phrase}: invented gate tests`, '', '- Tests: 12 passed'),
    hears: ({ tests }) => tests.suites.length === 0 && tests.summary.passed === 12,
  },
  'a section on testing': {
    rows: [{ key: 'testing', words: TESTING_WORDS }],
    report: (phrase) => log(`## ${phrase}`, '', '- Invented pier: 3/5'),
    hears: ({ tests }) => tests.suites[0]?.counts.passed === 3,
  },
  'a word that makes an outcome that of all': {
    rows: [{ key: 'all', words: ALL_WORDS }],
    report: (phrase) => below('Test Results', `- ${phrase} 12 tests pass`),
    hears: ({ tests }) => tests.summary.total === 12 && tests.summary.passed === 12,
  },
  'a word that begins a clause behind a number of tests': {
    rows: [{ key: 'clause', words: CLAUSE_WORDS }],
    report: (phrase) => below('Test Results', `- 12 tests ${phrase} the invented gate`),
    hears: ({ tests }) => tests.suites.length === 0 && tests.summary.total === 12,
  },
  'a word between a number of tests and their part': {
    rows: [{ key: 'of', words: OF_WORDS }],
    report: (phrase) => below('Test Results', `- 12 tests ${phrase} harbour`),
    hears: ({ tests: { suites } }) => suites.length === 1 && suites[0]?.name === 'harbour' && suites[0].counts.total === 12,
  },
  'a word that makes a number a rate': {
    rows: listed(RATE_WORDS),
    report: (word) => below('Test Results', `- Gate: 12 ${word} test`),
    hears: ({ tests }) => tests.suites.length === 0 && tests.summary.total === null,
  },
  'a word where what is counted ends': {
    rows: listed(STOP_WORDS),
    report: (word) => below('Notes', `- Gate: 12 seen ${word} tests`),
    hears: ({ tests }) => tests.suites.length === 0 && tests.summary.total === null,
  },
  'a noun that "test" describes': {
    rows: listed(TESTED_NOUNS),
    report: (noun) => below('Notes', `- Gate: 12 test ${noun}`),
    hears: ({ tests }) => tests.suites.length === 0 && tests.summary.total === null,
  },
  'a noun that a number refers to': {
    rows: listed(REFERENCE_NOUNS),
    report: (noun) => below('Test Results', `- Gate: ${noun} 4 tests`),
    hears: ({ tests }) => tests.suites.length === 0 && tests.summary.total === null,
  },
  'an order that counts': {
    rows: [{ key: 'order', words: ORDER_WORDS }],
    report: (phrase) => below('Tests', `- ${phrase}: 12 invented tests`),
    hears: ({ tests }) => tests.suites.length === 0,
  },
  'a decoration of a heading': {
    rows: [{ key: 'decoration', words: { en: DECORATIONS.replaceAll(' ', ', ') } }],
    report: (glyph) => below('Work', `### ${glyph} Invented task`, '', 'Told below.'),
    hears: ({ items }) => items.length === 0,
  },
  'a decoration that speaks at the end of a heading': {
    rows: CLOSING_MARKS.split(' ').map((glyph) => ({ key: GLYPHS.find((row) => row.glyph === glyph)?.state ?? '', words: { en: glyph } })),
    report: (glyph) => below('Work', `### Invented task ${glyph}`, '', 'Told below.'),
    hears: item,
  },
  'a sign or word before a number': {
    rows: Object.entries(OPERATOR_WORDS).map(([word, op]) => ({ key: op, words: { en: word } })),
    report: (word) => below('Coverage', `- Inventory: ${word} 55%`),
    hears: ({ claims }, op) => claims.length === 1 && claims[0]?.value === 55 && claims[0].op === op,
  },
  'a word between the numbers of a ratio': {
    rows: listed(RATIO_WORDS),
    report: (word) => below('Test Results', `- 7 ${word} 9 tests passing`),
    hears: ({ tests }) => tests.summary.passed === 7 && tests.summary.total === 9,
  },
  'a unit glued to a number': {
    rows: listed(GLUED_UNITS),
    report: (unit) => below('Notes', `- Inventory: 55${unit}`),
    hears: ({ claims }) => claims.length === 1 && claims[0]?.value === 55,
  },
  'a part of a denial': {
    rows: rows('denials').filter(({ key }) => key !== 'except' && key !== 'trouble'),
    report: (phrase, part) => below('Blockers', `- ${denial(part, phrase)}`),
    hears: nothing,
  },
  'what takes a denial back': {
    rows: rows('denials', 'except', 'trouble'),
    report: (phrase, part) => below('Blockers', `- ${denial(part, phrase)}`),
    hears: ({ blockers }) => blockers.length === 1,
  },
  'a word that asks for something': {
    rows: [{ key: 'orders', words: ORDER_WORDS }],
    report: (word) => below('Notes', `- ${word} coverage to 80%`),
    hears: ({ coverage }) => coverage.length === 1 && coverage[0]?.target === 80 && coverage[0]?.current === null,
  },
  'how a line begins that is stuck': {
    rows: [{ key: 'stuck', words: STUCK_WORDS }],
    report: (words) => below('Notes', `- ${words} invented keys`),
    hears: ({ blockers }) => blockers.length === 1,
  },
  'what is done about blockers': {
    rows: [{ key: 'handling', words: HANDLING_WORDS }],
    report: (words) => below('Notes', `- **Blockers:** ${words} invented pilots`),
    hears: ({ blockers }) => blockers.every(({ certainty }) => certainty === 'doubtful'),
  },
  'a word in -ing that says that a problem stands': {
    rows: listed(STANDING_GERUNDS),
    report: (word) => below('Blockers', '1. **Invented trouble**', `   - **Status**: ${word} a gate`),
    hears: ({ blockers }) => blockers.length === 1 && blockers[0]?.state === 'open',
  },
}

test.each(Object.entries(EXERCISES))('every row is heard: %s', (name, { rows, report, hears }) => {
  const all = rows.flatMap(({ key, words }) => phrasesOf(words).map((phrase) => ({ key, phrase: plain(phrase) })))
  const asked = drawn(all)
  const deaf = asked.filter(({ key, phrase }) => !hears(readReport(report(phrase, key), { path: 'x.md' }), key))
  const named = ({ key, phrase }: (typeof all)[number]): string => `${key}: ${phrase}`
  holds(name, deaf.map(named), new Set(asked.map(named)))
})

/** Every list of words by language below a value, with the path that leads there. */
const wordsIn = (value: unknown, path: string): [path: string, words: object][] => {
  if (typeof value !== 'object' || value === null) return []
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => LANGUAGES.some((language) => language === key))) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path} ${key}`))
}

const judged = (path: string, text: string) => judgePage(new TextEncoder().encode(text), { path })

describe('words of pages', () => {
  test('each is heard as what its row says', () => {
    const { pages } = compileLexicon()
    const deaf = PAGE_ROWS.flatMap((row) => phrasesOf(row.words).filter((phrase) => pages.whole(plain(phrase))?.page !== row.page))
    expect(deaf).toEqual([])
  })

  test('each noun of a sequence makes its numbered pages one series', () => {
    const deaf = phrasesOf(SEQUENCE_NOUNS).filter(
      (noun) => !judged(`${plain(noun).replaceAll(' ', '-')}-3.md`, '# Invented\n')?.succession.pattern.includes('*'),
    )
    expect(deaf).toEqual([])
  })

  test('a folder for what was put away is no subject of its own', () => {
    const deaf = phrasesOf(ARCHIVE_WORDS).filter((word) => {
      const here = judged('sprint-3.md', '# Sprint 3\n')?.succession.stem
      return judged(`${plain(word)}/sprint-3.md`, '# Sprint 3\n')?.succession.stem !== here
    })
    expect(deaf).toEqual([])
  })

  test('a page that is kept up is known by its name, one that was put away by its last word, and neither ending is a subject', () => {
    const standing = (name: string) => judged(`${name}.md`, '# Invented\n')?.standing
    const joinedBy = (word: string) => plain(word).replaceAll(' ', '-')
    expect(phrasesOf(LIVING_NAMES).filter((name) => !standing(joinedBy(name))?.living)).toEqual([])
    expect(phrasesOf(PUT_AWAY_NAMES).filter((word) => standing(`quay-${joinedBy(word)}`)?.putAway == null)).toEqual([])
    expect(phrasesOf(NAME_TAILS).filter((word) => standing(`quay-${joinedBy(word)}`)?.subject !== 'quay')).toEqual([])
  })
})

test('what weighs in an audit is heard as what its row says', () => {
  const { tells } = compileLexicon()
  const deaf = TELLS_ROWS.flatMap((row) => phrasesOf(row.words).filter((phrase) => tells.whole(plain(phrase)) !== row.tells))
  expect(deaf).toEqual([])
})

test('no row of words is without an exercise', () => {
  const ofPages: readonly object[] = [
    ...[...PAGE_ROWS, ...TELLS_ROWS].map(({ words }) => words),
    SEQUENCE_NOUNS,
    ARCHIVE_WORDS,
    LIVING_NAMES,
    PUT_AWAY_NAMES,
    NAME_TAILS,
  ]
  const exercised = new Set<object>([...ofPages, ...Object.values(EXERCISES).flatMap(({ rows }) => rows.map(({ words }) => words))])
  const idle = wordsIn(vocabulary, '').filter(([, words]) => !exercised.has(words))
  holds(
    'exercised',
    idle.map(([path]) => path.trim()),
  )
})
