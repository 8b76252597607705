import type { Search } from '../locate.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { resolveAddress } from './address.ts'
import { Ground } from './ground.ts'
import type { State } from './state.ts'

/** What reports were at a base. */
export interface Base {
  /** The earlier state of each report, by the path of the report; those that are not in it were not there. */
  before: ReadonlyMap<string, State>
  /** The states of reports that are no more. */
  gone: State[]
  problems: Problem[]
  warnings: Problem[]
}

const nothing = (found: Problem, warnings: readonly Problem[]): Base => ({
  before: new Map(),
  gone: [],
  problems: [found],
  warnings: [...warnings],
})

/** What makes a base that nobody knows worth another sentence. */
async function unknown(given: string, ground: Ground, found: Problem): Promise<Problem> {
  const repository = await ground.repository()
  const isShallow = !isProblem(repository) && repository.shallow
  return found.code === 'no-address' ? problem(isShallow ? 'beyond-shallow' : 'no-base', given) : found
}

/** A single report is the base of a single report; of several nobody knows whose. */
function single(given: string, paths: readonly string[], [state]: readonly State[], ground: Ground): Base {
  const [path, ...others] = paths
  const isClear = state !== undefined && path !== undefined && (others.length === 0 || paths.includes(state.key))
  if (!isClear) return nothing(problem('base-of-which', given, String(paths.length)), ground.warnings)
  return { before: new Map([[others.length === 0 ? path : state.key, state]]), gone: [], problems: [], warnings: [...ground.warnings] }
}

/**
 * What reports were at a base: at a revision, on a day, or in another file. A report that was not there yet is held against the newest of its
 * series.
 *
 * @param paths the reports, as they are shown
 * @param given the address of the base
 */
export async function baseOf(paths: readonly string[], given: string, search: Search): Promise<Base> {
  const ground = new Ground(search)
  const meant = await resolveAddress(given, ground)
  if (isProblem(meant)) {
    if (meant.code === 'no-report-at') return { before: new Map(), gone: [], problems: [], warnings: [...ground.warnings, meant] }
    return nothing(await unknown(given, ground, meant), ground.warnings)
  }
  if (meant.each === 'one') return single(given, paths, meant.states, ground)
  const all = await ground.series()
  const seriesOf = (path: string) => (isProblem(all) ? undefined : all.find(({ pages }) => pages.some((page) => page.path === path)))
  const states = new Map(meant.states.map((state) => [state.key, state]))
  const before = paths.flatMap((path): [string, State][] => {
    const name = seriesOf(path)?.name
    const state = states.get(path) ?? meant.states.findLast(({ series }) => name !== undefined && series === name)
    return state ? [[path, state]] : []
  })
  const gone = meant.states.filter(({ key }) => seriesOf(key) === undefined)
  return { before: new Map(before), gone, problems: [], warnings: [...ground.warnings] }
}
