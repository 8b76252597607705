import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { main } from '../src/cli/program.ts'
import { baselineSchema, checkSchema, rulesSchema } from '../src/cli/schemas/judging.ts'
import { TestRepository } from './repository.ts'
import { type Given, worldFor } from './world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'progress-gate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

async function progress(line: string, given: Partial<Given> = {}) {
  const { world, said } = worldFor(line.split(' '), { cwd: folder, ...given })
  const code = await main(world, '1.2.3')
  return { code, ...said }
}

const status = (blocker: string) => `# Sprint 4\n\n**Status:** In progress\n\n## Blockers\n\n- ${blocker}\n`

describe('formats', () => {
  beforeEach(() => put({ 'STATUS.md': status('The crane is out of order (high)') }))

  test('go where each is asked for, at once', async () => {
    const told = await progress('check -f plain -f sarif=out/a.sarif -f junit=a.xml --format json=a.json').catch(() => null)
    expect(told).toMatchObject({ code: 2 })
    mkdirSync(join(folder, 'out'))
    const { code, out } = await progress('check -f plain -f sarif=out/a.sarif -f junit=a.xml --format json=a.json')
    expect([code, out.split('\t')[0]]).toEqual([1, 'finding'])
    expect(JSON.parse(readFileSync(join(folder, 'out/a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toContain('failures="1"')
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toMatchObject({ kind: 'check', passed: false })
  })

  test('of files only say nothing on standard output', async () => {
    expect(await progress('check -f json=a.json')).toMatchObject({ code: 1, out: '', err: '' })
  })

  test('only tell of rules that were asked', async () => {
    const { out } = await progress('check -f junit')
    expect(out).toContain('name="open-blockers')
    expect(out).not.toMatch(/min-coverage|blocker-vanished|waiver-unused/)
    expect((await progress('check -f junit --min-coverage 80')).out).toContain('name="min-coverage')
  })

  test('name files from the root of the repository, wherever the check runs', async () => {
    mkdirSync(join(folder, '.git'))
    put({ 'docs/STATUS.md': status('The gate jams') })
    const { out } = await progress('check STATUS.md -f github', { cwd: join(folder, 'docs') })
    expect(out).toContain('::error file=docs/STATUS.md,line=7')
  })
})

describe('under GitHub Actions', () => {
  const env = () => ({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') })
  beforeEach(() => put({ 'STATUS.md': status('The crane is out of order (high)'), 'summary.md': 'before\n' }))

  test('annotations and the summary come by themselves, and standard output stays what was asked for', async () => {
    const { code, out, err } = await progress('check -f json', { env: env() })
    expect([code, JSON.parse(out).kind]).toEqual([1, 'check'])
    expect(err).toContain('::error file=STATUS.md,line=7')
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^before\n## progress check\n/)
  })

  test('unless they are not wanted, or were asked for', async () => {
    const { err } = await progress('check --no-github', { env: env() })
    expect(err).toBe('')
    const asked = await progress('check -f github', { env: env() })
    expect([asked.out.includes('::error'), asked.err]).toEqual([true, ''])
    expect((await progress('check', { env: { GITHUB_ACTIONS: 'false' } })).err).toBe('')
  })

  test('no text of a report becomes a command', async () => {
    put({ 'STATUS.md': '# ::add-path::/tmp\n\n**Status:** In progress ##[error]x\n\n## Blockers\n\n- ::stop-commands::x\n' })
    for (const command of ['status', 'show STATUS.md', 'check', 'status -f plain']) {
      const { out } = await progress(command, { env: { GITHUB_ACTIONS: 'true' } })
      expect(out).not.toMatch(/^\s*::|##\[/m)
    }
  })
})

describe('a baseline', () => {
  beforeEach(() =>
    put({ '.git/HEAD': '', 'docs/STATUS.md': status('The crane is out of order'), 'docs/OTHER.md': status('The gate jams') }),
  )

  test('is found from any folder, and names its reports the same', async () => {
    expect(await progress('baseline docs/STATUS.md')).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, '.progress-baseline.jsonl'))).toBe(true)
    expect((await progress('check STATUS.md', { cwd: join(folder, 'docs') })).code).toBe(0)
    expect((await progress('check docs/STATUS.md --no-baseline')).code).toBe(1)
  })

  test('keeps what it has of reports that were not looked at', async () => {
    await progress('baseline docs/STATUS.md')
    const { out } = await progress('baseline docs/OTHER.md -f json')
    expect(JSON.parse(out)).toMatchObject({ entries: 2, added: 1, removed: 0 })
    expect((await progress('check docs')).code).toBe(0)
  })

  test('takes out what is mended and adds nothing where it is pruned', async () => {
    await progress('baseline docs/STATUS.md')
    put({ 'docs/STATUS.md': status('The gate jams') })
    expect(JSON.parse((await progress('baseline docs/STATUS.md --prune -f json')).out)).toMatchObject({ entries: 0, added: 0, removed: 1 })
  })

  test('does not change what is found in reports that could not all be read', async () => {
    expect(await progress('baseline docs/STATUS.md docs/GONE.md')).toMatchObject({ code: 2, out: '' })
    expect(existsSync(join(folder, '.progress-baseline.jsonl'))).toBe(false)
  })

  test('of another version is refused', async () => {
    put({ '.progress-baseline.jsonl': '{"progressBaseline":9}\n' })
    const { code, out, err } = await progress('check docs')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('.progress-baseline.jsonl:1: the baseline cannot be used: it is of version 9, and this program reads version 1.')
  })
})

describe('a configuration', () => {
  beforeEach(() => put({ 'STATUS.md': status('The crane is out of order') }))
  const failing = async (yaml: string) => {
    put({ '.progressrc.yml': yaml })
    const { code, err } = await progress('check')
    return `${code} ${err.trim()}`
  }

  test.each([
    [
      'check:\n  rules:\n    open-blocker: off\n',
      '2 progress: .progressrc.yml:3: check.rules.open-blocker must be a rule (did you mean "open-blockers"? progress rules lists them all).',
    ],
    [
      'check:\n  rules:\n    overdue:\n      level: note\n      grace: soon\n',
      '2 progress: .progressrc.yml:5: check.rules.overdue.grace must be a whole number of days from 0.',
    ],
    ['check:\n  rules:\n    overdue: loud\n', '2 progress: .progressrc.yml:3: check.rules.overdue must be error, warning, note, or off'],
    ['check:\n  failOn: new\n', '2 progress: --fail-on new needs a base'],
    [
      'check:\n  waivers:\n    - rule: overdue\n      reason: x\n      until: soon\n',
      '2 progress: .progressrc.yml:5: check.waivers.0.until must be a date',
    ],
  ])('that cannot be is told with its line: %j', async (yaml, sentence) => {
    expect((await failing(yaml)).startsWith(sentence)).toBe(true)
  })

  test('a waiver that has expired fails at its line', async () => {
    put({ '.progressrc.yml': 'check:\n  waivers:\n    - blocker: The crane is out of order\n      reason: x\n      until: 2026-01-01\n' })
    const { code, out } = await progress('check -f plain --today 2026-03-02')
    expect([code, out]).toEqual([1, expect.stringContaining('finding\terror\t.progressrc.yml:3\tThis waiver held until 2026-01-01')])
  })
})

test('the answers are as their schemas say', async () => {
  put({ 'STATUS.md': status('The crane is out of order') })
  const strict = async (line: string, { shape }: z.ZodMiniObject) =>
    z.safeParse(z.strictObject(shape), JSON.parse((await progress(`${line} -f json`)).out)).error
  expect(await strict('check --rule overdue=off', checkSchema)).toBeUndefined()
  expect(await strict('rules', rulesSchema)).toBeUndefined()
  expect(await strict('rules min-coverage', rulesSchema)).toBeUndefined()
  expect(await strict('baseline', baselineSchema)).toBeUndefined()
})

test('a report that is gone with an open blocker fails, even where no other is left', async () => {
  const repository = new TestRepository()
  repository.commit({ 'STATUS.md': status('The crane is out of order') })
  repository.commit({ 'STATUS.md': null })
  const { code, out } = await progress('check --base HEAD~1 --allow-empty -f plain', { cwd: repository.folder })
  repository.remove()
  expect([code, out]).toEqual([1, expect.stringContaining('finding\terror\tSTATUS.md:7\tThe report is gone, and with it a blocker')])
})

test('a blocker that a report between told as resolved is not gone without a word', async () => {
  const repository = new TestRepository()
  const vanished = async (between: string) => {
    const base = repository.commit({ 'STATUS.md': status('The crane is out of order') })
    repository.commit({ 'STATUS.md': between })
    repository.commit({ 'STATUS.md': status('The gate jams') })
    const { out } = await progress(`check --base ${base} -f plain`, { cwd: repository.folder })
    return out.includes('blocker-vanished')
  }
  expect(await vanished(status('The lamp is dark'))).toBe(true)
  expect(await vanished(status('The crane is out of order (resolved)'))).toBe(false)
  repository.remove()
})

describe('against a base', () => {
  const JAMS = status('The crane is out of order')
  const repositories: TestRepository[] = []
  const made = (files: Record<string, string>) => {
    const repository = new TestRepository()
    repositories.push(repository)
    return { repository, base: repository.commit(files), at: { cwd: repository.folder } }
  }
  afterEach(() => {
    for (const each of repositories.splice(0)) each.remove()
  })
  const clone = (repository: TestRepository, ...how: readonly string[]) => {
    repository.git('clone', '-q', ...how, `file://${repository.folder}`, join(folder, 'clone'))
    return { cwd: join(folder, 'clone') }
  }

  test.each(['committed', 'staged', 'unstaged'])('a renamed report fails nothing that stood before: %s', async (how) => {
    const { repository, base, at } = made({ 'STATUS.md': JAMS })
    if (how === 'committed') repository.commit({ 'STATUS.md': null, 'docs/PROGRESS.md': JAMS })
    else repository.write({ 'docs/PROGRESS.md': JAMS })
    if (how !== 'committed') rmSync(join(repository.folder, 'STATUS.md'))
    if (how === 'staged') repository.git('add', '-A')
    expect(await progress(`check --base ${base} --fail-on new -f plain`, at)).toMatchObject({ code: 0 })
  })

  test('a renamed report is known again in a shallow clone, by the two trees alone', async () => {
    const { repository, base } = made({ 'STATUS.md': JAMS })
    repository.commit({ 'STATUS.md': null, 'PROGRESS.md': `${JAMS}- The gate jams\n` })
    const at = clone(repository, '--depth', '1')
    repository.git('-C', at.cwd, 'fetch', '-q', '--depth=1', 'origin', base)
    const { code, out } = await progress(`check --base ${base} --fail-on new -f plain`, at)
    expect([code, out.split('\n').filter((line) => line.startsWith('finding'))]).toEqual([1, [expect.stringContaining('The gate jams')]])
  })

  test('a report that a sparse checkout leaves out is not gone', async () => {
    const { repository, base } = made({ 'north/STATUS.md': JAMS, 'south/STATUS.md': status('No paint') })
    repository.commit({ 'north/STATUS.md': `${JAMS}\n` })
    const at = clone(repository)
    repository.git('-C', at.cwd, 'sparse-checkout', 'set', 'north')
    expect(existsSync(join(at.cwd, 'south/STATUS.md'))).toBe(false)
    expect(await progress(`check --base ${base} --fail-on new -f plain`, at)).toMatchObject({ code: 0 })
    expect((await progress(`diff ${base} -f plain`, at)).out).not.toContain('south')
  })

  test.each(['Closed', 'Done', 'Completed this week'])('a blocker that moved below "%s" is resolved', async (heading) => {
    const { repository, base, at } = made({ 'STATUS.md': JAMS })
    repository.write({
      'STATUS.md': `${status('None')}\n## ${heading}\n\n- The crane is out of order: the smith replaced both bolts on Friday\n`,
    })
    expect(await progress(`check --base ${base} --fail-on regression -f plain`, at)).toMatchObject({ code: 0 })
    expect((await progress(`diff ${base} -f plain`, at)).out).toContain('blocker\tresolved\tThe crane is out of order')
  })

  test('a blocker is not resolved by work that was done before', async () => {
    const done = '\n## Done\n\n- The crane is out of order\n'
    const { repository, base, at } = made({ 'STATUS.md': JAMS + done })
    repository.write({ 'STATUS.md': status('None') + done })
    expect(await progress(`check --base ${base} -f plain`, at)).toMatchObject({ code: 1, out: expect.stringContaining('blocker-vanished') })
  })

  test('a path that is named and gone is judged by what it held', async () => {
    const { repository, base, at } = made({ 'STATUS.md': JAMS, 'old/STATUS.md': status('No paint'), 'docs/STATUS.md': status('None') })
    repository.commit({ 'STATUS.md': null, 'old/STATUS.md': null })
    const gone = await progress(`check --base ${base} -f plain -- STATUS.md docs`, at)
    expect(gone).toMatchObject({
      code: 1,
      err: `progress: warning: STATUS.md: is gone; it was there at ${base}, and what it held is judged.\n`,
    })
    expect(gone.out).not.toContain('No paint')
    expect(await progress(`check --base ${base} -f plain -- old`, at)).toMatchObject({ code: 1, out: expect.stringContaining('No paint') })
    expect(await progress(`check --base ${base} -f plain -- never.md`, at)).toMatchObject({ code: 2 })
    expect(await progress(`check -f plain -- STATUS.md docs`, at)).toMatchObject({ code: 2 })
  })

  test('a base that is not there passes in no format', async () => {
    const { at } = made({ 'STATUS.md': status('None') })
    for (const format of [
      'table',
      'plain',
      'markdown',
      'json',
      'github',
      'summary',
      'comment',
      'sarif',
      'gitlab',
      'junit',
      'ctrf',
      'badge',
      'shields',
    ]) {
      const { code, out, err } = await progress(`check --base nowhere -f ${format}`, at)
      expect([format, code, err]).toEqual([format, 2, expect.stringContaining('--base nowhere')])
      expect(out).not.toMatch(/pass/)
    }
  })
})

test('formats of CI tell what was not judged, where they have a place for it', async () => {
  put({ 'sprint-1.md': status('The crane is out of order'), 'sprint-2.md': status('None').replace('Sprint 4', 'Sprint 5') })
  const said = async (format: string) => (await progress(`check -f ${format}`)).out
  for (const format of ['table', 'plain', 'markdown', 'github', 'summary', 'comment', 'sarif', 'junit', 'ctrf'])
    expect([format, await said(format)]).toEqual([format, expect.stringMatching(/1 older report holds .*1 open blocker/)])
  expect(await said('github')).toMatch(/^::notice title=progress check::Not judged: 1 older report/m)
})
