import { isBinary } from '../document/index.ts'
import { type ReadOptions, readReport } from '../pipeline/index.ts'
import { type Digest, digestOf } from '../report/index.ts'

/** Reads one state of a report into its digest; null where it is no text. */
export const readDigest = (bytes: Uint8Array, options: ReadOptions): Digest | null =>
  isBinary(bytes) ? null : digestOf(readReport(bytes, options))
