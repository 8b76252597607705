import { isBinary } from '../document/index.ts'
import { type ReadOptions, readReport } from '../pipeline/index.ts'
import { type Digest, digestOf, withoutEntries } from '../report/index.ts'

/** Reads one state of a report into its digest, with its tests and pieces of work or without; null where it is no text. */
export function readDigest(bytes: Uint8Array, options: ReadOptions, whole: boolean): Digest | null {
  if (isBinary(bytes)) return null
  const digest = digestOf(readReport(bytes, options))
  return whole ? digest : withoutEntries(digest)
}
