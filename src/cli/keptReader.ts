import { type Cache, contentId, type Reader } from '../sources/index.ts'
import type { Request } from './command.ts'
import type { Pool } from './pool/pool.ts'
import type { ReaderName } from './readers.ts'

/** What a text is read into. */
export interface Kind<T> {
  /** What it is kept under; null where it is read anew each time. */
  name: string | null
  /** Whether a value that was kept is one. */
  is: (value: unknown) => value is T
  /** The same, called by another path. */
  shownAs: (one: T, shown: string) => T
  /** The name of what makes it. */
  reader: ReaderName
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

/** Reads by the words in force; what reads is loaded only where there is something new, and many contents are read in threads. */
function readerFor(request: Request, name: ReaderName) {
  const { settings } = request.config
  let pool: Pool | null = null
  let own: Promise<(bytes: Uint8Array, path: string) => object | null> | null = null
  const readHere = async (bytes: Uint8Array, path: string): Promise<object | null> => {
    own ??= import('./readers.ts').then(({ readerOf }) => readerOf(name, settings))
    return (await own)(bytes, path)
  }
  return {
    /** What a thread cannot read, for want of memory say, is read here. */
    read: (bytes: Uint8Array, path: string): Promise<unknown> =>
      pool ? pool.read({ bytes, path }).catch(() => readHere(bytes, path)) : readHere(bytes, path),
    /** Lets so many contents be read, as many at once as there are threads for. */
    async many(count: number, run: (atOnce: number) => Promise<void>): Promise<void> {
      if (count < FEW) return run(1)
      const { openPool, threadsFor } = await import('./pool/pool.ts')
      const threads = threadsFor(count, request.options.jobs)
      if (threads === 1) return run(1)
      const opened = openPool(threads, { name, settings })
      pool = opened
      try {
        await run(threads * AHEAD)
      } finally {
        pool = null
        await opened.close()
      }
    },
  }
}

/** So many contents wait for each thread, that none is idle. */
const AHEAD = 2
/** So few contents are read at once without a look at threads. */
const FEW = 50

/** Reads by the words in force; what was read of a content before is kept. */
export function keptReader<T extends object>(request: Request, { name, is, shownAs, reader }: Kind<T>): Reader<T> {
  const cache = name === null ? null : request.kept.of(name)
  const { read, many } = readerFor(request, reader)
  const known = (id: string, path: string, shown: string): T | undefined => {
    const found = foundIn(cache, keyOf(id, path), is)
    return found && shownAs(found, shown)
  }
  const readKept = async (bytes: Uint8Array, path: string, shown: string): Promise<T | null> => {
    const made = await keptOr(cache, { bytes, path, is }, () => read(bytes, path))
    return is(made) ? shownAs(made, shown) : null
  }
  return Object.assign(readKept, { many }, cache && { known })
}
