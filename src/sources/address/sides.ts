import { readFile } from '../bytes.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import type { Meant } from './address.ts'
import type { Pair } from './earlier.ts'
import type { Ground } from './ground.ts'
import { isSame, type State } from './state.ts'

/** What is to be compared, what stands in the way, and what is left out. */
export interface Pairs {
  pairs: Pair[]
  problems: Problem[]
  warnings: Problem[]
  /** What only the later side has, what only the earlier one has, and what is the same on both. */
  added?: State[]
  removed?: State[]
  unchanged?: State[]
}

/** A side of a comparison, and the words that it was asked for by. */
export interface Side {
  given: string
  meant: Meant
}

/** How a state is known again on the other side: by its series where both tell one of each, else by its file. */
const keyFor = (one: Meant, other: Meant) => (state: State) =>
  (one.each === 'series' && other.each === 'series' ? state.series : null) ?? state.key

/** The state of a side that a single report of the other side belongs with. */
async function belonging(ground: Ground, { states, each }: Meant, { key }: State): Promise<State | undefined> {
  const all = each === 'series' ? await ground.series() : []
  const series = isProblem(all) ? undefined : all.find(({ pages }) => pages.some(({ path }) => path === key))
  return states.find((state) => state.key === key || (series && state.series === series.name))
}

/** One report on either side: whatever it is called, it is compared with what the other side has of it. */
async function pairOne(ground: Ground, before: Side, after: Side): Promise<Pairs> {
  const [one, other] = [before.meant.states[0], after.meant.states[0]]
  const [earlier, later] =
    before.meant.each === after.meant.each
      ? [one, other]
      : before.meant.each === 'one'
        ? [one, one && (await belonging(ground, after.meant, one))]
        : [other && (await belonging(ground, before.meant, other)), other]
  if (earlier && later) return { pairs: [{ before: earlier, after: later }], problems: [], warnings: [] }
  const [found, given] = earlier ? [earlier, after.given] : [later, before.given]
  return { pairs: [], problems: [problem('unpaired', found?.path ?? '', given)], warnings: [] }
}

/** Many reports on both sides: each with itself, and what only one side has apart. */
function pairEach(one: Meant, other: Meant): { pairs: Pair[]; added: State[]; removed: State[] } {
  const keyOf = keyFor(one, other)
  const byKey = ({ states }: Meant) => new Map(states.map((state) => [keyOf(state), state]))
  const [before, after] = [byKey(one), byKey(other)]
  const pairs = Array.from(after, ([key, state]) => ({ before: before.get(key), after: state }))
  return {
    pairs: pairs.flatMap(({ before: was, after: is }) => (was ? [{ before: was, after: is }] : [])),
    added: pairs.flatMap(({ before: was, after: is }) => (was ? [] : [is])),
    removed: Array.from(before).flatMap(([key, state]) => (after.has(key) ? [] : [state])),
  }
}

const bytesOf = async ({ file, path, past }: State): Promise<Uint8Array | Problem> =>
  past?.content ?? (file === null ? new Uint8Array() : readFile(file, path))

async function isOther({ before, after }: Pair): Promise<boolean> {
  const [was, is] = [await bytesOf(before), await bytesOf(after)]
  return isProblem(was) || isProblem(is) || !isSame(was, is)
}

/** Parts pairs into those whose sides differ, and what has stayed as it was. */
async function parted(pairs: readonly Pair[]): Promise<{ pairs: Pair[]; unchanged: State[] }> {
  const others: Pair[] = []
  const unchanged: State[] = []
  for (const pair of pairs) {
    if (await isOther(pair)) others.push(pair)
    else unchanged.push(pair.after)
  }
  return { pairs: others, unchanged }
}

/** Pairs what both sides have: one report with what belongs to it, or many each with itself. */
export async function pairSides(ground: Ground, before: Side, after: Side): Promise<Pairs> {
  if (before.meant.each === 'one' || after.meant.each === 'one') return pairOne(ground, before, after)
  const { pairs, ...alone } = pairEach(before.meant, after.meant)
  return { ...(await parted(pairs)), ...alone, problems: [], warnings: [] }
}
