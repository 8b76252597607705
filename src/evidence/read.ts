import { createReadStream } from 'node:fs'
import { decoded, encodingOf } from './carriers/text.ts'
import { rootOf } from './carriers/xml.ts'
import { refuseCut } from './cut.ts'
import { Draft } from './draft.ts'
import type { Format, Head } from './format.ts'
import { FORMATS } from './formats/index.ts'
import type { Evidence, EvidenceProblem } from './model.ts'
import { problemOf, Refusal } from './refusal.ts'

/** By so many bytes at its beginning a file is recognised. */
const HEAD = 64 * 1024

type Chunks = AsyncIterable<Uint8Array | string>

async function* asBytes(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

/** The beginning of a stream, whether that is all there is, and the whole of it all the same. */
async function peek(chunks: AsyncGenerator<Uint8Array>): Promise<{ head: Uint8Array; isAll: boolean; whole: AsyncGenerator<Uint8Array> }> {
  const seen: Uint8Array[] = []
  let length = 0
  let isAll = false
  while (length < HEAD) {
    const { value, done } = await chunks.next()
    isAll = done === true
    if (done) break
    seen.push(value)
    length += value.length
  }
  const begun = Buffer.concat(seen)
  async function* whole() {
    yield begun
    yield* chunks
  }
  return { head: begun.subarray(0, HEAD), isAll, whole: whole() }
}

async function headOf(head: Uint8Array, encoding: string, path: string): Promise<Head> {
  const text = new TextDecoder(encoding).decode(head)
  const name = (path.split(/[/\\]/).at(-1) ?? '').toLowerCase()
  return { name, text, root: text.trimStart().startsWith('<') ? await rootOf(text) : null }
}

async function recognise(head: Uint8Array, isAll: boolean, path: string): Promise<{ format: Format; encoding: string } | null> {
  const encoding = encodingOf(head)
  if (encoding === null) throw new Refusal('encoding', 'declares an encoding that is not known; let the tool write UTF-8.')
  const seen = await headOf(head, encoding, path)
  const format = FORMATS.find((each) => each.recognises(seen))
  if (!format) await refuseCut(seen, isAll)
  return format ? { format, encoding } : null
}

/**
 * Reads what a test or coverage run left: a file (its path), or a stream of one. Gives the problem where it must not be taken, since it is empty,
 * cut off or hostile, and null where it is no evidence at all.
 * @param path how the file is shown
 */
export async function readEvidence(from: string | Chunks, path: string): Promise<Evidence | EvidenceProblem | null> {
  const chunks = asBytes(typeof from === 'string' ? createReadStream(from, { highWaterMark: HEAD }) : from)
  try {
    const { head, isAll, whole } = await peek(chunks)
    const found = await recognise(head, isAll, path)
    if (!found) return null
    const draft = new Draft()
    await found.format.read(decoded(whole, found.encoding), draft)
    return draft.evidence(path, found.format.id, found.format.kinds)
  } catch (error) {
    return problemOf(error, path)
  } finally {
    await chunks.return(undefined)
  }
}

/** Whether what was read is a problem, and not evidence. */
export const isEvidenceProblem = (value: Evidence | EvidenceProblem): value is EvidenceProblem => 'code' in value
