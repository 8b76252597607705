import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Host } from '../git/git.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { walk } from './walk.ts'

/** The markdown files of a folder, absolute and in order, what could not be looked into, and what is not as it should be. */
export interface Markdown {
  files: string[]
  problems: Problem[]
  warnings: Problem[]
}

/** The root of the repository that `folder` is in, or null; a submodule is a repository of its own. */
export function repositoryRoot(folder: string): string | null {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, '.git'))) return each
    if (each === dirname(each)) return null
  }
}

const LIST = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ':(icase)*.md', ':(icase)*.markdown']
const LOCKED = /^warning: could not open directory '(.+?)\/?': /gm

/** Where another call of git works, as a hook is told it, is not where this one does. */
const ELSEWHERE: readonly string[] = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
]

const hereOf = (cwd: string, env: Host['env']): Host => ({
  cwd,
  env: Object.fromEntries(Object.entries(env).filter(([name]) => !ELSEWHERE.includes(name))),
})

/** What git has of a folder: tracked files, and untracked ones that are not ignored. */
async function listed(folder: string, show: (path: string) => string, host: Host): Promise<Pick<Markdown, 'files' | 'problems'> | Problem> {
  // Who names files needs no git, and pays nothing for it.
  const { askGit } = await import('../git/git.ts')
  const problems: Problem[] = []
  const hear = (words: string): void => {
    for (const [, name = ''] of words.matchAll(LOCKED)) problems.push(problem('unreadable', show(join(folder, name)), 'EACCES'))
  }
  const said = await askGit(LIST, host, { hear })
  if (isProblem(said)) return said
  const names = new Set(said.toString().split('\0').slice(0, -1))
  return { files: Array.from(names, (name) => join(folder, name)), problems }
}

/** Whether git ignores the folder as a whole: who names it means it all the same. */
async function isIgnored(host: Host): Promise<boolean> {
  const { askGit } = await import('../git/git.ts')
  return !isProblem(await askGit(['check-ignore', '-q', '.'], host))
}

/** Why git gave no list. */
const whyNot = ({ code, detail }: Problem): string =>
  code === 'no-git' ? 'it is not installed' : code === 'no-repository' ? 'it knows no repository there' : detail

/** Makes the order of paths, "sprint-2" before "sprint-10"; a collator takes long to make, and who names files needs none. */
function inOrder(files: readonly string[]): string[] {
  const { compare } = new Intl.Collator('en', { numeric: true })
  const parted = files.map((file) => ({ file, parts: file.split(/[/\\]/) }))
  return parted
    .sort((one, other) => {
      const at = one.parts.findIndex((part, index) => part !== other.parts[index])
      const [mine = '', theirs = ''] = [one.parts[at], other.parts[at]]
      return at < 0 ? one.parts.length - other.parts.length : compare(mine, theirs) || (mine < theirs ? -1 : 1)
    })
    .map(({ file }) => file)
}

/**
 * Every markdown file below `folder` (absolute): in a repository those that git does not ignore, elsewhere all but other people's; `show`
 * gives the path that a problem names.
 */
export async function markdownBelow(folder: string, show: (path: string) => string, env: Host['env']): Promise<Markdown> {
  const real = await realpath(folder)
  const host = hereOf(real, env)
  const found = repositoryRoot(real) === null ? null : await listed(folder, show, host)
  const refused = found !== null && isProblem(found)
  const walked = found === null || refused || (found.files.length === 0 && (await isIgnored(host)))
  const { files, problems } = walked ? await walk(folder, show) : found
  const warnings = refused ? [problem('unlisted', show(folder), whyNot(found))] : []
  return { files: inOrder(files), problems, warnings }
}
