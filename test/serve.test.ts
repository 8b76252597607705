import { rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isPassedOver } from '../src/cli/live/changes.ts'
import { type PageServer, serve } from '../src/cli/live/server.ts'
import { run } from '../src/cli/run.ts'
import { pageFolder } from './pages.ts'
import { worldFor } from './world.ts'

let server: PageServer
beforeEach(async () => {
  server = await serve(0, async () => '<p>here</p>')
})
afterEach(() => server.close())

/** Asks the server as anybody could who knows its port. */
const ask = (path: string, { method = 'GET', host }: { method?: string; host?: string } = {}): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.address)
    const asked = request({ port, host: '127.0.0.1', path, method, headers: host ? { host } : {} }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    asked.on('error', reject).end()
  })

describe('the server', () => {
  test('gives its page to this machine', async () => {
    expect(await ask('/')).toEqual({ status: 200, text: '<p>here</p>' })
    expect((await ask('/', { host: `localhost:${new URL(server.address).port}` })).status).toBe(200)
  })

  test.each([
    ['under the name of another site', '/', { host: 'evil.example' }, 403],
    ['on another port', '/', { host: '127.0.0.1:1' }, 403],
    ['to be changed', '/', { method: 'POST' }, 405],
    ['for a file', '/../package.json', {}, 404],
  ])('refuses what is asked %s', async (_what, path, how, status) => {
    expect((await ask(path, how)).status).toBe(status)
  })

  test('tells browsers of a change', async () => {
    const answer = await fetch(new URL('events', server.address))
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe(': here\n\n')
    server.announce()
    expect((await reader?.read())?.value).toContain('event: changed')
  })
})

describe('what is watched', () => {
  test.each([
    ['docs/STATUS.md', true, false],
    ['.git/HEAD', true, false],
    ['.progressrc.yml', true, false],
    ['src', false, false],
    ['src/main.ts', true, true],
    ['node_modules', false, true],
    ['.git/objects', false, true],
    ['.git/index', true, true],
  ])('%s', (path, isFile, passedOver) => {
    expect(isPassedOver('/here', join('/here', path), isFile)).toBe(passedOver)
  })
})

describe('what goes on until it is ended', () => {
  let folder: string
  beforeAll(() => {
    folder = pageFolder()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Waits until something is so. */
  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  test('serve says where, serves what stands there, and leaves nothing', async () => {
    const end = new AbortController()
    const { world, said } = worldFor(['serve'], { cwd: folder, signal: end.signal })
    const code = run(world)
    await until(() => said.out !== '')
    const address = /http:\S+/.exec(said.out)?.[0] ?? ''
    expect(await (await fetch(address)).text()).toContain('Larkfield Tea')
    end.abort()
    expect(await code).toBe(0)
    await expect(fetch(address)).rejects.toThrow()
  })

  test('serve says so where its port is taken', async () => {
    const { world, said } = worldFor(['serve', '--port', new URL(server.address).port], { cwd: folder })
    expect([await run(world), said.err]).toEqual([2, expect.stringContaining('cannot be listened on')])
  })

  test.each(['serve', 'status --watch'])('%s ends with a sentence where the settings are wrong', async (args) => {
    const broken = pageFolder()
    writeFileSync(join(broken, '.progressrc.yml'), 'check: [')
    const { world, said } = worldFor(args.split(' '), { cwd: broken })
    expect([await run(world), said.err]).toEqual([2, expect.stringContaining('.progressrc.yml')])
    rmSync(broken, { recursive: true })
  })

  test('status --watch says it again after a change', async () => {
    const end = new AbortController()
    const { world, said } = worldFor(['status', '--watch'], { cwd: folder, signal: end.signal })
    const code = run(world)
    await until(() => said.out.includes('Larkfield'))
    while (!said.out.includes('Pier lamps')) {
      writeFileSync(join(folder, 'pier.md'), `# Pier lamps status\n\n**Status:** In progress\n\n${' '.repeat(Math.random() * 100)}\n`)
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    end.abort()
    expect(await code).toBe(0)
  })
})
