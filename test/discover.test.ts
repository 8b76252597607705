import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { judgePage } from '../src/pipeline/index.ts'
import { listPages, type Place, type Search } from '../src/sources/index.ts'

/** Nothing of the settings of whoever runs the tests. */
const QUIET = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'discover-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes files (path: content) below the test's folder. */
function files(contents: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const AUTHOR = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'protocol.file.allow=always']
const git = (...args: string[]): void => void execFileSync('git', [...AUTHOR, ...args], { cwd: folder, env: QUIET, stdio: 'pipe' })

const search = (place: Partial<Place> = {}): Search => ({
  place: { cwd: folder, env: QUIET, stdin: () => (async function* () {})(), stdinName: '-', ...place },
  wanted: { root: folder, include: [], exclude: [], repeat: false },
  judge: (head, path) => judgePage(head, { path }),
})

/** The paths of the reports found, and codes and paths of what went wrong. */
async function found(given: readonly string[] = [], place: Partial<Place> = {}): Promise<string[]> {
  const { pages, problems, warnings } = await listPages(given, search(place))
  const wrong = [...problems, ...warnings].map(({ code, path }) => `${code} ${path}`)
  return [...pages.filter(({ report }) => report).map(({ path }) => path), ...wrong]
}

const REPORT = '# Sprint status\n\n- ✅ Lamps\n'

describe('in a git repository', () => {
  test('what is tracked, and what is neither tracked nor ignored', async () => {
    files({
      '.gitignore': 'out/\n*.local.md\n',
      'STATUS.md': REPORT,
      'new/STATUS.MD': REPORT,
      'out/STATUS.md': REPORT,
      'a.local.md': REPORT,
    })
    files({ 'node_modules/x/STATUS.md': REPORT, '.agent/STATUS.md': REPORT })
    git('init', '-q')
    git('add', 'STATUS.md')
    expect(await found()).toEqual(['.agent/STATUS.md', 'new/STATUS.MD', 'STATUS.md'])
  })

  test('from any folder of it, all of it; from its root the same judgement', async () => {
    files({ 'STATUS.md': REPORT, 'docs/status-reports/deep/2026-01-05.md': '# Lamps\n' })
    git('init', '-q')
    const here = join(folder, 'docs/status-reports/deep')
    expect(await found([], { cwd: here })).toEqual(['2026-01-05.md', join(folder, 'STATUS.md')])
    expect(await found()).toEqual(['docs/status-reports/deep/2026-01-05.md', 'STATUS.md'])
  })

  test('a folder that is ignored, where it is named', async () => {
    files({ '.gitignore': 'out\n', 'out/STATUS.md': REPORT, 'empty/x.txt': '' })
    git('init', '-q')
    expect(await found(['out'])).toEqual(['out/STATUS.md'])
    expect(await found(['empty'])).toEqual([])
  })

  test('not what was deleted, nor a link to nowhere, nor the same file by another name', async () => {
    files({ 'STATUS.md': REPORT, 'gone.md': REPORT })
    symlinkSync('STATUS.md', join(folder, 'z-status.md'))
    symlinkSync('nowhere.md', join(folder, 'status-lost.md'))
    symlinkSync('status-ring.md', join(folder, 'status-ring.md'))
    symlinkSync('..', join(folder, 'up'))
    git('init', '-q')
    git('add', '.')
    unlinkSync(join(folder, 'gone.md'))
    expect(await found()).toEqual(['STATUS.md'])
  })

  test('not what is in a submodule, unless it is asked for', async () => {
    const inner = realpathSync(mkdtempSync(join(tmpdir(), 'inner-')))
    writeFileSync(join(inner, 'STATUS.md'), REPORT)
    execFileSync('git', [...AUTHOR, 'init', '-q'], { cwd: inner, env: QUIET })
    execFileSync('git', [...AUTHOR, 'add', '.'], { cwd: inner, env: QUIET })
    execFileSync('git', [...AUTHOR, 'commit', '-qm', 'One'], { cwd: inner, env: QUIET })
    files({ 'STATUS.md': REPORT })
    git('init', '-q')
    git('submodule', 'add', '-q', inner, 'sub')
    rmSync(inner, { recursive: true })
    expect(await found()).toEqual(['STATUS.md'])
    expect(await found(['sub'])).toEqual(['sub/STATUS.md'])
  })

  test('with a line break, quotes and signs beyond ASCII in its names', async () => {
    files({ 'two\nlines/"Übersicht" – STATUS.md': REPORT })
    git('init', '-q')
    git('add', '.')
    expect(await found()).toEqual(['two\nlines/"Übersicht" – STATUS.md'])
  })

  test('whose settings would run a program: they run none', async () => {
    files({ 'STATUS.md': REPORT, 'run.sh': '#!/bin/sh\ntouch ran\n' })
    chmodSync(join(folder, 'run.sh'), 0o755)
    git('init', '-q')
    for (const name of ['core.fsmonitor', 'core.sshCommand', 'core.pager']) git('config', name, join(folder, 'run.sh'))
    git('config', 'core.hooksPath', folder)
    expect(await found()).toEqual(['STATUS.md'])
    expect(execFileSync('ls', { cwd: folder, encoding: 'utf8' })).not.toContain('ran\n')
  })

  test('that a hook speaks of is not where this call looks', async () => {
    files({ 'STATUS.md': REPORT, 'docs/x.md': '# X\n' })
    git('init', '-q')
    expect(await found([], { env: { ...QUIET, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere' }, cwd: join(folder, 'docs') })).toEqual([
      join(folder, 'STATUS.md'),
    ])
  })
})

describe('where git has no answer', () => {
  const IGNORING = { '.gitignore': 'out\n', 'STATUS.md': REPORT, 'out/STATUS.md': REPORT, 'node_modules/x/STATUS.md': REPORT }
  const ALL_AND_WHY = ['out/STATUS.md', 'STATUS.md', 'unlisted .']

  test('because it is not installed, the folder is walked, and that is told', async () => {
    files(IGNORING)
    git('init', '-q')
    expect(await found([], { env: { PATH: '/nowhere' } })).toEqual(ALL_AND_WHY)
  })

  test('because it does not know the repository, the folder is walked, and that is told', async () => {
    files({ ...IGNORING, '.git': 'gitdir: nowhere\n' })
    expect(await found()).toEqual(ALL_AND_WHY)
  })

  test('and something is no file, it is left alone', async () => {
    files({ 'STATUS.md': REPORT, 'status-report.md/inner.txt': '' })
    execFileSync('sh', ['-c', 'mkfifo status-pipe.md'], { cwd: folder })
    expect(await found()).toEqual(['STATUS.md'])
  })

  test('because there is no repository, the folder is walked', async () => {
    files({ 'STATUS.md': REPORT, 'out/STATUS.md': REPORT })
    expect(await found()).toEqual(['out/STATUS.md', 'STATUS.md'])
  })
})

describe('a folder that may not be read', () => {
  test.skipIf(process.getuid?.() === 0).each([true, false])('is named, and the others are read (git: %s)', async (withGit) => {
    files({ 'STATUS.md': REPORT, 'locked/STATUS.md': REPORT })
    if (withGit) git('init', '-q')
    chmodSync(join(folder, 'locked'), 0)
    expect(await found()).toEqual(['STATUS.md', 'unreadable locked'])
    chmodSync(join(folder, 'locked'), 0o700)
  })
})

test('five thousand files are told apart without being read whole', async () => {
  const page = `# Lamps\n\n${'The lamp was replaced.\n'.repeat(400)}`
  for (let number = 0; number < 5000; number++) {
    if (number % 100 === 0) mkdirSync(join(folder, `part${number / 100}`))
    writeFileSync(
      join(folder, `part${Math.floor(number / 100)}`, number % 50 === 7 ? `sprint-${number}-status.md` : `lamp-${number}.md`),
      page,
    )
  }
  let bytes = 0
  const judge: Search['judge'] = (head, path) => {
    bytes += head.length
    return judgePage(head, { path })
  }
  const { pages } = await listPages([], { ...search(), judge })
  expect(pages.filter(({ report }) => report)).toHaveLength(100)
  expect(pages).toHaveLength(5000)
  expect(bytes / 5000).toBeLessThan(page.length / 2)
})

test('a named file is judged for what it is called from the repository on, and listed whatever it is', async () => {
  files({ 'README.md': '# Lamps\n' })
  const { pages } = await listPages(
    ['README.md', '-'],
    search({
      stdin: () =>
        (async function* () {
          yield REPORT
        })(),
      stdinName: 'STATUS.md',
    }),
  )
  expect(pages.map(({ path, report, named }) => ({ path, report, named }))).toEqual([
    { path: 'README.md', report: false, named: true },
    { path: 'STATUS.md', report: true, named: true },
  ])
})
