import type { ReadOptions } from '../pipeline/index.ts'
import { type Cache, contentId, type Reader } from '../sources/index.ts'
import type { Request } from './command.ts'
import type * as Readers from './readers.ts'

/** What a text is read into. */
export interface Kind<T> {
  /** What it is kept under; null where it is read anew each time. */
  name: string | null
  /** Whether a value that was kept is one. */
  is: (value: unknown) => value is T
  /** The same, called by another path. */
  shownAs: (one: T, shown: string) => T
  /** What makes it, of all that reads. */
  load: (readers: typeof Readers) => Promise<(bytes: Uint8Array, options: ReadOptions) => T>
}

/** What a content is known by: its path tells its kind and the year of its dates too. */
export const keyOf = (id: string, path: string): string => `${id}:${path}`

/** A content, where it stands, and whether a value that was kept is what is made of such contents. */
interface Asked<T> {
  bytes: Uint8Array
  path: string
  is: (value: unknown) => value is T
}

/** What was kept under a key; undefined where nothing is, or something else. */
export function foundIn<T>(cache: Cache | null, key: string, is: Asked<T>['is']): T | undefined {
  const found = cache?.get(key)
  return is(found) ? found : undefined
}

/** What was made of a content before, else what `make` makes of it now, which is kept where it is such a value. */
export async function keptOr<T, M>(cache: Cache | null, { bytes, path, is }: Asked<T>, make: () => Promise<T | M>): Promise<T | M> {
  if (cache === null) return make()
  const key = keyOf(await contentId(bytes), path)
  const before = foundIn(cache, key, is)
  if (before !== undefined) return before
  const made = await make()
  if (is(made)) cache.put(key, made)
  return made
}

/** Reads by the words in force; what was read of a content before is kept, and what reads is loaded only where there is something new. */
export function keptReader<T extends object>(request: Request, { name, is, shownAs, load }: Kind<T>): Reader<T> {
  const cache = name === null ? null : request.kept.of(name)
  const loaded = async () => {
    const readers = await import('./readers.ts')
    return readers.byWordsOf(request, await load(readers))
  }
  let reader: ReturnType<typeof loaded> | null = null
  const known = (id: string, path: string, shown: string): T | undefined => {
    const found = foundIn(cache, keyOf(id, path), is)
    return found && shownAs(found, shown)
  }
  const read = async (bytes: Uint8Array, path: string, shown: string): Promise<T | null> => {
    const made = await keptOr(cache, { bytes, path, is }, async () => {
      reader ??= loaded()
      return (await reader)(bytes, path)
    })
    return made && shownAs(made, shown)
  }
  return Object.assign(read, cache && { known })
}
