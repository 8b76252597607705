import type { Fact, HeadlineFact } from '../reading/index.ts'

const keyOf = ({ rank, name }: HeadlineFact): string => `${rank} ${name.toLowerCase()}`
const distinct = (values: readonly (string | null)[]): number => new Set(values).size

/** Adds to the list under a key; the lists grow in place, for there may be many. */
function add(groups: Map<string, HeadlineFact[]>, key: string, one: HeadlineFact): void {
  const list = groups.get(key)
  if (list) list.push(one)
  else groups.set(key, [one])
}

/** The headlines that are told in the same words below several headings, each time with other counts. */
function repeated(headlines: readonly HeadlineFact[]): ReadonlySet<Fact> {
  const groups = new Map<string, HeadlineFact[]>()
  for (const one of headlines) if (one.part !== null && one.name !== '') add(groups, keyOf(one), one)
  const differing = [...groups.values()].filter(
    (group) => distinct(group.map(({ part }) => part)) > 1 && distinct(group.map(({ counts }) => JSON.stringify(counts))) > 1,
  )
  return new Set(differing.flat())
}

/** "Total: 12 tests" below each of several headings speaks for each of them, never for the whole report. */
export function partRepeated(facts: readonly Fact[]): Fact[] {
  const ofParts = repeated(facts.filter((fact) => fact.kind === 'headline'))
  return facts.map((fact) => {
    if (fact.kind !== 'headline' || !ofParts.has(fact)) return fact
    const { rank: _rank, part, ...rest } = fact
    return { ...rest, kind: 'suite', name: part ?? '', state: null }
  })
}
