import type { LoadedConfig } from '../config/index.ts'
import { isBinary } from '../document/index.ts'
import { examineReport, judgePage, questionReport, type ReadOptions, readReport, reportToJudge, reportToMend } from '../pipeline/index.ts'
import { compileLexicon, type Lexicon } from '../reading/index.ts'
import type { Request } from './command.ts'
import { summarise } from './summary.ts'

export { dateReader } from '../pipeline/index.ts'

/** What of the settings decides how a text is read. */
export type ReadingSettings = Pick<LoadedConfig['settings'], 'words' | 'dates' | 'maxBytes'>

/** What texts are read into, by name: a thread is told the name. */
const READERS = {
  report: readReport,
  toJudge: reportToJudge,
  toMend: reportToMend,
  examined: examineReport,
  questioned: questionReport,
  summary: (bytes: Uint8Array, options: ReadOptions) => summarise(readReport(bytes, options)),
} satisfies Record<string, (bytes: Uint8Array, options: ReadOptions) => object>
export type ReaderName = keyof typeof READERS

const lexiconOf = ({ words, dates }: ReadingSettings): Lexicon | undefined =>
  words || dates?.order ? compileLexicon(words, dates?.order ?? null) : undefined

/** The words to read by, where the configuration adds some to the vocabulary's own. */
export const lexiconFor = ({ config }: Pick<Request, 'config'>): Lexicon | undefined => lexiconOf(config.settings)

/** The way of that name to read bytes, by the words in force; it makes null of bytes that are no text. */
export function readerOf(name: ReaderName, settings: ReadingSettings): (bytes: Uint8Array, path: string) => object | null {
  const lexicon = lexiconOf(settings)
  const most = settings.maxBytes
  return (bytes, path) => (isBinary(bytes) ? null : READERS[name](bytes, { path, lexicon, most }))
}

/** Judges by the words in force whether a file is a report. */
export function judgeFor(request: Request) {
  const lexicon = lexiconFor(request)
  return (head: Uint8Array, path: string) => judgePage(head, { path, lexicon })
}
