/** The same thing in two reports. */
export interface Pair<T> {
  before: T
  after: T
}

/** What of two lists belongs together, in the order of the later one, and what is left on either side. */
export interface Matched<T> {
  pairs: Pair<T>[]
  before: T[]
  after: T[]
}

/** What an entry is known by; null where it takes no part in a match. */
export type Key<T> = (entry: T) => string | null

/** The keys of one pass: of the earlier entries and of the later ones. */
export type Pass<T> = readonly [Key<T>, Key<T>]

/** Above this many comparisons a search for likenesses would take longer than a reader waits. */
const MOST_COMPARISONS = 100_000

/** Pairs entries by key, pass after pass; a key told twice is matched twice, the first with the first. */
export function matchByKeys<T>(before: readonly T[], after: readonly T[], passes: readonly Pass<T>[]): Matched<T> {
  const partners = new Map<T, T>()
  const taken = new Set<T>()
  for (const [keyBefore, keyAfter] of passes) {
    const waiting = group(
      before.filter((entry) => !taken.has(entry)),
      keyBefore,
    )
    for (const entry of after.filter((each) => !partners.has(each))) {
      const partner = waiting.get(keyAfter(entry))?.pop()
      if (partner === undefined) continue
      partners.set(entry, partner)
      taken.add(partner)
    }
  }
  return divide(before, after, partners)
}

/**
 * Pairs what is most alike, the best pair first, each entry once.
 * @param score how like two entries are, 0 to 1
 * @param least the least score of a pair
 */
export function matchByLikeness<T>(
  before: readonly T[],
  after: readonly T[],
  score: (before: T, after: T) => number,
  least: number,
): Matched<T> {
  const partners = new Map<T, T>()
  const taken = new Set<T>()
  for (const pair of before.length * after.length > MOST_COMPARISONS ? [] : ranked(before, after, score, least)) {
    if (partners.has(pair.after) || taken.has(pair.before)) continue
    partners.set(pair.after, pair.before)
    taken.add(pair.before)
  }
  return divide(before, after, partners)
}

/** Of equals the ones nearest to the top come first, so a comparison turned round finds the same pairs. */
function ranked<T>(before: readonly T[], after: readonly T[], score: (before: T, after: T) => number, least: number): Pair<T>[] {
  const all = before.flatMap((one) => after.map((other) => ({ before: one, after: other, score: score(one, other) })))
  return all.filter((pair) => pair.score >= least).sort((one, other) => other.score - one.score)
}

/** The entries of each key, the last one first: `pop` then takes them in source order. */
function group<T>(entries: readonly T[], key: Key<T>): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>()
  for (const entry of entries.toReversed()) {
    const name = key(entry)
    const siblings = groups.get(name)
    if (siblings !== undefined) siblings.push(entry)
    else if (name !== null) groups.set(name, [entry])
  }
  return groups
}

function divide<T>(before: readonly T[], after: readonly T[], partners: ReadonlyMap<T, T>): Matched<T> {
  const taken = new Set(partners.values())
  const pairs = after.flatMap((entry) => {
    const partner = partners.get(entry)
    return partner === undefined ? [] : [{ before: partner, after: entry }]
  })
  return { pairs, before: before.filter((entry) => !taken.has(entry)), after: after.filter((entry) => !partners.has(entry)) }
}
