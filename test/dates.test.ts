import { describe, expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'
import { compileLexicon } from '../src/reading/index.ts'

/** By date, the forms in which ten languages write it. */
const FORMS: Record<string, readonly string[]> = {
  '2026-03-04': [
    '2026-03-04',
    '2026/03/04',
    '2026.03.04',
    '2026-03-04T10:20:00Z',
    '04.03.2026',
    '4.3.2026',
    '04.03.26',
    '03-04-2026',
    '04-Mar-2026',
    '3/4/26',
    '4 March 2026',
    '4th of March, 2026',
    'Wednesday, March 4th, 2026',
    'Mar 4, 2026 at 10:20',
    'Mar. 4 2026',
    '4 de marzo de 2026',
    '4 de marzo del 2026',
    'quarta-feira, 4 de março de 2026',
    '4 mars 2026',
    'mercredi 4 mars 2026',
    '4. März 2026',
    'Mittwoch, 4. März 2026, 10:20 Uhr',
    '4 марта 2026 г.',
    'среда, 4 марта 2026 года',
    'onsdag den 4 mars 2026',
    '4 Mart 2026 Çarşamba',
    '2026年3月4日',
    '2026年03月04日（水）',
  ],
  '2026-03-01': ['1er mars 2026', '1º de março de 2026', 'March 1st 2026'],
  '2026-03-13': ['13/03/2026', '03/13/2026', '13.03.2026'],
  '2026-03': [
    'March 2026',
    'Mar 2026',
    '2026-03',
    'marzo de 2026',
    'março de 2026',
    'mars 2026',
    'März 2026',
    'март 2026',
    'Mart 2026',
    '2026年3月',
  ],
}
const forms = Object.entries(FORMS).flatMap(([date, all]) => all.map((written) => ({ written, date })))

/** Ranges of which the end is the date: what was told until then is what the report tells. */
const RANGES: readonly string[] = [
  '2026-07-16 – 2026-07-22',
  '16.07.2026 – 22.07.2026',
  '16.07.–22.07.2026',
  '16.–22. Juli 2026',
  '7/16/2026 - 7/22/2026',
  'July 16-22, 2026',
  'July 16–22 2026',
  'June 30 – July 22, 2026',
  '16-22 July 2026',
  '16 July – 22 July 2026',
  '16 al 22 de julio de 2026',
  '16 a 22 de julho de 2026',
  'du 16 au 22 juillet 2026',
  'с 16 по 22 июля 2026',
  '16 till 22 juli 2026',
  '16-22 Temmuz 2026',
  '2026年7月16日～22日',
  '2026年7月16日～7月22日',
]

/** What is no date, whatever stands beside it. */
const NONE: readonly string[] = [
  'yesterday',
  '2026-13-45',
  '31 February 2026',
  '30/30/2026',
  'sprint 12',
  '10:20',
  'March',
  '1.2.26 of the chart',
]

const dateOf = (text: string, path = 'x.md', order: 'mdy' | 'dmy' | null = null): string | null =>
  readReport(text, { path, lexicon: compileLexicon({}, order) }).date

test.each(forms)('$written is $date', ({ written, date }) => {
  expect(dateOf(`# Log\n\n**Date**: ${written}\n`)).toBe(date)
})

test.each(RANGES)('%s ends on 2026-07-22', (written) => {
  expect(dateOf(`# Log\n\n**Date**: ${written}\n`)).toBe('2026-07-22')
})

test.each(NONE)('"%s" is no date', (written) => {
  expect(dateOf(`# Log\n\n**Duration**: ${written}\n`)).toBeNull()
})

test.each([
  ['**Date**: 04/05/2024', null, '2024-04-05'],
  ['**Data**: 04/05/2024', null, '2024-05-04'],
  ['**Date**: 04/05/2024', 'dmy', '2024-05-04'],
  ['**Data**: 04/05/2024', 'mdy', '2024-04-05'],
  ['**Date**: 25/12/2024', 'mdy', '2024-12-25'],
  ['## Week of 04/05/2024', 'dmy', '2024-05-04'],
] as const)('%s in order %s is %s', (text, order, date) => {
  expect(dateOf(`# Report\n\n${text}\n`, 'x.md', order)).toBe(date)
})

describe('a day without a year takes that of', () => {
  test.each([
    [
      'the nearest full date in the header',
      '# Log\n\n**Release**: 2027-01-05\n\n**Date**: 12 March\n**Started**: 2 March 2026\n',
      'x.md',
      '2026-03-12',
    ],
    ['a front matter', '---\nstart: 2026-01-02\n---\n\n# Log\n\n**Last updated**: 12.03.\n', 'x.md', '2026-03-12'],
    ['the title', '# Log of March 2026\n\n**Date**: March 12\n', 'x.md', '2026-03-12'],
    ["the file's name", '# Log\n\n**Date**: 3/12\n', 'logs/2026-03-12.md', '2026-03-12'],
    ["the file's folder", '# Standup – Thursday, March 12\n', 'logs/2026/standup.md', '2026-03-12'],
    ['the date behind it', '# Log\n\n**Date**: 12. März\n**Stand**: 14.04.2026\n', 'x.md', '2026-03-12'],
    ['a range in a title', '# Week 11: March 9-12\n', 'week-11-2026.md', '2026-03-12'],
  ])('%s', (_, text, path, date) => {
    expect(dateOf(text, path)).toBe(date)
  })

  test.each([
    ['12 March', '12 March'],
    ['12 марта', '12 марта'],
    ['12.03.', '12.03.'],
    ['3/12', '3/12'],
    ['3月12日', '3月12日'],
  ])('%s has none where nothing names a year, and a note says so', (written, raw) => {
    const { date, notes } = readReport(`# Log\n\n**Date**: ${written}\n`, { path: 'x.md' })
    expect(date).toBeNull()
    expect(notes).toMatchObject([{ code: 'date-without-year', line: 3, position: { start: { line: 3, column: 11 } } }])
    expect(notes[0]?.message).toContain(`"${raw}"`)
  })

  test('a 29th of February is no date in a year that has none', () => {
    expect(dateOf('# Log\n\n**Date**: 29 February\n', '2028/log.md')).toBe('2028-02-29')
    expect(dateOf('# Log\n\n**Date**: 29 February\n', '2026/log.md')).toBeNull()
  })

  test('a ratio, a score or a name in a title is no day', () => {
    expect(dateOf('# Log\n\n**Completed**: 3/12\n', '2026/log.md')).toBeNull()
    expect(dateOf('# Log\n\n**Duration**: 3/12\n', '2026/log.md')).toBeNull()
    expect(dateOf('# Data set 3 of the harbour\n', '2026/log.md')).toBeNull()
  })
})
