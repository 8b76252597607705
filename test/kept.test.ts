import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../src/cli/program.ts'
import { openCache, openContents } from '../src/sources/index.ts'
import { TestRepository } from './repository.ts'
import { type Given, worldFor } from './world.ts'

const CASES = [
  'demo',
  ...readdirSync('fixtures')
    .filter((name) => /^[a-d]/.test(name) && name !== 'demo' && name !== 'cli')
    .slice(0, 12),
]
const COMMANDS = [
  'status',
  'status --all -f json',
  'check -f json',
  'audit -f json',
  'files -f json',
  'series -f json',
  'history -f json',
  'parse docs',
  'words -f json',
]

const fill = TestRepository.once((made) => {
  for (const name of CASES) {
    mkdirSync(join(made.folder, 'docs', name), { recursive: true })
    for (const file of readdirSync(join('fixtures', name)).filter((one) => one.endsWith('.md')))
      cpSync(join('fixtures', name, file), join(made.folder, 'docs', name, file === 'report.md' ? `${name}-report.md` : file))
  }
  made.commit({
    'STATUS.md': '# Pier status report\n\n**Status:** In progress\n\n- [ ] Lamp 17\n',
    'docs/notes.md': '# Notes\n\nNothing.\n',
  })
})

let repo: TestRepository
let kept = ''
beforeEach(() => {
  repo = new TestRepository()
  fill(repo)
  kept = mkdtempSync(join(tmpdir(), 'kept-'))
  utimesSync(join(repo.folder, 'STATUS.md'), 1e9, 1e9)
  // What was touched just now is read anew each time: time has passed.
  const now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => now + 60_000)
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const folder of [repo.folder, kept]) rmSync(folder, { recursive: true, force: true })
})

async function progress(line: string, given: Partial<Given> = {}) {
  const env = { NO_COLOR: '1', PROGRESS_TODAY: '2026-06-01', ...given.env }
  const { world, said } = worldFor(line.split(' '), { cwd: repo.folder, ...given, env })
  return { code: await main(world, '0.0.0'), ...said }
}

/** What each command answers, with a cache or without. */
async function answers(cache: string, commands: readonly string[] = COMMANDS) {
  const all: [string, Awaited<ReturnType<typeof progress>>][] = []
  for (const command of commands) all.push([command, await progress(command, { env: { PROGRESS_CACHE_DIR: cache } })])
  return all
}

const packs = () => readdirSync(kept).map((name) => join(kept, name))
const SOME = ['status -f json', 'check -f json', 'files --all -f json']

test('every command answers the same of what was kept', async () => {
  const expected = await answers('')
  expect(await answers(kept)).toEqual(expected)
  expect(await answers(kept)).toEqual(expected)
}, 60_000)

/** Writes a text of the same length over a file and sets its time back. */
function rewriteUnseen(path: string, change: (text: string) => string): void {
  const file = join(repo.folder, path)
  const { atime, mtime } = statSync(file)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  utimesSync(file, atime, mtime)
}

describe('an answer is that of the present after', () => {
  test.each<[string, () => void]>([
    [
      'an edit',
      () => repo.write({ 'STATUS.md': '# Pier status report\n\n**Status:** Blocked\n\n## Blockers\n\n- Crane broke (critical)\n' }),
    ],
    ['an edit that keeps size and time', () => rewriteUnseen('STATUS.md', (text) => text.replace('- [ ] Lamp 17', '- [x] Lamp 18'))],
    ['a rename', () => renameSync(join(repo.folder, 'STATUS.md'), join(repo.folder, 'notes-2025-03.md'))],
    ['a file that went', () => rmSync(join(repo.folder, 'STATUS.md'))],
    ['other words', () => repo.write({ '.progressrc': JSON.stringify({ words: { states: { blocked: ['In progress'] } } }) })],
    ['another bound', () => repo.write({ '.progressrc': JSON.stringify({ maxBytes: 60 }) })],
    ['globs', () => repo.write({ '.progressrc': JSON.stringify({ exclude: ['docs/**'], include: ['**/notes.md', '*.md'] }) })],
    [
      'two files that changed places',
      () => {
        const [one, other] = ['STATUS.md', 'docs/notes.md'].map((path) => join(repo.folder, path))
        renameSync(one ?? '', `${one}.md`)
        renameSync(other ?? '', one ?? '')
        renameSync(`${one}.md`, other ?? '')
      },
    ],
  ])('%s', async (_what, change) => {
    const before = await answers(kept, SOME)
    change()
    const expected = await answers('', SOME)
    expect(expected).not.toEqual(before)
    expect(await answers(kept, SOME)).toEqual(expected)
    expect(await answers(kept, SOME)).toEqual(expected)
  })
})

describe('a pack costs time alone where it', () => {
  test.each<[string, (file: string) => void]>([
    [
      'has other words in it',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('in-progress', 'done').replaceAll('Pier', 'Quay')),
    ],
    ['was cut', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['is garbage', (file) => writeFileSync(file, Buffer.from([0, 255, 10, 9, 123]))],
    ['cannot be read', (file) => [rmSync(file), mkdirSync(file)]],
    ['is that of something else', (file) => writeFileSync(file, readFileSync(packs().find((one) => one !== file) ?? file))],
  ])('%s', async (_how, damage) => {
    const expected = await answers('', SOME)
    await answers(kept, SOME)
    expect(packs().length).toBeGreaterThan(2)
    for (const file of packs()) damage(file)
    expect(await answers(kept, SOME)).toEqual(expected)
  })
})

test('a folder that may not be written keeps nothing, and nobody hears of it', async () => {
  const expected = await answers('', SOME)
  writeFileSync(join(kept, 'file'), '')
  expect(await answers(join(kept, 'file', 'below'), SOME)).toEqual(expected)
  chmodSync(kept, 0o555)
  expect(await answers(kept, SOME)).toEqual(expected)
  chmodSync(kept, 0o755)
})

test.each(['status', 'check', 'audit', 'files', 'series', 'parse docs', 'show STATUS.md'])(
  '%s keeps nothing with --no-cache',
  async (line) => {
    await progress(`${line} --no-cache`, { env: { PROGRESS_CACHE_DIR: kept } })
    expect(packs()).toEqual([])
  },
)

test('a content is known again by its stat data, unless it was touched just before it was read', async () => {
  const file = join(repo.folder, 'STATUS.md')
  const cache = openCache(kept, 'a', '1')
  const id = await openContents(cache).idOf(file)
  expect(id).toBe(repo.git('hash-object', file).trim())
  expect(cache.get(file)).toContain(id)
  vi.restoreAllMocks()
  const fresh = openCache(kept, 'b', '1')
  utimesSync(file, new Date(), new Date())
  expect(await openContents(fresh).idOf(file)).toBe(id)
  expect(fresh.get(file)).toBeUndefined()
  expect(await openContents(cache).idOf(join(dirname(file), 'gone.md'))).toBeNull()
})

test('a pack has room for what was asked for last', async () => {
  const cache = openCache(kept, 'a', '1')
  const large = 'x'.repeat(7 * 1024 * 1024)
  for (let number = 0; number < 4; number++) cache.put(`old ${number}`, large)
  await cache.save()
  const next = openCache(kept, 'a', '1')
  expect(next.get('old 0')).toBe(large)
  next.put('new', large)
  await next.save()
  const last = openCache(kept, 'a', '1')
  expect(['old 0', 'old 1', 'old 3', 'new'].map((key) => last.get(key) === large)).toEqual([true, false, true, true])
}, 30_000)
