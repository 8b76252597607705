import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ConfigError, loadConfig, loadConfigSchema } from '../src/config/index.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'progress-config-'))
  mkdirSync(join(root, '.git'))
})

afterEach(() => rmSync(root, { recursive: true }))

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const load = (options: Partial<Parameters<typeof loadConfig>[0]> = {}) => loadConfig({ cwd: root, enabled: true, ...options })

async function failure(options: Parameters<typeof load>[0] = {}) {
  const error: unknown = await load(options).catch((reason: unknown) => reason)
  if (!(error instanceof ConfigError)) throw new Error(`expected a ConfigError, got ${String(error)}`)
  return { code: error.code, line: error.line, message: error.message }
}

describe('discovery', () => {
  test.each([
    '.progressrc',
    '.progressrc.json',
    '.progressrc.yaml',
    '.progressrc.yml',
    '.config/progressrc',
    '.config/progressrc.json',
    '.config/progressrc.yaml',
    '.config/progressrc.yml',
  ])('%s is found, and its globs are relative to the project', async (place) => {
    put(place, '{ "check": { "maxBlockers": 2 } }')
    expect(await load()).toMatchObject({ file: place, folder: root, settings: { check: { maxBlockers: 2 } } })
  })

  test('the key in package.json is found', async () => {
    put('package.json', '{\n\t"name": "shop",\n\t"progress": {\n\t\t"check": { "minCoverage": 60 }\n\t}\n}')
    const { file, settings, origins } = await load()
    expect([file, settings]).toEqual(['package.json', { check: { minCoverage: 60 } }])
    expect(origins).toEqual([{ key: 'check.minCoverage', file: 'package.json', line: 4 }])
  })

  test('a package.json without the key is passed by, for the next place', async () => {
    put('package.json', '{ "dependencies": { "progress": "2.0.3" } }')
    put('.progressrc', 'include: [docs/**]')
    expect((await load()).settings).toEqual({ include: ['docs/**'] })
  })

  test('a folder above is searched up to the root of the repository, the nearest file wins', async () => {
    put('.progressrc', 'exclude: [outer]')
    put('packages/shop/docs/x.md', '')
    const cwd = join(root, 'packages/shop/docs')
    expect(await load({ cwd })).toMatchObject({ file: join(root, '.progressrc'), folder: root, settings: { exclude: ['outer'] } })
    put('packages/shop/.progressrc.yml', 'exclude: [inner]')
    expect((await load({ cwd })).settings).toEqual({ exclude: ['inner'] })
    put('packages/.git/HEAD', '')
    rmSync(join(root, 'packages/shop/.progressrc.yml'))
    expect((await load({ cwd })).file).toBeNull()
  })

  test('outside a repository only the folder itself is looked into', async () => {
    rmSync(join(root, '.git'), { recursive: true })
    put('.progressrc', 'exclude: [outer]')
    put('docs/x.md', '')
    expect((await load({ cwd: join(root, 'docs') })).file).toBeNull()
    expect((await load()).file).toBe('.progressrc')
  })

  test('without a file there are no settings', async () => {
    expect(await load()).toEqual({ file: null, folder: root, settings: {}, origins: [], warnings: [], lineOf: expect.any(Function) })
  })

  test('nothing is read when configuration is turned off', async () => {
    put('.progressrc', 'not: [valid')
    expect((await load({ enabled: false })).file).toBeNull()
  })

  test('programs are not searched for, and refused when named', async () => {
    const program = 'throw new Error("executed")'
    for (const place of ['.progressrc.js', 'progress.config.js', '.config/config.js', '.config/progressrc.mjs']) put(place, program)
    expect((await load()).file).toBeNull()
    expect(await failure({ file: 'progress.config.js' })).toMatchObject({ code: 'config-executable' })
  })

  test('a named file is taken in place of the one that would be found', async () => {
    put('.progressrc', 'exclude: [found]')
    put('ci/strict.yaml', 'exclude: [named]')
    expect(await load({ file: 'ci/strict.yaml' })).toMatchObject({ file: 'ci/strict.yaml', settings: { exclude: ['named'] } })
  })
})

describe('reading', () => {
  test('every setting is taken, with the line it stands on', async () => {
    const text = [
      '$schema: ./schema.json',
      'include: [docs/**/*.md]',
      'exclude: [docs/old/**]',
      'check:',
      '  severity: high',
      '  maxBlockers: 0',
      '  minCompletion: 80',
      '  minCoverage: 72.5',
      '  minPassRate: 100',
      '  includeBlockedItems: true',
      'words:',
      '  states: { done: [fertig, erledigt] }',
      '  tests: { passed: [grün] }',
      '  severities: { critical: [brennt] }',
      '  sections: { blockers: [Hindernisse] }',
      '  columns: { status: [Stand] }',
      '  units: { tests: [Prüfungen] }',
      'dates:',
      '  order: dmy',
    ].join('\n')
    put('.progressrc', text)
    const { settings, origins, warnings } = await load()
    expect(settings).toEqual({
      $schema: './schema.json',
      include: ['docs/**/*.md'],
      exclude: ['docs/old/**'],
      check: { severity: 'high', maxBlockers: 0, minCompletion: 80, minCoverage: 72.5, minPassRate: 100, includeBlockedItems: true },
      words: {
        states: { done: ['fertig', 'erledigt'] },
        tests: { passed: ['grün'] },
        severities: { critical: ['brennt'] },
        sections: { blockers: ['Hindernisse'] },
        columns: { status: ['Stand'] },
        units: { tests: ['Prüfungen'] },
      },
      dates: { order: 'dmy' },
    })
    expect(origins.find(({ key }) => key === 'check.minPassRate')?.line).toBe(9)
    expect(warnings).toEqual([])
  })

  test.each(['', '# nothing yet\n', 'check:\n'])('an empty file or key states nothing: %j', async (text) => {
    put('.progressrc', text)
    expect(await load()).toMatchObject({ file: '.progressrc', warnings: [] })
  })

  test('a byte order mark is no part of the text', async () => {
    put('.progressrc.json', '\uFEFF{ "include": ["a"] }')
    expect((await load()).settings).toEqual({ include: ['a'] })
  })

  test.each([
    ['maxBlokers', 'did you mean "maxBlockers"?'],
    ['max_blockers', 'did you mean "maxBlockers"?'],
    [
      'colour',
      'known here: severity, maxBlockers, minCompletion, minCoverage, minPassRate, includeBlockedItems, rules, rulesets, failOn, base, maxWarnings, baseline, strictBaseline, waivers.',
    ],
  ])('the unknown key %s has no effect and is told with the nearest one', async (key, hint) => {
    put('.progressrc', `check:\n  minCoverage: 5\n  ${key}: 3\n`)
    const { settings, warnings } = await load()
    expect(settings).toEqual({ check: { minCoverage: 5 } })
    const message = `.progressrc:3: the key "check.${key}" is unknown and has no effect; ${hint}`
    expect(warnings).toEqual([{ code: 'config-unknown-key', message, file: '.progressrc', line: 3 }])
  })

  test('own words may be held to a list of names', async () => {
    put('.progressrc', 'words:\n  sections:\n    blocker: [Hindernisse]\n  states:\n    finished: [fertig]\n')
    const { warnings } = await load({ known: async () => ({ 'words.sections': ['blockers', 'risks'] }) })
    expect(warnings.map(({ line, message }) => [line, message.split('; ')[1]])).toEqual([
      [3, 'did you mean "blockers"?'],
      [5, expect.stringContaining('known here: done')],
    ])
  })

  test('the schema that is handed out is the one that files are held against', async () => {
    const schema = await loadConfigSchema()
    expect(schema.safeParse({ check: { minCoverage: 50 } }).success).toBe(true)
    expect(schema.safeParse({ check: { minCoverage: 500 } }).success).toBe(false)
  })
})

describe('what is wrong is told with file and line', () => {
  test.each([
    ['check:\n  severity: urgent', 2, 'check.severity must be critical, high, medium, or low, not "urgent".'],
    ['check:\n  maxBlockers: many', 2, 'check.maxBlockers must be a whole number from 0, not "many".'],
    ['check:\n  maxBlockers: -1', 2, 'check.maxBlockers must be a whole number from 0, not -1.'],
    ['check:\n\n  minCoverage: 101', 3, 'check.minCoverage must be a percentage from 0 to 100, not 101.'],
    ['check:\n  includeBlockedItems: "yes"', 2, 'check.includeBlockedItems must be true or false, not "yes".'],
    ['include: docs', 1, 'include must be a list of texts, not "docs".'],
    ['exclude:\n  - a\n  - 7', 3, 'exclude.1 must be a text, not 7.'],
    ['words:\n  states:\n    done: fertig', 3, 'words.states.done must be a list of texts, not "fertig".'],
    ['dates: { order: ymd }', 1, 'dates.order must be dmy or mdy, not "ymd".'],
    ['check: 7', 1, 'check must be a mapping from keys to values, not 7.'],
    ['- a', 1, 'the configuration must be a mapping from keys to values, not ["a"].'],
  ])('%j', async (text, line, sentence) => {
    put('.progressrc', text)
    expect(await failure()).toEqual({ code: 'config-invalid', line, message: `.progressrc:${line}: ${sentence}` })
  })

  test('every wrong value has its sentence', async () => {
    put('.progressrc', 'include: 1\nexclude: 2')
    expect((await failure()).message.split('\n')).toHaveLength(2)
  })

  test.each([
    ['.progressrc.json', '{\n  "check": {\n    "maxBlockers" 2\n  }\n}', 3],
    ['.progressrc.yaml', 'check:\n  severity: high\n severity: low\n', 3],
    ['.progressrc.yml', 'include: [a]\ninclude: [b]\n', 2],
    ['package.json', '{\n  "progress": {},\n  "name" "shop"\n}', 3],
    ['.progressrc', 'include: *nowhere', 1],
    ['.progressrc', 'include: [a]\n? [x, y]\n: 1', 2],
  ])('%s that is neither JSON nor YAML', async (place, text, line) => {
    put(place, text)
    const { code, message, line: told } = await failure()
    expect([code, told]).toEqual(['config-syntax', line])
    expect(message).toMatch(`${place}:${line}: the configuration is not valid: `)
  })

  test('aliases that multiply without end are refused', async () => {
    const level = (index: number) => `l${index}: &l${index} [${Array.from({ length: 9 }, () => `*l${index - 1}`).join(', ')}]`
    put('.progressrc', ['l0: &l0 [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, index) => level(index + 1))].join('\n'))
    expect((await failure()).code).toBe('config-syntax')
  })

  test('a named file that is not there, or is a folder', async () => {
    put('folder/x', '')
    expect(await failure({ file: 'no.yaml' })).toMatchObject({
      code: 'config-missing',
      line: null,
      message: 'no.yaml: there is no such configuration file.',
    })
    expect(await failure({ file: 'folder' })).toMatchObject({ code: 'config-unreadable' })
  })
})
