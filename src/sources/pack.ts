import { readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** All that is kept may take so many bytes; what was written longest ago goes first. */
const MOST_BYTES = 96 * 1024 * 1024
/** A pack begins with a sum of the rest, in so many digits, and a line break: one that was cut or damaged is none. */
const DIGITS = 16
/** What a pack is called, and one that was not finished: nothing else in the folder is touched. */
const PACK = /^[0-9a-f]{16,40}\.(?:json|[0-9a-f]+\.tmp)$/

/** Sums up bytes, so that damage shows; whoever means harm could write a whole pack as well. Node's own hashes take longer to load than to use. */
export function sumOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, bytes.length]
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193)
    other = (Math.imul(other, 31) + one) | 0
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
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
export function entriesIn(file: string, title: string): Map<string, string> {
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
export async function writePack(file: string, body: Uint8Array): Promise<void> {
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
