import type { Fact, SuiteFact } from '../reading/index.ts'

/** Counts of one part that were told in several lines below its name, such as a tree of Created, Runnable and Passing, are one suite. */
export function joinSuites(facts: readonly Fact[]): Fact[] {
  const joined = new Map<string, SuiteFact>()
  const kept: (Fact | string)[] = []
  for (const fact of facts) {
    if (fact.kind !== 'suite') kept.push(fact)
    else {
      const key = `${fact.line}:${fact.position.start.column} ${fact.name}`
      const before = joined.get(key)
      if (!before) kept.push(key)
      joined.set(key, before ? join(before, fact) : fact)
    }
  }
  return kept.flatMap((one) => (typeof one === 'string' ? (joined.get(one) ?? []) : [one]))
}

/** The first statement of a field wins; every line that tells it is evidence for it. */
const join = (one: SuiteFact, other: SuiteFact): SuiteFact => ({
  ...one,
  state: one.state ?? other.state,
  counts: { ...other.counts, ...one.counts },
  evidence: [...one.evidence, ...other.evidence],
})
