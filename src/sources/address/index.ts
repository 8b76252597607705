import type { Locations, Search } from '../locate.ts'
import type { Spans } from '../lookBack.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { type Meant, newestOf, resolveAddress } from './address.ts'
import { Ground } from './ground.ts'
import { spansMeant } from './spansMeant.ts'
import { type State, severalAt } from './state.ts'

export { pairsOf } from './pairs.ts'

const grounds = new WeakMap<Search, Ground>()

/** What the addresses of one request are looked up in: what one of them needed to know, the next one need not ask. */
function groundOf(search: Search): Ground {
  const ground = grounds.get(search) ?? new Ground(search)
  grounds.set(search, ground)
  return ground
}

/** The reports that an address means, the newest of each series, or what stands in the way. */
export async function newestMeant(given: string, search: Search): Promise<Pick<Locations, 'files' | 'problems' | 'warnings'>> {
  const ground = groundOf(search)
  const meant = await resolveAddress(given, ground)
  const warnings = ground.warnings.splice(0)
  return isProblem(meant) ? { files: [], problems: [meant], warnings } : { files: newestOf(meant), problems: [], warnings }
}

function onlyOf(given: string, meant: Meant): State | Problem {
  const [first, ...others] = newestOf(meant)
  if (!first) return problem('no-address', given)
  return others.length > 0 ? severalAt(given, [first, ...others]) : first
}

/** The one report that an address means; where it may be several, the problem lists them. */
export async function oneMeant(given: string, search: Search): Promise<{ one: State | Problem; warnings: Problem[] }> {
  const ground = groundOf(search)
  const meant = await resolveAddress(given, ground)
  return { one: isProblem(meant) ? meant : onlyOf(given, meant), warnings: ground.warnings.splice(0) }
}

/** The reports and series that addresses and ranges mean to who looks back. */
export async function allMeant(given: readonly string[], search: Search): Promise<Spans> {
  const ground = groundOf(search)
  const found: Spans = { spans: [], problems: [], warnings: [] }
  for (const one of given) {
    const spans = await spansMeant(ground, one)
    if (isProblem(spans)) found.problems.push(spans)
    else found.spans.push(...spans)
  }
  return { ...found, warnings: ground.warnings.splice(0) }
}
