import { existsSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { isMarkdown, type Repository, readAt, resolveRevision } from '../git/index.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { insideOf, revisionsOf, shownIn } from '../revisions.ts'
import { formerNames } from './atRevision.ts'
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

/** What a commit has at the first of `names` that it knows; null where it knows none. `key` is the name of today. */
async function firstAt(repository: Repository, commit: string, names: readonly string[], key?: string): Promise<State | Problem | null> {
  for (const path of names) {
    const content = await readAt(repository, commit, path)
    if (!isProblem(content)) return statePast(repository, { commit, path, key: shownIn(repository, key ?? path), series: null }, content)
    if (content.code !== 'not-at-revision') return content
  }
  return null
}

/** What a commit has of a file that bears its name only since; the name of then is told. */
async function underFormerName(ground: Ground, repository: Repository, commit: string, key: string): Promise<State | Problem | null> {
  const shown = shownIn(repository, key)
  const traced = await revisionsOf(repository, [{ path: shown }])
  if (isProblem(traced)) return traced
  const state = await firstAt(repository, commit, formerNames([...traced.histories.values()].flat()), key)
  if (state && !isProblem(state)) ground.warnings.push(problem('renamed', shown, state.path))
  return state
}

/** What one parting leads to. */
async function follow(ground: Ground, repository: Repository, { path, revision, paths }: Parting): Promise<State | Problem> {
  const commit = await resolveRevision(repository, revision)
  if (typeof commit !== 'string') return commit
  const [first, ...others] = paths(repository).filter((one) => one !== null)
  if (first === undefined) return problem('outside', path)
  let found = await firstAt(repository, commit, [first, ...others])
  for (const name of [first, ...others]) found ??= await underFormerName(ground, repository, commit, name)
  if (found === null) return problem('not-at-revision', path, revision)
  return isProblem(found) ? { ...found, path: `${path}@${revision}` } : found
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
    const found = isProblem(repository) ? { ...repository, path: one.path } : await follow(ground, repository, one)
    if (!isProblem(found)) return found
    const isSure = isMarkdown(one.path) || existsSync(resolve(cwd, one.path))
    if (isSure || !LEFT_OPEN.includes(found.code)) why ??= found
  }
  return why
}
