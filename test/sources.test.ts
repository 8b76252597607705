import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Judge, type Place, type Reader, readNamed, readReports, type Search, type Wanted } from '../src/sources/index.ts'
import { judgement, report } from './report-builder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes files (path: content) below the test's folder. */
function files(contents: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

async function* streamOf(text: string): AsyncGenerator<string> {
  yield text
}

/** Takes a page that says REPORT for a report, and one that begins with NUL for no text. */
const read: Reader = (bytes, path) =>
  bytes[0] === 0 ? null : report({ path, state: Buffer.from(bytes).includes('REPORT') ? 'done' : null })

/** Judges so too. */
const judge: Judge = (bytes, path) => (bytes[0] === 0 ? null : judgement(path, Buffer.from(bytes).includes('REPORT')))

const place = (rest: Partial<Place> = {}): Place => ({
  cwd: folder,
  env: process.env,
  stdin: () => streamOf('REPORT'),
  stdinName: '-',
  ...rest,
})
const search = (wanted: Partial<Wanted> = {}, rest: Partial<Place> = {}): Search => ({
  place: place(rest),
  wanted: { root: folder, include: [], exclude: [], repeat: false, ...wanted },
  judge,
})

async function paths(given: readonly string[], wanted: Partial<Wanted> = {}): Promise<string[]> {
  const { reports, problems } = await readReports(given, search(wanted), read, true)
  return [...reports.map(({ source }) => source.path), ...problems.map(({ code, path }) => `${code} ${path}`)]
}

describe('a folder', () => {
  test('gives every markdown file below that reads as a report, in the order people count', async () => {
    files({
      'sprint-10.md': 'REPORT',
      'sprint-2.md': 'REPORT',
      'deep/down/one.MARKDOWN': 'REPORT',
      'README.md': 'no such thing',
      'notes.txt': 'REPORT',
      'node_modules/x/y.md': 'REPORT',
      'vendor/lib/y.md': 'REPORT',
      '.work/z.md': 'REPORT',
    })
    expect(await paths(['.'])).toEqual(['.work/z.md', 'deep/down/one.MARKDOWN', 'sprint-2.md', 'sprint-10.md'])
  })

  test('without a report is a problem, each one that is', async () => {
    files({ 'a/README.md': 'x', 'b/one.md': 'REPORT', 'c/empty.txt': '' })
    expect(await paths(['a', 'b', 'c'])).toEqual(['b/one.md', 'no-reports a', 'no-reports c'])
  })

  test('given twice, or beside what it holds, gives each file once', async () => {
    files({ 'a/one.md': 'REPORT', 'a/b/two.md': 'REPORT' })
    expect(await paths(['a', 'a/b', './a', 'a/one.md', 'a/../a/one.md'])).toEqual(['a/b/two.md', 'a/one.md'])
  })

  test('holds what the globs of the configuration let in', async () => {
    files({ 'docs/one.md': 'REPORT', 'docs/old/two.md': 'REPORT', 'other/three.md': 'REPORT' })
    expect(await paths(['.'], { include: ['docs/**'] })).toEqual(['docs/old/two.md', 'docs/one.md'])
    expect(await paths(['.'], { exclude: ['**/old/**'] })).toEqual(['docs/one.md', 'other/three.md'])
    expect(await paths(['docs/old/two.md'], { exclude: ['**/old/**'] })).toEqual(['docs/old/two.md'])
    expect(await paths(['.'], { include: ['docs', '!docs/old/'] })).toEqual(['docs/one.md'])
    expect(await paths(['.'], { exclude: ['docs/*', '!docs/one.md'] })).toEqual(['docs/one.md', 'other/three.md'])
  })

  test('has as a report what the configuration includes, whatever it says', async () => {
    files({ 'notes/odd.md': 'no such thing', 'one.md': 'REPORT' })
    expect(await paths(['.'], { include: ['notes/*'] })).toEqual(['notes/odd.md'])
  })

  test('with a link back to itself is walked once', async () => {
    files({ 'a/one.md': 'REPORT' })
    symlinkSync('..', join(folder, 'a/up'))
    symlinkSync('one.md', join(folder, 'a/same.md'))
    expect(await paths(['.'])).toEqual(['a/one.md'])
  })

  test.skipIf(process.getuid?.() === 0)('that may not be read is named, and the others are read', async () => {
    files({ 'a/one.md': 'REPORT', 'locked/two.md': 'REPORT' })
    chmodSync(join(folder, 'locked'), 0)
    expect(await paths(['.'])).toEqual(['a/one.md', 'unreadable locked'])
    chmodSync(join(folder, 'locked'), 0o700)
  })
})

describe('a file that is named', () => {
  test('is a report whatever it says, and shown relative to the current folder or absolute', async () => {
    files({ 'in/plain.txt': 'anything' })
    const outside = join(dirname(folder), `outside-${process.pid}.md`)
    writeFileSync(outside, 'anything')
    expect(await paths(['in/plain.txt', outside])).toEqual(['in/plain.txt', outside])
    rmSync(outside)
  })

  test('is read as often as it is named where each counts', async () => {
    files({ 'one.md': 'REPORT' })
    expect(await paths(['one.md', 'one.md'], { repeat: true })).toEqual(['one.md', 'one.md'])
  })

  test.each([
    ['missing', 'gone.md', () => {}],
    ['missing', 'file.md/below.md', () => files({ 'file.md': '' })],
    ['loop', 'ring.md', () => symlinkSync('ring.md', join(folder, 'ring.md'))],
    ['binary', 'image.md', () => files({ 'image.md': new Uint8Array([0, 80, 78, 71]) })],
  ])('and is %s is a problem of its own: the next one is read', async (code, path, prepare) => {
    prepare()
    files({ 'good.md': 'REPORT' })
    expect(await paths([path, 'good.md'])).toEqual(['good.md', `${code} ${path}`])
  })

  test('is content when it is empty', async () => {
    files({ 'empty.md': '' })
    expect(await paths(['empty.md'])).toEqual(['empty.md'])
  })
})

describe('standard input', () => {
  test('goes by the name it is given', async () => {
    const { reports } = await readReports(['-'], search({}, { stdinName: 'STATUS.md' }), read, true)
    expect(reports.map(({ source }) => source.path)).toEqual(['STATUS.md'])
  })

  test('can be read once', async () => {
    expect(await paths(['-', '-'])).toEqual(['-', 'stdin-twice -'])
  })
})

test('one source is given as it is, and a folder is none', async () => {
  files({ 'a.md': 'text' })
  const raw: Reader<{ text: string }> = (bytes) => ({ text: Buffer.from(bytes).toString() })
  expect(await readNamed('a.md', search(), raw)).toEqual({ found: { text: 'text' }, warnings: [] })
  expect(await readNamed('.', search(), raw)).toMatchObject({ found: { code: 'is-folder' } })
})
