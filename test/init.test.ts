import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { run } from '../src/cli/run.ts'
import { initSchema } from '../src/cli/schemas/init.ts'
import { TestRepository } from './repository.ts'
import { worldFor } from './world.ts'

let repository: TestRepository
beforeEach(() => {
  repository = new TestRepository()
})
afterEach(() => repository.remove())

const status = (blocker: string) => `# Status\n\n**Status:** In progress\n\n## Blockers\n\n- ${blocker}\n`

async function progress(...args: readonly string[]) {
  const { world, said } = worldFor(args, { cwd: repository.folder })
  return { code: await run(world), ...said }
}
const written = () => readFileSync(join(repository.folder, '.progressrc.yml'), 'utf8')

test('what init writes is a configuration that warns of nothing and changes nothing', async () => {
  repository.commit({ 'STATUS.md': status('The crane is out of order') })
  const found = async () => JSON.parse((await progress('check', '-f', 'json')).out).findings
  const before = await found()
  expect(await progress('init')).toMatchObject({ code: 0, err: '' })
  expect((await progress('check')).err).toBe('')
  expect(await found()).toEqual(before)
  expect(written()).toContain('# Today: failed: 1 error in 1 report.')
})

test('it overwrites no configuration, of whatever name', async () => {
  repository.commit({ 'STATUS.md': status('None'), '.config/progressrc.json': '{}' })
  expect(await progress('init')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('is there already') })
  expect(existsSync(join(repository.folder, '.progressrc.yml'))).toBe(false)
  expect(await progress('init', '--dry-run')).toMatchObject({ code: 0 })
})

test('no name of a file ends a comment', async () => {
  repository.commit({ 'docs/week-1\nmaxBytes: 1.md': status('None'), 'docs/week-2\nmaxBytes: 1.md': status('None') })
  const { out } = await progress('init', '-f', 'json')
  expect(JSON.parse(out).series).toHaveLength(1)
  expect(written()).not.toMatch(/^maxBytes/m)
})

test('the answer is as its schema says', async () => {
  repository.commit({ 'STATUS.md': status('None'), 'docs/archive/STATUS.md': status('No paint') })
  const { out } = await progress('init', '--dry-run', '-f', 'json')
  expect(z.safeParse(z.strictObject(initSchema.shape), JSON.parse(out)).error).toBeUndefined()
})
