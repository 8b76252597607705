import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const PROGRESS = resolve('bin/progress.js')
const REPORTS = 60

let folder = ''

const reportOf = (number: number): string =>
  [
    `# Sprint ${number} status report`,
    '',
    `**Date:** 2026-03-${String((number % 28) + 1).padStart(2, '0')}`,
    '',
    '## Blockers',
    '',
    `- [ ] Crane ${number} has no driver (critical)`,
    '',
    '## Work',
    '',
    `- [x] Paint lamp ${number}`,
    `- Rope ${number}: verankert`,
    '',
  ].join('\n')

/** Runs the command in the folder; each thread of it leaves its number in a file. */
function start(args: readonly string[]) {
  const threads = join(folder, 'threads')
  writeFileSync(threads, '')
  const env = { NO_COLOR: '1', PROGRESS_CACHE_DIR: '', NODE_OPTIONS: `--require ${join(folder, 'count.cjs')}`, THREADS: threads }
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRESS, ...args], {
    cwd: join(folder, 'repository'),
    encoding: 'utf8',
    env,
  })
  return { answer: { status, stdout, stderr }, threads: readFileSync(threads, 'utf8').trim().split('\n').length }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'))
  mkdirSync(join(folder, 'repository', 'docs'), { recursive: true })
  for (let number = 1; number <= REPORTS; number++) writeFileSync(join(folder, 'repository/docs', `sprint-${number}.md`), reportOf(number))
  writeFileSync(join(folder, 'repository/docs', 'sprint-99-status.md'), Buffer.from([0x23, 0x20, 0, 1, 2, 0, 0, 0x0a]))
  writeFileSync(join(folder, 'repository/.progressrc.json'), JSON.stringify({ words: { states: { done: ['verankert'] } } }))
  writeFileSync(
    join(folder, 'count.cjs'),
    "const { threadId } = require('node:worker_threads'); require('node:fs').appendFileSync(process.env.THREADS, threadId + '\\n')",
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('many reports are read in threads', () => {
  test.each([
    ['status', '--all'],
    ['check', '--all', '-f', 'json'],
    ['audit', '--all'],
    ['parse', 'docs'],
  ])('%s %s: the answer is the same', (...args) => {
    const [one, three] = [start([...args, '--jobs', '1']), start([...args, '--jobs', '3'])]
    expect([one.threads, three.threads]).toEqual([1, 3])
    expect(three.answer).toEqual(one.answer)
    expect(one.answer.stdout).toMatch(/60 reports|sprint-17\b/)
  })

  test('by the words in force', () => {
    expect(start(['parse', 'docs', '--jobs', '3']).answer.stdout.match(/"state": ?"done"/g)?.length).toBe(REPORTS * 2)
  })

  test('few reports are read without', () => {
    expect(start(['status', 'docs/sprint-1.md', 'docs/sprint-2.md', '--jobs', '3']).threads).toBe(1)
  })
})
