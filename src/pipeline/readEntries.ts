import { nameOf } from '../reading/index.ts'
import { assembleEntries, type Report } from '../report/index.ts'
import { open, ownLexicon, type ReadOptions } from './opened.ts'
import { factsOf } from './readReport.ts'

/** Reads each dated entry of a page as a report of its own, the oldest first; none of a page that is no log. */
export function readEntries(input: Uint8Array | string, options: ReadOptions): Report[] {
  const opened = open(input, options)
  const { encoding } = opened.decoded
  const named = nameOf(options.path, options.lexicon ?? ownLexicon())
  return assembleEntries(factsOf(opened, options), { path: options.path, encoding }, named)
}
