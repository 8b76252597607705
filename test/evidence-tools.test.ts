import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Evidence, isEvidenceProblem, readEvidence } from '../src/evidence/index.ts'

/** A small project whose tests are run by the tools themselves: what they write is what is read. */
const work = mkdtempSync(join(tmpdir(), 'tools-'))
afterAll(() => rmSync(work, { recursive: true }))

const FILES = {
  'package.json': '{ "type": "module" }',
  'crane.js': `export function lift(weight) {
  if (weight > 40) return 'too heavy'
  return 'lifted'
}
export function lower() {
  return 'lowered'
}
`,
  'unit/crane.test.js': `import { describe, expect, test } from 'vitest'
import { lift } from '../crane.js'
let tries = 0
describe('crane', () => {
  describe('lift', () => {
    test('lifts a crate', () => expect(lift(3)).toBe('lifted'))
    test('refuses "heavy" <loads> & ropes', () => expect(lift(41)).toBe('no'))
  })
  test.skip('swings', () => {})
  test.todo('sings')
  test.each([1, 2])('weighs %i', (n) => expect(n).toBe(n))
})
test('steadies', { retry: 2 }, () => expect(++tries).toBe(2))
`,
  'unit/broken.test.js': `import './nowhere.js'`,
  'node/crane.js': `import { strictEqual } from 'node:assert'
import { describe, it } from 'node:test'
import { lift } from '../crane.js'
describe('crane', () => {
  it('lifts a crate', () => strictEqual(lift(3), 'lifted'))
  it('refuses "heavy" <loads> & ropes', () => strictEqual(lift(41), 'no'))
  it('swings', { skip: true }, () => {})
  it('sings', { todo: true }, () => {})
  describe('rope', () => it('holds', () => {}))
})
`,
}

const { PATH = '', SystemRoot = '', TEMP = tmpdir() } = process.env
const run = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: work, env: { PATH, SystemRoot, TEMP, NO_COLOR: '1' }, encoding: 'utf8' })

beforeAll(() => {
  for (const folder of ['unit', 'node', 'out']) mkdirSync(join(work, folder))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(work, name), text)
  symlinkSync(resolve('node_modules'), join(work, 'node_modules'), 'junction')
  const vitest = ['json', 'junit', 'tap'].flatMap((name) => [`--reporter=${name}`, `--outputFile.${name}=out/vitest.${name}`])
  const coverage = ['json', 'json-summary', 'lcovonly', 'cobertura'].map((name) => `--coverage.reporter=${name}`)
  const measure = [
    '--coverage.enabled',
    '--coverage.reportOnFailure',
    '--coverage.include=crane.js',
    '--coverage.reportsDirectory=out',
    ...coverage,
  ]
  const { stdout } = run('node_modules/vitest/vitest.mjs', 'run', '--dir', 'unit', ...vitest, ...measure)
  writeFileSync(join(work, 'out/vitest.tap'), stdout)
  const node = ['junit', 'tap'].flatMap((name) => [`--test-reporter=${name}`, `--test-reporter-destination=out/node.${name}`])
  run('--test', ...node, 'node/crane.js')
  const reporters = ['json', 'json-summary', 'lcovonly', 'cobertura'].map((name) => `--reporter=${name}`)
  run('node_modules/c8/bin/c8.js', '--include=crane.js', '--reports-dir=out/c8', ...reporters, 'node', '--test', 'node/crane.js')
}, 120_000)

async function evidence(name: string): Promise<Evidence> {
  const found = await readEvidence(join(work, 'out', name), name)
  if (found === null || isEvidenceProblem(found)) throw new Error(`${name}: ${found?.message ?? 'no evidence'}`)
  return found
}

const told = ({ tests }: Evidence) => tests?.cases.map(({ suite, name, status }) => `${suite ?? ''} / ${name}: ${status}`)

const CRANE = ['crane > lift / lifts a crate: passed', 'crane > lift / refuses "heavy" <loads> & ropes: failed', 'crane / swings: skipped']
const WEIGHED = ['crane / weighs 1: passed', 'crane / weighs 2: passed']

test('vitest, JSON', async () => {
  const found = await evidence('vitest.json')
  expect(told(found)).toEqual([...CRANE, 'crane / sings: todo', ...WEIGHED, ' / steadies: flaky'])
  expect(found.tests).toMatchObject({ ok: false, broken: [expect.stringContaining('broken.test.js')], told: { total: 7, passed: 4 } })
  expect(found.source).toMatchObject({ tool: 'vitest', format: 'jest', time: expect.stringMatching(/^20.*Z$/) })
})

test('vitest, JUnit: what is to be written is skipped, what was tried again has passed', async () => {
  const found = await evidence('vitest.junit')
  expect(told(found)).toEqual([...CRANE, 'crane / sings: skipped', ...WEIGHED, ' / steadies: passed'])
  expect(found.tests).toMatchObject({ ok: false, broken: ['unit/broken.test.js'] })
})

test('vitest, TAP: a file that does not load is a failed test', async () => {
  const found = await evidence('vitest.tap')
  expect(found.tests?.counts).toEqual({ total: 8, passed: 4, failed: 2, skipped: 1, todo: 1, flaky: 0, error: 0 })
})

test.each(['node.junit', 'node.tap'])('node --test, %s', async (name) => {
  expect(told(await evidence(name))).toEqual([
    'crane / lifts a crate: passed',
    'crane / refuses "heavy" <loads> & ropes: failed',
    'crane / swings: skipped',
    'crane / sings: todo',
    'crane > rope / holds: passed',
  ])
})

test.each(['coverage-final.json', 'coverage-summary.json', 'lcov.info', 'cobertura-coverage.xml'])('Istanbul, %s', async (name) => {
  const { coverage } = await evidence(name)
  expect(coverage?.files.map(({ path }) => path)).toEqual([expect.stringMatching(/crane\.js$/)])
  expect(coverage?.overall).toMatchObject({
    lines: { covered: 2, total: 3 },
    functions: { covered: 1, total: 2 },
    branches: { covered: 2, total: 2 },
  })
})

test.each(['coverage-final.json', 'coverage-summary.json', 'lcov.info', 'cobertura-coverage.xml'])('c8, %s', async (name) => {
  const { coverage } = await evidence(`c8/${name}`)
  expect(coverage?.files.map(({ path }) => path)).toEqual([expect.stringMatching(/crane\.js$/)])
  expect(coverage?.overall.lines).toEqual({ covered: 5, total: 7 })
})
