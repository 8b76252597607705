import { isBinary } from '../document/index.ts'
import { judgePage, type ReadOptions } from '../pipeline/index.ts'
import { compileLexicon, type Lexicon } from '../reading/index.ts'
import type { Request } from './command.ts'

export { dateReader, examineReport, questionReport, readReport, reportToJudge, reportToMend } from '../pipeline/index.ts'

/** The words to read by, where the configuration adds some to the vocabulary's own. */
export const lexiconFor = ({ config }: Pick<Request, 'config'>): Lexicon | undefined =>
  config.settings.words || config.settings.dates?.order
    ? compileLexicon(config.settings.words, config.settings.dates?.order ?? null)
    : undefined

/** Makes of a way of reading bytes one that reads by the words in force; null where they are no text. */
export function byWordsOf<T>(
  request: Request,
  read: (bytes: Uint8Array, options: ReadOptions) => T,
): (bytes: Uint8Array, path: string) => T | null {
  const lexicon = lexiconFor(request)
  const most = request.config.settings.maxBytes
  return (bytes, path) => (isBinary(bytes) ? null : read(bytes, { path, lexicon, most }))
}

/** Judges by the words in force whether a file is a report. */
export function judgeFor(request: Request) {
  const lexicon = lexiconFor(request)
  return (head: Uint8Array, path: string) => judgePage(head, { path, lexicon })
}
