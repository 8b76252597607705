import { resolve } from 'node:path'
import { readFile } from '../bytes.ts'
import { readBlob } from '../git/index.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { revisionsOf } from '../revisions.ts'
import type { Series } from '../series.ts'
import type { Meant } from './address.ts'
import type { Ground } from './ground.ts'
import { dateOf, isLiving } from './onDay.ts'
import { isSame, readAmong, readSpots, type Spot, type State, stateNow } from './state.ts'

/** Two states of reports, and the later one's name among others. */
export interface Pair {
  before: State
  after: State
}

/** The last two different states of one file: those that git has, and the file as it is where that is another. */
async function lastOfFile(ground: Ground, path: string, series: string | null): Promise<Pair | Problem> {
  const repository = await ground.repository()
  if (isProblem(repository)) return { ...repository, path }
  const histories = await revisionsOf(repository, [{ path }])
  if (isProblem(histories)) return histories
  const told = [...histories.histories.values()]
    .flat()
    .flatMap(({ commit, path: name, blob }) => (blob ? [{ commit, path: name, blob }] : []))
  const [newest] = told
  if (!newest) return problem('no-history', path)
  const file = resolve(repository.cwd, path)
  const [now, committed] = [await readFile(file, path), await readBlob(repository, newest.blob)]
  if (isProblem(now)) return now
  if (isProblem(committed)) return { ...committed, path }
  const isChanged = !isSame(committed, now)
  const spots = (isChanged ? [newest] : [newest, ...told.filter(({ blob }) => blob !== newest.blob)]).slice(0, 2)
  const [last, older] = await readSpots(
    repository,
    spots.map((spot) => ({ ...spot, key: path, series })),
  )
  const [before, after] = isChanged ? [last, stateNow({ file, path }, series)] : [older, last]
  return before && after ? { before, after } : problem('no-earlier', path)
}

/** A report beside the one before it in its series, or what its file is beside what it was. */
export async function besideEarlier(ground: Ground, { key }: State): Promise<Pair | Problem> {
  const all = await ground.series()
  if (isProblem(all)) return all
  const series = all.find(({ pages }) => pages.some(({ path }) => path === key))
  if (!series || series.pages.length === 1) return lastOfFile(ground, key, series?.name ?? null)
  const at = series.pages.findIndex(({ path }) => path === key)
  const [before, after] = [series.pages[at - 1], series.pages[at]]
  return before && after ? { before: stateNow(before, series.name), after: stateNow(after, series.name) } : problem('no-earlier', key)
}

/** The newest report of a series. */
const lastOf = ({ pages }: Series) => pages.at(-1) ?? pages[0]

/** The last two states of the series whose newest report is the newest of all. */
export async function lastTwo(ground: Ground): Promise<Pair | Problem> {
  const [all, past] = [await ground.series(), await ground.timeline()]
  if (isProblem(all)) return all
  if (isProblem(past)) return past
  const { histories } = past
  const dated = all.map((series) => ({ series, date: dateOf(lastOf(series), isLiving(series), histories.get(lastOf(series)) ?? []) ?? '' }))
  const [newest] = dated.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
  if (!newest) return problem('no-reports', ground.search.within?.path ?? '.')
  return besideEarlier(ground, stateNow(lastOf(newest.series), newest.series.name))
}

/** The first report of each series, of one that is kept up to date its first state. */
export async function firstOf(ground: Ground): Promise<Meant | Problem> {
  const timeline = await ground.timeline()
  if (isProblem(timeline)) return timeline
  const { series: all, histories } = timeline
  const firsts = all.map(({ name, pages: [page, ...others] }): State | Spot => {
    const oldest = page.past || others.length === 0 ? histories.get(page)?.findLast(({ blob }) => blob !== null) : undefined
    if (!oldest?.blob) return stateNow(page, name)
    return { key: page.path, series: name, commit: oldest.commit, path: oldest.path, blob: oldest.blob }
  })
  return { each: 'series', states: await readAmong(await ground.repository(), firsts) }
}
