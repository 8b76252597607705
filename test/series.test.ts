import { describe, expect, test } from 'vitest'
import { judgePage } from '../src/pipeline/index.ts'
import { type Page, type Series, seriesOf } from '../src/sources/index.ts'

/** A report at `path`; `head` is how it begins. */
function page(path: string, head = ''): Page {
  const judgement = judgePage(new TextEncoder().encode(head), { path })
  return { file: `/${path}`, path, named: false, report: true, kind: 'other', reason: '', judgement }
}

/** Each series as its name and its files, the oldest first. */
const told = (series: readonly Series[]): Record<string, string[]> =>
  Object.fromEntries(series.map(({ name, pages }) => [name, pages.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))]))

const grouped = (...paths: readonly string[]): Record<string, string[]> => told(seriesOf(paths.map((path) => page(path))))

describe('reports are one series', () => {
  test.each<[string, readonly string[]]>([
    ['with numbers, by their value', ['sprint-2.md', 'sprint-9.md', 'sprint-10.md']],
    ['whatever they are called behind the number', ['PHASE_1_COMPLETE.md', 'PHASE_2_SUMMARY.md']],
    ['with dates', ['2026-01-30.md', '2026-02-06.md', '2026-02-13.md']],
    ['with dates as others write them', ['status-31.12.2025.md', 'status-05.01.2026.md']],
    ['with months', ['2025-nov.md', '2025-dec.md', '2026-jan.md']],
    ['with weeks of a year', ['2025-W52.md', '2026-W01.md', '2026-W10.md']],
    ['with letters behind the number', ['STATUS_WAVE9.md', 'STATUS_WAVE10b.md', 'STATUS_WAVE10d.md']],
    ['with the number glued to its word', ['week3.md', 'week12.md']],
    ['with two numbers', ['sprint-1-2.md', 'sprint-1-10.md', 'sprint-2-1.md']],
    ['with a number before a word for a report', ['001-progress.md', '002-progress.md']],
    ['in Turkish', ['hafta-1.md', 'hafta-2.md']],
    ['in Russian', ['спринт-1.md', 'спринт-2.md']],
  ])('%s', (_how, paths) => {
    expect(Object.values(grouped(...paths.toReversed()))).toEqual([paths])
  })

  test.each([
    ['numbered', 'sprint-9/status.md', 'sprint-10/status.md'],
    ['dated', '2025/12/status.md', '2026/01/status.md'],
  ])('across folders that are %s', (_how, older, newer) => {
    const series = seriesOf([page(newer), page(older)])
    expect(series.map(({ pages }) => pages.map(({ path }) => path))).toEqual([[older, newer]])
  })

  test('although the older ones were put away', () => {
    expect(grouped('handoffs/wave-12.md', 'handoffs/archive/wave-10.md', 'handoffs/archive/wave-11.md')).toEqual({
      wave: ['wave-10.md', 'wave-11.md', 'wave-12.md'],
    })
  })

  test.each(['sessions', 'updates', 'standups'])('in a journal’s folder such as %s, whatever each day is about', (folder) => {
    const paths = [`${folder}/2026-01-05-lamps.md`, `${folder}/2026-01-04-paint.md`]
    expect(grouped(...paths)).toEqual({ [folder]: ['2026-01-04-paint.md', '2026-01-05-lamps.md'] })
  })

  test('where only the title names the unit', () => {
    const pages = [page('s2.md', '# Sprint 2\n'), page('s1.md', '# Sprint 1\n')]
    expect(told(seriesOf(pages))).toEqual({ s: ['s1.md', 's2.md'] })
  })

  test('in the order of their own dates, and of those in their names where they are the same', () => {
    const dated = (path: string, date: string) => page(path, `# Status\n\n**Date:** ${date}\n`)
    const pages = [dated('status-2026-01-20.md', '2026-01-05'), dated('status-2026-01-10.md', '2026-01-25')]
    expect(told(seriesOf(pages))).toEqual({ status: ['status-2026-01-20.md', 'status-2026-01-10.md'] })
    const copied = [dated('status-2026-01-20.md', '2026-01-05'), dated('status-2026-01-10.md', '2026-01-05')]
    expect(told(seriesOf(copied))).toEqual({ status: ['status-2026-01-10.md', 'status-2026-01-20.md'] })
  })
})

describe('reports are several series', () => {
  test.each<[string, readonly string[], number]>([
    ['of several subjects', ['STATUS.md', 'BLOCKERS.md', 'docs/STATUS.md'], 3],
    ['of one subject each, numbered', ['task-6-report.md', 'task-7-report.md', 'pr-190-report.md', 'pr-208-report.md'], 4],
    ['of parts that are numbered', ['app1/STATUS.md', 'app2/STATUS.md'], 2],
    ['of dated pages that are about something each', ['plans/2026-01-05-lamps.md', 'plans/2026-01-09-paint.md'], 2],
    ['of one name in an archive and outside it', ['STATUS.md', 'archive/STATUS.md'], 2],
    ['of one name with two endings', ['STATUS.md', 'STATUS.markdown'], 2],
    ['in two folders', ['anna/week-1.md', 'anna/week-2.md', 'bert/week-1.md'], 2],
  ])('%s', (_how, paths, count) => {
    expect(Object.keys(grouped(...paths))).toHaveLength(count)
  })

  test('where two stand on one number: a track each, and what came only once together', () => {
    expect(
      grouped('session-7-web.md', 'session-8-web.md', 'session-8-app.md', 'session-9-app.md', 'session-6-docs.md', 'session-10-infra.md'),
    ).toEqual({
      'session-web': ['session-7-web.md', 'session-8-web.md'],
      'session-app': ['session-8-app.md', 'session-9-app.md'],
      session: ['session-6-docs.md', 'session-10-infra.md'],
    })
  })
})

test('a series is named after what its reports are called, with as many folders as tell it from the others', () => {
  const paths = [
    'codex/updates/2026-01-05.md',
    'codex/updates/2026-01-12.md',
    'nomos/updates/2026-01-05.md',
    'SPRINT_4_PLAN.md',
    'SPRINT_5_PLAN.md',
  ]
  const series = seriesOf(paths.map((path) => page(path)))
  expect(series.map(({ name, pattern, by }) => ({ name, pattern, by }))).toEqual([
    { name: 'codex/updates', pattern: 'codex/updates/*.md', by: 'date' },
    { name: 'nomos/updates', pattern: 'nomos/updates/2026-01-05.md', by: 'date' },
    { name: 'SPRINT', pattern: 'SPRINT_*.md', by: 'number' },
  ])
})

test('a pattern begins where the paths do that are shown', () => {
  const shown = (path: string): Page => ({ ...page(`docs/sprints/${path}`), path })
  expect(seriesOf([shown('sprint-1.md'), shown('sprint-2.md')])[0]?.pattern).toBe('sprint-*.md')
  const outside = (path: string): Page => ({ ...page(path), path: `/repository/${path}` })
  expect(seriesOf([outside('docs/sprint-1.md'), outside('docs/sprint-2.md')])[0]?.pattern).toBe('/repository/docs/sprint-*.md')
})
