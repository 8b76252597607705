/** The value that lies at `keys` in a value of unknown shape; undefined where there is none. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((outer, key) => {
    const own = typeof outer === 'object' && outer !== null ? Object.getOwnPropertyDescriptor(outer, key) : undefined
    return own?.value
  }, value)
}

/** The text at `keys`, or null. */
export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = valueAt(value, ...keys)
  return typeof found === 'string' ? found : null
}

/** The list at `keys`; an empty one where there is none. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...keys)
  return Array.isArray(found) ? found : []
}

/** The members of the object at `keys`; none where there is none. */
export function membersAt(value: unknown, ...keys: readonly string[]): readonly (readonly [string, unknown])[] {
  const found = valueAt(value, ...keys)
  return typeof found === 'object' && found !== null ? Object.entries(found) : []
}

/** Joins the names of suites, outermost first; a name that repeats the one before is left out. */
export function joined(names: readonly unknown[]): string | null {
  const told = names.filter((name) => typeof name === 'string' && name !== '')
  return told.filter((name, index) => name !== told[index - 1]).join(' > ') || null
}
