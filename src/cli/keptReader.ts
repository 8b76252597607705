import type { ReadOptions } from '../pipeline/index.ts'
import { contentId, type Reader } from '../sources/index.ts'
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

/** Reads by the words in force; what was read of a content before is kept, and what reads is loaded only where there is something new. */
export function keptReader<T extends object>(request: Request, { name, is, shownAs, load }: Kind<T>): Reader<T> {
  const cache = name === null ? null : request.kept.of(name)
  const loaded = async () => {
    const readers = await import('./readers.ts')
    return readers.byWordsOf(request, await load(readers))
  }
  let reader: ReturnType<typeof loaded> | null = null
  const known = (id: string, path: string, shown: string): T | undefined => {
    const found = cache?.get(keyOf(id, path))
    return is(found) ? shownAs(found, shown) : undefined
  }
  const read = async (bytes: Uint8Array, path: string, shown: string): Promise<T | null> => {
    const id = cache ? await contentId(bytes) : ''
    const before = known(id, path, shown)
    if (before !== undefined) return before
    reader ??= loaded()
    const made = (await reader)(bytes, path)
    if (made !== null) cache?.put(keyOf(id, path), made)
    return made && shownAs(made, shown)
  }
  return Object.assign(read, cache && { known })
}
