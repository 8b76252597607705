/** Something that is known by the end of a list of words, the parts of a path or the words of a title. */
export interface Ending {
  parts: readonly string[]
}

/** What was found twice, and what was not. */
export interface Matched<T> {
  pairs: [one: T, other: T][]
  ones: T[]
  others: T[]
}

const keyOf = (parts: readonly string[], from = 0): string => parts.slice(from).join('\0')

function index<T extends Ending>(entries: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const entry of entries) {
    const key = keyOf(entry.parts)
    const same = found.get(key)
    if (same) same.push(entry)
    else found.set(key, [entry])
  }
  // The first of those that are called the same is taken first, from the end: to take it from the beginning moves all others.
  for (const same of found.values()) same.reverse()
  return found
}

/** Pairs each of `shorts` with the first of the others that is called as it is, or as it ends; the longest ending counts. */
function pair<T extends Ending>(long: readonly T[], shorts: readonly T[]): { pairs: [T, T][]; rest: T[]; left: T[] } {
  const known = index(shorts)
  const pairs: [T, T][] = []
  const rest: T[] = []
  for (const one of long) {
    const from = one.parts.findIndex((_, at) => (known.get(keyOf(one.parts, at))?.length ?? 0) > 0)
    const other = from < 0 ? undefined : known.get(keyOf(one.parts, from))?.pop()
    if (other) pairs.push([one, other])
    else rest.push(one)
  }
  return { pairs, rest, left: [...known.values()].flat() }
}

/**
 * Knows the entries of one list again in another: those called the same, then those of which one's name is how the other's ends. Whoever writes
 * a name longer, the whole path or the suites too, writes all names of a list so.
 */
export function matchEndings<T extends Ending>(ones: readonly T[], others: readonly T[]): Matched<T> {
  const [near, far] = [partedBy(ones, lastsOf(others)), partedBy(others, lastsOf(ones))]
  const exact = matchBy(near.shared, far.shared, ({ parts }) => keyOf(parts))
  const first = pair(exact.ones, exact.others)
  const second = pair(first.left, first.rest)
  return {
    pairs: [...exact.pairs, ...first.pairs, ...second.pairs.map(([other, one]): [T, T] => [one, other])],
    ones: [...near.alone, ...second.left],
    others: [...far.alone, ...second.rest],
  }
}

const lastsOf = (entries: readonly Ending[]): ReadonlySet<string | undefined> => new Set(entries.map(({ parts }) => parts.at(-1)))

/** Those that end in one of `lasts`, and all others: most lists have nothing in common, and that is soon seen. */
function partedBy<T extends Ending>(entries: readonly T[], lasts: ReadonlySet<string | undefined>): { shared: T[]; alone: T[] } {
  const isShared = ({ parts }: T) => lasts.has(parts.at(-1))
  return { shared: entries.filter(isShared), alone: entries.filter((entry) => !isShared(entry)) }
}

/** Knows the entries of one list again in another by what `nameOf` calls them; those without a name are not known. */
export function matchBy<T>(ones: readonly T[], others: readonly T[], nameOf: (entry: T) => string | null): Matched<T> {
  const known = new Map<string | null, T[]>()
  for (const other of others) {
    const same = known.get(nameOf(other))
    if (same) same.push(other)
    else known.set(nameOf(other), [other])
  }
  for (const same of known.values()) same.reverse()
  const matched: Matched<T> = { pairs: [], ones: [], others: [] }
  for (const one of ones) {
    const name = nameOf(one)
    const other = name === null ? undefined : known.get(name)?.pop()
    if (other) matched.pairs.push([one, other])
    else matched.ones.push(one)
  }
  matched.others = [...known.values()].flatMap((same) => same.reverse())
  return matched
}

/** Whether one list of words is how the other ends. */
export function endsAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length > 0 && keyOf(long, long.length - short.length) === keyOf(short)
}
