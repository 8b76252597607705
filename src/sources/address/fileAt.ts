import { existsSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { isMarkdown, type Repository, readAt, resolveRevision } from '../git/index.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { insideOf, shownIn } from '../revisions.ts'
import type { Ground } from './ground.ts'
import { type State, statePast } from './state.ts'

/** One way to part an address into a path and a revision; `paths` are what it may be from the root of the repository, null for a place outside. */
interface Parting {
  path: string
  revision: string
  paths: (repository: Repository) => (string | null)[]
}

/** `PATH@REV`, parted at any of its `@`, for a revision may have some of its own. */
const behindPath = (given: string): Parting[] =>
  Array.from(given.matchAll(/@/g), ({ index }) => {
    const path = given.slice(0, index)
    return { path, revision: given.slice(index + 1), paths: (repository: Repository) => [insideOf(repository, path)] }
  })

/** `REV:PATH`, its path from the root of the repository as git has it, else from the current folder. */
function beforePath(given: string): Parting[] {
  const at = given.indexOf(':')
  const path = given.slice(at + 1)
  const paths = (repository: Repository) => {
    const fromRoot = posix.normalize(path)
    const isRelative = /^\.{0,2}\//.test(path)
    return [...(isRelative ? [] : [fromRoot]), insideOf(repository, path)]
  }
  return at < 0 ? [] : [{ path, revision: given.slice(0, at), paths }]
}

/** What one parting leads to. */
async function follow(repository: Repository, { path, revision, paths }: Parting): Promise<State | Problem> {
  const commit = await resolveRevision(repository, revision)
  if (typeof commit !== 'string') return commit
  const inside = paths(repository).filter((one) => one !== null)
  if (inside.length === 0) return problem('outside', path)
  for (const one of inside) {
    const content = await readAt(repository, commit, one)
    if (!isProblem(content)) return statePast(repository, { commit, path: one, key: shownIn(repository, one), series: null }, content)
    if (content.code !== 'not-at-revision') return { ...content, path: `${path}@${revision}` }
  }
  return problem('not-at-revision', path, revision)
}

/** What a parting that leads nowhere is no answer to: what was given may be a revision or a label. */
const LEFT_OPEN: readonly string[] = ['no-revision', 'beyond-shallow', 'no-repository', 'no-git']

/** The state of a file that `PATH@REV` or `REV:PATH` names; null where it is neither. */
export async function fileAt(ground: Ground, given: string): Promise<State | Problem | null> {
  const partings = [...behindPath(given), ...beforePath(given)].filter(({ path, revision }) => path !== '' && revision !== '')
  if (partings.length === 0) return null
  const repository = await ground.repository()
  const { cwd } = ground.search.place
  let why: Problem | null = null
  for (const one of partings) {
    const found = isProblem(repository) ? { ...repository, path: one.path } : await follow(repository, one)
    if (!isProblem(found)) return found
    const isSure = isMarkdown(one.path) || existsSync(resolve(cwd, one.path))
    if (isSure || !LEFT_OPEN.includes(found.code)) why ??= found
  }
  return why
}
