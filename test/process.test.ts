import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const [PROGRESS, DEMO] = [resolve('bin/progress.js'), resolve('fixtures/demo')]

/** Starts the command as a shell does, from a folder that is not the project's. */
const start = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [PROGRESS, ...args], { cwd: tmpdir(), input, encoding: 'utf8', env: { NO_COLOR: '1' } })

test.each([
  [0, ['status', DEMO]],
  [1, ['check', `${DEMO}/sprint-14.md`]],
  [2, ['status', 'gone.md']],
])('the process ends with %i', (code, args) => {
  const { status, stdout, stderr } = start(args)
  expect(status).toBe(code)
  expect([stdout === '', stderr === '']).toEqual([code === 2, code !== 2])
})

test('what is piped into it is read to its end', () => {
  const { status, stdout } = start(
    ['show', '-', '--format', 'plain'],
    `# Log\n\n${'A line of the log, which is long enough to tell that all of it was waited for.\n\n'.repeat(1_500)}## Work\n\n- [ ] Paint\n`,
  )
  expect(status).toBe(0)
  expect(stdout).toContain('Paint')
})

test('a reader that goes away is no error', () => {
  const script = `"${process.execPath}" "${PROGRESS}" parse ${DEMO}/*.md ${DEMO}/*.md ${DEMO}/*.md | head -c 1; echo " \${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  expect([stdout, stderr]).toEqual(['{ 0\n', ''])
})
