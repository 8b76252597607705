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
