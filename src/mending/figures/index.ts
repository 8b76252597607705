import type { Blocker, Item } from '../../report/index.ts'
import { coverageOf } from './coverage.ts'
import { type Derived, type Ground, shareOf } from './ground.ts'
import { countTests } from './tests.ts'

export type { Derived, Ground, Results } from './ground.ts'

/** A figure that a marker may name, and how it is derived. */
interface Figure {
  name: string
  derive: (ground: Ground) => Derived
}

const BOX = /^[\s>]*(?:[*+-]|\d{1,9}[.)])\s+\[[^\]]{1,2}\]\s/

/** The boxes that can be ticked; where a report has none, all its pieces of work. */
function itemsOf({ report: { items }, lines }: Ground): { all: readonly Item[]; noun: string } {
  const boxed = items.filter(({ line }) => BOX.test(lines[line - 1] ?? ''))
  return boxed.length > 0 ? { all: boxed, noun: 'boxes' } : { all: items, noun: 'items' }
}

const countItems =
  (states?: readonly Item['state'][]) =>
  (ground: Ground): Derived => {
    const { all, noun } = itemsOf(ground)
    const value = all.filter(({ state }) => states?.includes(state) ?? true).length
    return { value, why: states ? `${value} of ${all.length} ${noun}` : `${value} ${noun}` }
  }

const doneItems = countItems(['done'])
const allItems = countItems()

const countIssues =
  (list: 'blockers' | 'risks', states?: readonly Blocker['state'][]) =>
  ({ report }: Ground): Derived => {
    const all = report[list]
    const value = all.filter(({ state }) => states?.includes(state) ?? true).length
    return { value, why: states ? `${value} of ${all.length} ${list}` : `${value} ${list}` }
  }

/** Every figure that a marker may name. */
export const FIGURES: readonly Figure[] = [
  { name: 'tests.total', derive: (ground) => countTests('total', ground) },
  { name: 'tests.passed', derive: (ground) => countTests('passed', ground) },
  { name: 'tests.failed', derive: (ground) => countTests('failed', ground) },
  { name: 'tests.skipped', derive: (ground) => countTests('skipped', ground) },
  { name: 'tests.percent', derive: (ground) => shareOf(countTests('passed', ground), countTests('total', ground)) },
  { name: 'coverage.overall', derive: (ground) => coverageOf(null, ground) },
  { name: 'coverage.branches', derive: (ground) => coverageOf('branches', ground) },
  { name: 'coverage.functions', derive: (ground) => coverageOf('functions', ground) },
  { name: 'coverage.statements', derive: (ground) => coverageOf('statements', ground) },
  { name: 'items.total', derive: allItems },
  { name: 'items.done', derive: doneItems },
  { name: 'items.open', derive: countItems(['todo', 'in-progress', 'partial', 'blocked', 'failed', 'at-risk']) },
  { name: 'items.blocked', derive: countItems(['blocked']) },
  { name: 'items.percent', derive: (ground) => shareOf(doneItems(ground), allItems(ground)) },
  { name: 'blockers.total', derive: countIssues('blockers') },
  { name: 'blockers.open', derive: countIssues('blockers', ['open', 'in-progress']) },
  { name: 'blockers.resolved', derive: countIssues('blockers', ['resolved']) },
  { name: 'risks.open', derive: countIssues('risks', ['open', 'in-progress']) },
]
