import { resolve, sep } from 'node:path'
import { isProblem, type Problem } from '../problem.ts'
import { askGit, type Host } from './git.ts'

/** A git repository, as found from a folder. */
export interface Repository extends Host {
  /** Its root, absolute; null where it has no files checked out. */
  top: string | null
  /** The current folder below its root, with `/` at the end; empty at the root. */
  prefix: string
  /** Where its objects are, absolute: the same for all its work trees. */
  folder: string
  /** The commit that is checked out; null where there is none yet. */
  head: string | null
  /** Older commits exist, but not in this clone. */
  shallow: boolean
}

const QUESTIONS = ['--is-inside-work-tree', '--is-shallow-repository', '--show-cdup', '--git-common-dir', '--quiet', '--verify']
const ID = /^[0-9a-f]{40,64}$/

/** The last `count` folders of a path, each with `/` behind it. */
const tailOf = (path: string, count: number): string =>
  count === 0
    ? ''
    : path
        .split(sep)
        .slice(-count)
        .map((part) => `${part}/`)
        .join('')

/** Finds the repository that a folder is in, with one question. */
export async function openRepository(host: Host): Promise<Repository | Problem> {
  const said = await askGit(['rev-parse', ...QUESTIONS, 'HEAD^{commit}'], host, { fine: [0, 1] })
  if (isProblem(said)) return said
  const [inside, shallow, up = '', ...rest] = said.toString().replace(/\n$/, '').split('\n')
  const head = ID.test(rest.at(-1) ?? '') ? (rest.pop() ?? null) : null
  return {
    ...host,
    top: inside === 'true' ? resolve(host.cwd, up) : null,
    prefix: inside === 'true' ? tailOf(host.cwd, up.split('../').length - 1) : '',
    folder: resolve(host.cwd, rest.join('\n')),
    head,
    shallow: shallow === 'true',
  }
}
