import { describe, expect, test } from 'vitest'
import { BOUNDS, type Bounds, type Candidate, currencyOf } from '../src/analysis/index.ts'
import { judgePage } from '../src/pipeline/index.ts'
import { type Page, seriesOf } from '../src/sources/index.ts'

const TODAY = '2026-03-02'

interface Given extends Partial<Omit<Candidate, 'date'>> {
  date?: string | null
}

const pageAt = (path: string): Page => ({
  file: `/${path}`,
  path,
  named: false,
  report: true,
  kind: 'other',
  reason: '',
  judgement: judgePage(new TextEncoder().encode('# Harbour\n'), { path }),
})

/** Reports by their paths, each as its path and what is given tell of it. */
function candidates(given: Readonly<Record<string, Given>>): Candidate[] {
  const pages = Object.keys(given).map(pageAt)
  const series = seriesOf(pages)
  return pages.map((page): Candidate => {
    const { date = '2026-03-01', ...rest } = given[page.path] ?? {}
    const own = series.find((one) => one.pages.includes(page))
    const standing = page.judgement?.standing ?? { putAway: null, subject: null, living: false }
    return {
      path: page.path,
      named: false,
      kind: 'other',
      state: null,
      label: null,
      date: date === null ? null : { day: date, from: 'text' },
      changed: null,
      days: null,
      entries: 0,
      ...standing,
      series: own
        ? { size: own.pages.length, newest: own.pages.at(-1)?.path ?? '', by: own.by, journal: page.judgement?.succession.stem ?? '' }
        : null,
      ...rest,
    }
  })
}

/** What is current among reports, stale ones with a `~` before them. */
function current(given: Readonly<Record<string, Given>>, bounds: Partial<Bounds> = {}): string[] {
  const all = candidates(given)
  const found = currencyOf(all, { ...BOUNDS, ...bounds }, TODAY)
  return all.flatMap(({ path }, index) => (found[index]?.current ? [`${found[index].stale ? '~' : ''}${path}`] : []))
}

/** Why a report is current or not, beside a status page that always is. */
function why(path: string, given: Given, others: Readonly<Record<string, Given>> = {}): string | undefined {
  const all = candidates({ 'STATUS.md': {}, ...others, [path]: given })
  const found = currencyOf(all, BOUNDS, TODAY)
  return found[all.findIndex((one) => one.path === path)]?.why
}

const STATUS = { 'STATUS.md': {} }

describe('a report is current', () => {
  test.each<[string, string, Given]>([
    ['while nothing newer speaks for its subject', 'docs/pier-report.md', { state: 'in-progress', date: '2026-02-20' }],
    ['when it was named, however old and wherever it lies', 'archive/pier-old.md', { named: true, date: '2020-01-01', state: 'done' }],
    ['without any date', 'docs/pier-report.md', { date: null }],
    ['dated ahead of today', 'docs/pier-report.md', { date: '2027-01-01' }],
    ['in its last month, told by the month alone', 'docs/pier-report.md', { date: '2026-02' }],
    ['kept up and done, while it is fresh', 'docs/pier.md', { days: 5, state: 'done', changed: '2026-02-27T10:00:00+00:00' }],
    ['as a log of dated entries', 'docs/pier.md', { entries: 4, state: 'done' }],
  ])('%s', (_how, path, given) => {
    expect(current({ ...STATUS, [path]: given })).toContain(path)
  })

  test('as the newest of its series, though it is done', () => {
    expect(current({ ...STATUS, 'sprint-1.md': { state: 'done', date: '2026-02-01' }, 'sprint-2.md': { state: 'done' } })).toEqual([
      'STATUS.md',
      'sprint-2.md',
    ])
  })

  test('as the newest of all where all are over', () => {
    const given = { 'pier.md': { state: 'done', date: '2026-02-01' }, 'mole.md': { state: 'done', date: '2026-02-03' } } as const
    expect(current(given)).toEqual(['mole.md'])
  })

  test('with a report on another subject beside it, which is newer', () => {
    expect(current({ 'docs/pier-report.md': { date: '2026-02-20' }, 'docs/mole-report.md': {} })).toHaveLength(2)
  })
})

describe('a report is put aside', () => {
  test.each<[string, string, Given, string]>([
    ['in an archive', 'docs/archive/pier.md', {}, 'it is archived ("archive")'],
    ['in a folder of history', 'docs/History/pier.md', {}, 'it is archived ("History")'],
    ['by its name', 'docs/PIER_OLD.md', {}, 'it is archived ("old")'],
    ['when it is done', 'docs/pier-report.md', { state: 'done' }, 'it is done'],
    ['when it was cancelled', 'docs/pier-report.md', { state: 'cancelled' }, 'it is cancelled'],
    ['when it is too old', 'docs/pier-report.md', { date: '2026-01-01' }, 'it is 59 days older than the newest report'],
    [
      'kept up, but done and left alone',
      'docs/pier.md',
      { days: 9, state: 'done', date: '2026-01-01' },
      'it is done, and 59 days older than the newest report',
    ],
  ])('%s', (_how, path, given, told) => {
    expect(current({ ...STATUS, [path]: given })).toEqual(['STATUS.md'])
    expect(why(path, given)).toBe(told)
  })

  test.each<[string, string, Given, Record<string, Given>, string]>([
    ['of its series', 'sprint-1.md', {}, { 'sprint-2.md': {} }, 'sprint-2.md follows it in its series'],
    [
      'on its subject',
      'docs/BUILD_FIX_REQUIRED.md',
      { date: '2026-02-20' },
      { 'docs/BUILD_SUCCESS_FINAL.md': { state: 'done' } },
      'BUILD_SUCCESS_FINAL.md is newer and on the same subject',
    ],
    [
      'on its subject, of the same day by a later commit',
      'docs/PIER_STATUS.md',
      { changed: '2026-03-01T08:00:00+00:00' },
      { 'docs/PIER_COMPLETE.md': { changed: '2026-03-01T09:00:00+00:00' } },
      'PIER_COMPLETE.md is newer and on the same subject',
    ],
    [
      'of its journal, two days on',
      'daily/2026-02-10-pier.md',
      { date: '2026-02-10' },
      {
        'daily/2026-02-09-pier.md': { date: '2026-02-09' },
        'daily/2026-02-10-mole.md': { date: '2026-02-10' },
        'daily/2026-02-11-mole.md': { date: '2026-02-11' },
        'daily/2026-02-12-mole.md': { date: '2026-02-12' },
      },
      '2026-02-12-mole.md is later in the same journal',
    ],
    [
      'on a session in its folder',
      'docs/pier-session-summary.md',
      { kind: 'session', date: '2026-02-10' },
      { 'docs/mole-session-summary.md': { kind: 'session', date: '2026-02-11' } },
      'mole-session-summary.md is a later session report of its folder',
    ],
    [
      'on a later sprint, and another one between',
      'plans/pier.md',
      { kind: 'sprint', label: 'Sprint 4' },
      { 'reviews/mole.md': { kind: 'sprint', label: 'Sprint 5' }, 'daily/buoy.md': { kind: 'sprint', label: 'Sprint 6' } },
      'sprint 6 is told of since',
    ],
  ])('for a newer one %s', (_how, path, given, others, told) => {
    expect(why(path, given, others)).toBe(told)
    expect(current({ ...STATUS, ...others, [path]: given })).not.toContain(path)
  })

  test('never for another one that was put away', () => {
    const given = { 'docs/PIER_STATUS.md': { date: '2026-02-20' }, 'docs/archive/PIER_REPORT.md': {} }
    expect(current(given)).toEqual(['docs/PIER_STATUS.md'])
  })

  test('never, as a page that is kept up, for a newer one on its subject', () => {
    const given = { 'docs/PIER_STATUS.md': { days: 8, date: '2026-02-20' }, 'docs/PIER_REPORT.md': {} }
    expect(current(given)).toContain('docs/PIER_STATUS.md')
  })
})

describe('a report is stale', () => {
  test.each<[string, Record<string, Given>, string]>([
    ['that is kept up by its name', { 'BACKLOG.md': { date: '2025-01-01' } }, '~BACKLOG.md'],
    ['that changed on many days', { 'docs/pier.md': { days: 7, date: '2025-01-01' } }, '~docs/pier.md'],
    ['that is the newest of its series', { 'week-1.md': { date: '2026-01-01' }, 'week-2.md': { date: '2026-01-08' } }, '~week-2.md'],
  ])('%s', (_how, given, told) => {
    expect(current({ ...STATUS, ...given })).toContain(told)
  })

  test('no more when git saw it change since', () => {
    expect(current({ ...STATUS, 'docs/pier.md': { days: 7, date: '2025-01-01', changed: '2026-02-25T00:00:00+00:00' } })).toContain(
      'docs/pier.md',
    )
  })

  test('no more but put aside when its series ended long ago', () => {
    const given = { ...STATUS, 'week-1.md': { date: '2025-01-01' }, 'week-2.md': { date: '2025-01-08' } }
    expect(current(given)).toEqual(['STATUS.md'])
    expect(current(given, { seriesDays: 1000 })).toContain('~week-2.md')
  })

  test('within other bounds', () => {
    const given = { ...STATUS, 'docs/pier-report.md': { date: '2026-02-20' } }
    expect(current(given, { days: 5 })).toEqual(['STATUS.md'])
  })
})

describe('what assistants are told, and templates, are no reports', () => {
  const text = '# Sprint 7 status\n\n**Status:** In progress\n\n## Done\n\n- ✅ Pier\n- ✅ Mole\n\n## Blockers\n\n- Crane is broken\n'
  test.each([
    ['.claude/commands/daily-standup.md', 'instructions'],
    ['.cursor/rules/status.md', 'instructions'],
    ['.github/prompts/sprint-status.md', 'instructions'],
    ['docs/sprint-status.prompt.md', 'instructions'],
    ['AGENTS.md', 'instructions'],
    ['web/CLAUDE.md', 'instructions'],
    ['docs/StatusReportTemplate.md', 'template'],
    ['.github/ISSUE_TEMPLATE/progress.md', 'template'],
    ['templates/sprint-status.md', 'template'],
    ['docs/plantilla/informe-semanal.md', 'template'],
  ])('%s', (path, kind) => {
    expect(judgePage(new TextEncoder().encode(text), { path })).toMatchObject({ report: false, kind })
  })

  test.each(['.claude/reports/daily/2026-02-06-standup.md', 'docs/template-engine-status.md', '.github/sprint-status.md'])(
    'but %s is one',
    (path) => {
      expect(judgePage(new TextEncoder().encode(text), { path })).toMatchObject({ report: true })
    },
  )
})
