import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Search } from '../locate.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { type Meant, newestOf, resolveAddress } from './address.ts'
import { besideEarlier, firstOf, lastTwo, type Pair } from './earlier.ts'
import { Ground } from './ground.ts'
import { type Range, rangeIn } from './range.ts'
import { type Pairs, pairSides } from './sides.ts'
import { type State, stateNow } from './state.ts'

const NOW = 'today'
const FIRST = 'the beginning'

/** The newest report of the series that a report of today belongs to. */
async function newestBeside(ground: Ground, { series }: State): Promise<Meant | Problem> {
  const all = await ground.series()
  if (isProblem(all)) return all
  const found = all.find(({ name }) => name === series)
  return { each: 'one', states: found ? [stateNow(found.pages.at(-1) ?? found.pages[0], series)] : [] }
}

/** What of today answers to what was: the newest of each series, or every report. */
async function today(ground: Ground, { each, states: [state] }: Meant): Promise<Meant | Problem> {
  if (each === 'one' && state?.series) return newestBeside(ground, state)
  if (each === 'one' && state) {
    const file = resolve(ground.search.place.cwd, state.key)
    return existsSync(file) ? { each, states: [stateNow({ file, path: state.key }, null)] } : problem('missing', state.key)
  }
  const all = await ground.series()
  if (isProblem(all)) return all
  const states = all.flatMap(({ name, pages }) => (each === 'series' ? pages.slice(-1) : pages).map((page) => stateNow(page, name)))
  return { each, states }
}

const outcome = (found: Pair | Problem): Pairs =>
  isProblem(found) ? { pairs: [], problems: [found], warnings: [] } : { pairs: [found], problems: [], warnings: [] }

/** Both sides of a comparison, once they are known. */
async function pairMeant(ground: Ground, earlier: string, before: Meant | Problem, later: string, after: Meant | Problem): Promise<Pairs> {
  const problems = [before, after].filter((one, index, all) => isProblem(one) && all.indexOf(one) === index).filter(isProblem)
  if (isProblem(before) || isProblem(after)) return { pairs: [], problems, warnings: [] }
  return pairSides(ground, { given: earlier, meant: before }, { given: later, meant: after })
}

/** From one end to the other; an open one is the first report of each series, or the one of today. */
async function pairRange(ground: Ground, { from, to }: Range): Promise<Pairs> {
  if (from !== null) {
    const before = await resolveAddress(from, ground)
    const after = to !== null ? await resolveAddress(to, ground) : isProblem(before) ? before : await today(ground, before)
    return pairMeant(ground, from, before, to ?? NOW, after)
  }
  const meant = await resolveAddress(to ?? NOW, ground)
  if (isProblem(meant)) return pairMeant(ground, FIRST, meant, to ?? NOW, meant)
  const after: Meant = meant.each === 'one' ? meant : { each: 'series', states: newestOf(meant) }
  return pairMeant(ground, FIRST, await firstOf(ground), to ?? NOW, after)
}

async function pairWith(ground: Ground, [earlier, later]: readonly string[]): Promise<Pairs> {
  if (earlier === undefined) return outcome(await lastTwo(ground))
  if (later !== undefined) return pairRange(ground, { from: earlier, to: later })
  const range = await rangeIn(ground, earlier)
  if (range) return isProblem(range) ? outcome(range) : pairRange(ground, range)
  const before = await resolveAddress(earlier, ground)
  const [state] = isProblem(before) ? [] : before.states
  if (!isProblem(before) && before.each === 'one' && state && !state.past) return outcome(await besideEarlier(ground, state))
  return pairMeant(ground, earlier, before, NOW, isProblem(before) ? before : await today(ground, before))
}

/**
 * What is to be compared with what: two addresses, apart or as a range, or one with what its report is today (a path or a label with what was
 * before it), or without any the last two states of the newest series.
 */
export async function pairsOf(given: readonly string[], search: Search): Promise<Pairs> {
  const ground = new Ground(search)
  const found = await pairWith(ground, given)
  return { ...found, warnings: [...ground.warnings, ...found.warnings] }
}
