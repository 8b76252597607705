import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** What a commit does to files: their new content, or null for one that goes. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

/** Nothing of whoever runs the tests: no settings, no hooks, and names and dates of their own. */
export const ENV = {
  PATH: process.env.PATH,
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada Quay',
  GIT_AUTHOR_EMAIL: 'ada@example.invalid',
  GIT_COMMITTER_NAME: 'Ben Pier',
  GIT_COMMITTER_EMAIL: 'ben@example.invalid',
}

/** Nothing that git does beside what it is told: it starts nothing to tidy up, and does not wait for the disk. */
const QUICK = ['-c', 'maintenance.auto=false', '-c', 'core.fsync=none', '-c', 'init.templateDir=']

/** What was made once, to be copied: to have git make it again takes far longer. */
const models = mkdtempSync(join(tmpdir(), 'models-'))
afterAll(() => rmSync(models, { recursive: true, force: true }))

/** A repository in a folder of its own, made one commit after the other; each is a day later unless it says otherwise. */
export class TestRepository {
  readonly folder: string
  private day = 0

  constructor(...init: readonly string[]) {
    this.folder = mkdtempSync(join(tmpdir(), 'history-'))
    const model = join(models, ['init', ...init].join(' '))
    if (!existsSync(model)) this.git('init', '-q', '-b', 'main', ...init, model)
    cpSync(model, this.folder, { recursive: true })
  }

  /**
   * What `make` does to an empty repository and gives, done once and copied from then on.
   *
   * @returns what does it to a repository, which must be empty
   */
  static once<T>(make: (repo: TestRepository) => T): (repo: TestRepository) => T {
    const model = mkdtempSync(join(models, 'made-'))
    let made: { day: number; given: T } | undefined
    return (repo) => {
      if (made) cpSync(model, repo.folder, { recursive: true })
      else {
        made = { given: make(repo), day: repo.day }
        cpSync(repo.folder, model, { recursive: true })
      }
      repo.day = made.day
      return made.given
    }
  }

  /** Runs git in it and gives what it says. */
  git(...args: readonly string[]): string {
    return this.gitWith({}, ...args)
  }

  /** Runs git with more in its environment. */
  gitWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): string {
    const said = execFileSync('git', [...QUICK, ...args], { cwd: this.folder, env: { ...ENV, ...env }, encoding: 'utf8', stdio: 'pipe' })
    return said.trim()
  }

  /** The days that commits are made on: the 1st of May 2026 at noon, and so on. */
  private get dates(): Record<string, string> {
    const date = new Date(Date.UTC(2026, 4, 1 + this.day, 10)).toISOString().slice(0, 19)
    this.day += 1
    return { GIT_AUTHOR_DATE: `${date}Z`, GIT_COMMITTER_DATE: `${date.replace('T10', 'T12')}+0200` }
  }

  /** Writes files without committing them. */
  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path)
      mkdirSync(dirname(file), { recursive: true })
      if (content === null) rmSync(file)
      else writeFileSync(file, content)
    }
  }

  /** The id of the commit that is checked out, as a commit leaves it: in a file of its own. */
  private get head(): string {
    const read = (path: string) => readFileSync(join(this.folder, '.git', path), 'utf8').trim()
    const head = read('HEAD')
    return head.startsWith('ref: ') ? read(head.slice('ref: '.length)) : head
  }

  /** Commits files and gives the id of the commit; `day` is the day in May that it is dated to. */
  commit(files: Files, day?: number): string {
    this.write(files)
    if (day !== undefined) this.day = day - 1
    this.git('add', '-A')
    this.gitWith(this.dates, 'commit', '-q', '--allow-empty', '-m', 'commit:\n\n:100644 no change\ncommit 1234')
    return this.head
  }

  /** Merges a branch with files as the outcome where it conflicts, or as git merges them. */
  merge(branch: string, files: Files | null = null): string {
    try {
      this.gitWith(this.dates, 'merge', '-q', '--no-ff', '-m', 'merge', branch)
    } catch (error) {
      if (!files) throw error
    }
    if (!files) return this.head
    this.write(files)
    this.git('add', '-A')
    this.gitWith(this.dates, 'commit', '-q', '-m', 'merge')
    return this.head
  }

  /** Removes it. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
