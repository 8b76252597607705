import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { ENV, TestRepository } from './repository.ts'
import { type Given, worldFor } from './world.ts'

const status = (percent: number): string => `# Status of the pier\n\n**Progress:** ${percent}%\n`

let repo: TestRepository
beforeAll(() => {
  repo = new TestRepository()
  for (const percent of [10, 20, 30]) repo.commit({ 'STATUS.md': status(percent), [`sprint-${percent}.md`]: status(percent) })
})
afterAll(() => repo.remove())

/** A clock on which so many milliseconds pass between any two looks at it. */
function clock(pace: number): () => number {
  let time = 0
  return () => {
    time += pace
    return time
  }
}

/** What a run says on a terminal of 60 columns where looking at the clock takes 300 milliseconds. */
async function said(args: string, { env = {}, ...given }: Partial<Given> = {}) {
  const setting = { cwd: repo.folder, env: { ...ENV, PATH: ENV.PATH ?? '', ...env }, terminal: { columns: 60 }, now: clock(300) }
  const { world, said } = worldFor(args.split(' '), { ...setting, ...given })
  expect(await run(world)).toBe(0)
  return said
}

/** What a terminal shows in its line once all was written to it. */
function lineAfter(written: string): string {
  let line = ''
  for (const piece of written.split('\r')) line = piece + line.slice(piece.length)
  return line.trimEnd()
}

test.each([
  ['history STATUS.md', 'Reading states: 2 of 3'],
  ['history sprint-10.md sprint-20.md', 'Reading states: 2 of 2'],
  ['status --all', 'Reading reports: 3 of 4'],
  ['files', 'Looking at files: 2 of 4'],
])('progress %s tells how far it has come, and wipes it away', async (args, expected) => {
  const { out, err } = await said(args)
  expect(err).toContain(expected)
  expect(err.split('\r').find((piece) => piece.includes(expected))).toMatch(/^█*░* [A-Z]/)
  expect(lineAfter(err)).toBe('')
  expect(out).toBe((await said(args, { now: clock(0) })).out)
})

test.each<[string, string, Partial<Given>]>([
  ['is done soon', 'history', { now: clock(1) }],
  ['answers as json', 'history -f json', {}],
  ['is on a terminal that cannot go back', 'history', { env: { TERM: 'dumb' } }],
])('nothing is drawn by what %s', async (_what, args, given) => {
  expect((await said(args, given)).err).toBe('')
})

test('nothing is drawn where standard error is no terminal', async () => {
  const { world, said } = worldFor(['history'], { cwd: repo.folder, now: clock(300) })
  expect(await run(world)).toBe(0)
  expect(said.err).toBe('')
})

test('it is drawn in ASCII where that is asked for, without colours, and fits its line', async () => {
  const { err } = await said('history --ascii --color')
  expect(err).toMatch(/#+\.* Reading/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(err).not.toMatch(/[\u001b█░]/)
  const narrow = await said('history', { terminal: { columns: 20 } })
  for (const piece of narrow.err.split('\r')) expect(piece.length).toBeLessThan(20)
})

test('it is wiped away before a sentence about what went wrong', async () => {
  const { world, said } = worldFor(['status', 'STATUS.md', 'sprint-10.md', 'gone.md'], {
    cwd: repo.folder,
    terminal: { columns: 60 },
    now: clock(400),
  })
  expect(await run(world)).toBe(2)
  const [drawn = '', sentence] = said.err.split('progress: ')
  expect(drawn).toContain('Reading reports')
  expect(lineAfter(drawn)).toBe('')
  expect(sentence).toContain('gone.md')
})
