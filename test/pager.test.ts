import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { worldFor } from './world.ts'

let folder = ''
let screen = 0
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pager-'))
  screen = openSync(join(folder, 'screen'), 'w')
})
afterEach(() => {
  closeSync(screen)
  rmSync(folder, { recursive: true, force: true })
})

/** What a run wrote by itself, and what a pager wrote to the screen. */
async function progress(line: string, env: Record<string, string>, rows = 12) {
  const { world, said } = worldFor(line.split(' '), { cwd: process.cwd(), env: { NO_COLOR: '1', ...env } })
  Object.assign(world.stdout, { isTTY: true, columns: 100, rows, fd: screen })
  const code = await run(world)
  return { code, ...said, paged: readFileSync(join(folder, 'screen'), 'utf8') }
}

const PAGER = "sed 's/^/> /'"
const LONG = 'check fixtures/demo --all'

describe('an answer that is longer than the screen', () => {
  test('goes through the pager, whole, and the exit code stays', async () => {
    const { code, out, err, paged } = await progress(LONG, { PAGER })
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: '' })
    const direct = await progress(`${LONG} --no-pager`, { PAGER })
    expect(paged).toBe(direct.out.replace(/^(?=.)/gm, '> ').replace(/\n\n/g, '\n> \n'))
  })

  test('goes through the pager of this program before that of all', async () => {
    const { paged } = await progress(LONG, { PAGER: 'false', PROGRESS_PAGER: PAGER })
    expect(paged).toMatch(/^> Level/)
  })

  test('a pager that ends early is no error', async () => {
    const { code, out, err, paged } = await progress('parse fixtures/demo/sprint-14.md fixtures/demo/sprint-13.md', { PAGER: 'head -n 1' })
    expect({ code, out, err, paged }).toEqual({ code: 0, out: '', err: '', paged: '{\n' })
  })

  test('is said at once where the pager cannot be run', async () => {
    const { code, out } = await progress(LONG, { PAGER: 'no-such-pager-here 2>/dev/null' })
    expect([code, out.split('\n').length > 12]).toEqual([1, true])
  })

  test.each<[string, string, Record<string, string>]>([
    ['with --no-pager', `${LONG} --no-pager`, { PAGER }],
    ['in CI', LONG, { PAGER, CI: 'true' }],
    ['on a dumb terminal', LONG, { PAGER, TERM: 'dumb' }],
    ['where the pager is cat', LONG, { PAGER: 'cat' }],
    ['where the pager is empty', LONG, { PAGER: '' }],
    ['where the own one is empty', LONG, { PAGER, PROGRESS_PAGER: '' }],
  ])('is said at once %s', async (_, line, env) => {
    const { out, paged } = await progress(line, env)
    expect([out.includes('failed: '), paged]).toEqual([true, ''])
  })

  test('help is one too', async () => {
    expect(await progress('check --help', { PAGER })).toMatchObject({ code: 0, out: '', paged: expect.stringMatching(/^> Examples:/) })
  })
})

test('an answer that fits the screen is said at once', async () => {
  const { out, paged } = await progress(LONG, { PAGER }, 200)
  expect([out.includes('failed: '), paged]).toEqual([true, ''])
})

test('an answer in a file is none for a pager', async () => {
  const { out, paged } = await progress(`${LONG} -o ${join(folder, 'answer')}`, { PAGER })
  expect([out, paged]).toEqual(['', ''])
})
