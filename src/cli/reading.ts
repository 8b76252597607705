import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isBinary } from '../document/index.ts'
import { judgePage, type QuestionedReport, questionReport, type ReadOptions, readReport } from '../pipeline/index.ts'
import { compileLexicon, type Lexicon } from '../reading/index.ts'
import type { Report } from '../report/index.ts'
import { isProblem, type Reader, type Reading, type ReadPairs, readNamed, readPairs, readReports, type Search } from '../sources/index.ts'
import type { Request } from './command.ts'
import { accepted, searchFor } from './searching.ts'

/** The words to read by, where the configuration adds some to the vocabulary's own. */
export const lexiconFor = ({ config }: Request) =>
  config.settings.words || config.settings.dates?.order
    ? compileLexicon(config.settings.words, config.settings.dates?.order ?? null)
    : undefined

/** What makes a report of bytes. */
type Read<T extends Report> = (bytes: Uint8Array, options: ReadOptions) => T

const readerWith =
  <T extends Report>(lexicon: Lexicon | undefined, read: Read<T>): Reader<T> =>
  (bytes, path, shown) => {
    if (isBinary(bytes)) return null
    const report = read(bytes, { path, lexicon })
    return shown === path ? report : { ...report, source: { ...report.source, path: shown } }
  }

/** Judges by the words in force whether a file is a report. */
export const judgeFor =
  (request: Request, lexicon = lexiconFor(request)): Search['judge'] =>
  (head, path) =>
    judgePage(head, { path, lexicon })

/** What a request looks for where what is no file may be an address. */
export const addressesFor = (request: Request, lexicon = lexiconFor(request), repeat = false): Search => ({
  ...searchFor(request, judgeFor(request, lexicon), repeat),
  within: { series: request.options.series, path: request.options.path },
})

async function readWith<T extends Report>(request: Request, every: boolean, read: Read<T>, repeat = every): Promise<Reading<T>> {
  const lexicon = lexiconFor(request)
  const search = addressesFor(request, lexicon, repeat)
  const reading = await readReports(request.args, search, readerWith(lexicon, read), every || request.options.all === true)
  return { ...reading, problems: accepted(reading.problems, request) }
}

/** Reads the reports that a request names, or those of its repository: the newest of each series, `every` one even as often as it is named. */
export const readAll = (request: Request, every = false): Promise<Reading> => readWith(request, every, readReport)

/** Reads every report that a request names or its repository holds, each with its words that were not understood. */
export const questionAll = (request: Request): Promise<Reading<QuestionedReport>> => readWith(request, true, questionReport, false)

/** Reads exactly the named reports, in order; a folder is a problem. */
export async function readEach(request: Request): Promise<Pick<Reading, 'reports' | 'problems'>> {
  const lexicon = lexiconFor(request)
  const [search, read] = [addressesFor(request, lexicon), readerWith(lexicon, readReport)]
  const reading: Pick<Reading, 'reports' | 'problems'> = { reports: [], problems: [] }
  for (const path of request.args) {
    const report = await readNamed(path, search, read)
    if (isProblem(report)) reading.problems.push(report)
    else reading.reports.push(report)
  }
  return reading
}

/** Whether an argument is a path that exists, or standard input. */
const isThere = (path: string, { place: { cwd } }: Request): boolean => path === '-' || existsSync(resolve(cwd, path))

/** Reads the reports that a request compares: two that are named, or what its addresses mean. */
export async function readCompared(request: Request): Promise<ReadPairs> {
  const { args } = request
  if (args.length === 2 && args.every((path) => isThere(path, request))) {
    const { reports, problems } = await readEach(request)
    const [before, after] = reports
    return { pairs: before && after ? [{ before, after }] : [], problems, warnings: [] }
  }
  const lexicon = lexiconFor(request)
  return readPairs(args, addressesFor(request, lexicon), readerWith(lexicon, readReport))
}
