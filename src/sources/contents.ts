import { createHash } from 'node:crypto'
import { readFileSync, type Stats, statSync } from 'node:fs'
import { LIMIT } from './bytes.ts'
import type { Cache } from './cache.ts'

/** What tells what a file holds without reading it, where it was read before and nobody touched it since. */
export interface Contents {
  /** The id of what the file (absolute) holds; null where it cannot be told. */
  idOf(file: string): string | null
}

/** The id that git gives a content. */
export const contentId = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

/**
 * A file that was touched so shortly before it was read may be touched again without its times telling: so coarse are the clocks of some
 * file systems, in milliseconds. It is read anew the next time.
 */
const COARSEST = 2000

/** What tells that a file is the one that was read: any write gives it a new time of change, which nobody can set back. */
const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`

/** What a cache holds of a file: its stamp and its content's id. */
const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')

/** Tells what files hold, and keeps in a cache what it had to read for it. */
export function openContents(cache: Cache): Contents {
  const look = (file: string): string | null => {
    const now = Date.now()
    const stats = statSync(file)
    if (!stats.isFile() || stats.size > LIMIT) return null
    const [stamp, known] = [stampOf(stats), cache.get(file)]
    if (isPair(known) && known[0] === stamp) return known[1]
    const id = contentId(readFileSync(file))
    if (Math.max(stats.mtimeMs, stats.ctimeMs) + COARSEST < now) cache.put(file, [stamp, id])
    return id
  }
  return {
    idOf(file) {
      try {
        return look(file)
      } catch {
        // Why it cannot be read is told by who reads it.
        return null
      }
    },
  }
}
