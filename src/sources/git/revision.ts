import { posix } from 'node:path'
import { isProblem, type Problem, problem } from '../problem.ts'
import { readBlob } from './batch.ts'
import { askGit } from './git.ts'
import { shownName } from './record.ts'
import type { Repository } from './repository.ts'

/** A markdown file as a commit has it. */
export interface Tracked {
  /** From the root of the repository. */
  path: string
  blob: string
}

const ID = /^[0-9a-f]{40,64}$/
/** Whether a path is that of a markdown file. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)
/** A regular file in a listing: links and submodules are none. */
const ENTRY = /^100\d+ blob ([0-9a-f]+)\t/

/** The id of what a name stands for; null where it stands for nothing, or for more than one thing such as a range. */
async function idOf(repository: Repository, name: string): Promise<string | Problem | null> {
  if (name.includes('\0')) return null
  const said = await askGit(['rev-parse', '--verify', '--end-of-options', name], repository)
  if (isProblem(said)) return said.code === 'git' ? null : said
  const id = said.toString().trimEnd()
  return ID.test(id) ? id : null
}

/** The id of the commit that a revision names: a branch, a tag, `main~20`, an id or the beginning of one. */
export async function resolveRevision(repository: Repository, revision: string): Promise<string | Problem> {
  const id = revision === '' ? null : await idOf(repository, `${revision}^{commit}`)
  if (typeof id === 'string') return id
  if (id !== null) return { ...id, path: revision }
  return problem(repository.shallow ? 'beyond-shallow' : 'no-revision', revision)
}

/** The markdown files of a commit (its id), in git's order. */
export async function listMarkdown(repository: Repository, commit: string): Promise<Tracked[] | Problem> {
  const said = await askGit(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit], repository)
  if (isProblem(said)) return said
  return said
    .toString('latin1')
    .split('\0')
    .flatMap((entry) => {
      const blob = ENTRY.exec(entry)?.[1]
      const path = shownName(entry.slice(entry.indexOf('\t') + 1))
      return blob && isMarkdown(path) ? [{ path, blob }] : []
    })
}

/** The bytes of the file at a path from the root, as a commit (its id) has it. */
export async function readAt(repository: Repository, commit: string, path: string): Promise<Buffer | Problem> {
  const blob = await idOf(repository, `${commit}:${path}`)
  const content = typeof blob === 'string' ? await readBlob(repository, blob) : blob
  return content === null || isProblem(content) ? { ...(content ?? problem('not-at-revision', path, commit)), path } : content
}

/** The id of the newest commit that two commits (their ids) both come from; null where there is none. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string | Problem | null> {
  const said = await askGit(['merge-base', '--end-of-options', one, other], repository, { fine: [0, 1] })
  return isProblem(said) ? said : said.toString().trim() || null
}

/** A path from the current folder as one from the root of the repository; null where it leads out of it. */
export function pathInRepository({ prefix }: Repository, path: string): string | null {
  const inside = posix.join(prefix, path)
  return inside === '..' || inside.startsWith('../') || posix.isAbsolute(path) ? null : inside
}
