import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import stringWidth from 'string-width'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../src/cli/program.ts'
import { TestRepository } from './repository.ts'
import { type Given, worldFor } from './world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'status-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function files(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

async function progress(line: string, given: Partial<Given> = {}) {
  const { world, said } = worldFor(line.split(' '), { cwd: folder, env: { NO_COLOR: '1', PROGRESS_TODAY: '2026-03-02' }, ...given })
  return { code: await main(world, '0.0.0'), ...said }
}

const page = (name: string, date: string, rest = '**Status:** In progress\n') => `# ${name} status report\n\n**Date:** ${date}\n${rest}`
const BLOCKED = '**Status:** Blocked\n\n## Blockers\n\n- Crane is broken (critical)\n'

/** A page for each of `count` piers, in folders that differ in their middle alone. */
const piers = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `documentation/harbours/number-${index}-of-many/reports/pier-construction-report.md`,
      page('The construction of the pier with all its lamps and buoys', '2026-02-20', '**Status:** In progress\n**Progress:** 40%\n'),
    ]),
  )

const screens = [
  { columns: 120, rows: 40 },
  { columns: 80, rows: 24 },
]

describe('the status screen', () => {
  test.each(screens)('fits a terminal of $columns × $rows, with every file told from the others', async (terminal) => {
    files({
      ...piers(60),
      'docs/mole-report.md': page('Mole', '2026-02-25', BLOCKED),
      'archive/buoy-report.md': page('Buoy', '2025-02-25', BLOCKED),
    })
    const { out } = await progress('status', { terminal })
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeLessThan(terminal.rows)
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(terminal.columns)
    const rows = lines.filter((line) => /^2026-/.test(line))
    expect(rows[0]).toMatch(/^2026-02-25 +Mole .*critical +docs\/mole-report\.md$/)
    expect(new Set(rows.map((row) => row.replace(/^\S+ +/, ''))).size).toBe(rows.length)
    expect(out).toMatch(/^more +\d+ more current/m)
    expect(out).toMatch(/^older +1 older report holds 1 open blocker: 1 critical/m)
    expect(out).toContain('critical: Crane is broken (docs/mole-report.md:8)')
  })

  test('tells all rows in a pipe, or as many as are asked for', async () => {
    files(piers(60))
    expect((await progress('status')).out.match(/^2026-/gm)).toHaveLength(60)
    const { out } = await progress('status --limit 2')
    expect(out.match(/^2026-/gm)).toHaveLength(2)
    expect(out).toContain('58 more current')
  })

  test('is ordered and narrowed as asked', async () => {
    files({
      'docs/a-report.md': page('Lamp', '2026-02-25'),
      'docs/b-report.md': page('Mole', '2026-02-20', BLOCKED),
      'sprints/c.md': page('Sprint 3', '2026-02-22'),
    })
    const names = async (options: string) =>
      [...(await progress(`status ${options}`)).out.matchAll(/^2026-\S+ +(\w+)/gm)].map(([, name]) => name)
    expect(await names('')).toEqual(['Lamp', 'Sprint', 'Mole'])
    expect(await names('--sort blockers')).toEqual(['Mole', 'Lamp', 'Sprint'])
    expect(await names('--sort name')).toEqual(['Lamp', 'Mole', 'Sprint'])
    expect(await names('--since 2026-02-22')).toEqual(['Lamp', 'Sprint'])
    expect(await names('--kind sprint')).toEqual(['Sprint'])
    expect(await names('--path docs')).toEqual(['Lamp', 'Mole'])
  })

  test('counts named tests where no total is given, and folds what states nothing', async () => {
    files({
      'a-report.md': page('Lamp', '2026-02-25', '\n## Test results\n\n- ✅ lamp_turns passed\n- ❌ lamp_burns failed\n'),
      'b-status.md': '# Mole status report\n\n**Date:** 2026-02-25\n\nThe team met.\n',
    })
    const { out } = await progress('status')
    expect(out).toMatch(/Lamp.* 1\/2 .*a-report\.md/)
    expect(out).toContain('1 current report without a state or figure')
    expect((await progress('status b-status.md')).out).toContain('b-status.md')
  })

  test('tells in JSON every report, current or not, and why', async () => {
    files({ 'sprint-1.md': page('Sprint 1', '2026-02-01', BLOCKED), 'sprint-2.md': page('Sprint 2', '2026-02-15') })
    const { reports, total } = JSON.parse((await progress('status -f json')).out)
    expect(reports).toMatchObject([
      { path: 'sprint-2.md', current: true, stale: false, age: 15, dated: { day: '2026-02-15', from: 'text' } },
      { path: 'sprint-1.md', current: false, age: 29, why: 'sprint-2.md follows it in its series' },
    ])
    expect(total).toMatchObject({ reports: 1, older: 1, olderOpenBlockers: { critical: 1 } })
  })

  test('says what is missing in an empty folder', async () => {
    expect(await progress('status')).toMatchObject({ code: 2, out: '' })
    expect((await progress('status --allow-empty')).out).toContain('0 reports')
  })

  test('answers the same from what was kept, and anew where a text changed', async () => {
    files({ 'docs/a-report.md': page('Lamp', '2026-02-25', BLOCKED) })
    const env = { NO_COLOR: '1', PROGRESS_TODAY: '2026-03-02', PROGRESS_CACHE_DIR: join(folder, '.cache') }
    const first = await progress('status docs', { env })
    expect(await progress('status docs', { env })).toEqual(first)
    files({ 'docs/a-report.md': page('Lamp', '2026-02-25') })
    expect((await progress('status docs', { env })).out).toContain('no open blockers')
  })
})

describe('git tells', () => {
  test('when a page without a date changed, and that it is kept up', async () => {
    const repo = new TestRepository()
    for (const step of ['one', 'two', 'three'])
      repo.commit({ 'docs/pier.md': `# Pier status report\n\n**Status:** In progress\n\n- ✅ Step ${step}\n` })
    repo.commit({ 'docs/lamp-report.md': page('Lamp', '2026-07-01') })
    const { reports } = JSON.parse((await progress('status -f json --today 2026-07-02', { cwd: repo.folder })).out)
    expect(reports).toContainEqual(
      expect.objectContaining({ path: 'docs/pier.md', current: true, stale: true, dated: { day: '2026-05-03', from: 'git' } }),
    )
    rmSync(repo.folder, { recursive: true, force: true })
  })
})

describe('the gate', () => {
  const texts = { 'STATUS.md': page('Harbour', '2026-02-25'), 'docs/pier-report.md': page('Pier', '2026-01-01', BLOCKED) }

  test('judges what is current, and tells what it did not judge', async () => {
    files(texts)
    const { code, out } = await progress('check -f plain')
    expect(code).toBe(0)
    expect(out).toContain('not judged\t1 older report holds 1 open blocker: 1 critical · 1 too old (--all judges it)')
    const { older, olderOpenBlockers } = JSON.parse((await progress('check -f json')).out)
    expect({ older, olderOpenBlockers }).toMatchObject({ older: 1, olderOpenBlockers: { critical: 1, total: 1 } })
  })

  test.each(['check --all', 'check docs/pier-report.md', 'check STATUS.md docs/pier-report.md'])(
    'judges all that %s means',
    async (line) => {
      files(texts)
      expect(await progress(`${line} -f plain`)).toMatchObject({ code: 1, out: expect.not.stringContaining('not judged') })
    },
  )

  test('audit and verify ask what is current, too, and tell what they left out', async () => {
    const wrong = '**Status:** In progress\n\n**Completion:** 30% (1/6 tasks)\n'
    files({ 'STATUS.md': page('Harbour', '2026-02-25'), 'docs/pier-report.md': page('Pier', '2026-01-01', wrong) })
    expect(await progress('audit -f plain')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 older report holds no open blocker'),
    })
    expect((await progress('audit -f plain')).out).toContain('(--all audits it)')
    expect(JSON.parse((await progress('audit -f json')).out)).toMatchObject({ reports: 1, older: 1 })
    expect((await progress('audit --all')).code).toBe(1)
    expect((await progress('audit docs/pier-report.md')).code).toBe(1)
    expect(JSON.parse((await progress('verify -f json')).out)).toMatchObject({ reports: 1, older: 1 })
    expect(JSON.parse((await progress('verify --all -f json')).out)).toMatchObject({ reports: 2, older: 0 })
  })

  test('judges by the bounds of the configuration', async () => {
    files({ ...texts, '.progressrc': '{ "current": { "days": 90 } }' })
    expect((await progress('check')).code).toBe(1)
    files({ '.progressrc': '{ "current": { "days": 0 } }' })
    expect(await progress('check')).toMatchObject({
      code: 2,
      err: expect.stringContaining('current.days must be a whole number of days from 1'),
    })
  })

  test('keeps what the baseline has of a report that it does not judge', async () => {
    files({ ...texts, 'docs/mole-report.md': page('Mole', '2026-02-20', BLOCKED) })
    await progress('baseline --all')
    expect((await progress('check --strict-baseline')).code).toBe(0)
    await progress('baseline')
    expect((await progress('check --all --strict-baseline')).code).toBe(0)
  })
})
