import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ExaminedReport, QuestionedReport, ReportToJudge, ReportToMend } from '../pipeline/index.ts'
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
} from '../sources/index.ts'
import type { Request } from './command.ts'
import { type Kind, keptReader } from './keptReader.ts'
import { accepted, addressesFor, searchFor } from './searching.ts'

const hasSource = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'object' && value.source !== null

/** Whether a value is a report of a kind: what was kept under this program's own key and hash, and nothing else, comes here. */
const isKept = <T extends Report>(value: unknown): value is T => hasSource(value)

const shownAs = <T extends Report>(report: T, shown: string): T =>
  report.source.path === shown ? report : { ...report, source: { ...report.source, path: shown } }

/** What reports are read into, each by the name that it is kept under. */
const REPORTS: Kind<Report> = { name: 'reports', is: isKept<Report>, shownAs, reader: 'report' }
const JUDGED: Kind<ReportToJudge> = {
  name: 'reports to judge',
  is: isKept<ReportToJudge>,
  shownAs,
  reader: 'toJudge',
}
const EXAMINED: Kind<ExaminedReport> = {
  name: 'examined',
  is: isKept<ExaminedReport>,
  shownAs,
  reader: 'examined',
}
const QUESTIONED: Kind<QuestionedReport> = {
  name: 'questioned',
  is: isKept<QuestionedReport>,
  shownAs,
  reader: 'questioned',
}
/** What is to be mended is read as it lies there. */
const MENDED: Kind<ReportToMend> = { name: null, is: isKept<ReportToMend>, shownAs, reader: 'toMend' }

async function readWith<T extends Report>(request: Request, every: boolean, read: Reader<T>, repeat = every): Promise<Reading<T>> {
  const search = addressesFor(request, repeat)
  const reading = await readReports(request.args, search, read, every || request.options.all === true)
  return { ...reading, problems: accepted(reading.problems, request) }
}

/** What reads bytes into a report for a request. */
export const reportReader = (request: Request): Reader => keptReader(request, REPORTS)

/** What reads bytes into a report with all that a check needs to know. */
export const judgingReader = (request: Request): Reader<ReportToJudge> => keptReader(request, JUDGED)

/** What examines bytes for a request. */
export const examinerFor = (request: Request): Reader<ExaminedReport> => keptReader(request, EXAMINED)

/** Reads every report that a request names or its folders hold, even as often as it is named. */
export const readAll = (request: Request): Promise<Reading> => readWith(request, true, reportReader(request))

/** Reads the reports that a request names, or the newest of each series, with all that a check needs to know. */
export const readToJudge = (request: Request): Promise<Reading<ReportToJudge>> => readWith(request, false, judgingReader(request))

/** Reads the reports that a request names, or the newest of each series, with all that stands in them. */
export const examineAll = (request: Request): Promise<Reading<ExaminedReport>> => readWith(request, false, examinerFor(request))

/** Reads what reports were at the base that `given` means. */
export function readBaseFor(request: Request, reports: readonly Report[], given: string): Promise<ReadBase<ReportToJudge>> {
  const paths = reports.map(({ source }) => source.path)
  return readBase(paths, given, addressesFor(request), judgingReader(request))
}

/** Reads every report that a request names or its repository holds, each with its words that were not understood. */
export const questionAll = (request: Request): Promise<Reading<QuestionedReport>> =>
  readWith(request, true, keptReader(request, QUESTIONED), false)

/** Reads every report that a request names or its folders hold, as it is now, with all that its mending needs; a past one cannot be mended. */
export async function readToMend(request: Request): Promise<Reading<ReportToMend>> {
  const reading = await readReports(request.args, searchFor(request), keptReader(request, MENDED), true)
  return { ...reading, problems: accepted(reading.problems, request) }
}

/** Reads exactly the named reports, in order; a folder is a problem. */
export async function readEach(request: Request): Promise<Omit<Reading, 'older'>> {
  const [search, read] = [addressesFor(request), reportReader(request)]
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
  return readPairs(args, addressesFor(request), reportReader(request))
}
