import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { resolveRevision } from '../git/index.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { shownPath } from '../shownPath.ts'
import { statesAt } from './atRevision.ts'
import { fileAt } from './fileAt.ts'
import type { Ground } from './ground.ts'
import { stateCalled } from './label.ts'
import { statesOn } from './onDay.ts'
import { type State, stateNow } from './state.ts'

/** The reports that an address means: one, one of each series, or every one that there was. */
export interface Meant {
  states: readonly State[]
  each: 'one' | 'series' | 'report'
  /** The day that was named, YYYY-MM-DD. */
  day?: string
}

/** One kind of address; null where what was given is none of it. */
type Kind = (given: string, ground: Ground) => Promise<Meant | Problem | null>

const one = (state: State | Problem | null): Meant | Problem | null =>
  state === null || isProblem(state) ? state : { states: [state], each: 'one' }

const file: Kind = async (given, { search }) => {
  const { cwd, stdinName } = search.place
  if (given === '-') return one(stateNow({ file: null, path: stdinName }, null))
  const path = resolve(cwd, given)
  if (!existsSync(path)) return null
  const shown = shownPath(path, cwd)
  return statSync(path).isDirectory() ? problem('is-folder', shown) : one(stateNow({ file: path, path: shown }, null))
}

/** A file's name without a commit that is no file is nothing else. */
const missing: Kind = async (given, { search }) =>
  /^[^@:]*\.(?:md|markdown)$/i.test(given) ? problem('missing', shownPath(resolve(search.place.cwd, given), search.place.cwd)) : null

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

const SHALLOW = 'this clone is shallow: git fetch --unshallow brings what is older'

/** What makes an answer about the past less than it should be. */
async function caveat(ground: Ground): Promise<string> {
  const repository = await ground.repository()
  if (isProblem(repository)) return repository.code === 'no-git' ? 'git is not installed' : 'there is no git repository'
  return repository.shallow ? SHALLOW : ''
}

const day: Kind = async (given, ground) => {
  if (!isDay(given)) return null
  const states = await statesOn(ground, given)
  if (isProblem(states)) return states
  return states.length > 0 ? { states, each: 'series', day: given } : problem('no-report-on', given, await caveat(ground))
}

const revision: Kind = async (given, ground) => {
  const repository = await ground.repository()
  if (isProblem(repository)) return null
  const commit = await resolveRevision(repository, given)
  if (typeof commit !== 'string') return commit.code === 'no-revision' || commit.code === 'beyond-shallow' ? null : commit
  const states = await statesAt(ground, repository, commit)
  if (isProblem(states)) return states
  return states.length > 0 ? { states, each: 'report' } : problem('no-report-at', given)
}

/** Every kind of address, in the order in which it is tried. */
const KINDS: readonly Kind[] = [
  file,
  missing,
  async (given, ground) => one(await fileAt(ground, given)),
  day,
  revision,
  async (given, ground) => one(await stateCalled(ground, given)),
]

/** What an address means: a path, `PATH@REV` or `REV:PATH`, a date, a revision, a label. */
export async function resolveAddress(given: string, ground: Ground): Promise<Meant | Problem> {
  for (const kind of KINDS) {
    const found = await kind(given, ground)
    if (found) return found
  }
  return problem('no-address', given, await caveat(ground))
}

/** The newest of each series; what has none stays. */
export const newestOf = ({ states }: Meant): State[] =>
  states.filter((state, index) => state.series === null || states.findLastIndex(({ series }) => series === state.series) === index)
