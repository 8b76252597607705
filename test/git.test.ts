import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  listMarkdown,
  mergeBase,
  openRepository,
  pathInRepository,
  type Repository,
  readAt,
  readBlob,
  readBlobs,
  resolveRevision,
  traceFiles,
} from '../src/sources/git/index.ts'
import { isProblem, type Problem } from '../src/sources/index.ts'
import { ENV, TestRepository } from './repository.ts'

/** A report long enough for git to know it again under another name. */
const report = (...lines: readonly string[]): string =>
  ['# Ferry terminal', '', 'The pier is built from both ends.', 'Piles, deck, rails and lamps.', '', ...lines, ''].join('\n')

let repo: TestRepository
beforeEach(() => {
  repo = new TestRepository()
})
afterEach(() => repo.remove())

const given = <T extends object>(value: T | Problem): T => {
  if (isProblem(value)) throw new Error(`${value.code}: ${value.detail}`)
  return value
}

const open = async (cwd = repo.folder, env: Record<string, string | undefined> = ENV): Promise<Repository> =>
  given(await openRepository({ cwd, env }))

/** The states of a file, newest first, each as `M STATUS.md 2026-05-03`. */
async function statesOf(path: string, cwd = repo.folder): Promise<string[]> {
  const repository = await open(cwd)
  const { histories } = given(await traceFiles(repository, repository.head ?? '', [path]))
  return (histories[0] ?? []).map(({ status, path, date }) => `${status} ${path} ${date.slice(5, 10)}`)
}

describe('the history of a file', () => {
  test('tells each state with its commit, date, author and content, newest first', async () => {
    const first = repo.commit({ 'STATUS.md': report('10 %') })
    const second = repo.commit({ 'STATUS.md': report('20 %') })
    const repository = await open()
    const { histories } = given(await traceFiles(repository, second, ['STATUS.md']))
    expect(histories[0]).toEqual([
      {
        commit: second,
        date: '2026-05-02T12:00:00+02:00',
        author: 'Ada Quay',
        path: 'STATUS.md',
        blob: repo.git('rev-parse', 'HEAD:STATUS.md'),
        status: 'M',
        from: null,
      },
      expect.objectContaining({ commit: first, status: 'A', date: '2026-05-01T12:00:00+02:00' }),
    ])
  })

  test('passes over commits that leave it as it is', async () => {
    repo.commit({ 'STATUS.md': report('10 %') })
    repo.commit({})
    repo.commit({ 'other.txt': 'x' })
    expect(await statesOf('STATUS.md')).toEqual(['A STATUS.md 05-01'])
  })

  test('goes on under the names that it had before', async () => {
    repo.commit({ 'plan.md': report('10 %') })
    repo.commit({ 'plan.md': null, 'docs/STATUS.md': report('20 %') })
    repo.commit({ 'docs/STATUS.md': null, 'docs/status/now.md': report('20 %') })
    repo.commit({ 'docs/status/now.md': report('30 %') })
    expect(await statesOf('docs/status/now.md')).toEqual([
      'M docs/status/now.md 05-04',
      'R docs/status/now.md 05-03',
      'R docs/STATUS.md 05-02',
      'A plan.md 05-01',
    ])
    expect(await statesOf('docs/STATUS.md')).toEqual(['D docs/STATUS.md 05-03', 'R docs/STATUS.md 05-02', 'A plan.md 05-01'])
  })

  test('of a file that was copied begins with the copy', async () => {
    repo.commit({ 'sprint-1.md': report('done') })
    repo.commit({ 'sprint-2.md': report('done') })
    expect(await statesOf('sprint-2.md')).toEqual(['A sprint-2.md 05-02'])
  })

  test('holds the deletion and the time before it', async () => {
    repo.commit({ 'STATUS.md': report('10 %'), 'other.md': 'x' })
    repo.commit({ 'STATUS.md': null })
    repo.commit({ 'STATUS.md': 'Begun anew.\n' })
    repo.commit({ 'STATUS.md': null })
    expect(await statesOf('STATUS.md')).toEqual(['D STATUS.md 05-04', 'A STATUS.md 05-03', 'D STATUS.md 05-02', 'A STATUS.md 05-01'])
  })

  test('does not end where another file took over the name of the one that it was', async () => {
    repo.commit({ 'STATUS.md': report('10 %') })
    repo.commit({ 'STATUS.md': 'A short note.\n', 'old/STATUS.md': report('10 %') })
    expect(await statesOf('old/STATUS.md')).toEqual(['A old/STATUS.md 05-02'])
    expect(await statesOf('STATUS.md')).toEqual(['M STATUS.md 05-02', 'A STATUS.md 05-01'])
  })

  test('of no markdown file is told as well', async () => {
    repo.commit({ 'STATUS [1].txt': report('10 %') })
    repo.commit({ 'STATUS [1].txt': report('20 %') })
    expect(await statesOf('STATUS [1].txt')).toEqual(['M STATUS [1].txt 05-02', 'A STATUS [1].txt 05-01'])
  })

  test('keeps the order of the commits where their dates are out of it', async () => {
    repo.commit({ 'STATUS.md': report('10 %') }, 20)
    repo.commit({ 'STATUS.md': report('20 %') }, 3)
    repo.commit({ 'STATUS.md': report('30 %') }, 12)
    expect(await statesOf('STATUS.md')).toEqual(['M STATUS.md 05-12', 'M STATUS.md 05-03', 'A STATUS.md 05-20'])
  })

  test('is empty of a file that never was, and of a link or a submodule', async () => {
    repo.commit({ 'STATUS.md': report('10 %') })
    symlinkSync('STATUS.md', join(repo.folder, 'link.md'))
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},module.md`)
    repo.git('commit', '-qm', 'module')
    repo.commit({})
    for (const path of ['never.md', 'link.md', 'module.md']) expect(await statesOf(path)).toEqual([])
  })

  test('begins where a link became a file, and ends where the file became one', async () => {
    symlinkSync('STATUS.md', join(repo.folder, 'now.md'))
    repo.commit({})
    repo.write({ 'now.md': null })
    repo.commit({ 'now.md': report('10 %') })
    repo.write({ 'now.md': null })
    symlinkSync('STATUS.md', join(repo.folder, 'now.md'))
    repo.commit({})
    expect(await statesOf('now.md')).toEqual(['D now.md 05-03', 'A now.md 05-02'])
  })

  test('of several files is told by one log', async () => {
    repo.commit({ 'a.md': report('a'), 'b.md': 'b' })
    repo.commit({ 'a.md': null, 'c.md': report('a') })
    const repository = await open()
    const { histories } = given(await traceFiles(repository, repository.head ?? '', ['c.md', 'a.md', 'b.md']))
    expect(histories.map((states) => states.map(({ status, path }) => `${status} ${path}`))).toEqual([
      ['R c.md', 'A a.md'],
      ['D a.md', 'A a.md'],
      ['A b.md'],
    ])
  })

  test('is told whatever the file is called', async () => {
    const names = ['a\nb.md', 'a\tb.md', 'a"b.md', "a'b.md", ':(top)x.md', '-x.md', 'ö 完成.md', '*.md', 'commit 1234.md', ':100644.md']
    repo.commit(Object.fromEntries(names.map((name) => [name, name])))
    for (const name of names) expect(await statesOf(name)).toEqual([`A ${name} 05-01`])
  })
})

describe('through merges the history of a file is one line', () => {
  test('that goes by the branch where nothing else changed it', async () => {
    repo.commit({ 'STATUS.md': report('10 %') })
    repo.git('switch', '-qc', 'branch')
    repo.commit({ 'STATUS.md': report('20 %') })
    repo.commit({ 'STATUS.md': report('30 %') })
    repo.git('switch', '-q', 'main')
    repo.commit({ 'other.txt': 'x' })
    repo.merge('branch')
    expect(await statesOf('STATUS.md')).toEqual(['M STATUS.md 05-03', 'M STATUS.md 05-02', 'A STATUS.md 05-01'])
  })

  test('that goes by the branch it is told on where both changed it, and tells the merge', async () => {
    repo.commit({ 'STATUS.md': report('10 %') })
    repo.git('switch', '-qc', 'branch')
    repo.commit({ 'STATUS.md': report('on the branch') })
    repo.git('switch', '-q', 'main')
    repo.commit({ 'STATUS.md': report('on main') })
    repo.merge('branch', { 'STATUS.md': report('of both') })
    expect(await statesOf('STATUS.md')).toEqual(['M STATUS.md 05-05', 'M STATUS.md 05-03', 'A STATUS.md 05-01'])
  })

  test('that begins on the branch that brought it', async () => {
    repo.commit({ 'other.txt': 'x' })
    repo.git('switch', '-qc', 'branch')
    repo.commit({ 'STATUS.md': report('10 %') })
    repo.git('switch', '-q', 'main')
    repo.commit({ 'other.txt': 'y' })
    repo.merge('branch')
    expect(await statesOf('STATUS.md')).toEqual(['A STATUS.md 05-02'])
  })

  test('that tells a merge by which a file is renamed', async () => {
    repo.commit({ 'STATUS.md': report('10 %'), 'other.txt': 'x' })
    repo.git('switch', '-qc', 'branch')
    repo.commit({ 'other.txt': 'y' })
    repo.git('switch', '-q', 'main')
    repo.commit({ 'third.txt': 'z' })
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'branch')
    repo.commit({ 'STATUS.md': null, 'now.md': report('20 %') })
    expect(await statesOf('now.md')).toEqual(['R now.md 05-04', 'A STATUS.md 05-01'])
  })

  test('that appears on two branches at once and is the same on both', async () => {
    repo.commit({ 'other.txt': 'x' })
    repo.git('switch', '-qc', 'branch')
    repo.commit({ 'STATUS.md': report('10 %') })
    repo.git('switch', '-q', 'main')
    repo.commit({ 'STATUS.md': report('10 %') })
    repo.merge('branch')
    expect(await statesOf('STATUS.md')).toEqual(['A STATUS.md 05-03'])
  })
})

describe('a repository', () => {
  test('is found from a folder below its root', async () => {
    repo.commit({ 'docs/deep/STATUS.md': report('10 %') })
    const repository = await open(join(repo.folder, 'docs/deep'))
    expect(repository).toMatchObject({ top: repo.folder, prefix: 'docs/deep/' })
    expect(pathInRepository(repository, 'STATUS.md')).toBe('docs/deep/STATUS.md')
    expect(pathInRepository(repository, '../x.md')).toBe('docs/x.md')
    expect(pathInRepository(repository, '../../../x.md')).toBeNull()
    expect(await statesOf('docs/deep/STATUS.md', join(repo.folder, 'docs/deep'))).toEqual(['A docs/deep/STATUS.md 05-01'])
  })

  test('without a commit has no head', async () => {
    expect(await open()).toMatchObject({ head: null, shallow: false })
    expect(await resolveRevision(await open(), 'HEAD')).toMatchObject({ code: 'no-revision', path: 'HEAD' })
  })

  test('that is bare has a history', async () => {
    repo.commit({ 'STATUS.md': report('10 %') })
    const bare = join(repo.folder, 'bare.git')
    repo.git('clone', '-q', '--bare', '.', bare)
    expect(await open(bare)).toMatchObject({ top: null, prefix: '', head: repo.git('rev-parse', 'HEAD') })
    expect(await statesOf('STATUS.md', bare)).toEqual(['A STATUS.md 05-01'])
  })

  test('is one with its other work trees', async () => {
    repo.commit({ 'STATUS.md': report('10 %') })
    const tree = mkdtempSync(join(tmpdir(), 'tree-'))
    repo.git('worktree', 'add', '-q', '-b', 'other', tree)
    expect(await open(tree)).toMatchObject({ top: tree, folder: (await open()).folder })
    expect(await statesOf('STATUS.md', tree)).toEqual(['A STATUS.md 05-01'])
    rmSync(tree, { recursive: true })
  })

  test('that is shallow says so, and so does a revision beyond its end', async () => {
    repo.commit({ 'STATUS.md': report('10 %') })
    repo.commit({ 'STATUS.md': report('20 %') })
    const clone = join(repo.folder, 'clone')
    repo.git('clone', '-q', '--depth', '1', `file://${repo.folder}`, clone)
    const repository = await open(clone)
    expect(repository.shallow).toBe(true)
    expect(await statesOf('STATUS.md', clone)).toEqual(['A STATUS.md 05-02'])
    expect(await resolveRevision(repository, 'main~1')).toMatchObject({ code: 'beyond-shallow' })
  })

  test('that leaves contents out has a history, its contents are problems, and none is fetched', async () => {
    repo.commit({ 'plan.md': report('10 %') })
    repo.commit({ 'plan.md': null, 'STATUS.md': report('10 %') })
    repo.commit({ 'STATUS.md': report('20 %'), 'new.md': report('30 %') })
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const clone = join(repo.folder, 'clone')
    repo.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${repo.folder}`, clone)
    expect(await statesOf('STATUS.md', clone)).toEqual(['M STATUS.md 05-03', 'R STATUS.md 05-02', 'A plan.md 05-01'])
    expect(await readAt(await open(clone), repo.git('rev-parse', 'HEAD'), 'STATUS.md')).toMatchObject({ code: 'no-object' })
  })

  test('is missed where there is none, and so is git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'none-'))
    const env = { ...ENV, GIT_CEILING_DIRECTORIES: tmpdir() }
    expect(await openRepository({ cwd: folder, env })).toMatchObject({ code: 'no-repository', path: folder })
    expect(await openRepository({ cwd: repo.folder, env: { ...ENV, PATH: folder } })).toMatchObject({ code: 'no-git' })
    rmSync(folder, { recursive: true })
  })

  test('that git will not read is told in its own words', async () => {
    repo.git('config', 'core.repositoryFormatVersion', '99')
    expect(await openRepository({ cwd: repo.folder, env: ENV })).toMatchObject({
      code: 'git',
      detail: expect.stringMatching(/^Expected git repo version <= 1, found 99$/),
    })
  })
})

describe('a revision', () => {
  test('is a branch, a tag, an older commit, an id or its beginning', async () => {
    const first = repo.commit({ 'STATUS.md': report('10 %') })
    const second = repo.commit({ 'STATUS.md': report('20 %') })
    repo.git('tag', '-am', 'tag', 'v1')
    const repository = await open()
    const names = ['main', 'v1', 'HEAD', second, second.slice(0, 8), 'main~1', 'v1^']
    const ids = await Promise.all(names.map((name) => resolveRevision(repository, name)))
    expect(ids).toEqual([second, second, second, second, second, first, first])
  })

  test.each(['nope', '', '-x', '--all', '--output=stolen', '--help', 'main..main~1', '^main', 'main:STATUS.md', 'a b', 'main\0', '\n'])(
    'is not %j',
    async (name) => {
      repo.commit({ 'STATUS.md': report('10 %') })
      repo.commit({ 'STATUS.md': report('20 %') })
      expect(await resolveRevision(await open(), name)).toMatchObject({ code: 'no-revision', path: name })
      expect(existsSync(join(repo.folder, 'stolen'))).toBe(false)
    },
  )

  test('may begin with a dash', async () => {
    const id = repo.commit({ 'STATUS.md': report('10 %') })
    repo.git('update-ref', 'refs/heads/--all', id)
    expect(await resolveRevision(await open(), '--all')).toBe(id)
  })

  test('that may be two is told with both', async () => {
    const lines = Array.from({ length: 600 }, (_, index) => [
      'commit refs/heads/many',
      `mark :${index + 1}`,
      `committer Ben <ben@example.invalid> ${1_700_000_000 + index} +0000`,
      'data 2\nx',
      ...(index > 0 ? [`from :${index}`] : []),
    ])
    writeFileSync(join(repo.folder, 'stream'), `${lines.flat().join('\n')}\n`)
    repo.gitWith({}, 'config', 'alias.load', '!git fast-import --quiet < stream')
    repo.git('load')
    const ids = repo.git('log', '--format=%H', 'many').split('\n')
    const twin = ids.find((id, index) => ids.some((other, at) => at > index && other.startsWith(id.slice(0, 4))))?.slice(0, 4) ?? ''
    const answer = await resolveRevision(await open(), twin)
    expect(answer).toMatchObject({ code: 'ambiguous-revision', path: twin })
    expect(answer).toHaveProperty('detail', expect.stringMatching(new RegExp(`^${twin}\\w+ commit .*; ${twin}\\w+ commit `)))
  })

  test('has files, and each its content', async () => {
    const id = repo.commit({ 'docs/STATUS.md': 'a\r\nb\n', 'README.MD': 'c', 'notes.markdown': '', 'x.txt': 'd' })
    symlinkSync('x.txt', join(repo.folder, 'link.md'))
    repo.commit({ 'docs/STATUS.md': 'later' })
    const repository = await open()
    expect(given(await listMarkdown(repository, id)).map(({ path }) => path)).toEqual(['README.MD', 'docs/STATUS.md', 'notes.markdown'])
    expect(String(await readAt(repository, id, 'docs/STATUS.md'))).toBe('a\r\nb\n')
    expect(await readAt(repository, id, 'docs')).toMatchObject({ code: 'is-folder', path: 'docs' })
    expect(await readAt(repository, id, 'gone.md')).toMatchObject({ code: 'not-at-revision', path: 'gone.md', detail: id })
  })

  test('and another come from one before, or from none', async () => {
    const base = repo.commit({ 'STATUS.md': 'a' })
    repo.git('switch', '-qc', 'branch')
    const one = repo.commit({ 'STATUS.md': 'b' })
    repo.git('switch', '-q', 'main')
    const other = repo.commit({ 'x.md': 'c' })
    repo.git('switch', '-q', '--orphan', 'apart')
    const apart = repo.commit({})
    expect(await mergeBase(await open(), one, other)).toBe(base)
    expect(await mergeBase(await open(), one, apart)).toBeNull()
  })
})

describe('contents', () => {
  test('come in the order asked, a missing one and one too large among them', async () => {
    const large = 'x'.repeat(300_000)
    const commit = repo.commit({ 'a.md': 'a', 'large.md': large, 'empty.md': '', 'a\nb.md': 'c' })
    const none = '0'.repeat(40)
    const names = [
      'HEAD:a.md',
      none,
      'HEAD:large.md',
      'HEAD:empty.md',
      'HEAD:a\nb.md',
      '',
      '--batch-check',
      commit,
      'HEAD:',
      repo.git('rev-parse', 'HEAD:a.md'),
    ]
    const contents: string[] = []
    for await (const { content } of readBlobs(await open(), names, 200_000))
      contents.push(isProblem(content) ? content.code : String(content))
    expect(contents).toEqual(['a', 'no-object', 'too-large', '', 'no-object', 'no-object', 'no-object', 'no-object', 'is-folder', 'a'])
    expect(String(await readBlob(await open(), 'HEAD:large.md'))).toBe(large)
  })

  test('of a thousand names are read by one git, as they are asked for', async () => {
    repo.commit({ 'a.md': 'x'.repeat(5000) })
    let asked = 0
    function* names(): Generator<string> {
      for (; asked < 1000; asked++) yield 'HEAD:a.md'
    }
    let read = 0
    for await (const { content } of readBlobs(await open(), names())) {
      expect(content).toHaveLength(5000)
      read += 1
      expect(asked - read).toBeLessThan(100)
    }
    expect(read).toBe(1000)
  })
})

test('nothing that a repository would have run is run', async () => {
  const marker = join(repo.folder, 'ran')
  const program = join(repo.folder, 'program')
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n`)
  chmodSync(program, 0o755)
  repo.commit({ 'plan.md': report('10 %'), 'x.md': 'x', '.gitattributes': '*.md diff=evil filter=evil merge=evil\n' })
  repo.commit({ 'plan.md': null, 'STATUS.md': report('20 %') })
  const commit = repo.git('cat-file', 'commit', 'HEAD')
  const signed = commit.replace(/^committer .*$/m, '$&\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----')
  writeFileSync(join(repo.folder, 'signed'), `${signed}\n`)
  repo.git('update-ref', 'HEAD', repo.git('hash-object', '-t', 'commit', '-w', 'signed'))
  mkdirSync(join(repo.folder, 'hooks'))
  for (const hook of ['reference-transaction', 'post-index-change', 'fsmonitor-watchman', 'query-watchman'])
    symlinkSync(program, join(repo.folder, 'hooks', hook))
  const settings = {
    'core.hooksPath': join(repo.folder, 'hooks'),
    ...Object.fromEntries(
      [
        ...['core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'core.askPass', 'core.alternateRefsCommand', 'core.gitProxy'],
        ...['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process'],
        ...[
          'gpg.program',
          'gpg.ssh.program',
          'pager.log',
          'pager.rev-parse',
          'alias.log',
          'alias.cat-file',
          'credential.helper',
          'merge.evil.driver',
        ],
      ].map((key) => [key, program]),
    ),
    'log.showSignature': 'true',
    'diff.orderFile': 'missing',
    'diff.relative': 'true',
    'log.showRoot': 'false',
    'log.follow': 'true',
    'log.diffMerges': 'off',
    'log.decorate': 'full',
    'color.ui': 'always',
    'extensions.partialClone': 'origin',
    'core.repositoryFormatVersion': '1',
    'remote.origin.url': `ext::${program}`,
    'remote.origin.promisor': 'true',
    'protocol.ext.allow': 'always',
  }
  for (const [key, value] of Object.entries(settings)) repo.git('config', key, value)
  rmSync(marker, { force: true })
  const env = { ...ENV, GIT_EXTERNAL_DIFF: program, GIT_PAGER: program, GIT_SSH_COMMAND: program, GIT_TRACE: marker }
  mkdirSync(join(repo.folder, 'sub'), { recursive: true })
  const repository = await open(join(repo.folder, 'sub'), env)
  const head = repository.head ?? ''
  const { histories } = given(await traceFiles(repository, head, ['STATUS.md', 'x.md']))
  expect(histories.map((states) => states.map(({ status }) => status).join(''))).toEqual(['RA', 'A'])
  expect(await resolveRevision(repository, 'main')).toBe(head)
  expect(given(await listMarkdown(repository, head))).toHaveLength(2)
  expect(await mergeBase(repository, head, head)).toBe(head)
  expect(String(await readAt(repository, head, 'x.md'))).toBe('x')
  expect(await readBlob(repository, '1'.repeat(40))).toMatchObject({ code: 'no-object' })
  expect(existsSync(marker)).toBe(false)
})
