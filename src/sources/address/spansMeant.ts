import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isProblem, type Problem, problem } from '../problem.ts'
import { type Meant, newestOf, resolveAddress } from './address.ts'
import type { Ground } from './ground.ts'
import { spotOn } from './onDay.ts'
import { type Range, rangeIn } from './range.ts'
import { fileSpan, memberOf, type Span, spanOf } from './span.ts'
import { readAmong, type State, stateNow } from './state.ts'

/** The span of one report: of the series that it was found in, else of its file, up to its commit. */
async function spanTo(ground: Ground, state: State): Promise<Span[] | Problem> {
  if (state.series === null) return [fileSpan(state)]
  const all = await ground.series()
  return isProblem(all) ? all : all.filter(({ name }) => name === state.series).map(spanOf)
}

/** Every series that had something to say on a day, up to that day. */
async function spansOn(ground: Ground, { states }: Meant, day: string): Promise<Span[] | Problem> {
  const timeline = await ground.timeline()
  if (isProblem(timeline)) return timeline
  const spans: Span[] = []
  for (const series of timeline.series.filter(({ name }) => states.some((state) => state.series === name))) {
    const there = series.pages.flatMap(
      (page) => (page.past ? spotOn(page, series.name, day, timeline.histories.get(page) ?? [], true) : stateNow(page, series.name)) ?? [],
    )
    const read = await readAmong(await ground.repository(), there)
    spans.push({ ...spanOf(series), members: read.map((state) => memberOf(state, series.pages)), day })
  }
  return spans
}

/** Every series up to a commit, as that has it. */
async function spansAt(ground: Ground, { states }: Meant, commit: string): Promise<Span[] | Problem> {
  const timeline = await ground.timeline()
  if (isProblem(timeline)) return timeline
  return [...new Set(states.map(({ series }) => series))].map((name): Span => {
    // A branch has reports that neither today nor its past knows.
    const pages = timeline.series.find((series) => series.name === name)?.pages ?? []
    const own = states.filter(({ series }) => series === name)
    const by = Math.max(pages.length, own.length) > 1 ? 'reports' : 'states'
    const members = own.map((state) => memberOf(state, pages))
    return { name: (by === 'states' ? own[0]?.key : name) ?? '', by, members, commit, day: null, first: null, last: null }
  })
}

async function spansUpTo(ground: Ground, meant: Meant): Promise<Span[] | Problem> {
  const [state] = meant.states
  if (!state) return []
  if (meant.each === 'one') return spanTo(ground, state)
  return meant.day === undefined ? spansAt(ground, meant, state.commit ?? '') : spansOn(ground, meant, meant.day)
}

/** A file that was named belongs to its series where that has others: an end of a range is one report among them. */
async function inSeries(ground: Ground, meant: Meant): Promise<Meant | Problem> {
  const [state] = meant.states
  if (meant.each !== 'one' || !state || state.series !== null || state.commit !== null) return meant
  const all = await ground.series()
  if (isProblem(all)) return all
  const series = all.find(({ pages }) => pages.length > 1 && pages.some(({ path }) => path === state.key))
  return series ? { ...meant, states: [{ ...state, series: series.name }] } : meant
}

async function endOf(ground: Ground, given: string | null): Promise<Meant | Problem | null> {
  const meant = given === null ? null : await resolveAddress(given, ground)
  return meant === null || isProblem(meant) ? meant : inSeries(ground, meant)
}

/** Every series of today, or what of today a beginning leads to. */
async function spansNow(ground: Ground, from: Meant | null): Promise<Span[] | Problem> {
  const [state] = from?.each === 'one' ? from.states : []
  if (state?.series === null) {
    const file = resolve(ground.search.place.cwd, state.key)
    return existsSync(file) ? [fileSpan(stateNow({ file, path: state.key }, null))] : problem('missing', state.key)
  }
  if (state) return spanTo(ground, state)
  const all = await ground.series()
  return isProblem(all) ? all : all.map(spanOf)
}

/** The state among `states` that a span has a report of. */
const within = ({ members }: Span, states: readonly State[]): State | null =>
  states.find((state) => members.some(({ key }) => key === state.key)) ?? null

async function spansBetween(ground: Ground, given: string, { from, to }: Range): Promise<Span[] | Problem> {
  const [first, last] = [await endOf(ground, from), await endOf(ground, to)]
  if (first && isProblem(first)) return first
  if (last && isProblem(last)) return last
  const spans = last ? await spansUpTo(ground, last) : await spansNow(ground, first)
  if (isProblem(spans)) return spans
  const bounded = spans.map((span) => ({
    ...span,
    first: first && within(span, newestOf(first)),
    last: last?.each === 'one' && span.commit === null ? within(span, last.states) : null,
  }))
  if (first?.each !== 'one') return bounded
  const begun = bounded.filter((span) => span.first !== null)
  return begun.length === 0 ? problem('apart', given) : begun
}

/** What an address or a range of two means to who looks back: a report or series up to a point, or from one to another. */
export async function spansMeant(ground: Ground, given: string): Promise<Span[] | Problem> {
  const range = await rangeIn(ground, given)
  if (range) return isProblem(range) ? range : spansBetween(ground, given, range)
  const meant = await resolveAddress(given, ground)
  return isProblem(meant) ? meant : spansUpTo(ground, meant)
}
