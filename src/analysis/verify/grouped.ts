/** Entries by what `keyOf` says of them, in their order. */
export function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const others = groups.get(keyOf(entry))
    if (others) others.push(entry)
    else groups.set(keyOf(entry), [entry])
  }
  return groups
}
