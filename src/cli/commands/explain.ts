import { isBinary } from '../../document/index.ts'
import { explainReport } from '../../pipeline/index.ts'
import { isProblem, readNamed } from '../../sources/index.ts'
import type { Run } from '../command.ts'
import { currenciesFor } from '../currencies.ts'
import { Failure } from '../errors.ts'
import { lexiconFor } from '../readers.ts'
import { addressesFor } from '../searching.ts'
import { explainView } from '../views/explain.ts'

/** `FILE:LINE` apart; without a line the whole file is meant. */
function parted(target: string): { file: string; line: number | null } {
  const [, file, line] = /^(.+):(\d{1,9})$/.exec(target) ?? []
  return file && line ? { file, line: Number(line) } : { file: target, line: null }
}

/** No file has more lines than this, however its lines end. */
const linesAtMost = (bytes: Uint8Array): number => bytes.reduce((count, byte) => (byte === 10 || byte === 13 ? count + 1 : count), 1)

/** `progress explain`: what each word of a line was heard as. */
export const run: Run = async (request) => {
  const [target = ''] = request.args
  const { file, line } = parted(target)
  const { found, warnings } = await readNamed(file, addressesFor(request), (bytes, path, shown) =>
    isBinary(bytes) ? null : { bytes, path, shown },
  )
  if (isProblem(found)) return { answer: null, failed: false, problems: [found], warnings }
  const { bytes, path, shown } = found
  if (line !== null && (line === 0 || line > linesAtMost(bytes))) throw new Failure('no-line', { path: shown, detail: String(line) })
  const heard = explainReport(bytes, { path, lexicon: lexiconFor(request), most: request.config.settings.maxBytes }).filter(
    (one) => line === null || one.line === line,
  )
  // A state of the past, and standard input, are current for nobody.
  const isFile = line === null && file !== '-' && shown === path
  const currency = isFile ? ((await currenciesFor({ ...request, args: [] })).get(shown) ?? null) : null
  const data = { schemaVersion: 1, kind: 'explanation', path: shown, line, ...(currency && { currency }), heard }
  return { answer: { data, view: () => explainView(shown, line, heard, currency) }, failed: false, problems: [], warnings }
}
