import { createReadStream } from 'node:fs'
import { type Problem, problem, problemFrom } from './problem.ts'

/** No report is longer: 64 MiB. What is, is something else, or never ends. */
export const LIMIT = 64 * 1024 * 1024

async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    length += bytes.length
    if (length > LIMIT) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Reads `stream` to its end, as the file that is shown as `path`; too much of it is a problem. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, path: string): Promise<Uint8Array | Problem> {
  try {
    return (await collect(stream)) ?? problem('too-large', path)
  } catch (error) {
    return problemFrom(error, path)
  }
}

/** Reads the file at the absolute path `file`, shown as `path`. */
export const readFile = (file: string, path: string): Promise<Uint8Array | Problem> => readStream(createReadStream(file), path)
