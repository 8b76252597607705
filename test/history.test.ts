import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { run } from '../src/cli/run.ts'
import { blockersSchema, historySchema, itemsSchema, testsSchema, trendSchema } from '../src/cli/schemas/throughTime.ts'
import { openCache } from '../src/sources/index.ts'
import { ENV, TestRepository } from './repository.ts'
import { type Given, type Told, worldFor } from './world.ts'

/** A report of so many percent, with blockers. */
const report = (percent: number, ...blockers: readonly string[]): string =>
  [
    '# Status of the ferry terminal',
    '',
    '**Status:** In progress',
    `**Progress:** ${percent}%`,
    '',
    '## Blockers',
    '',
    ...(blockers.length > 0 ? blockers.map((one) => `- ${one}`) : ['None.']),
    '',
    '## Tests',
    '',
    `- ${percent > 30 ? '❌' : '✅'} moors a boat`,
    '',
  ].join('\n')

let repo: TestRepository
let kept: string
beforeEach(() => {
  repo = new TestRepository()
  kept = mkdtempSync(join(tmpdir(), 'kept-'))
})
afterEach(() => {
  repo.remove()
  rmSync(kept, { recursive: true, force: true })
})

/** Runs `progress` in the test's repository, on the last day of May 2026. */
async function progress(args: string, { env = {}, cwd = repo.folder, ...given }: Partial<Given> = {}): Promise<Told> {
  const { world, said } = worldFor(args.split(' '), {
    cwd,
    env: { ...ENV, PATH: ENV.PATH ?? '', PROGRESS_TODAY: '2026-05-31', ...env },
    ...given,
  })
  return { code: await run(world), ...said }
}

const json = async (args: string, given: Partial<Given> = {}) => JSON.parse((await progress(`${args} -f json`, given)).out)

/** Five states: three that say something new, one that says the same, one that leaves it alone. */
const fiveStates = TestRepository.once((repo) => {
  repo.commit({ 'STATUS.md': report(10, 'The pier has no lamp') })
  repo.commit({ 'STATUS.md': `${report(10, 'The pier has no lamp')}\nThe sea is calm.\n` })
  repo.commit({ 'README.md': '# Ferry\n' })
  repo.commit({ 'STATUS.md': report(35, 'The long pier still has no lamp') })
  repo.commit({ 'STATUS.md': report(60) })
})

describe('the history of a report in git', () => {
  beforeEach(() => fiveStates(repo))

  test('has a row for each state that changed something', async () => {
    const { histories } = await json('history')
    expect(histories).toMatchObject([
      {
        name: 'STATUS.md',
        by: 'states',
        states: 4,
        rows: [
          { date: '2026-05-01T12:00:00+02:00', author: 'Ada Quay', figures: { completion: { after: 10, delta: null } } },
          { date: '2026-05-04T12:00:00+02:00', figures: { completion: { after: 35, delta: 25 } } },
          { date: '2026-05-05T12:00:00+02:00', figures: { completion: { after: 60, delta: 25 }, openBlockers: { delta: -1 } } },
        ],
      },
    ])
    const { out } = await progress('history STATUS.md')
    expect(out).toContain('60% +25')
    expect(out).toContain('3 rows: each changed something; 4 states in all')
  })

  test('begins and ends on the days that were asked for, and still tells the difference to the day before', async () => {
    const { histories } = await json('history --since 2026-05-02 --until 2026-05-04')
    expect(histories).toMatchObject([{ states: 2, rows: [{ figures: { completion: { before: 10, after: 35, delta: 25 } } }] }])
  })

  test('is the same from any folder', async () => {
    repo.write({ 'docs/deep/x.txt': 'x' })
    const [here] = (await json('history')).histories
    const [there] = (await json('history ../../STATUS.md', { cwd: join(repo.folder, 'docs/deep') })).histories
    expect(there.rows.map(({ commit }: { commit: string }) => commit)).toEqual(here.rows.map(({ commit }: { commit: string }) => commit))
    expect(there.name).toBe(join(repo.folder, 'STATUS.md'))
    expect((await json('history', { cwd: join(repo.folder, 'docs') })).histories).toHaveLength(1)
  })

  test('ends with what is not committed yet, where it says something else', async () => {
    expect((await progress('history')).out).not.toContain('not committed')
    repo.write({ 'STATUS.md': report(61) })
    expect((await json('history')).histories[0].rows.at(-1)).toMatchObject({
      commit: null,
      date: '2026-05-31',
      figures: { completion: { delta: 1 } },
    })
    expect((await progress('history')).out).toContain('not committed')
    expect((await json('history --until 2026-05-30')).histories[0].rows).toHaveLength(3)
  })

  test('goes on under the names that it had, and past its deletion', async () => {
    repo.commit({ 'STATUS.md': null, 'docs/status.md': report(60) })
    repo.commit({ 'docs/status.md': null })
    repo.commit({ 'docs/status.md': report(70) })
    const [{ rows }] = (await json('history docs/status.md')).histories
    expect(rows.map(({ path, deleted }: { path: string; deleted: boolean }) => [path, deleted])).toEqual([
      ['STATUS.md', false],
      ['STATUS.md', false],
      ['STATUS.md', false],
      ['docs/status.md', true],
      ['docs/status.md', false],
    ])
  })

  test('gives a spreadsheet bare figures in one table', async () => {
    const { out } = await progress('history -f csv')
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toMatch(/^Report,Date,Label,State,Completion,Completion ±,/)
    expect(rows[1]).toMatch(/^STATUS\.md,2026-05-04,,in-progress,35,25,/)
    expect(rows).toHaveLength(3)
  })

  test('tells since when each blocker stood, and that nobody resolved it', async () => {
    const { blockers } = await json('blockers')
    expect(blockers).toMatchObject([
      {
        subject: 'STATUS.md',
        title: 'The long pier still has no lamp',
        end: 'vanished',
        age: 4,
        reports: 3,
        first: { date: '2026-05-01T12:00:00+02:00', author: 'Ada Quay', path: 'STATUS.md', line: 8 },
        gone: { date: '2026-05-05T12:00:00+02:00' },
      },
    ])
    const { out } = await progress('blockers')
    expect(out).toMatch(/vanished 2026-05-05 without being resolved, reworded from "The pier has no lamp" \(\d\d % alike\)/)
    expect(out).toContain('1 blocker: 0 open, 1 vanished, 0 resolved')
  })

  test.each([
    ['blockers --open', 'blockers', 0],
    ['blockers --state vanished', 'blockers', 1],
    ['blockers --state resolved', 'blockers', 0],
    ['blockers --older-than 4d', 'blockers', 1],
    ['blockers --older-than 1w', 'blockers', 0],
    ['blockers --since 2026-05-05', 'blockers', 1],
    ['blockers --since 2026-05-06', 'blockers', 0],
    ['tests --state failed --older-than 27d', 'tests', 1],
    ['tests --older-than 28d', 'tests', 0],
    ['tests --state passed', 'tests', 0],
  ])('%s', async (args, key, count) => {
    expect((await json(args))[key]).toHaveLength(count)
  })

  test('tells which test fell back, and since when it fails', async () => {
    expect((await json('tests')).tests).toMatchObject([
      { name: 'moors a boat', status: 'failed', regressed: true, flips: 1, failingFor: 27 },
    ])
  })

  test.each([
    ['history', historySchema],
    ['blockers', blockersSchema],
    ['tests', testsSchema],
    ['items', itemsSchema],
    ['trend', trendSchema],
  ])('progress %s answers as its schema says', async (command, schema) => {
    repo.commit({ 'STATUS.md': `${report(62, 'Rain')}\n## Next steps\n\n- [ ] Paint the rails\n` })
    const answer = await json(command)
    expect(z.safeParse(z.strictObject(schema.shape), answer).error).toBeUndefined()
    expect(Object.values(answer).at(-1)).not.toEqual([])
    expect(JSON.parse((await progress(`schema ${command}`)).out)).toMatchObject({ title: `What progress ${command} prints` })
  })

  test('has nothing that steers the terminal', async () => {
    repo.commit({ 'STATUS.md': report(70, 'Lamp \u001b[31mred\u001b]0;x\u0007') })
    for (const command of ['history', 'blockers', 'blockers -f csv', 'history -f csv', 'blockers -f plain'])
      expect((await progress(command)).out).not.toContain('\u001b')
  })

  test('of a shallow clone says that there is more', async () => {
    const clone = join(kept, 'clone')
    repo.git('clone', '-q', '--depth', '1', `file://${repo.folder}`, clone)
    const { code, out, err } = await progress('history', { cwd: clone })
    expect({ code, err }).toEqual({
      code: 0,
      err: 'progress: warning: this clone is shallow: older states are not told (git fetch --unshallow brings them).\n',
    })
    expect(out).toContain('1 state in all')
  })
})

describe('an address, to who looks back', () => {
  const sprint = (number: number, day: number) =>
    `# Sprint ${number}\n\n**Date:** 2026-05-0${day}\n**Progress:** ${number * 10}%\n\n## Blockers\n\n- Fog ${number}\n`
  const fourStates = TestRepository.once((repo) => {
    const commits = [
      repo.commit({ 'STATUS.md': report(10), 'sprints/sprint-1.md': sprint(1, 1) }),
      repo.commit({ 'STATUS.md': report(20), 'sprints/sprint-2.md': sprint(2, 2) }),
      repo.commit({ 'STATUS.md': report(30, 'Rain'), 'sprints/sprint-3.md': sprint(3, 3) }),
      repo.commit({ 'STATUS.md': report(40) }),
    ]
    repo.write({ 'STATUS.md': report(50) })
    return commits
  })
  let commits: string[] = []
  beforeEach(() => {
    commits = fourStates(repo)
  })

  /** What is told, a line for each report or series: its name, and the completion of each row. */
  async function told(...args: readonly string[]): Promise<string[]> {
    const { world, said } = worldFor(['history', ...args, '-f', 'json'], {
      cwd: repo.folder,
      env: { ...ENV, PATH: ENV.PATH ?? '', PROGRESS_TODAY: '2026-05-31' },
    })
    await run(world)
    if (said.out === '') return [said.err.trim()]
    const { histories }: { histories: { name: string; rows: { figures: { completion: { after: number } } }[] }[] } = JSON.parse(said.out)
    const lines = histories.map(({ name, rows }) => `${name} ${rows.map(({ figures }) => figures.completion.after).join(' ')}`)
    return [...lines.toSorted(), ...said.err.split('\n').filter(Boolean)]
  }

  test.each<[string, string[]]>([
    ['', ['STATUS.md 10 20 30 40 50', 'sprint 10 20 30']],
    ['STATUS.md', ['STATUS.md 10 20 30 40 50']],
    ['STATUS.md@main~2', ['STATUS.md 10 20']],
    ['main~2:STATUS.md', ['STATUS.md 10 20']],
    ['sprints/sprint-2.md', ['sprints/sprint-2.md 20']],
    ['sprints/sprint-3.md@main~1', ['sprints/sprint-3.md 30']],
    ['2026-05-02', ['STATUS.md 10 20', 'sprint 10 20']],
    ['2026-05-04', ['STATUS.md 10 20 30 40', 'sprint 10 20 30']],
    ['main~2', ['STATUS.md 10 20', 'sprint 10 20']],
    ['sprint 2', ['sprint 10 20 30']],
    ['sprint 2..', ['sprint 20 30']],
    ['..sprint 2', ['sprint 10 20']],
    ['sprint 1..sprint 2', ['sprint 10 20']],
    ['sprints/sprint-2.md..sprints/sprint-3.md', ['sprint 20 30']],
    ['2026-05-02..2026-05-03', ['STATUS.md 20 30', 'sprint 20 30']],
    ['2026-05-02..', ['STATUS.md 20 30 40 50', 'sprint 20 30']],
    ['..2026-05-02', ['STATUS.md 10 20', 'sprint 10 20']],
    ['main~2..main~1', ['STATUS.md 20 30', 'sprint 20 30']],
    ['STATUS.md@main~2..STATUS.md@main', ['STATUS.md 20 30 40']],
    ['STATUS.md@main~1..', ['STATUS.md 30 40 50']],
    ['STATUS.md@main~2..2026-05-03', ['STATUS.md 20 30']],
    ['main~1...main', ['STATUS.md 30 40', 'sprint 30']],
    [
      'sprint 2..STATUS.md@main',
      ['progress: "sprint 2..STATUS.md@main": its ends are reports of different series (progress series lists them).'],
    ],
    ['sprint 9', ['progress: "sprint 9" is no file, and no date, revision or label of a report here.']],
    ['gone.md', ['progress: gone.md: there is no such file or folder.']],
    ['2020-01-01', ['progress: no report is as old as 2020-01-01.']],
  ])('"%s" is looked back on', async (address, expected) => {
    expect(await told(...(address === '' ? [] : [address]))).toEqual(expected)
  })

  test('stands beside others, and is narrowed to a series or a path', async () => {
    expect(await told('STATUS.md', 'sprint 1', 'sprint 3')).toEqual(['STATUS.md 10 20 30 40 50', 'sprint 10 20 30'])
    expect(await told('--series', 'SPRINT')).toEqual(['sprint 10 20 30'])
    expect(await told('2026-05-02', '--series', 'sprint')).toEqual(['sprint 10 20'])
    expect(await told('2026-05-02', '--path', 'STATUS.md')).toEqual(['STATUS.md 10 20'])
    expect(await told('--path', 'sprints')).toEqual(['sprint 10 20 30'])
    expect(await told('--series', 'week')).toEqual(['progress: there is no series "week"; there are sprint, STATUS.'])
    expect(await told('2026-05-02..', '--since', '2026-05-04')).toEqual(['STATUS.md 40 50', 'sprint '])
  })

  test('leads to the name that a report had, and to what is gone', async () => {
    repo.commit({ 'STATUS.md': null, 'docs/NOW.md': report(40), 'sprints/sprint-2.md': null })
    expect(await told('docs/NOW.md@main~2')).toEqual([
      'docs/NOW.md 10 20 30',
      `progress: warning: docs/NOW.md: had another name then: STATUS.md@${commits[2]?.slice(0, 7)}.`,
    ])
    expect(await told('main~2')).toEqual(['docs/NOW.md 10 20 30', 'sprint 10 20 30'])
    expect(await told('2026-05-03')).toEqual(['docs/NOW.md 10 20 30', 'sprint 10 20 30'])
    expect(await told('2026-05-06')).toEqual(['docs/NOW.md 10 20 30 40', 'sprint 10 30'])
  })

  test('looks back from a branch that is checked out nowhere', async () => {
    repo.git('stash', '-q')
    repo.git('checkout', '-q', '-b', 'side', 'main~1')
    repo.commit({ 'STATUS.md': report(35) })
    repo.git('checkout', '-q', 'main')
    expect(await told('STATUS.md@side')).toEqual(['STATUS.md 10 20 30 35'])
    repo.git('checkout', '-q', 'side')
    repo.commit({ 'RELEASE_STATUS.md': report(90), 'sprints/sprint-4.md': sprint(4, 4) })
    repo.git('checkout', '-q', 'main')
    expect(await told('side')).toEqual(['RELEASE_STATUS.md 90', 'STATUS.md 10 20 30 35', 'sprint 10 20 30 40'])
    expect(await told('main...side', '--path', 'STATUS.md')).toEqual(['STATUS.md 30 35'])
    expect(await told('main..side', '--path', 'STATUS.md')).toEqual([
      'STATUS.md 10 20 30 35',
      `progress: warning: STATUS.md: STATUS.md@${commits[3]?.slice(0, 7)} is not among what led there, so all of that is told.`,
    ])
  })

  test.each([
    ['blockers', 'sprint 1..sprint 2', 2],
    ['blockers', 'STATUS.md@main~1', 1],
    ['blockers', '2026-05-02', 2],
    ['items', 'main~2', 0],
    ['tests', 'STATUS.md@main~3', 1],
  ])('progress %s %s', async (command, address, count) => {
    const { world, said } = worldFor([command, address, '-f', 'json'], { cwd: repo.folder, env: { ...ENV, PATH: ENV.PATH ?? '' } })
    expect(await run(world)).toBe(0)
    expect(JSON.parse(said.out)[command]).toHaveLength(count)
  })

  test('takes no trend beyond its end', async () => {
    const { trends } = await json('trend STATUS.md@main~1')
    expect(trends).toMatchObject([{ subject: 'STATUS.md', measure: 'completion', current: 30, points: 3 }])
  })
})

test('the history of a partial clone tells the states that are there, and which are not', async () => {
  fiveStates(repo)
  const clone = join(kept, 'clone')
  repo.git('config', 'uploadpack.allowFilter', 'true')
  repo.git('clone', '-q', '--filter=blob:none', `file://${repo.folder}`, clone)
  const env = { PROGRESS_CACHE_DIR: join(kept, 'cache') }
  const { code, out, err } = await progress('history -f json', { cwd: clone, env })
  expect(code).toBe(0)
  expect(err).toMatch(/^progress: warning: STATUS\.md: states that are not in this clone are not told: \w{8}, \w{8}, \w{8} \(/)
  expect(JSON.parse(out).histories).toMatchObject([{ states: 1, rows: [{ figures: { completion: { after: 60 } } }] }])
  repo.git('-C', clone, 'fetch', '-q', '--refetch', '--no-filter')
  expect(await progress('history -f json', { cwd: clone, env })).toEqual(await progress('history -f json'))
})

describe('reports without a past', () => {
  test('that git does not know yet are told as they lie there', async () => {
    repo.commit({ 'README.md': '# Ferry\n' })
    repo.write({ 'STATUS.md': report(10, 'Rain') })
    const { histories } = await json('history')
    expect(histories).toMatchObject([{ states: 1, rows: [{ commit: null, date: '2026-05-31' }] }])
    expect((await json('history STATUS.md --until 2026-05-30')).histories).toEqual([])
  })

  test('in a repository without a commit', async () => {
    repo.write({ 'STATUS.md': report(10) })
    expect((await json('history')).histories).toMatchObject([{ states: 1 }])
  })

  test('in no repository, and where git is not installed: a warning, and what lies there', async () => {
    writeFileSync(join(kept, 'STATUS.md'), report(10, 'Rain'))
    const outside = await progress('blockers STATUS.md', { cwd: kept })
    expect(outside.code).toBe(0)
    expect(outside.err).toContain('is in no git repository')
    expect(outside.out).toContain('1 blocker: 1 open')
    const without = await progress('blockers STATUS.md', { cwd: kept, env: { PATH: '/nowhere' } })
    expect(without.code).toBe(0)
    expect(without.err).toContain('git is not installed')
    expect(without.out).toBe(outside.out)
  })

  test('such as standard input are refused', async () => {
    expect(await progress('history -', { stdin: report(10) })).toEqual({
      code: 2,
      out: '',
      err: 'progress: standard input (-) has no past; name a file.\n',
    })
  })

  test('of a series are told one after the other, by their own dates, those in their names or git’s', async () => {
    repo.commit({ 'week/2026-05-04.md': report(10, 'Rain'), 'week/2026-05-11.md': report(20, 'Rain'), 'phase-1.md': report(10) })
    repo.commit({ 'phase-2.md': report(30) }, 9)
    const { histories } = await json('history')
    const dates = histories.map(({ by, rows }: { by: string; rows: { date: string }[] }) => [
      by,
      ...rows.map(({ date }) => date.slice(0, 10)),
    ])
    expect(dates).toContainEqual(['reports', '2026-05-04', '2026-05-11'])
    expect(dates).toContainEqual(['reports', '2026-05-01', '2026-05-09'])
    expect((await progress('history week')).out).not.toContain('not committed')
  })

  test.each(['--last 1', '--last x', '--since yesterday', '--state fine', '--older-than long'])('%s is a mistake', async (flag) => {
    const command = flag.startsWith('--last') ? 'trend' : 'items'
    expect(await progress(`${command} ${flag}`)).toMatchObject({ code: 2, out: '' })
  })
})

describe('what was read before', () => {
  beforeEach(() => fiveStates(repo))
  const env = () => ({ PROGRESS_CACHE_DIR: kept })
  const packs = () => readdirSync(kept).map((name) => join(kept, name))
  const all = async (given: Partial<Given> = {}) => [await progress('history -f json', given), await progress('blockers -f json', given)]

  /** The packs that a first reading left. */
  async function left(): Promise<string[]> {
    await all({ env: env() })
    expect(packs()).not.toEqual([])
    return packs()
  }

  test.each<[string, (file: string) => void]>([
    ['is whole', () => {}],
    ['has damaged figures', (file) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"completion":10', '"completion":99'))],
    ['has damaged states', (file) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Ada', 'Eve'))],
    ['was cut in the middle', (file) => truncateSync(file, Math.floor(statSync(file).size / 2) + 7)],
    ['is garbage', (file) => writeFileSync(file, Buffer.from([0, 255, 10, 13, 32, 200, 10, 123, 125]))],
    ['has garbage behind it', (file) => appendFileSync(file, 'not a line\n\n{}\n')],
    ['is empty', (file) => writeFileSync(file, '')],
    ['cannot be read', (file) => [rmSync(file), mkdirSync(file)]],
  ])('gives the same answer when it %s', async (_how, damage) => {
    const expected = await all()
    for (const file of await left()) damage(file)
    expect(await all({ env: env() })).toEqual(expected)
    expect(await all({ env: env() })).toEqual(expected)
  })

  /** Every question that git is asked by both commands. */
  async function askedOfGit(): Promise<string> {
    const [bin, asked] = [join(kept, 'bin'), join(kept, 'asked.txt')]
    mkdirSync(bin, { recursive: true })
    writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$*" >> '${asked}'\nPATH='${ENV.PATH}' exec git "$@"\n`, { mode: 0o755 })
    writeFileSync(asked, '')
    await all({ env: { ...env(), PATH: `${bin}:${ENV.PATH}` } })
    return readFileSync(asked, 'utf8')
  }

  test('is used: of a commit that was looked at, git is asked for no log and no content again', async () => {
    expect(await askedOfGit()).toMatch(/ log .* cat-file /s)
    expect(await askedOfGit()).not.toMatch(/ (?:log|cat-file) /)
    repo.commit({ 'STATUS.md': report(70) })
    expect(await askedOfGit()).toMatch(/ log .* cat-file /s)
  })

  test.each<[string, () => void]>([
    ['a commit', () => repo.commit({ 'STATUS.md': report(70) })],
    ['an amended commit', () => [repo.write({ 'STATUS.md': report(71) }), repo.git('commit', '-qa', '--amend', '-m', 'amended')]],
    ['a commit that leaves the report alone', () => repo.commit({ 'README.md': '# Ferries\n' })],
    ['going back', () => repo.git('reset', '-q', '--hard', 'HEAD~2')],
    ['a change that is not committed', () => repo.write({ 'STATUS.md': report(72, 'Rain') })],
    ['another branch', () => [repo.git('switch', '-qc', 'other', 'HEAD~1'), repo.commit({ 'STATUS.md': report(73) })]],
    ['a branch without a past', () => [repo.git('switch', '-q', '--orphan', 'apart'), repo.commit({ 'STATUS.md': report(74) })]],
    ['refs that were packed', () => [repo.commit({ 'STATUS.md': report(75) }), repo.git('pack-refs', '--all'), repo.git('gc', '-q')]],
    ['another report in its place', () => repo.commit({ 'STATUS.md': null, 'docs/STATUS.md': report(76) })],
  ])('is not taken for the present after %s', async (_what, change) => {
    await all({ env: env() })
    change()
    const expected = await all()
    expect(await all({ env: env() })).toEqual(expected)
    expect(await all({ env: env() })).toEqual(expected)
  })

  test('is told apart by work tree, by folder and by what was asked for', async () => {
    const tree = join(kept, 'tree')
    repo.commit({ 'docs/STATUS.md': report(20) })
    repo.git('worktree', 'add', '-q', tree, 'HEAD~2')
    const places = [repo.folder, tree, join(repo.folder, 'docs')]
    const ask = (more: Partial<Given>) =>
      Promise.all(places.map((cwd) => progress('history STATUS.md --until 2026-05-05', { ...more, cwd })))
    const expected = await Promise.all(places.map((cwd) => progress('history STATUS.md --until 2026-05-05', { cwd })))
    for (let time = 0; time < 2; time++) expect(await ask({ env: env() })).toEqual(expected)
  })

  test('of a shallow clone is not taken for all once the rest was fetched', async () => {
    const cwd = join(kept, 'clone')
    repo.git('clone', '-q', '--depth', '2', `file://${repo.folder}`, cwd)
    const cache = { PROGRESS_CACHE_DIR: join(kept, 'cache') }
    expect((await json('history', { cwd, env: cache })).histories[0].rows).toHaveLength(2)
    for (const more of ['--deepen=1', '--unshallow']) {
      repo.git('-C', cwd, 'fetch', '-q', more)
      expect(await json('history', { cwd, env: cache })).toEqual(await json('history', { cwd }))
    }
    expect((await json('history', { cwd, env: cache })).histories[0].rows).toHaveLength(3)
  })

  test('gives the same answer to several at once', async () => {
    const expected = await all()
    const answers = await Promise.all(Array.from({ length: 6 }, () => all({ env: env() })))
    expect(answers).toEqual(answers.map(() => expected))
    expect(await all({ env: env() })).toEqual(expected)
  })

  test('is not taken from another version, another subject or another key', async () => {
    const cache = openCache(kept, 'a', '1')
    cache.put('key', { value: 1 })
    await cache.save()
    expect(openCache(kept, 'a', '1').get('key')).toEqual({ value: 1 })
    expect(openCache(kept, 'a', '2').get('key')).toBeUndefined()
    expect(openCache(kept, 'b', '1').get('key')).toBeUndefined()
    expect(openCache(kept, 'a', '1').get('other')).toBeUndefined()
  })

  test('is not taken for other words: the configuration counts', async () => {
    repo.commit({ 'STATUS.md': report(70).replace('In progress', 'Anchored') })
    await all({ env: env() })
    repo.write({ '.progressrc': JSON.stringify({ words: { states: { done: ['Anchored'] } } }) })
    const expected = await all()
    expect(expected[0]?.out).toContain('"done"')
    expect(await all({ env: env() })).toEqual(expected)
  })

  test('of one text at two paths is told for each: a path may tell the year', async () => {
    repo.commit({ 'STATUS.md': null, '2024/STATUS.md': report(60) })
    const expected = await all()
    await all({ env: env() })
    expect(await all({ env: env() })).toEqual(expected)
  })

  test('is left alone with --no-cache', async () => {
    await progress('history --no-cache', { env: env() })
    expect(packs()).toEqual([])
  })

  test('may not be kept at all: the folder cannot be made or written', async () => {
    const expected = await all()
    writeFileSync(join(kept, 'file'), '')
    expect(await all({ env: { PROGRESS_CACHE_DIR: join(kept, 'file/below') } })).toEqual(expected)
    chmodSync(kept, 0o555)
    expect(await all({ env: env() })).toEqual(expected)
    chmodSync(kept, 0o755)
  })

  test('is bounded, the oldest goes first, and nothing else in its folder is touched', async () => {
    const old = join(kept, `${'a'.repeat(40)}.json`)
    writeFileSync(old, '')
    truncateSync(old, 100 * 1024 * 1024)
    utimesSync(old, 1, 1)
    writeFileSync(join(kept, 'mine.txt'), 'mine')
    utimesSync(join(kept, 'mine.txt'), 0, 0)
    await progress('history', { env: env() })
    expect(readdirSync(kept).length).toBeGreaterThan(1)
    expect(readdirSync(kept)).toContain('mine.txt')
    expect(packs()).not.toContain(old)
  })
})
