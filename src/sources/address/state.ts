import type { Page } from '../discover/discover.ts'
import { type Repository, readBlobs } from '../git/index.ts'
import type { Located } from '../locate.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { shownIn } from '../revisions.ts'

/** A report as it stood at one point: the file as it is, or what a commit has of it. */
export interface State extends Located {
  /** The path that its file goes by today. */
  key: string
  /** The name of its series; null where it was not looked for. */
  series: string | null
  /** The id of the commit that has it; null for the file as it is. */
  commit: string | null
}

/** What a commit has of a report: `path` is its path then, from the root of the repository. */
export interface Spot extends Pick<State, 'key' | 'series'> {
  commit: string
  path: string
  blob: string
}

/** So many candidates are listed. */
const LISTED = 12

/** What is said of an address that may be several reports: all of them, or the first few and how many more. */
export function severalAt(given: string, candidates: readonly { path: string }[]): Problem {
  const paths = candidates.slice(0, LISTED).map(({ path }) => path)
  const more = candidates.length > LISTED ? [`and ${candidates.length - LISTED} more`] : []
  return problem('ambiguous-address', given, [...paths, ...more].join('; '))
}

/** How much of a commit's id is shown. */
const SHORT = 7

/** Whether two contents are the same, their ends of lines aside: git may give a file others than it keeps. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  const [was, is] = [one, other].map((bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'))
  return was === is
}

/** A report's file as it is. */
export const stateNow = ({ file, path }: Pick<Page, 'file' | 'path'>, series: string | null): State => ({
  file,
  path,
  page: null,
  key: path,
  series,
  commit: null,
})

/** The state of a report that a commit has. */
export function statePast(repository: Repository, { commit, path, key, series }: Omit<Spot, 'blob'>, content: Uint8Array): State {
  const shown = shownIn(repository, path)
  return { file: null, path: `${shown}@${commit.slice(0, SHORT)}`, page: null, past: { path: shown, content }, key, series, commit }
}

/** The states that commits have of reports, all read at once. */
export async function readSpots(repository: Repository, spots: readonly Spot[]): Promise<State[]> {
  const states: State[] = []
  const contents = readBlobs(
    repository,
    spots.map(({ blob }) => blob),
  )
  for (const spot of spots) {
    const { value } = await contents.next()
    const state = statePast(repository, spot, new Uint8Array())
    if (value) states.push({ ...state, past: { path: state.past?.path ?? spot.path, content: value.content } })
  }
  return states
}

/** States in their order, those among them that git has read at once; without git there are none of these. */
export async function readAmong(repository: Repository | Problem, chosen: readonly (State | Spot)[]): Promise<State[]> {
  const spots = chosen.flatMap((one) => ('blob' in one ? [one] : []))
  const past = isProblem(repository) ? [] : await readSpots(repository, spots)
  return chosen.flatMap((one) => ('blob' in one ? (past[spots.indexOf(one)] ?? []) : [one]))
}
