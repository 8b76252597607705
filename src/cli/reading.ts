import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isBinary } from '../document/index.ts'
import {
  type ExaminedReport,
  examineReport,
  judgePage,
  type QuestionedReport,
  questionReport,
  type ReadOptions,
  type ReportToJudge,
  type ReportToMend,
  readReport,
  reportToJudge,
  reportToMend,
} from '../pipeline/index.ts'
import { compileLexicon, type Lexicon } from '../reading/index.ts'
import type { Report } from '../report/index.ts'
import {
  isProblem,
  type ReadBase,
  type Reader,
  type Reading,
  type ReadPairs,
  readBase,
  readNamed,
  readPairs,
  readReports,
  type Search,
} from '../sources/index.ts'
import type { Request } from './command.ts'
import { accepted, addressesFor, searchFor } from './searching.ts'

/** The words to read by, where the configuration adds some to the vocabulary's own. */
export const lexiconFor = ({ config }: Request) =>
  config.settings.words || config.settings.dates?.order
    ? compileLexicon(config.settings.words, config.settings.dates?.order ?? null)
    : undefined

/** What makes a report of bytes. */
type Read<T extends Report> = (bytes: Uint8Array, options: ReadOptions) => T

const readerWith =
  <T extends Report>(lexicon: Lexicon | undefined, { config }: Request, read: Read<T>): Reader<T> =>
  (bytes, path, shown) => {
    if (isBinary(bytes)) return null
    const report = read(bytes, { path, lexicon, most: config.settings.maxBytes })
    return shown === path ? report : { ...report, source: { ...report.source, path: shown } }
  }

/** Judges by the words in force whether a file is a report. */
export const judgeFor =
  (request: Request, lexicon = lexiconFor(request)): Search['judge'] =>
  (head, path) =>
    judgePage(head, { path, lexicon })

async function readWith<T extends Report>(request: Request, every: boolean, read: Read<T>, repeat = every): Promise<Reading<T>> {
  const lexicon = lexiconFor(request)
  const search = addressesFor(request, judgeFor(request, lexicon), repeat)
  const reading = await readReports(request.args, search, readerWith(lexicon, request, read), every || request.options.all === true)
  return { ...reading, problems: accepted(reading.problems, request) }
}

/** What reads bytes into a report for a request. */
export const reportReader = (request: Request): Reader => readerWith(lexiconFor(request), request, readReport)

/** What reads bytes into a report with all that a check needs to know. */
export const judgingReader = (request: Request): Reader<ReportToJudge> => readerWith(lexiconFor(request), request, reportToJudge)

/** Reads every report that a request names or its folders hold, even as often as it is named. */
export const readAll = (request: Request): Promise<Reading> => readWith(request, true, readReport)

/** Reads the reports that a request names, or the newest of each series, with all that a check needs to know. */
export const readToJudge = (request: Request): Promise<Reading<ReportToJudge>> => readWith(request, false, reportToJudge)

/** Reads the reports that a request names, or the newest of each series, with all that stands in them. */
export const examineAll = (request: Request): Promise<Reading<ExaminedReport>> => readWith(request, false, examineReport)

/** What examines bytes for a request. */
export const examinerFor = (request: Request): Reader<ExaminedReport> => readerWith(lexiconFor(request), request, examineReport)

/** Reads what reports were at the base that `given` means. */
export function readBaseFor(request: Request, reports: readonly Report[], given: string): Promise<ReadBase<ReportToJudge>> {
  const lexicon = lexiconFor(request)
  const paths = reports.map(({ source }) => source.path)
  return readBase(paths, given, addressesFor(request, judgeFor(request, lexicon)), readerWith(lexicon, request, reportToJudge))
}

/** Reads every report that a request names or its repository holds, each with its words that were not understood. */
export const questionAll = (request: Request): Promise<Reading<QuestionedReport>> => readWith(request, true, questionReport, false)

/** Reads every report that a request names or its folders hold, as it is now, with all that its mending needs; a past one cannot be mended. */
export async function readToMend(request: Request): Promise<Reading<ReportToMend>> {
  const lexicon = lexiconFor(request)
  const reading = await readReports(
    request.args,
    searchFor(request, judgeFor(request, lexicon)),
    readerWith(lexicon, request, reportToMend),
    true,
  )
  return { ...reading, problems: accepted(reading.problems, request) }
}

/** Reads exactly the named reports, in order; a folder is a problem. */
export async function readEach(request: Request): Promise<Omit<Reading, 'older'>> {
  const lexicon = lexiconFor(request)
  const [search, read] = [addressesFor(request, judgeFor(request, lexicon)), readerWith(lexicon, request, readReport)]
  const reading: Omit<Reading, 'older'> = { reports: [], problems: [], warnings: [] }
  for (const path of request.args) {
    const { found, warnings } = await readNamed(path, search, read)
    reading.warnings.push(...warnings)
    if (isProblem(found)) reading.problems.push(found)
    else reading.reports.push(found)
  }
  return reading
}

/** Whether an argument is a path that exists, or standard input. */
const isThere = (path: string, { place: { cwd } }: Request): boolean => path === '-' || existsSync(resolve(cwd, path))

/** Reads the reports that a request compares: two that are named, or what its addresses mean. */
export async function readCompared(request: Request): Promise<ReadPairs> {
  const { args } = request
  if (args.length === 2 && args.every((path) => isThere(path, request))) {
    const { reports, ...told } = await readEach(request)
    const [before, after] = reports
    return { pairs: before && after ? [{ before, after }] : [], added: [], removed: [], unchanged: [], ...told }
  }
  const lexicon = lexiconFor(request)
  return readPairs(args, addressesFor(request, judgeFor(request, lexicon)), readerWith(lexicon, request, readReport))
}
