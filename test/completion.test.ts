import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { worldFor } from './world.ts'

async function progress(...args: string[]) {
  const { world, said } = worldFor(args, { cwd: process.cwd() })
  return { code: await run(world), ...said }
}

/** What is offered behind `line`: the words, and what of spaces and files. */
async function offered(...line: string[]) {
  const { out } = await progress('complete', '--', ...line)
  const lines = out.trimEnd().split('\n')
  return { words: lines.slice(0, -1).map((one) => one.split('\t')[0]), bits: lines.at(-1) }
}

describe('what may be written', () => {
  test.each<[line: string[], words: string[], bits: string]>([
    [['che'], ['check'], ':4'],
    [['help', 'che'], ['check'], ':4'],
    [['check', '--max-b'], ['--max-blockers'], ':4'],
    [['check', '--no-c'], ['--no-color', '--no-config', '--no-cache'], ':4'],
    [['check', '-f'], ['-f'], ':4'],
    [['check', '--fail-on', ''], ['any', 'regression', 'new'], ':4'],
    [['check', '--fail-on=re'], ['regression'], ':4'],
    [['blockers', '--severity', 'h'], ['high'], ':4'],
    [['--format', 'js'], ['json'], ':4'],
    [['schema', '--format', ''], ['json'], ':4'],
    [['check', '--rule', 'open'], ['open-blockers=', 'open-fence='], ':6'],
    [['check', '--rule', 'open-blockers=w'], ['open-blockers=warning'], ':4'],
    [['check', '--rule=open-blockers=w'], ['warning'], ':4'],
    [['check', '--rule', 'open-blockers.s'], ['open-blockers.severity='], ':6'],
    [['rules', 'min-p'], ['min-pass-rate'], ':4'],
    [['rules', 'min-pass-rate', ''], [], ':4'],
    [['schema', 'di'], ['diff', 'diffs'], ':4'],
    [['completion', ''], ['bash', 'zsh', 'fish', 'pwsh'], ':4'],
    [['--no-color', 'check', '--base', 'main', '--', ''], [], ':0'],
    [['check', '--', '--al'], [], ':0'],
    [['show', 'docs/'], [], ':0'],
    [['diff', 'a.md', ''], [], ':0'],
    [['diff', 'a.md', 'b.md', ''], [], ':4'],
    [['check', '-o', ''], [], ':0'],
    [['check', '--config=pro'], [], ':0'],
    [['check', '--max-blockers', ''], [], ':4'],
    [['check', '--all='], [], ':4'],
    [['nothing', '--nothing', ''], expect.arrayContaining(['status', 'check', 'completion', 'help']), ':4'],
  ])('%j', async (line, words, bits) => {
    expect(await offered(...line)).toEqual({ words, bits })
  })

  test('commands and options come with what they are; the one that scripts ask is not among them', async () => {
    const { out } = await progress('complete', '--', '')
    expect(out).toContain('files\tList the markdown files that are reports, with what tells so\n')
    expect(out).not.toMatch(/^complete\t/m)
  })

  test('a broken configuration or environment does not stand in the way', async () => {
    const { world, said } = worldFor(['complete', '--', 'che'], {
      cwd: process.cwd(),
      env: { PROGRESS_FORMAT: 'json', PROGRESS_TODAY: 'x' },
    })
    expect([await run(world), said.err]).toEqual([0, ''])
    expect(said.out).toMatch(/^check\t/)
  })
})

describe('scripts', () => {
  test('for PowerShell: registers itself and asks by the same protocol (no shell of that kind is run)', async () => {
    const { out, code } = await progress('completion', 'pwsh')
    expect(code).toBe(0)
    expect(out).toContain("Register-ArgumentCompleter -CommandName 'progress'")
    expect(out).toContain("& progress complete '--' $QuotedArgs")
  })

  test('another shell is exit 2 with those that there are', async () => {
    const { code, out, err } = await progress('completion', 'tcsh')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Allowed choices are bash, zsh, fish, pwsh.')
  })

  test('is written to a file, and has no formats', async () => {
    const file = join(tmpdir(), `progress-${process.pid}.bash`)
    expect(await progress('completion', 'bash', '-o', file)).toEqual({ code: 0, out: '', err: '' })
    expect(spawnSync('bash', ['-n', file]).status).toBe(0)
    rmSync(file)
    const { code, err } = await progress('completion', 'bash', '--format', 'json')
    expect([code, err]).toEqual([2, 'progress: progress completion cannot answer as json.\n'])
  })
})

const isHere = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** A terminal of its own for a shell; the `script` of other systems takes other options. */
const terminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

describe('in real shells', () => {
  const folder = mkdtempSync(join(tmpdir(), 'completion-'))
  const env = { PATH: `${folder}/bin:${process.env.PATH}`, HOME: folder, TERM: 'dumb', LC_ALL: 'C.UTF-8', PS1: '> ' }

  beforeAll(() => {
    mkdirSync(join(folder, 'bin'))
    mkdirSync(join(folder, 'reports'))
    writeFileSync(join(folder, 'reports/sprint-7.md'), '# Sprint 7\n')
    // Asked for completion it is the command as built; else it tells how it was called.
    const command = `#!/bin/sh\ncase $1 in comple*) exec "${process.execPath}" "${resolve('bin/progress.js')}" "$@";; esac\nprintf '<%s>' "$@"; echo\n`
    writeFileSync(join(folder, 'bin/progress'), command)
    chmodSync(join(folder, 'bin/progress'), 0o755)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Types lines, with their tabs, into a shell on a terminal and gives how `progress` was called then. */
  async function typed(shell: string, lines: readonly string[]): Promise<string[]> {
    const child = spawn('script', ['-qec', shell, '/dev/null'], { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdin.end(`${lines.join('\n')}\nexit\n`)
    const shown = await text(child.stdout)
    return Array.from(shown.matchAll(/^(<.*>)\r?$/gm), ([, call = '']) => call)
  }

  const LINES = [
    'progress chec\t',
    'progress check --max-bl\t 2',
    'progress check --fail-on reg\t',
    'progress check --fail-on=reg\t',
    'progress check --rule open-bl\twarn\t',
    'progress rules min-pas\t',
    'progress show rep\tspr\t',
  ]
  const CALLS = [
    '<check>',
    '<check><--max-blockers><2>',
    '<check><--fail-on><regression>',
    '<check><--fail-on=regression>',
    '<check><--rule><open-blockers=warning>',
    '<rules><min-pass-rate>',
    '<show><reports/sprint-7.md>',
  ]

  test.skipIf(!terminal)('bash (skipped where there is no terminal to be had from util-linux)', async () => {
    expect(await typed('bash --norc --noprofile', ['eval "$(progress completion bash)"', ...LINES])).toEqual(CALLS)
  })

  test.skipIf(!terminal)('bash runs nothing of the line to complete it', async () => {
    const line = 'progress check "$(echo once | tee -a ran)" --fail-on reg\t'
    const calls = await typed('bash --norc --noprofile', ['eval "$(progress completion bash)"', line])
    expect(calls).toEqual(['<check><once><--fail-on><regression>'])
    expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe('once\n')
  })

  test.skipIf(!terminal || !isHere('zsh', '--version'))('zsh (skipped where there is none)', async () => {
    const setup = ['autoload -Uz compinit && compinit -u -D', 'eval "$(progress completion zsh)"']
    expect(await typed('zsh -f -i', [...setup, ...LINES])).toEqual(CALLS)
  })

  test.skipIf(!isHere('fish', '--version'))('fish (skipped where there is none)', () => {
    const script = join(folder, 'progress.fish')
    writeFileSync(script, execFileSync('progress', ['completion', 'fish'], { env }))
    const ask = (line: string) =>
      execFileSync('fish', ['--no-config', '-c', `source ${script}; complete -C '${line}'`], { cwd: folder, env, encoding: 'utf8' })
    expect(ask('progress chec')).toBe('check\tFail (exit 1) while blockers are unresolved or another rule finds an error\n')
    expect(ask('progress check --fail-on reg').trim()).toBe('regression')
    expect(ask('progress check --fail-on=reg').trim()).toBe('--fail-on=regression')
    expect(ask('progress check --rule open-blockers=w').trim()).toBe('open-blockers=warning')
    expect(ask('progress show reports/spr')).toContain('reports/sprint-7.md')
  })
})
