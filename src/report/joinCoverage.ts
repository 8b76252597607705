import type { CoverageFact, Fact } from '../reading/index.ts'

/** How many lines apart two figures of one block may stand. */
const NEAR = 3

const FIELDS = ['current', 'target', 'before'] as const

const isOther = (one: CoverageFact, other: CoverageFact): boolean =>
  one.name === other.name &&
  other.line - one.line > 0 &&
  other.line - one.line <= NEAR &&
  FIELDS.every((field) => one[field] === null || other[field] === null)

/** Joins figures that stand below each other and tell of one part: "Current coverage: 65%", "Target: 80%". */
export function joinCoverage(facts: readonly Fact[]): Fact[] {
  const joined: Fact[] = []
  let last = -1
  for (const fact of facts) {
    const open = joined[last]
    if (fact.kind !== 'coverage' || open?.kind !== 'coverage' || !isOther(open, fact)) {
      joined.push(fact)
      if (fact.kind === 'coverage') last = joined.length - 1
      continue
    }
    const pick = (field: (typeof FIELDS)[number]): number | null => open[field] ?? fact[field]
    joined[last] = {
      ...open,
      current: pick('current'),
      target: pick('target'),
      before: pick('before'),
      evidence: [...open.evidence, ...fact.evidence],
    }
  }
  return joined
}
