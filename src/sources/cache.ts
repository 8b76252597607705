import { readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import envPaths from 'env-paths'

/** What was read before, by a key that stands for all that it was read from. */
export interface Cache {
  get(key: string): unknown
  put(key: string, value: unknown): void
  /** Writes what is new; a cache that cannot be written is none, and nothing is lost but time. */
  save(): Promise<void>
}

/** All that is kept may take so many bytes; what was written longest ago goes first. */
const MOST_BYTES = 96 * 1024 * 1024
/** One pack may take so many characters. */
const MOST_OF_ONE = 32 * 1024 * 1024
/** A pack begins with a sum of the rest, in so many digits, and a line break: one that was cut or damaged is none. */
const DIGITS = 16
/** What a pack is called, and one that was not finished: nothing else in the folder is touched. */
const PACK = /^[0-9a-f]{16,40}\.(?:json|[0-9a-f]+\.tmp)$/

/** Sums up bytes, so that damage shows; whoever means harm could write a whole pack as well. Node's own hashes take longer to load than to use. */
function sumOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, bytes.length]
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193)
    other = (Math.imul(other, 31) + one) | 0
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The folder of the cache: `PROGRESS_CACHE_DIR`, else the platform's; null where the variable is set and empty, or nobody has a home. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const own = env.PROGRESS_CACHE_DIR
  if (own !== undefined) return own || null
  const { cache } = envPaths('test-progress', { suffix: '' })
  return isAbsolute(cache) ? cache : null
}

/** Makes a folder and those above it, one after the other: where one above cannot be made, Node's own way of it never ends. */
async function makeFolder(folder: string): Promise<void> {
  const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null)
  const isThere = (error: unknown): void => {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const above = dirname(folder)
  await mkdir(folder).catch(async (error: unknown) => {
    if (codeOf(error) !== 'ENOENT' || above === folder) return isThere(error)
    await makeFolder(above)
    await mkdir(folder).catch(isThere)
  })
}

/** What a pack of a subject holds, each value as the text that it was written as; nothing where it is not whole, or of something else. */
function entriesIn(file: string, title: string): Map<string, string> {
  try {
    const bytes = readFileSync(file)
    const body = bytes.subarray(DIGITS + 1)
    if (sumOf(body) !== bytes.toString('latin1', 0, DIGITS)) return new Map()
    const [first, ...lines] = body.toString().split('\n')
    if (first !== title) return new Map()
    return new Map(
      lines.map((line) => {
        const at = line.indexOf('\t')
        return [line.slice(0, at), line.slice(at + 1)] as const
      }),
    )
  } catch {
    // A pack that is not there, or cannot be read, holds nothing.
    return new Map()
  }
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

/** Writes a pack beside the old one, which it then takes the place of: whoever reads meanwhile has one of them whole. */
async function write(file: string, body: Uint8Array): Promise<void> {
  const own = sumOf(Buffer.from(`${process.pid} ${performance.timeOrigin} ${performance.now()} ${Math.random()}`))
  const draft = file.replace(/json$/, `${own}.tmp`)
  try {
    await makeFolder(dirname(file))
    await writeFile(draft, Buffer.concat([Buffer.from(`${sumOf(body)}\n`), body]), { flag: 'wx' })
    await rename(draft, file)
    await prune(dirname(file))
  } catch {
    // Without a cache everything is read anew, and the answer is the same.
    await rm(draft, { force: true }).catch(() => {})
  }
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
      if (isNew) await write(file, bodyOf(title, known, asked))
      isNew = false
    },
  }
}
