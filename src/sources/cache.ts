import { isAbsolute, join } from 'node:path'
import envPaths from 'env-paths'
import { entriesIn, sumOf, writePack } from './pack.ts'

/** What was read before, by a key that stands for all that it was read from. */
export interface Cache {
  get(key: string): unknown
  put(key: string, value: unknown): void
  /** Writes what is new; a cache that cannot be written is none, and nothing is lost but time. */
  save(): Promise<void>
}

/** One pack may take so many characters. */
const MOST_OF_ONE = 32 * 1024 * 1024

/** The folder of the cache: `PROGRESS_CACHE_DIR`, else the platform's; null where the variable is set and empty, or nobody has a home. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const own = env.PROGRESS_CACHE_DIR
  if (own !== undefined) return own || null
  const { cache } = envPaths('test-progress', { suffix: '' })
  return isAbsolute(cache) ? cache : null
}

/** A value as it was kept; undefined where it is no JSON: then somebody else wrote it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What of a pack is written: what was asked for now, then what was not, the newest first, as far as there is room. */
function bodyOf(title: string, known: ReadonlyMap<string, string>, asked: ReadonlySet<string>): Uint8Array {
  let room = MOST_OF_ONE
  const others = [...known.keys()].filter((key) => !asked.has(key)).reverse()
  const lines = [...asked, ...others].flatMap((key) => {
    const value = known.get(key)
    if (value === undefined || value.length > room) return []
    room -= key.length + value.length
    return [`${key}\t${value}`]
  })
  return Buffer.from([title, ...lines].join('\n'))
}

/**
 * Opens the pack of one subject. It is read and written as a whole, with its own hash, so that two processes at once, a full disk or a damaged
 * file cost time and never change an answer.
 *
 * @param subject what the pack is of: the repository and the paths
 * @param version all that decides how a text is read: another one never finds what this one kept
 */
export function openCache(folder: string, subject: string, version: string): Cache {
  const title = JSON.stringify([version, subject])
  const file = join(folder, `${sumOf(Buffer.from(title))}.json`)
  const known = entriesIn(file, title)
  const asked = new Set<string>()
  let isNew = false
  return {
    get(key) {
      const line = JSON.stringify(key)
      const text = known.get(line)
      if (text === undefined) return undefined
      asked.add(line)
      return parsed(text)
    },
    put(key, value) {
      const line = JSON.stringify(key)
      known.set(line, JSON.stringify(value))
      asked.add(line)
      isNew = true
    },
    async save() {
      if (isNew) await writePack(file, bodyOf(title, known, asked))
      isNew = false
    },
  }
}
