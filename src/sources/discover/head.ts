import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { type Problem, problemFrom } from '../problem.ts'

/** What is listed but cannot be opened as a file any more is no file: deleted, a link to nowhere or back to itself. */
const GONE: readonly string[] = ['missing', 'loop']

/** What says that it is empty may still hold something, so many bytes: not all that is listed lies on a disk. */
const LEAST = 4096

/**
 * The first `length` bytes of a file (absolute), shown as `path`; null where there is no such file. Thousands of files are read so one after
 * the other, and each answer at once: waiting for a turn would take longer than the reading.
 */
export function readHead(file: string, path: string, length: number): Uint8Array | Problem | null {
  try {
    const stats = statSync(file)
    if (!stats.isFile()) return null
    const handle = openSync(file, 'r')
    try {
      const bytes = new Uint8Array(Math.min(length, Math.max(stats.size, LEAST)))
      return bytes.subarray(0, readSync(handle, bytes))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    const found = problemFrom(error, path)
    return GONE.includes(found.code) ? null : found
  }
}
