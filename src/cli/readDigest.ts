import { isBinary, Revisions } from '../document/index.ts'
import { readEntries, readReport } from '../pipeline/index.ts'
import { type Digest, digestOf, type Moment, withoutEntries } from '../report/index.ts'
import type { Request } from './command.ts'
import { lexiconFor } from './readers.ts'

/** Makes what reads the states of a report into digests, with their tests and pieces of work or without; null where one is no text. */
export function digestReader(request: Request, whole: boolean): (bytes: Uint8Array, path: string) => Digest | null {
  const [lexicon, revisions] = [lexiconFor(request), new Revisions()]
  return (bytes, path) => {
    if (isBinary(bytes)) return null
    const digest = digestOf(readReport(bytes, { path, lexicon, revisions, questions: false, most: request.config.settings.maxBytes }))
    return whole ? digest : withoutEntries(digest)
  }
}

/** Reads the dated entries of a log as reports that followed one another, the oldest first. */
export function momentsOfEntries(bytes: Uint8Array, path: string, request: Request, whole: boolean): Moment[] {
  const reports = readEntries(bytes, { path, lexicon: lexiconFor(request), questions: false, most: request.config.settings.maxBytes })
  return reports.flatMap((report): Moment[] => {
    const { date, source } = report
    const digest = whole ? digestOf(report) : withoutEntries(digestOf(report))
    return date === null ? [] : [{ commit: null, date, author: null, path: source.path, blob: null, digest }]
  })
}
