import { createHash } from 'node:crypto'
import { appendFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import envPaths from 'env-paths'

/** What was read before, by a key that stands for all that it was read from. */
export interface Cache {
  get(key: string): unknown
  put(key: string, value: unknown): void
  /** Writes what is new; a cache that cannot be written is none, and nothing is lost but time. */
  save(): Promise<void>
}

/** All that is kept may take so many bytes; what was written longest ago goes first. */
const MOST_BYTES = 64 * 1024 * 1024
/** A line begins with so many digits of the hash of the rest: one that was cut or damaged is none. */
const DIGITS = 16
/** What a pack is called: nothing else in the folder is touched. */
const PACK = /^[0-9a-f]{40}\.jsonl$/

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The folder of the cache: `PROGRESS_CACHE_DIR`, else the platform's; null where the variable is set and empty. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const own = env.PROGRESS_CACHE_DIR
  return own === undefined ? envPaths('test-progress', { suffix: '' }).cache : own || null
}

/** The key and value of a line that is whole; null for any other. */
function entryIn(line: string): [string, unknown] | null {
  const body = line.slice(DIGITS + 1)
  if (line.charAt(DIGITS) !== ' ' || hash(body).slice(0, DIGITS) !== line.slice(0, DIGITS)) return null
  const at = body.indexOf(' ')
  try {
    return at < 0 ? null : [body.slice(0, at), JSON.parse(body.slice(at + 1))]
  } catch {
    // A line that only looks whole is none, too.
    return null
  }
}

/** Removes the packs that were written longest ago until the rest is within bounds; another process may do the same. */
async function prune(folder: string): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder))
      .filter((name) => PACK.test(name))
      .map(async (name) => {
        const { size, mtimeMs } = await stat(join(folder, name))
        return { path: join(folder, name), size, mtimeMs }
      }),
  )
  let bytes = files.reduce((sum, { size }) => sum + size, 0)
  for (const { path, size } of files.sort((one, other) => one.mtimeMs - other.mtimeMs)) {
    if (bytes <= MOST_BYTES) return
    await rm(path, { force: true })
    bytes -= size
  }
}

/**
 * Opens the pack of one subject. Lines are only added, each in one write and with its own hash, so that two processes at once, a full disk
 * or a damaged file cost time and never change an answer.
 *
 * @param subject what the pack is of: the repository and the paths
 * @param version all that decides how a text is read: another one never finds what this one kept
 */
export async function openCache(folder: string, subject: string, version: string): Promise<Cache> {
  const file = join(folder, `${hash(`${version}\n${subject}`).slice(0, 40)}.jsonl`)
  const text = await readFile(file, 'utf8').catch(() => '')
  const known = new Map(text.split('\n').flatMap((line) => [entryIn(line)].filter((entry) => entry !== null)))
  const fresh = new Map<string, unknown>()
  return {
    get: (key) => known.get(key),
    put: (key, value) => void fresh.set(key, value),
    async save() {
      if (fresh.size === 0) return
      const lines = [...fresh]
        .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
        .map((body) => `${hash(body).slice(0, DIGITS)} ${body}\n`)
      try {
        await mkdir(dirname(file), { recursive: true })
        // A line that was cut before must not swallow the first of these.
        await appendFile(file, (text === '' || text.endsWith('\n') ? '' : '\n') + lines.join(''))
        await prune(folder)
      } catch {
        // Without a cache everything is read anew, and the answer is the same.
      }
    },
  }
}
