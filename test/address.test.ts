import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { run } from '../src/cli/run.ts'
import { diffSchema, diffsSchema } from '../src/cli/schemas/diffs.ts'
import { ENV, TestRepository } from './repository.ts'
import { type Told, worldFor } from './world.ts'

const status = (percent: number, rest = '') =>
  `# Status of the ferry pier\n\n**Status:** In progress\n**Progress:** ${percent}%\n\nThe pier is built from both ends.\n\n## Blockers\n\n${rest || 'None'}\n`
const sprint = (number: number, date: string, percent: number) =>
  `# Sprint ${number}: pier\n\n**Date:** ${date}\n**Status:** In progress\n**Progress:** ${percent}%\n`

let repo: TestRepository
/** The commits of the living file, one a day from the 1st of May 2026 on. */
let commits: string[] = []
const fiveCommits = TestRepository.once((repo) => [
  repo.commit({ 'STATUS.md': status(10), 'README.md': '# Pier\n\nHow to build.\n' }),
  repo.commit({ 'STATUS.md': status(20), 'sprints/sprint-4.md': sprint(4, '2026-05-02', 40) }),
  repo.commit({ 'notes.txt': 'x' }),
  repo.commit({ 'sprints/sprint-5.md': sprint(5, '2026-05-04', 50) }),
  repo.commit({ 'STATUS.md': status(30, '- No crane (high)') }),
])
beforeEach(() => {
  repo = new TestRepository()
  commits = fiveCommits(repo)
})
afterEach(() => repo.remove())

/** Runs `progress` with arguments in the test's repository, or in another folder. */
async function progress(args: readonly string[], cwd = repo.folder, PATH = ENV.PATH ?? ''): Promise<Told> {
  const { world, said } = worldFor(args, { cwd, env: { ...ENV, PATH } })
  return { code: await run(world), ...said }
}

const at = (index: number, path = 'STATUS.md'): string => `${path}@${commits[index]?.slice(0, 7)}`

/** What is read for an address, as its path and its completion. */
async function shown(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await progress(['show', ...args, '-f', 'json'])
  if (code !== 0) return err
  const { report } = JSON.parse(out)
  return `${report.source.path} ${report.completion.percent}%`
}

/** What is compared, a line for each pair, then what only one side has, and what is warned of. */
async function compared(...args: readonly string[]): Promise<string[]> {
  const { out, err } = await progress(['diff', ...args, '-f', 'json'])
  const answer = out === '' ? { diffs: [] } : JSON.parse(out)
  const diffs: { before: { path: string }; after: { path: string } }[] = answer.kind === 'diff' ? [answer] : answer.diffs
  const alone = (sign: string, those: readonly { path: string }[] = []) => those.map(({ path }) => `${sign} ${path}`)
  const pairs = diffs.map(({ before, after }) => `${before.path} → ${after.path}`)
  return [...pairs, ...alone('new', answer.added), ...alone('gone', answer.removed), ...err.split('\n').filter(Boolean)]
}

describe('one report', () => {
  test('is named by its path and a revision, either way round', async () => {
    expect(await shown('STATUS.md@HEAD~3')).toBe(`${at(1)} 20%`)
    expect(await shown('main~3:STATUS.md')).toBe(`${at(1)} 20%`.replace(at(1), `STATUS.md@${commits[1]?.slice(0, 7)}`))
    expect(await shown(`STATUS.md@${commits[0]}`)).toBe(`${at(0)} 10%`)
    repo.git('tag', 'v1@pier', 'HEAD~4')
    expect(await shown('STATUS.md@v1@pier')).toBe(`${at(0)} 10%`)
  })

  test('is named from a folder below the root', async () => {
    const { out } = await progress(
      ['parse', '../STATUS.md@main~4', 'main~1:sprints/sprint-5.md', 'main:./sprint-4.md'],
      join(repo.folder, 'sprints'),
    )
    const paths = JSON.parse(out).reports.map(({ source }: { source: { path: string } }) => source.path)
    expect(paths).toEqual([`${repo.folder}/${at(0)}`, at(3, 'sprint-5.md'), at(4, 'sprint-4.md')])
  })

  test.each([
    ['sprint 5', 'sprints/sprint-5.md 50%'],
    ['Sprint_04', 'sprints/sprint-4.md 40%'],
    ['SPRINT 5: PIER', 'sprints/sprint-5.md 50%'],
    ['ferry pier', 'STATUS.md 30%'],
  ])('is named by the label, title or file name "%s"', async (label, expected) => {
    expect(await shown(label)).toBe(expected)
  })

  test('is named by a day: the state that git has of a file that is kept up to date', async () => {
    expect(await shown('2026-05-04', '--path', 'STATUS.md')).toBe(`${at(1)} 20%`)
    expect(await shown('2026-05-01')).toBe(`${at(0)} 10%`)
    expect(await shown('2026-12-31', '--series', 'status')).toBe(`${at(4)} 30%`)
  })

  test('is named by a day: of many files the newest by its own date', async () => {
    expect(await shown('2026-05-03', '--series', 'sprint')).toBe('sprints/sprint-4.md 40%')
    expect(await shown('2026-05-04', '--path', 'sprints')).toBe('sprints/sprint-5.md 50%')
  })

  test('without a date of its own is of the day when it was committed', async () => {
    const bare = (number: number) => `# Sprint ${number}\n\n**Status:** done\n**Progress:** ${number}%\n`
    repo.commit({ 'log/sprint-1.md': bare(1) }, 10)
    repo.commit({ 'log/sprint-2.md': bare(2) }, 12)
    repo.commit({ 'log/sprint-1.md': `${bare(1)}\nA word more.\n` }, 14)
    expect(await shown('2026-05-11', '--path', 'log')).toBe('log/sprint-1.md 1%')
    expect(await shown('2026-05-20', '--path', 'log')).toBe('log/sprint-2.md 2%')
  })

  test('is explained as it stood', async () => {
    const { out } = await progress(['explain', 'STATUS.md@main~4:4', '-f', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      path: at(0),
      line: 4,
      heard: expect.arrayContaining([expect.objectContaining({ line: 4, words: '10%' })]),
    })
  })
})

describe('a report that moved or went', () => {
  test('is followed to the name that it had at a revision, which is told', async () => {
    repo.commit({ 'STATUS.md': null, 'docs/STATUS.md': status(30, '- No crane (high)') })
    repo.commit({ 'docs/STATUS.md': null, 'docs/NOW.md': status(35, '- No crane (high)') })
    const { out, err } = await progress(['show', 'docs/NOW.md@main~3', '-f', 'json'])
    expect(JSON.parse(out).report).toMatchObject({ source: { path: at(3) }, completion: { percent: 20 } })
    expect(err).toBe(`progress: warning: docs/NOW.md: had another name then: ${at(3)}.\n`)
    expect(await shown('main~1:docs/NOW.md')).toContain('docs/STATUS.md@')
    expect(await compared('docs/NOW.md@main~3')).toEqual([
      `${at(3)} → docs/NOW.md`,
      `progress: warning: docs/NOW.md: had another name then: ${at(3)}.`,
    ])
    expect(await shown('docs/NEVER.md@main~3')).toContain('docs/NEVER.md: is no file at main~3')
  })

  test.each([
    ['and that is committed', () => repo.commit({ 'STATUS.md': null, 'sprints/sprint-5.md': null })],
    ['and that is not committed yet', () => repo.write({ 'STATUS.md': null, 'sprints/sprint-5.md': null })],
    [
      'on a branch that was merged',
      () => {
        repo.git('checkout', '-q', '-b', 'tidy')
        repo.commit({ 'STATUS.md': null, 'sprints/sprint-5.md': null })
        repo.git('checkout', '-q', 'main')
        repo.commit({ 'notes.txt': 'y' })
        repo.merge('tidy')
      },
    ],
  ])('is found by a day before it was deleted, %s', async (_when, remove) => {
    remove()
    expect(await shown('2026-05-03', '--series', 'STATUS')).toBe(`${at(1)} 20%`)
    expect(await shown('2026-05-05', '--series', 'sprint')).toBe(`${at(3, 'sprints/sprint-5.md')} 50%`)
    expect(await shown('2026-05-03', '--series', 'sprint')).toBe('sprints/sprint-4.md 40%')
    expect(await compared('2026-05-02', '2026-05-05', '--series', 'STATUS')).toEqual([`${at(1)} → ${at(4)}`])
  })

  test('is not found by a day after it', async () => {
    repo.commit({ 'STATUS.md': null, 'sprints/sprint-5.md': null, 'CHANGELOG.md': '# Changelog\n' }, 8)
    repo.commit({ 'CHANGELOG.md': null })
    const { out } = await progress(['status', '2026-05-09', '-f', 'json'])
    expect(JSON.parse(out).reports.map(({ path }: { path: string }) => path)).toEqual(['sprints/sprint-4.md'])
    expect(await shown('2026-05-07', '--series', 'STATUS')).toBe(`${at(4)} 30%`)
  })

  test('is found at a revision that has it, and nothing else is', async () => {
    repo.commit({ 'STATUS.md': null, 'sprints/sprint-5.md': null, 'README.md': null })
    const { out } = await progress(['status', 'main~1', '-f', 'json'])
    const paths: string[] = JSON.parse(out).reports.map(({ path }: { path: string }) => path)
    expect(paths.toSorted()).toEqual([at(4), at(4, 'sprints/sprint-5.md')])
    expect(await compared('main~1')).toEqual([`gone ${at(4, 'sprints/sprint-5.md')}`, `gone ${at(4)}`])
  })

  test('is none where the configuration leaves it out, or where another place is asked for', async () => {
    repo.commit({ 'STATUS.md': null, 'sprints/sprint-5.md': null })
    expect(await shown('2026-05-05', '--path', 'sprints')).toBe(`${at(3, 'sprints/sprint-5.md')} 50%`)
    repo.write({ '.progressrc': 'exclude: [STATUS.md]' })
    expect(await shown('2026-05-01')).toContain('no report is as old as 2026-05-01')
  })
})

describe('what exists goes first', () => {
  test('a path before everything else', async () => {
    repo.write({ 'STATUS.md@main': status(77), '2026-05-04': status(78), 'sprint 5': status(79), main: status(80) })
    expect(await shown('STATUS.md@main')).toBe('STATUS.md@main 77%')
    expect(await shown('2026-05-04')).toBe('2026-05-04 78%')
    expect(await shown('sprint 5')).toBe('sprint 5 79%')
    expect(await shown('main')).toBe('main 80%')
  })

  test('a date before a revision, and a revision before a label', async () => {
    repo.git('branch', '2026-05-01', 'HEAD')
    expect(await shown('2026-05-01')).toBe(`${at(0)} 10%`)
    repo.git('branch', 'sprint-5', 'HEAD~4')
    expect(await shown('sprint-5')).toBe(`${at(0)} 10%`)
    expect(await shown('sprint 5')).toBe('sprints/sprint-5.md 50%')
  })
})

describe('status and check', () => {
  test('take addresses among paths, in the order given', async () => {
    const { code, out } = await progress(['status', 'sprint 5', 'STATUS.md', 'STATUS.md@main~4', '-f', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).reports.map(({ path }: { path: string }) => path)).toEqual(['sprints/sprint-5.md', 'STATUS.md', at(0)])
  })

  test('tell where each series stood on a day, and at a revision', async () => {
    const paths = async (address: string) =>
      JSON.parse((await progress(['status', address, '-f', 'json'])).out).reports.map(({ path }: { path: string }) => path)
    expect(await paths('2026-05-03')).toEqual(['sprints/sprint-4.md', at(1)].sort((one, other) => (one < other ? 1 : -1)))
    expect((await paths('main~1')).sort()).toEqual([at(3), at(3, 'sprints/sprint-5.md')].sort())
  })

  test('judge a report as it was', async () => {
    expect(await progress(['check', 'STATUS.md'])).toMatchObject({ code: 1 })
    expect(await progress(['check', 'STATUS.md@main~1'])).toMatchObject({ code: 0, err: '' })
  })
})

describe('what an address does not lead to is a sentence', () => {
  test.each<[string[], string]>([
    [['show', 'STATUS.md@nowhere'], 'there is no revision "nowhere"'],
    [['show', 'STATUS.md@-x'], 'there is no revision "-x"'],
    [['show', 'STATUS.md@--output=x'], 'there is no revision "--output=x"'],
    [['show', '--', '--all:STATUS.md'], 'there is no revision "--all"'],
    [['diff', '--', '-x'], '"-x" is no file, and no date, revision or label'],
    [['show', '../../STATUS.md@main'], 'lies outside the git repository'],
    [['show', '/etc/STATUS.md@main'], 'lies outside the git repository'],
    [['show', 'main:gone.md'], 'gone.md: is no file at main'],
    [['show', 'gone.md'], 'gone.md: there is no such file or folder'],
    [['show', 'sprint 50'], '"sprint 50" is no file, and no date, revision or label'],
    [['show', '2026-02-30'], '"2026-02-30" is no file'],
    [['show', '2020-01-01'], 'no report is as old as 2020-01-01'],
    [['show', '2026-05-04'], '"2026-05-04" may be more than one report: '],
    [['show', '2026-05-04', '--series', 'week'], 'there is no series "week"; there are '],
    [['show', 'pier'], '"pier" may be more than one report: '],
    [['show', '2026-05-04', '--path', 'gone'], 'gone: there is no such file or folder'],
    [['diff', 'sprint 4'], 'sprints/sprint-4.md: there is nothing earlier'],
    [['diff', 'STATUS.md', 'sprint 6'], '"sprint 6" is no file'],
    [['diff', 'sprint 4...sprint 5'], '"sprint 4...sprint 5": three dots need a revision on either side'],
    [['diff', 'nowhere..'], '"nowhere" is no file'],
    [['diff', '..nowhere'], '"nowhere" is no file'],
    [['diff', '../nowhere'], '"../nowhere" is no file'],
  ])('progress %j', async (args, sentence) => {
    const { code, out, err } = await progress(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`progress: `)
    expect(err).toContain(sentence)
    expect(err.trimEnd()).not.toContain('\n')
  })

  test.each([[['show', 'sprint 5']], [['explain', 'sprint 5']], [['words']], [['status']]])(
    '%j warns of what made the finding less than it should be',
    async (args) => {
      const { code, err } = await progress(args, repo.folder, '/nowhere')
      expect({ code, err }).toEqual({
        code: 0,
        err: expect.stringContaining('warning: .: git could not list its files (it is not installed)'),
      })
    },
  )

  test('with all that it may be', async () => {
    expect(await shown('pier')).toContain('sprints/sprint-4.md; sprints/sprint-5.md')
    expect(await shown('2026-05-04')).toContain(at(1))
  })

  test('without a repository, where labels and own dates still lead somewhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bare-'))
    try {
      mkdirSync(join(folder, 'sprints'))
      for (const number of [1, 2]) writeFileSync(join(folder, `sprints/sprint-${number}.md`), sprint(number, `2026-05-0${number}`, number))
      expect(await progress(['show', 'sprints/sprint-1.md@main'], folder)).toMatchObject({
        code: 2,
        err: expect.stringContaining('is in no git repository'),
      })
      expect(await progress(['show', 'main~2'], folder)).toMatchObject({
        code: 2,
        err: expect.stringContaining('there is no git repository'),
      })
      expect((await progress(['show', 'sprint 1', '-f', 'plain'], folder)).out).toContain('sprint-1.md')
      expect((await progress(['show', '2026-05-01', '-f', 'plain'], folder)).out).toContain('sprint-1.md')
      expect((await progress(['diff', '-f', 'plain'], folder)).out).toMatch(/sprint-1\.md[\s\S]*sprint-2\.md/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('diff', () => {
  test('compares two addresses, apart or in one', async () => {
    const pair = [`${at(0)} → ${at(4)}`]
    expect(await compared('STATUS.md@main~4', 'main:STATUS.md')).toEqual(pair)
    expect(await compared('STATUS.md@main~4..STATUS.md@main')).toEqual(pair)
    expect(await compared('sprint 4', 'sprint 5')).toEqual(['sprints/sprint-4.md → sprints/sprint-5.md'])
    expect(await compared('sprint 4..sprint 5')).toEqual(['sprints/sprint-4.md → sprints/sprint-5.md'])
    expect(await compared('STATUS.md@main~4', '2026-05-02')).toEqual([`${at(0)} → ${at(1)}`])
    expect(await compared('2026-05-01', 'STATUS.md')).toEqual([`${at(0)} → STATUS.md`])
  })

  test('compares what a revision has of a report with what it is now', async () => {
    expect(await compared('STATUS.md@main~4')).toEqual([`${at(0)} → STATUS.md`])
    repo.write({ 'STATUS.md': status(99) })
    const { out } = await progress(['diff', 'main:STATUS.md', '-f', 'json'])
    expect(JSON.parse(out).completion.percent).toMatchObject({ before: 30, after: 99 })
  })

  test('compares each report that changed since a revision, and tells which were not there', async () => {
    expect(await compared('main~3')).toEqual([`${at(1)} → STATUS.md`, 'new sprints/sprint-5.md'])
    repo.commit({ 'sprints/sprint-4.md': sprint(4, '2026-05-02', 45) })
    expect((await compared('main~4..main')).filter((line) => line.includes('→'))).toHaveLength(2)
    expect(await compared('HEAD')).toEqual([])
  })

  test('knows a report again that was renamed since', async () => {
    repo.commit({ 'STATUS.md': null, 'docs/STATUS.md': status(30, '- No crane (high)') })
    repo.write({ 'docs/STATUS.md': status(60) })
    expect((await compared('main~2'))[0]).toBe(`${at(3)} → docs/STATUS.md`)
    expect(await compared('2026-05-01', '2026-12-31', '--series', 'STATUS')).toEqual([
      `${at(0)} → docs/STATUS.md@${repo.git('rev-parse', 'HEAD').slice(0, 7)}`,
    ])
  })

  test.each<[string, string[]]>([
    ['STATUS.md@main~4..', ['0 → STATUS.md']],
    ['..STATUS.md@main~1', ['0 → 1']],
    ['..STATUS.md', ['0 → STATUS.md']],
    ['sprint 4..', ['sprints/sprint-4.md → sprints/sprint-5.md']],
    ['..sprint 5', ['sprints/sprint-4.md → sprints/sprint-5.md']],
    ['main~4..', ['0 → STATUS.md']],
    ['..2026-05-04', ['0 → 1', 'sprints/sprint-4.md → sprints/sprint-5.md']],
    ['2026-05-01..', ['0 → STATUS.md']],
    ['side...main', ['1 → 4']],
    ['side...', ['1 → 4']],
    ['...side', ['1 → 2']],
  ])('%s is a range', async (given, expected) => {
    repo.git('checkout', '-q', '-b', 'side', 'main~1')
    commits[2] = repo.commit({ 'STATUS.md': status(25) })
    repo.git('checkout', '-q', 'main')
    const name = (one: string) => (/^\d$/.test(one) ? at(Number(one)) : one)
    const pairs = expected.map((pair) => pair.split(' → ').map(name).join(' → '))
    const side = (one: string) => one.replaceAll(repo.git('rev-parse', '--short=7', 'main~1'), commits[1]?.slice(0, 7) ?? '')
    const told = (await compared(given)).filter((line) => line.includes('→'))
    expect(told.map(side).toSorted()).toEqual(pairs.toSorted())
  })

  test('compares every series on two days, a section each', async () => {
    const pairs = [`sprints/sprint-4.md → sprints/sprint-5.md`, `${at(1)} → ${at(4)}`]
    expect((await compared('2026-05-02', '2026-05-05')).sort()).toEqual(pairs.sort())
    expect(await compared('2026-05-02..2026-05-05', '--path', 'sprints')).toEqual(['sprints/sprint-4.md → sprints/sprint-5.md'])
    expect(await compared('2026-05-01', '2026-05-05')).toEqual([`${at(0)} → ${at(4)}`, 'new sprints/sprint-5.md'])
    const { out } = await progress(['diff', '2026-05-02', '2026-05-05', '-f', 'markdown'])
    expect(out).toMatch(/^## .*STATUS\.md/m)
    expect(out).toMatch(/^## .*sprint-5\.md/m)
  })

  test('alone compares the last two states of the newest series', async () => {
    expect(await compared()).toEqual([`${at(1)} → ${at(4)}`])
    expect(await compared('--series', 'sprint')).toEqual(['sprints/sprint-4.md → sprints/sprint-5.md'])
    repo.write({ 'STATUS.md': status(31) })
    expect(await compared()).toEqual([`${at(4)} → STATUS.md`])
    repo.write({ 'sprints/sprint-6.md': sprint(6, '2026-06-01', 60) })
    expect(await compared()).toEqual(['sprints/sprint-5.md → sprints/sprint-6.md'])
  })

  test('compares a report with the one before it', async () => {
    expect(await compared('sprint 5')).toEqual(['sprints/sprint-4.md → sprints/sprint-5.md'])
    expect(await compared('STATUS.md')).toEqual([`${at(1)} → ${at(4)}`])
  })

  test('answers by its schemas, and exits 1 for a change where asked to', async () => {
    const one = JSON.parse((await progress(['diff', 'STATUS.md@main~4', '-f', 'json'])).out)
    const many = JSON.parse((await progress(['diff', '2026-05-02', '2026-05-05', '-f', 'json'])).out)
    expect(z.safeParse(z.strictObject(diffSchema.shape), one).error).toBeUndefined()
    expect(z.safeParse(z.strictObject(diffsSchema.shape), many).error).toBeUndefined()
    expect(await progress(['diff', '2026-05-02', '2026-05-05', '--exit-code'])).toMatchObject({ code: 1 })
    expect(await progress(['diff', 'HEAD', '--exit-code'])).toMatchObject({ code: 0, out: 'Nothing changed in 3 reports.\n' })
  })

  test('says in a shallow clone that there may be more', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'shallow-'))
    try {
      repo.git('clone', '-q', '--depth', '1', `file://${repo.folder}`, clone)
      const { code, err } = await progress(['show', 'STATUS.md@main~4'], clone)
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('this clone is shallow') })
      expect((await progress(['show', '2020-01-01'], clone)).err).toContain('this clone is shallow')
    } finally {
      rmSync(clone, { recursive: true })
    }
  })
})
