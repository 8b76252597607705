import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { COMMANDS } from '../src/cli/commands/index.ts'
import { run } from '../src/cli/run.ts'
import { filesSchema, seriesSchema } from '../src/cli/schemas/listings.ts'
import { type Given, type Told, worldFor } from './world.ts'

/** The head of a PNG file. */
const PICTURE = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31])

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  files({ 'report.md': '# Sprint 4\n\n**Status**: done\n' })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes files (path: content) below the test's folder. */
function files(contents: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Runs `progress` with `args` (parts between spaces) in the test's folder. */
async function progress(args: string, given: Partial<Given> = {}): Promise<Told> {
  const { world, said } = worldFor(args.split(' ').filter(Boolean), { cwd: folder, ...given })
  return { code: await run(world), ...said }
}

describe('help', () => {
  test.each(['--version', '-V'])('%s prints the version alone', async (flag) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await progress(flag)).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test.each([
    'status',
    'show',
    'diff',
    'check',
    'fix',
    'parse',
    'files',
    'series',
    'history',
    'blockers',
    'tests',
    'items',
    'trend',
    'page',
    'serve',
    'explain',
    'words',
    'init',
    'schema',
  ])('help %s begins with examples', async (name) => {
    const told = await progress(`help ${name}`)
    expect(told).toMatchObject({ code: 0, err: '' })
    expect(told.out).toMatch(new RegExp(`^Examples:\\n.*progress ${name}`))
    expect((await progress(`${name} --help`)).out).toBe(told.out)
  })

  test.each(['', '--no-color'])('without a command a screen tells what there is, and it is no success: %s', async (args) => {
    const { code, out, err } = await progress(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    const lines = err.split('\n')
    expect(lines.length).toBeLessThan(24)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(80)
    for (const { name } of COMMANDS) expect(err).toMatch(new RegExp(`\\b${name}\\b`))
  })

  test.each(COMMANDS.map(({ name, formats }) => [name, formats] as const))(
    'help %s offers the formats that it takes',
    async (name, formats) => {
      const { out } = await progress(`help ${name}`)
      expect(out.replace(/\s+/g, ' ')).toContain(`(choices: ${formats.join(', ')})`)
    },
  )

  test.each(['check', 'audit', 'verify'])('%s fills every format that it offers', async (name) => {
    for (const format of COMMANDS.find((one) => one.name === name)?.formats ?? []) {
      const { code, out } = await progress(`${name} report.md -f ${format}`)
      expect([format, code < 2, out === '']).toEqual([format, true, false])
    }
  })

  test.each([
    ['statsu', 'status'],
    ['status --formt json', '--format'],
    ['check --max-blocker 3', '--max-blockers'],
  ])('progress %s suggests %s', async (args, nearest) => {
    const { code, out, err } = await progress(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`Did you mean ${nearest}?`)
  })

  test.each([
    'status --format xml',
    'check --severity awful',
    'check --max-blockers many',
    'check --min-coverage 120',
    'status --today yesterday',
    'status --today 2026-02-30',
    'show',
    'diff report.md',
  ])('progress %s is a mistake: exit 2, a sentence, no answer', async (args) => {
    const { code, out, err } = await progress(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^progress: .+\n$/s)
  })
})

describe('what cannot be read', () => {
  beforeEach(() => files({ 'image.md': PICTURE, 'empty/notes.txt': '', 'broken.json': '{' }))

  test.each([
    ['status gone.md report.md', 'gone.md: there is no such file or folder'],
    ['status image.md report.md', 'image.md: is a binary file'],
    ['status empty report.md', 'empty: holds no markdown file that reads as a report'],
    ['parse report.md gone.md -f plain', 'gone.md'],
  ])('progress %s says so, exits 2 and shows the rest', async (args, sentence) => {
    const { code, out, err } = await progress(args)
    expect(code).toBe(2)
    expect(err).toContain(`progress: ${sentence}`)
    expect(out).toContain('report.md')
  })

  test.each(['status gone.md report.md -f json', 'parse report.md gone.md', 'check report.md gone.md -f json'])(
    'progress %s prints no incomplete JSON',
    async (args) => {
      const { code, out, err } = await progress(args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('gone.md')
    },
  )

  test.each([
    ['show empty', 'empty: is a folder'],
    ['diff gone.md report.md', 'gone.md: there is no such file'],
    ['diff - -', 'only one of the two reports'],
    ['status empty', 'empty: holds no markdown file'],
    ['explain report.md:900', 'report.md: there is no line 900'],
    ['explain image.md:1', 'image.md: is a binary file'],
    ['schema nothing', 'there is no schema "nothing"'],
    ['schema --format table', 'progress schema cannot answer as table'],
    ['status --config gone.json', 'gone.json'],
    ['status --config broken.json', 'broken.json:1'],
  ])('progress %s exits 2 with a sentence and nothing else', async (args, sentence) => {
    const { code, out, err } = await progress(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`progress: ${sentence}`)
  })

  test('UTF-16 is text', async () => {
    files({ 'wide.md': Buffer.from('\ufeff# Sprint 9\n', 'utf16le'), 'bare.md': Buffer.from('# Sprint 9\n', 'utf16le') })
    expect(await progress('show wide.md')).toMatchObject({ code: 0, err: '' })
    expect(await progress('show bare.md')).toMatchObject({ code: 0, err: '' })
  })

  test('a folder without reports can be accepted', async () => {
    expect(await progress('check empty --allow-empty')).toMatchObject({ code: 0, err: '' })
  })

  test('a name cannot steer the terminal', async () => {
    const { err } = await progress('status \u001b[2J\u202egone.md')
    expect(err.trimEnd()).not.toMatch(/\p{Cc}|\u202e/u)
  })

  test('an error of its own is one sentence, and the stack only for who asks', async () => {
    const cwd = (): string => {
      throw new Error('the folder is gone')
    }
    const { world, said } = worldFor(['status'], { cwd: folder })
    expect(await run({ ...world, cwd })).toBe(2)
    expect(said.err).toMatch(/^progress: something went wrong inside progress: the folder is gone\. Please report it.*\n$/)
    const again = worldFor(['status', '--debug'], { cwd: folder })
    await run({ ...again.world, cwd })
    expect(again.said.err).toMatch(/\n\s+at /)
  })
})

describe('streams', () => {
  test('- is standard input, by the name it is given', async () => {
    const { code, out } = await progress('parse - --stdin-filename docs/STATUS.md', { stdin: '# Sprint 4' })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, kind: 'reports', reports: [{ source: { path: 'docs/STATUS.md' } }] })
  })

  test('-- ends the options', async () => {
    files({ '--odd.md': '# Odd' })
    expect((await progress('status -- --odd.md')).out).toContain('--odd.md')
  })

  test('-o writes the whole answer to a file and nothing beside it', async () => {
    expect(await progress('parse report.md -o out/answer.json')).toMatchObject({ code: 2, out: '' })
    expect(await progress('parse report.md -o answer.json')).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(readFileSync(join(folder, 'answer.json'), 'utf8'))).toMatchObject({ kind: 'reports' })
    expect(readdirSync(folder).sort()).toEqual(['answer.json', 'report.md'])
  })

  test('-o writes through a link and keeps the mode of the file', async () => {
    files({ 'real.json': '' })
    chmodSync(join(folder, 'real.json'), 0o640)
    symlinkSync('real.json', join(folder, 'link.json'))
    await progress('parse report.md -o link.json')
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toContain('"reports"')
    expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o640)
  })

  test('-o writes to what is no file as it is', async () => {
    expect(await progress('parse report.md -o /dev/null')).toEqual({ code: 0, out: '', err: '' })
    expect(lstatSync('/dev/null').isFile()).toBe(false)
    expect(await progress('parse report.md -o .')).toMatchObject({ code: 2, err: expect.stringContaining('EISDIR') })
  })

  test('-o leaves the file as it was where JSON would be incomplete', async () => {
    files({ 'answer.json': 'before' })
    expect(await progress('parse report.md gone.md -o answer.json')).toMatchObject({ code: 2 })
    expect(readFileSync(join(folder, 'answer.json'), 'utf8')).toBe('before')
  })

  test('a reader that goes away is no error', async () => {
    const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    expect(await progress('status report.md', { broken })).toEqual({ code: 0, out: '', err: '' })
  })

  test('a full disk is one', async () => {
    const broken = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
    const { code, err } = await progress('status report.md', { broken })
    expect(code).toBe(2)
    expect(err).toContain('no space left')
  })
})

describe('how it looks', () => {
  const terminal = { columns: 80 }

  test.each<[string, string, Partial<Given>, boolean]>([
    ['a terminal', '', { terminal }, true],
    ['a pipe', '', {}, false],
    ['NO_COLOR', '', { terminal, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', '', { terminal, env: { NO_COLOR: '' } }, true],
    ['a dumb terminal', '', { terminal, env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR in a pipe', '', { env: { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' } }, true],
    ['FORCE_COLOR=0', '', { terminal, env: { FORCE_COLOR: '0' } }, false],
    ['a FORCE_COLOR that says nothing', '', { terminal, env: { FORCE_COLOR: 'yes' } }, true],
    ['--no-color', '--no-color', { terminal, env: { FORCE_COLOR: '1' } }, false],
    ['--color', '--color', { env: { NO_COLOR: '1', FORCE_COLOR: '0' } }, true],
    ['--color -o', '--color -o out.txt', { terminal }, false],
  ])('%s: colours %#', async (_name, flags, given, coloured) => {
    expect((await progress(`status report.md ${flags}`, given)).out.includes('\u001b[')).toBe(coloured)
  })

  test('a file gets colours only by --color', async () => {
    const read = () => readFileSync(join(folder, 'out.txt'), 'utf8')
    await progress('status report.md -o out.txt', { terminal })
    expect(read()).not.toContain('\u001b[')
    await progress('status report.md -o out.txt --color', { terminal })
    expect(read()).toContain('\u001b[')
  })

  test('the width is the terminal\u2019s, else COLUMNS, and none in a pipe', async () => {
    const long = `${'long-name/'.repeat(8)}report.md`
    files({ [long]: '# One' })
    const widest = async (given: Partial<Given>) =>
      Math.max(...(await progress(`show ${long} --no-color`, given)).out.split('\n').map((line) => line.length))
    expect(await widest({ terminal: { columns: 50 }, env: { COLUMNS: '30' } })).toBeLessThanOrEqual(50)
    expect(await widest({ terminal: {}, env: { COLUMNS: '30' } })).toBeLessThanOrEqual(30)
    expect(await widest({ terminal: {} })).toBeLessThanOrEqual(80)
    expect(await widest({ env: { COLUMNS: '30' } })).toBeGreaterThan(80)
  })

  test('escape sequences of a report do not reach the terminal', async () => {
    files({ 'report.md': '# Sprint \u001b]0;stolen\u0007 4\n\n**St\u001b[2Jatus**: \u009b31mdone\u202e\n' })
    for (const format of ['table', 'plain', 'markdown', 'json']) {
      const { code, out } = await progress(`show report.md --format ${format}`)
      expect(code).toBe(0)
      expect(out).not.toMatch(/(?![\n\t])\p{Cc}|\u202e/u)
    }
  })
})

describe('settings', () => {
  test('the environment sets what the command line leaves open, by the same rules', async () => {
    expect((await progress('status report.md', { env: { PROGRESS_FORMAT: 'json' } })).out).toMatch(/^\{\n/)
    expect((await progress('status report.md -f plain', { env: { PROGRESS_FORMAT: 'json' } })).out).not.toMatch(/^\{/)
    const { code, err } = await progress('check report.md', { env: { PROGRESS_MIN_COVERAGE: 'much' } })
    expect(code).toBe(2)
    expect(err).toMatch(/^progress: PROGRESS_MIN_COVERAGE: /)
  })

  test('the flag beats the environment, the environment the file, and --print-config says which', async () => {
    files({ '.progressrc.json': '{\n  "check": { "maxBlockers": 5, "minCoverage": 50, "minCompletion": 20 }\n}\n' })
    const env = { PROGRESS_MIN_COVERAGE: '60', PROGRESS_MIN_COMPLETION: '30' }
    const { out } = await progress('check --min-completion 40 --print-config -f plain', { env })
    expect(out).toMatch(/check\.maxBlockers\t5\t\.progressrc\.json:2\n/)
    expect(out).toMatch(/check\.minCoverage\t60\tPROGRESS_MIN_COVERAGE\n/)
    expect(out).toMatch(/check\.minCompletion\t40\t--min-completion\n/)
    expect((await progress('check --no-config --print-config -f plain')).out).not.toContain('maxBlockers')
  })

  test('a wrong value stops with file and line; an unknown key only warns', async () => {
    files({ '.progressrc.json': '{\n  "check": {\n    "maxBlockers": "none"\n  }\n}\n' })
    expect(await progress('status report.md')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('.progressrc.json:3') })
    files({ '.progressrc.json': '{ "chekc": {} }' })
    const { code, err } = await progress('status report.md')
    expect(code).toBe(0)
    expect(err).toMatch(/^progress: warning: .*chekc.*check/)
  })
})

test('explain tells what a line was heard as, each token on a line of its own', async () => {
  const { code, out } = await progress('explain report.md:3 -f plain')
  expect(code).toBe(0)
  expect(out).toMatch(/^heard\treport\.md:3:\d+\t.*done/m)
  expect(await progress('explain report.md:2 -f plain')).toMatchObject({ code: 0, out: 'report.md:2: nothing was heard here.\n' })
  const whole = JSON.parse((await progress('explain report.md -f json')).out)
  expect(whole).toMatchObject({ kind: 'explanation', path: 'report.md', line: null })
  expect(new Set(whole.heard.map((one: { line: number }) => one.line))).toEqual(new Set([1, 3]))
})

test('own words are read, and a section that is none only warns', async () => {
  files({
    'report.md': '# Sprint 4\n\n**Status**: fettig\n\n## Stolpersteine\n\n- **Queue drops messages** (HIGH)\n',
    '.progressrc.yaml': 'words:\n  states:\n    done: [fettig]\n  sections:\n    blockers: [Stolpersteine]\n    blokers: [x]\n',
  })
  const { code, out, err } = await progress('check report.md -f plain')
  expect(code).toBe(1)
  expect(out).toContain('Queue drops messages')
  expect(err).toMatch(/^progress: warning: \.progressrc\.yaml:6: .*blokers.*blockers/)
  expect((await progress('show report.md -f plain')).out).toContain('state\tdone')
})

describe('a series', () => {
  const sprint = (number: number, rest = '') =>
    `# Sprint ${number}\n\n**Status:** In progress\n\n## Blockers\n\n${rest || '- No crane (high)'}\n`
  beforeEach(() => {
    rmSync(join(folder, 'report.md'))
    files({ 'lamps.md': '# Harbour\n', 'sprint-9.md': sprint(9), 'sprint-10.md': sprint(10, 'None'), 'sprint-2.md': sprint(2) })
  })

  test('is told and judged by its newest report, and how many older ones were left out', async () => {
    const status = await progress('status -f json')
    expect(JSON.parse(status.out)).toMatchObject({
      reports: ['sprint-10.md', 'sprint-2.md', 'sprint-9.md'].map((path, index) => ({ path, current: index === 0 })),
      total: { reports: 1, older: 2, olderOpenBlockers: { high: 2 } },
    })
    const check = await progress('check')
    expect(check).toMatchObject({ code: 0, err: '' })
    expect(check.out).toContain('2 older reports hold 2 open blockers: 2 high · 2 followed by newer ones (--all judges them)')
    expect(JSON.parse((await progress('check . -f json')).out)).toMatchObject({ passed: true, reports: 1, older: 2 })
  })

  test.each([
    ['the option', '--all', {}],
    ['a variable', '', { PROGRESS_ALL: '1' }],
  ])('is told and judged whole where %s asks for it', async (_how, option, env) => {
    expect(JSON.parse((await progress(`status ${option} -f json`, { env })).out).total).toMatchObject({ reports: 3, older: 0 })
    const check = await progress(`check ${option} -f plain`, { env })
    expect(check.code).toBe(1)
    expect(check.out).toMatch(/sprint-2\.md[\s\S]*sprint-9\.md[\s\S]*failed: 2 errors in 3 reports/)
    expect(check.out).not.toContain('not judged')
  })

  test('does not hide a report that is named', async () => {
    const { code, out } = await progress('check sprint-2.md sprint-9.md sprint-10.md -f plain')
    expect(code).toBe(1)
    expect(out).toContain('failed: 2 errors in 3 reports')
  })

  test('is parsed whole, as often as asked', async () => {
    const { reports } = JSON.parse((await progress('parse . sprint-2.md sprint-2.md')).out)
    expect(reports.map(({ label }: { label: string }) => label)).toEqual(['Sprint 9', 'Sprint 10', 'Sprint 2', 'Sprint 2'])
  })

  test('and files are told as their schemas say', async () => {
    expect(z.safeParse(z.strictObject(filesSchema.shape), JSON.parse((await progress('files --all -f json')).out)).error).toBeUndefined()
    expect(z.safeParse(z.strictObject(seriesSchema.shape), JSON.parse((await progress('series -f json')).out)).error).toBeUndefined()
  })

  test('and files become cards on a narrow terminal, in colours on a wide one', async () => {
    for (const command of ['series', 'files --all']) {
      const narrow = await progress(`${command} --no-color`, { terminal: { columns: 36 } })
      expect(narrow.code).toBe(0)
      expect(Math.max(...narrow.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(36)
      expect(narrow.out).toContain('sprint')
      expect((await progress(command, { terminal: { columns: 100 } })).out).toContain('\u001b[')
      expect((await progress(command)).out).not.toContain('\u001b[')
    }
  })

  test('whose files’ names would steer the terminal steers nothing', async () => {
    files({ 'sprint-\u001b[31m3.md': sprint(3), 'two\nlines/sprint-4.md': sprint(4) })
    for (const command of ['series', 'files', 'files -f plain', 'files -f markdown']) {
      const { out } = await progress(`${command} .`)
      expect(out).not.toContain('\u001b')
      expect(out).not.toMatch(/^lines/m)
    }
    expect(JSON.parse((await progress('files -f json')).out).files).toContainEqual(
      expect.objectContaining({ path: 'two\nlines/sprint-4.md' }),
    )
  })
})

test('a folder without reports has no series, but it has files', async () => {
  rmSync(join(folder, 'report.md'))
  files({ 'lamps.md': '# Harbour\n' })
  expect(await progress('series')).toMatchObject({ code: 2, out: '' })
  expect(await progress('series --allow-empty')).toMatchObject({ code: 0, err: '' })
  expect(await progress('files')).toEqual({ code: 0, out: expect.stringContaining('0 reports among 1 markdown file'), err: '' })
  expect(await progress('files gone')).toMatchObject({ code: 2, out: '' })
})

describe('schema', () => {
  /** Every object below `schema` that has properties. */
  const objects = (schema: unknown): Record<string, { description?: string }>[] => {
    if (typeof schema !== 'object' || schema === null) return []
    const own = 'properties' in schema && 'title' in schema ? [Object.fromEntries(Object.entries(schema.properties ?? {}))] : []
    return [...own, ...Object.values(schema).flatMap(objects)]
  }

  test('is draft-07, open to new fields, and says what each field means', async () => {
    const { code, out } = await progress('schema')
    expect(code).toBe(0)
    const schema = JSON.parse(out)
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(out).not.toContain('additionalProperties')
    const silent = objects(schema).flatMap((properties) =>
      Object.entries(properties).flatMap(([name, { description }]) => (description ? [] : [name])),
    )
    expect(silent).toEqual([])
  })

  test.each(['report', 'files', 'series', 'diff', 'diffs', 'config'])('there is one of %s', async (kind) => {
    expect(JSON.parse((await progress(`schema ${kind}`)).out)).toMatchObject({ type: 'object', title: expect.any(String) })
  })
})
