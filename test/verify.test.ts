import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { verifySchema } from '../src/cli/schemas/verifying.ts'
import { ENV } from './repository.ts'
import { type Told, worldFor } from './world.ts'

const made: string[] = []
const newFolder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'verify-'))
  made.push(path)
  return path
}
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

let folder = ''
beforeEach(() => {
  folder = newFolder()
})

/** Writes files (path: content) below the test's folder. */
function files(contents: Readonly<Record<string, string>>, below = folder): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(below, path)), { recursive: true })
    writeFileSync(join(below, path), content)
  }
}

/** Runs `progress verify` with more arguments (parts between spaces). */
async function verify(args = '', command = 'verify'): Promise<Told> {
  const { world, said } = worldFor([command, ...args.split(' ').filter(Boolean)], { cwd: folder })
  return { code: await run(world), ...said }
}

/** What `progress verify` answers as JSON. */
async function answer(args = '') {
  const { code, out, err } = await verify(`report.md --format json ${args}`)
  expect(err).toBe('')
  const data = verifySchema.parse(JSON.parse(out))
  const claims = data.claims.map((one) => `${one.claim}: ${one.verdict}${one.found === null ? '' : ` ${one.found}`}`)
  const rules = data.findings.map(({ rule, level }) => `${rule} ${level}`)
  return { code, data, claims, rules, why: data.claims.map(({ why }) => why) }
}

const report = (...lines: readonly string[]) => ['# Sprint 9', '', ...lines, ''].join('\n')
const ofTests = (...lines: readonly string[]) => report('## Tests', '', ...lines)
const ofCoverage = (...lines: readonly string[]) => report('## Coverage', '', ...lines)

/** A suite of JUnit's, its tests by name: passed, or as an element says. */
const junit = (suite: string, tests: Readonly<Record<string, string>>, rest = '') =>
  `<testsuite name="${suite}" ${rest}>${Object.entries(tests)
    .map(([name, how]) => `<testcase name="${name}">${how === '' ? '' : `<${how}/>`}</testcase>`)
    .join('')}</testsuite>`

/** Coverage of files, as many lines covered of as many. */
const lcov = (covered: Readonly<Record<string, readonly [number, number]>>) =>
  Object.entries(covered)
    .map(([path, [hit, all]]) => `SF:${path}\nLF:${all}\nLH:${hit}\nend_of_record\n`)
    .join('')

describe('a project whose tests are run by the tools themselves', () => {
  const work = newFolder()

  const PROJECT = {
    'package.json': '{ "type": "module" }',
    'src/quay/crane.js':
      'export function lift(weight) {\n  if (weight > 40) return "heavy"\n  return "up"\n}\nexport function lower() {\n  return "down"\n}\n',
    'src/harbour.js': 'export const open = (hour) => hour > 5\n',
    'unit/crane.test.js': `import { describe, expect, test } from 'vitest'
import { lift } from '../src/quay/crane.js'
describe('crane', () => {
  test('lifts a crate', () => expect(lift(3)).toBe('up'))
  test('refuses an anvil', () => expect(lift(3)).toBe('heavy'))
  test.skip('swings', () => {})
  test.each(['rope', 'chain'])('holds by %s', (name) => expect(name).toBeTruthy())
})
`,
    'unit/harbour.test.js': `import { describe, expect, test } from 'vitest'
import { open } from '../src/harbour.js'
describe('harbour', () => test('opens at six', () => expect(open(6)).toBe(true)))
`,
    'unit/fog.test.js': `import './nowhere.js'`,
    'node/tide.js': `import { strictEqual } from 'node:assert'
import { describe, it } from 'node:test'
describe('tide', () => {
  it('comes', () => strictEqual(1, 1))
  it('goes', () => strictEqual(1, 1))
})
`,
  }

  const TRUE = `# Sprint 9

## Tests

- Total: 8 tests
- Passed: 6
- Failed: 1
- Skipped: 1

| Suite | Total | Passed | Failed |
| --- | --- | --- | --- |
| crane | 5 | 3 | 1 |
| harbour.test.js | 1 | 1 | 0 |
| tide | 2 | 2 | 0 |

- ✅ lifts a crate
- ❌ refuses an anvil
- ⏭️ swings
- ✅ tide > comes

## Coverage

- Overall: 75% (target 90%)
- Function coverage: 66.7%
- src/quay/crane.js: 66.67%
- harbour: 100%
`

  const SETTINGS = { verify: { coverage: { harbour: 'src/harbour.js' } } }

  beforeAll(() => {
    files(PROJECT, work)
    symlinkSync(resolve('node_modules'), join(work, 'node_modules'), 'junction')
    const { PATH = '', SystemRoot = '', TEMP = tmpdir() } = process.env
    const start = (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: work, env: { PATH, SystemRoot, TEMP, NO_COLOR: '1' }, encoding: 'utf8' })
    const reporters = ['json', 'junit', 'tap'].flatMap((name) => [
      `--reporter=${name}`,
      `--outputFile.${name}=out/vitest.${name === 'junit' ? 'xml' : name}`,
    ])
    const coverage = ['json-summary', 'lcovonly', 'cobertura'].map((name) => `--coverage.reporter=${name}`)
    const measure = ['--coverage.enabled', '--coverage.reportOnFailure', '--coverage.include=src', '--coverage.reportsDirectory=coverage']
    const { stdout } = start('node_modules/vitest/vitest.mjs', 'run', '--dir', 'unit', ...reporters, ...measure, ...coverage)
    files({ 'out/vitest.tap': stdout, '.progressrc.json': JSON.stringify(SETTINGS) }, work)
    start('--test', '--test-reporter=junit', '--test-reporter-destination=out/node.xml', 'node/tide.js')
  }, 120_000)

  beforeEach(() => {
    folder = work
  })

  const ALL = '--evidence out --evidence coverage'

  test('each claim of a true report matches, whatever formats tell of it', async () => {
    files({ 'report.md': TRUE })
    const { code, data } = await answer(ALL)
    expect(data.claims.filter(({ verdict }) => verdict !== 'match')).toEqual([])
    expect(data.claims).toHaveLength(21)
    expect([code, data.passed, data.findings]).toEqual([0, true, []])
    expect(data.evidence.map(({ path }) => path)).toEqual([
      'out/node.xml',
      'out/vitest.json',
      'out/vitest.tap',
      'out/vitest.xml',
      'coverage/cobertura-coverage.xml',
      'coverage/coverage-summary.json',
      'coverage/lcov.info',
    ])
  })

  test('each number that is changed by one, up or down, is a drift at its line, and no other claim is', async () => {
    const numbers = [...TRUE.matchAll(/(?<!Sprint |target )\b\d+(?:\.\d+)?/g)]
    expect(numbers).toHaveLength(17)
    for (const { 0: number, index } of numbers) {
      for (const by of [1, -1]) {
        const digits = number.split('.')[1]?.length ?? 0
        const changed = (Number(number) + by).toFixed(digits)
        // No report says so: what is below nought or above a whole is read as something else.
        if (Number(changed) < 0 || (number === '100' && by === 1)) continue
        files({ 'report.md': `${TRUE.slice(0, index)}${changed}${TRUE.slice(index + number.length)}` })
        const { code, data } = await answer(ALL)
        const line = TRUE.slice(0, index).split('\n').length
        const drifts = data.claims.filter(({ verdict }) => verdict !== 'match')
        expect([code, drifts.map((one) => [one.verdict, one.position.start.line, one.claimed])]).toEqual([
          1,
          [['drift', line, Number(changed)]],
        ])
        expect(data.findings.map(({ rule, position }) => [rule, position.start.line])).toEqual([['claim-drift', line]])
      }
    }
  }, 60_000)

  test('each outcome that is told as another is a drift at its line', async () => {
    for (const [mark, other] of [
      ['✅ lifts', '❌ lifts'],
      ['❌ refuses', '✅ refuses'],
      ['⏭️ swings', '✅ swings'],
      ['✅ tide', '❌ tide'],
    ] as const) {
      files({ 'report.md': TRUE.replace(mark, other) })
      const { data } = await answer(ALL)
      const line = TRUE.split('\n').findIndex((text) => text.includes(mark)) + 1
      expect(data.claims.filter(({ verdict }) => verdict !== 'match')).toMatchObject([{ verdict: 'drift', position: { start: { line } } }])
    }
  })

  test('node:test counts a test that holds others, and so does a report of it', async () => {
    folder = newFolder()
    for (const name of ['node-test.junit.xml', 'node-test.tap'])
      files({ [`out/${name}`]: readFileSync(resolve('fixtures/evidence', name), 'utf8') })
    files({ 'report.md': ofTests('7 tests, 4 passed, 1 failed, 1 skipped') })
    expect((await answer('--evidence out')).claims).toEqual([
      'tests total: match 7',
      'tests passed: match 4',
      'tests failed: match 1',
      'tests skipped: match 1',
    ])
  })

  test.each([
    ['vitest', ['vitest.json', 'vitest.junit.xml', 'vitest.tap', 'vitest-flat.tap']],
    ['jest', ['jest.json', 'jest-junit.xml', 'jest.ctrf.json']],
  ])('what %s writes of one run in several formats is one run', async (_, names) => {
    folder = newFolder()
    for (const name of names) files({ [`out/${name}`]: readFileSync(resolve('fixtures/evidence', name), 'utf8') })
    files({ 'report.md': ofTests('7 tests, 4 passed, 1 failed, 1 skipped') })
    expect(await answer('--evidence out')).toMatchObject({ code: 0, data: { findings: [], claims: { length: 4 } } })
    for (const name of names) {
      rmSync(join(folder, 'out', name))
      if (name !== names.at(-1)) expect((await answer('--evidence out')).rules).not.toContain('evidence-disagrees error')
    }
  })

  test('a suite that is a file which did not load has no tests, and failed', async () => {
    files({ 'report.md': TRUE.replace('| tide |', '| fog.test.js | 3 | 3 | 0 |\n| tide |') })
    const { claims } = await answer(ALL)
    expect(claims.filter((claim) => claim.startsWith('fog'))).toEqual([
      'fog.test.js: tests total: drift 0',
      'fog.test.js: tests passed: drift 0',
      'fog.test.js: tests failed: drift 1',
    ])
  })

  test('a test file that does not load is a failure that no "0 failed" hides', async () => {
    const told = JSON.parse(readFileSync(join(work, 'out/vitest.json'), 'utf8'))
    const harbour = told.testResults.find(({ name }: { name: string }) => name.endsWith('harbour.test.js'))
    const broken = {
      ...told,
      numTotalTests: 1,
      testResults: [harbour, { name: '/x/gone.test.js', status: 'failed', assertionResults: [] }],
    }
    folder = newFolder()
    files({ 'report.md': ofTests('- Passed: 1', '- Failed: 0'), 'out.json': JSON.stringify(broken) })
    const { claims, why } = await answer('--evidence out.json')
    expect(claims[1]).toBe('tests failed: drift 1')
    expect(why[1]).toContain('did not load')
  })
})

describe('several files of evidence', () => {
  const ONE = junit('quay', { opens: '', closes: 'failure' })

  test('two packages whose tests have the same names add up', async () => {
    files({ 'report.md': ofTests('- Total: 4 tests', '- Failed: 2'), 'a/junit.xml': ONE, 'b/junit.xml': ONE })
    expect((await answer()).claims).toEqual(['tests total: match 4', 'tests failed: match 2'])
  })

  test('a part of a run in a file of its own is not counted again', async () => {
    const whole = `<testsuites>${ONE}${junit('tide', { comes: '' })}</testsuites>`
    files({ 'report.md': ofTests('- Total: 3 tests'), 'junit.xml': whole, 'junit-quay.xml': ONE })
    expect((await answer()).claims).toEqual(['tests total: match 3'])
  })

  test.each([
    ['another outcome', junit('quay', { opens: '', closes: '' }), '"closes": passed against failed'],
    ['one test more', junit('quay', { opens: '', closes: 'failure', sinks: '' }), '"sinks", which the second does not have'],
    ['one test less', junit('quay', { opens: '' }), '"closes", which the second does not have'],
  ])('%s of the same tests is an error, and nothing is taken from either', async (_, other, over) => {
    files({ 'report.md': ofTests('- Total: 2 tests', '- ❌ closes'), 'junit.xml': ONE, 'junit-2.xml': other })
    const { code, claims, data, rules } = await answer()
    expect([code, data.passed]).toEqual([1, false])
    expect(rules).toContain('evidence-disagrees error')
    expect(data.findings.find(({ rule }) => rule === 'evidence-disagrees')?.message).toMatch(
      /junit(-2)?\.xml and junit(-2)?\.xml disagree on/,
    )
    expect(data.findings.find(({ rule }) => rule === 'evidence-disagrees')?.message).toContain(over)
    expect(claims[0]).toBe('tests total: unverifiable')
  })

  /** Classes as Ant and Gradle write them, their tests by name. */
  const classes = (of: Readonly<Record<string, Readonly<Record<string, string>>>>, name = (whole: string) => `name="${whole}"`) =>
    `<testsuites>${Object.entries(of)
      .map(
        ([whole, tests]) =>
          `<testsuite ${name(whole)}>${Object.entries(tests)
            .map(([test, how]) => `<testcase classname="${whole}" name="${test}">${how && `<${how}/>`}</testcase>`)
            .join('')}</testsuite>`,
      )
      .join('')}</testsuites>`
  const LAMP = { 'pier.LampTest': { shines: '', blinks: 'failure', dims: '' } }
  const ROPE = { 'pier.RopeTest': { holds: '', tears: '' } }
  const PARTED = (whole: string) => `name="${whole.replace('pier.', '')}" package="pier"`

  test.each([
    [
      'what Ant puts together, beside its parts',
      { 'r/TEST-a.xml': classes(LAMP), 'r/TEST-b.xml': classes(ROPE), 'r/TESTS-TestSuites.xml': classes({ ...LAMP, ...ROPE }, PARTED) },
      5,
    ],
    ['and in another folder', { 'results/TEST-a.xml': classes(LAMP), 'reports/TESTS-TestSuites.xml': classes(LAMP, PARTED) }, 3],
    [
      'and its parts in several folders',
      {
        'lamp/TEST-a.xml': classes(LAMP),
        'rope/TEST-b.xml': classes(ROPE),
        'reports/TESTS-TestSuites.xml': classes({ ...LAMP, ...ROPE }, PARTED),
      },
      5,
    ],
    [
      'variants of one build',
      { 'test-results/testDebugUnitTest/a.xml': classes(LAMP), 'test-results/testReleaseUnitTest/a.xml': classes(LAMP) },
      3,
    ],
    [
      'systems that the same tests ran on',
      { 'test-results/ubuntu-latest/a.xml': classes(LAMP), 'test-results/windows-latest/a.xml': classes(LAMP) },
      3,
    ],
    ['shards', { 'test-results/shard-1/a.xml': classes(LAMP), 'test-results/shard-2/a.xml': classes(ROPE) }, 5],
    [
      'shards, and their whole above',
      {
        'test-results/shard-1/a.xml': classes(LAMP),
        'test-results/shard-2/a.xml': classes(ROPE),
        'test-results/a.xml': classes({ ...LAMP, ...ROPE }),
      },
      5,
    ],
    [
      'shards of one class, and their whole',
      {
        'test-results/junit-shard-1.xml': classes({ a: { x: '', y: '' } }),
        'test-results/junit-shard-2.xml': classes({ a: { z: 'failure' } }),
        'test-results/junit.xml': classes({ a: { x: '', y: '', z: 'failure' } }),
      },
      3,
    ],
    ['packages', { 'packages/a/junit.xml': classes(LAMP), 'packages/b/junit.xml': classes(LAMP) }, 6],
    ['packages for two engines', { 'packages/js/junit.xml': classes(LAMP), 'packages/native/junit.xml': classes(LAMP) }, 6],
    [
      'packages, and their whole above',
      { 'packages/a/junit.xml': classes(LAMP), 'packages/b/junit.xml': classes(ROPE), 'junit.xml': classes({ ...LAMP, ...ROPE }) },
      5,
    ],
    [
      'packages with the same tests, and their whole above',
      {
        'packages/a/junit.xml': classes(LAMP),
        'packages/b/junit.xml': classes(LAMP),
        'junit.xml': `<testsuites>${classes(LAMP)}${classes(LAMP)}</testsuites>`.replace(/(?<=.)<\/?testsuites>(?=.)/g, ''),
      },
      6,
    ],
    [
      'counters alone, of a suite that is listed elsewhere',
      { 'test-results/a.xml': classes(LAMP), 'test-results/b.xml': '<testsuite name="pier.LampTest" tests="3" failures="1"/>' },
      3,
    ],
    [
      'counters alone, of another suite',
      { 'test-results/a.xml': classes(LAMP), 'test-results/b.xml': '<testsuite name="pier.SeaTest" tests="3" failures="1"/>' },
      6,
    ],
  ])('%s: each test counts once', async (_, evidence, total) => {
    files({ 'report.md': ofTests(`- Total: ${total} tests`), ...evidence })
    const { claims, rules } = await answer(
      Object.keys(evidence)
        .map((path) => `--evidence ${path}`)
        .join(' '),
    )
    expect([claims, rules]).toEqual([[`tests total: match ${total}`], []])
  })

  test.each([
    ['a pass after a failure is flaky', 'junit-rerun.xml', { blinks: '' }, ['match 3', 'match 0'], '1 of them only when tried again'],
    ['a failure after a failure stays one', 'attempt-2/junit.xml', { blinks: 'failure' }, ['drift 2', 'drift 1'], null],
    [
      'a failure after a pass is one',
      'retry/junit.xml',
      { blinks: '', shines: 'failure' },
      ['drift 2', 'drift 1'],
      '1 of them only when tried again',
    ],
  ])('of two attempts the later one counts: %s', async (_, path, tests, found, why) => {
    files({
      'report.md': ofTests('- Passed: 3', '- Failed: 0'),
      'out/junit.xml': classes(LAMP),
      [`out/${path}`]: classes({ 'pier.LampTest': tests }),
    })
    const told = await answer('--evidence out')
    expect(told.claims).toEqual([`tests passed: ${found[0]}`, `tests failed: ${found[1]}`])
    expect(told.why[0]).toBe(why)
  })

  test('what only counts tests may be what another format lists: nobody can see, and that is told', async () => {
    files({
      'report.md': ofTests('- Total: 3 tests'),
      'junit.xml': '<testsuites tests="3" failures="0"/>',
      'results.tap': '1..1\nok 1 - a\n',
    })
    const { code, claims, data } = await answer()
    expect([code, claims]).toEqual([1, ['tests total: unverifiable']])
    expect(data.findings.find(({ rule }) => rule === 'evidence-disagrees')?.message).toContain('counts and does not list')
  })

  test('a suite that has only counters is found by its name', async () => {
    files({
      'report.md': ofTests('| Suite | Total | Passed |', '| --- | --- | --- |', '| links | 31 | 28 |'),
      'junit.xml': '<testsuites><testsuite name="links" tests="31" failures="2" skipped="1"/></testsuites>',
    })
    expect((await answer()).claims).toEqual(['links: tests total: match 31', 'links: tests passed: match 28'])
  })

  test.each([
    [
      'tests',
      '<testsuite name="quay" tests="1" failures="1"><testcase name="opens"/></testsuite>',
      'junit.xml',
      ofTests('- Passed: 1', '- ✅ opens'),
    ],
    ['coverage', 'SF:a.js\nDA:1,0\nLF:1\nLH:1\nend_of_record\n', 'lcov.info', ofCoverage('- Overall: 100%', '- a.js: 100%')],
  ])('a file that counts something else than it lists is an error, and bears nothing out: %s', async (_, text, path, told) => {
    files({ 'report.md': told, [path]: text })
    const { code, claims, rules, why } = await answer()
    expect([code, claims.every((claim) => claim.endsWith(': unverifiable'))]).toEqual([1, true])
    expect(rules).toContain('evidence-disagrees error')
    expect(why[0]).toBe(`${path} counts something else than it lists`)
  })

  test.each([
    [
      'packages, and their whole above',
      {
        'packages/a/coverage/lcov.info': { 'src/i.js': [1, 2] },
        'packages/b/coverage/lcov.info': { 'src/i.js': [2, 2] },
        'coverage/lcov.info': { 'packages/a/src/i.js': [1, 2], 'packages/b/src/i.js': [2, 2] },
      },
      75,
    ],
    ['a package in another', { 'packages/a/coverage/lcov.info': { 'src/i.js': [1, 2] }, 'coverage/lcov.info': { 'src/i.js': [2, 2] } }, 75],
    ['a copy further out', { 'lcov.info': { 'src/i.js': [1, 2], 'src/j.js': [1, 2] }, 'coverage/lcov.info': { 'src/i.js': [1, 2] } }, 50],
  ] as const)('coverage of %s counts each file once', async (_, measured, percent) => {
    const evidence = Object.entries(measured).map(([path, covered]) => [path, lcov(covered)])
    files({ 'report.md': ofCoverage(`- Overall: ${percent}%`), ...Object.fromEntries(evidence) })
    expect((await answer()).claims).toEqual([`coverage overall: match ${percent}`])
  })

  test('what the tool prints as its total bears a claim out too', async () => {
    const of = (name: string, from: number) =>
      `<class name="${name}" filename="a.cs"><lines><line number="${from}" hits="1"/><line number="${from + 1}" hits="0"/></lines></class>`
    const root = `<coverage line-rate="0.5">${of('A', 1)}${of('B', 2)}</coverage>`
    for (const percent of ['50%', '66.7%']) {
      files({ 'report.md': ofCoverage(`- Overall: ${percent}`), 'coverage.xml': root })
      expect((await answer()).claims[0]).toContain('coverage overall: match')
    }
  })

  test('coverage of one file that is measured twice must agree', async () => {
    const summary = { covered: 3, total: 4, skipped: 0, pct: 75 }
    const of = { lines: summary, branches: summary, functions: summary, statements: summary }
    files({
      'report.md': ofCoverage('- Overall: 75%'),
      'coverage/coverage-summary.json': JSON.stringify({ total: of, '/ci/project/src/a.js': of }),
      'coverage/lcov.info': lcov({ 'src/a.js': [2, 4] }),
    })
    const { code, claims, data } = await answer()
    expect([code, claims]).toEqual([1, ['coverage overall: unverifiable']])
    expect(data.findings.map(({ message }) => message).join()).toContain('lines of')
  })
})

describe('evidence that is too old', () => {
  const OLD = junit('quay', { opens: '' }, 'timestamp="2026-01-31T12:00:00Z"')

  test.each([
    ['the date of the report', '**Date:** 2026-02-01', 'stale'],
    ['not where it is of that day', '**Date:** 2026-01-31', 'match'],
    ['nor where the report tells the month', '**Date:** January 2026', 'match'],
  ])('is held against %s', async (_, date, verdict) => {
    files({ 'report.md': report(date, '', '## Tests', '', '- Passed: 1'), 'junit.xml': OLD })
    const { code, claims, rules } = await answer()
    expect(claims).toEqual([`tests passed: ${verdict} 1`])
    expect([code, rules]).toEqual(verdict === 'stale' ? [1, ['evidence-stale error']] : [0, []])
  })

  test('is held against the time of its file, where it tells none itself', async () => {
    files({ 'report.md': report('**Date:** 2026-02-01', '', '## Coverage', '', '- Overall: 50%'), 'lcov.info': lcov({ 'a.js': [1, 2] }) })
    utimesSync(join(folder, 'lcov.info'), 0, Date.parse('2026-01-02') / 1000)
    const { claims, why } = await answer()
    expect(claims).toEqual(['coverage overall: stale 50'])
    expect(why).toEqual(['lcov.info was written 2026-01-02 00:00, before the date of the report (2026-02-01)'])
  })

  test('is not made new by a copy that tells no time', async () => {
    const tap = '1..1\n# Subtest: quay\n    ok 1 - opens\n    1..1\nok 1 - quay\n'
    files({ 'report.md': report('**Date:** 2026-02-01', '', '## Tests', '', '- Passed: 1'), 'junit.xml': OLD, 'results.tap': tap })
    expect((await answer()).claims).toEqual(['tests passed: stale 1'])
  })

  function commit(date: string): string {
    const git = (...args: string[]) =>
      spawnSync('git', args, { cwd: folder, env: { ...ENV, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date }, encoding: 'utf8' }).stdout
    git('init', '-q')
    git('add', 'report.md')
    git('commit', '-qm', 'Report')
    return git('rev-parse', 'HEAD').trim()
  }

  test('is held against the day on which the report was last committed', async () => {
    files({ 'report.md': ofTests('- Passed: 1'), 'junit.xml': OLD })
    commit('2026-01-31T23:00:00Z')
    expect((await answer()).claims).toEqual(['tests passed: match 1'])
    files({ 'report.md': ofTests('- Passed: 1', '') })
    commit('2026-02-01T01:00:00Z')
    const { claims, why } = await answer()
    expect([claims, why[0]]).toEqual([['tests passed: stale 1'], expect.stringContaining('last committed (2026-02-01)')])
  })

  test('is held against the revision that the report says was tested', async () => {
    files({ 'report.md': ofTests('- Passed: 1'), 'junit.xml': OLD })
    const id = commit('2026-01-31T12:30:00Z').slice(0, 10)
    files({ 'report.md': report(`**Commit:** ${id}`, '', '## Tests', '', '- Passed: 1') })
    const { claims, why } = await answer()
    expect([claims, why[0]]).toEqual([['tests passed: stale 1'], expect.stringContaining(`the tested revision ${id}`)])
  })
})

describe('what nothing bears out', () => {
  const TESTS = `<testsuites>${junit('crane', { works: '' })}${junit('quay', { works: 'failure' })}</testsuites>`

  test.each([
    ['no evidence of that kind', ofCoverage('- Overall: 50%'), 'no evidence of coverage was found'],
    ['a suite that nobody knows', ofTests('| Suite | Total |', '| --- | --- |', '| sea | 3 |'), 'no suite and no test file called "sea"'],
    ['a test that nobody knows', ofTests('- ✅ sinks'), 'no test called "sinks"'],
    ['a test of which there are two that end differently', ofTests('- ✅ works'), '2 tests go by the name "works"'],
    ['what no build tells', ofTests('- Total: 2 tests', '- Blocked: 2'), 'no evidence of tests that are blocked'],
  ])('%s is a warning, and an error where evidence is required', async (_, text, why) => {
    files({ 'report.md': text, 'junit.xml': TESTS })
    const { code, data, rules } = await answer()
    expect(data.claims.at(-1)).toMatchObject({ verdict: 'unverifiable', found: null, why: expect.stringContaining(why) })
    expect([code, rules]).toEqual([0, ['claim-unverifiable warning']])
    expect(await answer('--require-evidence')).toMatchObject({ code: 1, rules: ['claim-unverifiable error'] })
  })

  test('without any evidence no claim matches, and one finding tells so', async () => {
    files({ 'report.md': ofTests('- Total: 4 tests', '- Passed: 4', '', '### Results', '', '- ✅ opens') })
    const { code, claims, rules } = await answer()
    expect([code, rules]).toEqual([0, ['claim-unverifiable warning']])
    expect(claims).toEqual(['tests total: unverifiable', 'tests passed: unverifiable', 'test opens: unverifiable'])
    expect((await answer('--require-evidence')).code).toBe(1)
    expect((await answer('--max-warnings 0')).code).toBe(1)
  })

  test('coverage of another root is none of these files', async () => {
    files({ 'report.md': ofCoverage('- src/api: 50%'), 'lcov.info': lcov({ '/elsewhere/lib/a.js': [1, 2] }) })
    expect((await answer()).why).toEqual(['none of the 1 files of the evidence lies at src/api: it may come from another root'])
  })

  test('a suite of two places is not the sum of both', async () => {
    const two = `<testsuites>${junit('quay', { opens: '' }, 'file="a/quay.test.js"')}${junit('quay', { shuts: '' }, 'file="b/quay.test.js"')}</testsuites>`
    files({ 'report.md': ofTests('| Suite | Total |', '| --- | --- |', '| quay | 2 |', '| a/quay.test.js | 1 |'), 'junit.xml': two })
    const { claims, why } = await answer()
    expect(claims).toEqual(['quay: tests total: unverifiable', 'a/quay.test.js: tests total: match 1'])
    expect(why[0]).toContain('"quay" may be 2 suites')
  })

  test.each([
    ['targets and plans', report('## Coverage', '', '- Overall: target 90%', '', '## Next steps', '', '- Write 40 tests')],
    ['a report without numbers', report('All is well.')],
  ])('%s claim nothing', async (_, text) => {
    files({ 'report.md': text, 'junit.xml': TESTS })
    expect(await answer('--require-evidence')).toMatchObject({ code: 0, claims: [] })
  })
})

describe('evidence that must not be taken', () => {
  test.each([
    ['cut off', { 'junit.xml': '<testsuite name="a">' }, '', 'junit.xml:1: '],
    ['hostile', { 'junit.xml': '<!DOCTYPE a [<!ENTITY b "c">]><testsuite/>' }, '', 'entities'],
    ['not there', {}, '--evidence gone.xml', 'gone.xml: there is no such file or folder.'],
    ['empty', { 'junit.xml': '' }, '', 'junit.xml: is empty'],
    ['empty, in a folder that is named', { 'good/b.xml': '' }, '--evidence good', 'good/b.xml: is empty'],
    ['cut off before anybody knows it', { 'good/b.xml': '<testsuite na' }, '--evidence good', 'good/b.xml: is called like evidence'],
    ['none at all', { 'notes.txt': 'All passed' }, '--evidence notes.txt', 'notes.txt: is nothing that is read as evidence'],
    ['a folder without any', { 'out/notes.txt': 'All passed' }, '--evidence out', 'out: holds no file that is read as evidence'],
  ])('%s is a sentence and exit 2, and nothing passes', async (_, contents, args, sentence) => {
    files({ 'report.md': ofTests('- Passed: 1'), 'good/junit.xml': junit('quay', { opens: '' }), ...contents })
    const json = await verify(`report.md --format json ${args}`)
    expect(json).toMatchObject({ code: 2, out: '' })
    expect(json.err).toContain(sentence)
    const table = await verify(`report.md ${args}`)
    expect(table.code).toBe(2)
    expect(table.out).toContain('verify  failed')
  })
})

describe('how a number is claimed', () => {
  const passed = Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`test ${index}`, '']))

  test.each([
    ['Passed: 22', 'match'],
    ['Passed: ~20', 'match'],
    ['Passed: ~30', 'drift'],
    ['Passed: 20+', 'match'],
    ['Passed: 23+', 'drift'],
    ['Passed: > 21', 'match'],
    ['Passed: > 22', 'drift'],
    ['Passed: ≤ 22', 'match'],
    ['Passed: < 22', 'drift'],
    ['Passed: 20-25', 'match'],
    ['Passed: 23-25', 'drift'],
  ])('%s, of 22: %s', async (text, verdict) => {
    files({ 'report.md': ofTests(`- ${text}`), 'junit.xml': junit('quay', passed) })
    expect((await answer()).claims).toEqual([`tests passed: ${verdict} 22`])
  })

  test.each([
    ['81.6%', [8157, 10_000], 'match'],
    ['82%', [8157, 10_000], 'match'],
    ['81%', [8157, 10_000], 'drift'],
    ['81.5%', [8157, 10_000], 'drift'],
    ['81.57%', [81_578, 100_000], 'match'],
    ['81.58%', [81_578, 100_000], 'match'],
    ['81.56%', [81_578, 100_000], 'drift'],
    ['100%', [9990, 10_000], 'drift'],
    ['99%', [9990, 10_000], 'match'],
    ['100%', [10, 10], 'match'],
    ['0%', [0, 10], 'match'],
    ['~80%', [8157, 10_000], 'match'],
  ] as const)('%s, of %j: %s', async (text, [covered, total], verdict) => {
    files({ 'report.md': ofCoverage(`- Overall: ${text}`), 'lcov.info': lcov({ 'a.js': [covered, total] }) })
    expect((await answer()).claims[0]).toContain(`coverage overall: ${verdict}`)
  })

  test('coverage without a word beside it is that of lines, and that is told', async () => {
    files({ 'report.md': ofCoverage('- Overall: 50%'), 'lcov.info': lcov({ 'a.js': [1, 2] }) })
    expect((await answer()).why).toEqual(['of lines'])
  })

  test('errors count as failures where the report does not tell them apart', async () => {
    files({ 'junit.xml': junit('quay', { opens: 'failure', shuts: 'error', rests: '' }) })
    files({ 'report.md': ofTests('- Passed: 1', '- Failed: 2') })
    expect((await answer()).claims[1]).toBe('tests failed: match 2')
    files({ 'report.md': ofTests('3 tests, 1 passed, 1 failed, 1 errors') })
    expect((await answer()).claims).toEqual([
      'tests total: match 3',
      'tests passed: match 1',
      'tests failed: match 1',
      'tests errors: match 1',
    ])
  })

  test('runs with parameters are one test, and one that failed fails it', async () => {
    const cases = junit('quay', { 'moors[1]': '', 'moors[2]': '', 'sinks[1]': '', 'sinks[2]': 'failure' })
    files({ 'report.md': ofTests('- ✅ moors', '- ✅ sinks', '- ✅ sinks[1]'), 'junit.xml': cases })
    expect((await answer()).claims).toEqual(['test moors: match passed', 'test sinks: drift failed', 'test sinks[1]: match passed'])
  })
})

describe('settings', () => {
  const TESTS = `<testsuites>${junit('CraneSpec', { lifts: '' }, 'file="unit/api/crane.test.js"')}${junit('QuaySpec', { opens: '', shuts: '' }, 'file="unit/web/quay.test.js"')}</testsuites>`

  test('say which tests a suite is, by a glob, a path or a name', async () => {
    const suites = { Backend: 'unit/api/**', Frontend: 'unit/web', Gates: 'QuaySpec', Whole: ['unit/api', 'QuaySpec'], Lost: 'SeaSpec' }
    const rows = ['Backend | 1', 'Frontend | 2', 'Gates | 2', 'Whole | 3', 'Lost | 1'].map((row) => `| ${row} |`)
    files({
      'report.md': ofTests('| Suite | Total |', '| --- | --- |', ...rows),
      'junit.xml': TESTS,
      '.progressrc.json': JSON.stringify({ verify: { suites } }),
    })
    const { claims, why } = await answer()
    expect(claims.map((claim) => claim.replace(': tests total', ''))).toEqual([
      'Backend: match 1',
      'Frontend: match 2',
      'Gates: match 2',
      'Whole: match 3',
      'Lost: unverifiable',
    ])
    expect(why[4]).toContain('verify.suites says that "Lost" is "SeaSpec"')
  })

  test('say which files a coverage is of, wherever it was measured', async () => {
    files({
      'report.md': ofCoverage('- api: 75%', '- web: 50%', '- Overall: 70%'),
      'lcov.info': lcov({ '/ci/run/src/api/a.js': [3, 4], '/ci/run/src/api/b/c.js': [3, 4], '/ci/run/src/web/d.js': [1, 2] }),
      '.progressrc.json': JSON.stringify({ verify: { coverage: { api: 'src/api/**', web: ['src/web'] } } }),
    })
    expect((await answer()).claims).toEqual(['coverage of api: match 75', 'coverage of web: match 50', 'coverage overall: match 70'])
  })

  test('name evidence from the folder of the file, and require it', async () => {
    files({
      'report.md': ofTests('- Passed: 3', '- ✅ sails'),
      'ci/results.xml': TESTS,
      'junit.xml': junit('quay', { opens: 'failure' }),
      '.progressrc.json': JSON.stringify({ verify: { evidence: ['ci/results.xml'], requireEvidence: true } }),
    })
    expect(await answer()).toMatchObject({ code: 1, claims: ['tests passed: match 3', 'test sails: unverifiable'] })
  })

  test('set the level of a rule, on the command line too', async () => {
    files({ 'report.md': ofTests('- Passed: 2'), 'junit.xml': TESTS })
    expect((await answer()).code).toBe(1)
    expect(await answer('--rule claim-drift=warning')).toMatchObject({ code: 0, rules: ['claim-drift warning'] })
  })

  test('waive a drift for a while, and check has nothing to say of that', async () => {
    const waiver = '<!-- progress-ignore claim-drift until=2999-01-01 reason="The runner is down" -->'
    files({ 'report.md': ofTests(waiver, '', '- Passed: 2'), 'junit.xml': TESTS })
    const { code, data } = await answer()
    expect([code, data.suppressed]).toEqual([0, 1])
    const { out } = await verify('report.md --format json', 'check')
    expect(JSON.parse(out)).toMatchObject({ passed: true, findings: [] })
  })

  test('accept a drift in the baseline, and check and baseline leave it there', async () => {
    files({ 'report.md': ofTests('- Passed: 2'), 'junit.xml': TESTS })
    await verify('--evidence junit.xml', 'baseline')
    expect(await answer()).toMatchObject({ code: 0, data: { suppressed: 1, findings: [{ suppression: { by: 'baseline' } }] } })
    expect(JSON.parse((await verify('report.md --format json', 'check')).out).findings).toEqual([])
    await verify('', 'baseline')
    await verify('--prune', 'baseline')
    expect(readFileSync(join(folder, '.progress-baseline.jsonl'), 'utf8')).toContain('claim-drift')
    files({ 'report.md': ofTests('- Passed: 3') })
    expect((await answer()).rules).toEqual(['baseline-settled warning'])
    await verify('--evidence junit.xml --prune', 'baseline')
    expect((await answer()).rules).toEqual([])
  })
})

test.each(['table', 'plain', 'csv', 'markdown', 'github', 'summary', 'sarif'])(
  '%s: nothing in evidence steers a terminal',
  async (format) => {
    const [name, path] = ['\u001b[2Jmoors\u0007', '\u001b]0;stolen\u0007.js']
    const list = (status: string) =>
      JSON.stringify({ results: { tool: {}, summary: {}, tests: [{ name, status, suite: [name] }] }, reportFormat: 'CTRF' })
    files({
      'report.md': ofTests('- Passed: 3', `- ✅ ${name}`, '', '## Coverage', '', `- ${path}: 20%`),
      'ctrf/a.json': list('passed'),
      'ctrf/b.json': list('failed'),
      'lcov.info': lcov({ [path]: [1, 2] }),
    })
    const { code, out, err } = await verify(`report.md --format ${format}`)
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('moors')
    expect(out).not.toMatch(/(?![\n\t])\p{Cc}/u)
  },
)

test('formats of CI tell a drift at its place', async () => {
  files({ 'report.md': ofTests('- Passed: 2'), 'junit.xml': junit('quay', { opens: '' }) })
  const { runs } = JSON.parse((await verify('report.md --format sarif')).out)
  expect(runs[0].results).toMatchObject([
    { ruleId: 'claim-drift', locations: [{ physicalLocation: { region: { startLine: 5, startColumn: 11, endColumn: 12 } } }] },
  ])
  expect((await verify('report.md --format github')).out).toContain('::error file=report.md,line=5')
})

describe('--fix', () => {
  const junit = `<testsuites><testsuite name="harbour">${[...Array(9).keys()].map((n) => `<testcase name="t${n}" classname="a"/>`).join('')}<testcase name="x" classname="a"><failure/></testcase></testsuite></testsuites>`
  const truth =
    '# Week 9\r\n\r\n## Tests\r\n\r\n- Total: 10 tests\r\n- Passed: 9\r\n- **Failed:** 1\r\n\r\nNine of ten, as every week since 2019.\r\n'
  const numbers = Array.from(truth.matchAll(/(?<=Total: |Passed: |Failed:\*\* )\d+/g))

  async function fixed(text: string, ...more: readonly string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'verify-fix-'))
    writeFileSync(join(folder, 'week.md'), text)
    writeFileSync(join(folder, 'junit.xml'), junit)
    const { world, said } = worldFor(['verify', 'week.md', '--fix', ...more], { cwd: folder })
    const code = await run(world)
    const after = readFileSync(join(folder, 'week.md'), 'utf8')
    rmSync(folder, { recursive: true })
    return { code, after, ...said }
  }

  test.each(numbers.map(({ 0: number, index }) => [number, index]))(
    'puts %s back where it was changed, and nothing else',
    async (number, index) => {
      const wrong = truth.slice(0, index) + String(Number(number) + 1) + truth.slice(index + number.length)
      expect(await fixed(wrong)).toMatchObject({ code: 0, after: truth })
      expect((await fixed(wrong, '--dry-run')).after).toBe(wrong)
    },
  )

  test('of a ratio, each number by itself', async () => {
    const ratio = (text: string) => `# Week 9\n\n## Tests\n\n- Tests: ${text} passing\n`
    expect((await fixed(ratio('10/10'))).after).toBe(ratio('9/10'))
    expect((await fixed(ratio('9/12'))).after).toBe(ratio('9/10'))
  })

  test.each([
    ['no test at all', { 'junit.xml': '<testsuites/>' }, 1],
    ['an empty run', { 'junit.xml': '<testsuite name="a" tests="0"/>' }, 1],
    [
      'a file that did not load',
      { 'junit.xml': '<testsuite name="pytest"><testcase classname="" name="a"><error/></testcase></testsuite>' },
      1,
    ],
    ['counters that nobody can take', { 'junit.xml': '<testsuite name="a" tests="10"/>' }, 1],
    ['a file beside it that is cut off', { 'junit.xml': '<testsuite><testcase name="a"/></testsuite>', 'junit-2.xml': '<testsu' }, 2],
    ['a file beside it that is empty', { 'junit.xml': '<testsuite><testcase name="a"/></testsuite>', 'junit-2.xml': '' }, 2],
  ])('%s: nothing is written over a figure', async (_, evidence, exit) => {
    const folder = newFolder()
    const text = '# Week 9\n\n## Tests\n\n- Total: 10 tests\n- Passed: 9\n- Skipped: 1\n'
    files({ 'week.md': text, ...evidence }, folder)
    const { world } = worldFor(['verify', 'week.md', '--fix'], { cwd: folder })
    expect([await run(world), readFileSync(join(folder, 'week.md'), 'utf8')]).toEqual([exit, text])
  })

  test('a true report stays as it is', async () => {
    expect((await fixed(truth)).after).toBe(truth)
  })
})
