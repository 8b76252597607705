import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { appendFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { Failure, reasonOf } from './errors.ts'

/** The modes that let anybody write. */
const WRITABLE = 0o222
const EXISTS = 'EEXIST'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const unwritable = (path: string, detail: string): Failure => new Failure('unwritable', { path, detail })

const refusal = (error: unknown, path: string): Failure =>
  error instanceof Failure ? error : unwritable(path, reasonOf(codeOf(error)) || String(error))

/** Writes beside a file first, under a name that nobody can guess and nothing has, and then puts that in its place. */
async function replace(file: string, text: string | Uint8Array, mode: number): Promise<void> {
  const draft = `${file}.${randomBytes(8).toString('hex')}.tmp`
  try {
    await writeFile(draft, text, { mode, flag: 'wx' })
    await rename(draft, file)
  } catch (error) {
    if (codeOf(error) !== EXISTS) await rm(draft, { force: true })
    throw error
  }
}

async function replaceFound(file: string, text: string | Uint8Array, found: Stats | null): Promise<void> {
  // Whoever may rename in a folder may replace what nobody may write.
  if (found && (found.mode & WRITABLE) === 0) throw unwritable(file, 'it is read-only')
  await replace(found ? await realpath(file) : file, text, found?.mode ?? 0o666)
}

const found = (file: string): Promise<Stats | null> => stat(file).catch(() => null)

/** Writes `text` to `file` at once or not at all; a device or a pipe, which somebody named, is written to as it is. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  try {
    const there = await found(file)
    if (there && !there.isFile()) await writeFile(file, text)
    else await replaceFound(file, text, there)
  } catch (error) {
    throw refusal(error, file)
  }
}

/** Writes `text` over a file of the project, or a new one, at once or not at all; what is no file stays. */
export async function writeOver(file: string, text: string | Uint8Array): Promise<void> {
  try {
    const there = await found(file)
    if (there && !there.isFile()) throw unwritable(file, 'it is a device or a pipe')
    await replaceFound(file, text, there)
  } catch (error) {
    throw refusal(error, file)
  }
}

/** Puts `text` behind what a file holds. */
export async function append(file: string, text: string): Promise<void> {
  try {
    await appendFile(file, text)
  } catch (error) {
    throw refusal(error, file)
  }
}

/** How many bytes a file holds; none where it is not there. */
export const sizeOf = async (file: string): Promise<number> => (await found(file))?.size ?? 0
