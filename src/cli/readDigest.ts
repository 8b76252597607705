import { isBinary, Revisions } from '../document/index.ts'
import { readReport } from '../pipeline/index.ts'
import { type Digest, digestOf, withoutEntries } from '../report/index.ts'
import type { Request } from './command.ts'
import { lexiconFor } from './reading.ts'

/** Makes what reads the states of a report into digests, with their tests and pieces of work or without; null where one is no text. */
export function digestReader(request: Request, whole: boolean): (bytes: Uint8Array, path: string) => Digest | null {
  const [lexicon, revisions] = [lexiconFor(request), new Revisions()]
  return (bytes, path) => {
    if (isBinary(bytes)) return null
    const digest = digestOf(readReport(bytes, { path, lexicon, revisions, questions: false }))
    return whole ? digest : withoutEntries(digest)
  }
}
