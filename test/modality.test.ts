import { expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

const read = (text: string) => readReport(`# Log\n\n${text}\n`, { path: 'x.md' })

const OPERATORS: Record<string, { op: string; value: number; high: number | null; unit: string | null }> = {
  '52%': { op: '=', value: 52, high: null, unit: '%' },
  '~52%': { op: '~', value: 52, high: null, unit: '%' },
  '≈ 52 percent': { op: '~', value: 52, high: null, unit: '%' },
  'about 52%': { op: '~', value: 52, high: null, unit: '%' },
  'etwa 52 Prozent': { op: '~', value: 52, high: null, unit: '%' },
  '≥52%': { op: '≥', value: 52, high: null, unit: '%' },
  '>= 52%': { op: '≥', value: 52, high: null, unit: '%' },
  'at least 52%': { op: '≥', value: 52, high: null, unit: '%' },
  '52%+': { op: '≥', value: 52, high: null, unit: '%' },
  '52+ tests': { op: '≥', value: 52, high: null, unit: 'test' },
  '> 52%': { op: '>', value: 52, high: null, unit: '%' },
  '<= 52%': { op: '≤', value: 52, high: null, unit: '%' },
  '≤52%': { op: '≤', value: 52, high: null, unit: '%' },
  '< 52%': { op: '<', value: 52, high: null, unit: '%' },
  '52-60%': { op: '=', value: 52, high: 60, unit: '%' },
  '52% – 60%': { op: '=', value: 52, high: 60, unit: '%' },
  '~2-3 hours': { op: '~', value: 2, high: 3, unit: 'time' },
  '1,234 tests': { op: '=', value: 1234, high: null, unit: 'test' },
  '3 stories': { op: '=', value: 3, high: null, unit: 'item' },
}

test.each(Object.entries(OPERATORS))('a number keeps what was written: %s', (written, claim) => {
  expect(read(`## Notes\n\n- Pier: ${written}`).claims).toMatchObject([claim])
})

/** Each number of the ledger with what it is meant as, in source order. */
const meant = (text: string): string =>
  read(text)
    .claims.flatMap(({ value, modality }) => (typeof value === 'number' ? `${value} ${modality}` : []))
    .join(', ')

const SECTIONS: Record<string, string> = {
  'Test Results': 'actual',
  'Expected Results': 'expected',
  Forecast: 'expected',
  'Resultados esperados': 'expected',
  Recommendations: 'advice',
  'Lessons Learned': 'advice',
  Examples: 'example',
  Legend: 'example',
  Before: 'before',
  Baseline: 'before',
  Vorher: 'before',
  'Before Phase 5': 'before',
  'Before production deployment': 'planned',
  After: 'actual',
  Roadmap: 'planned',
  'Planned Tests': 'planned',
  'Next Steps': 'planned',
  'Remaining Work': 'planned',
  'Sprint Goals': 'target',
  Objetivos: 'target',
}

test.each(Object.entries(SECTIONS))('a number below the heading %s is meant as %s', (heading, modality) => {
  expect(meant(`## ${heading}\n\n- Load the harbour chart in 52 seconds`)).toBe(`52 ${modality}`)
})

const LEADS: Record<string, string> = {
  'Expected output:': 'expected',
  '**You should see:**': 'expected',
  'Before this change:': 'before',
  'Goals for next week:': 'planned',
  'Goals:': 'target',
  'For example:': 'example',
  'Output:': 'actual',
}

test.each(Object.entries(LEADS))('a number behind the line "%s" is meant as %s', (lead, modality) => {
  const list = meant(`## Harbour\n\n${lead}\n\n- 52 boats`)
  const fence = meant(`## Harbour\n\n${lead}\n\n\`\`\`\n52 boats\n\`\`\``)
  expect({ list, fence }).toEqual({ list: `52 ${modality}`, fence: `52 ${modality}` })
})

test('what a lead-in line says ends with what it leads in', () => {
  expect(meant('## Harbour\n\nExpected output:\n\n- 52 boats\n\nWe counted them.\n\n- 40 boats')).toBe('52 expected, 40 actual')
})

const COLUMNS: Record<string, string> = {
  Current: 'actual',
  Target: 'target',
  Ziel: 'target',
  目标: 'target',
  Before: 'before',
  Antes: 'before',
  After: 'actual',
  Expected: 'expected',
  'Expected Result': 'expected',
  'Résultat attendu': 'expected',
  ETA: 'planned',
}

test.each(Object.entries(COLUMNS))('a number in the column %s is meant as %s', (column, modality) => {
  expect(meant(`| Metric | ${column} |\n| --- | --- |\n| Load time | 52 seconds |`)).toBe(`52 ${modality}`)
})

const WORDS: Record<string, string> = {
  'Pier: 40% (target: 52%)': '40 actual, 52 target',
  'Pier: 40% (52% target)': '40 actual, 52 target',
  'Boats: 40 (was 52)': '40 actual, 52 before',
  'Boats: 40, down from 52': '40 actual, 52 before',
  'Boats: 52 → 40': '52 before, 40 actual',
  'Boats: 40 from 52 harbours': '40 actual, 52 actual',
  'Boats: 40 (target met)': '40 actual',
  'Wait 52 min for the ferry': '52 actual',
  '**Expected**: all 52 boats': '52 expected',
  '**Previously**: 52 boats': '52 before',
}

test.each(Object.entries(WORDS))('the words beside a number say how it is meant: %s', (line, expected) => {
  expect(meant(`## Harbour\n\n- ${line}`)).toBe(expected)
})

test('a figure of coverage is what its field says, wherever it stands', () => {
  expect(meant('## Coverage\n\n| Module | Before | Current | Target |\n| --- | --- | --- | --- |\n| Pier | 31% | 52% | 80% |')).toBe(
    '31 before, 52 actual, 80 target',
  )
  expect(meant('## Expected Coverage\n\n- Pier: 52% → 80%')).toBe('52 actual, 80 expected')
})

test('what is advised, expected or shown as an example stands in the ledger and nowhere else', () => {
  const { coverage, items, tests, claims } = read(
    ['Recommendations', 'Expected Results', 'Examples']
      .map((heading) => `## ${heading}\n\n- Raise the coverage to 80%\n- 12 tests passed`)
      .join('\n\n'),
  )
  expect({ coverage, items, suites: tests.suites, passed: tests.summary.passed }).toEqual({
    coverage: [],
    items: [],
    suites: [],
    passed: null,
  })
  expect(claims.map(({ value, modality }) => `${value} ${modality}`)).toEqual([
    '80 advice',
    '12 advice',
    '80 expected',
    '12 expected',
    '80 example',
    '12 example',
  ])
})
