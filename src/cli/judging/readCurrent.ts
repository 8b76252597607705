import type { ExaminedReport, ReportToJudge } from '../../pipeline/index.ts'
import type { Report } from '../../report/index.ts'
import { isProblem, type Reader, type Reading, readMany } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { examineAll, examinerFor, judgingReader, readToJudge } from '../reading.ts'
import { isFolder } from '../searching.ts'
import type { Row } from '../statusRows.ts'
import { summarised } from '../summaries.ts'

/** The reports to be judged, and those that were not read for it, for they are not current. */
export interface CurrentReading<T extends Report> extends Reading<T> {
  aside: Row[]
}

/** Whether all reports of a request are judged: they are asked for one by one, or with --all. */
const meansEach = (request: Request): boolean =>
  request.options.all === true || (request.args.length > 0 && !request.args.some((path) => isFolder(path, request)))

/** Reads what of a request is current: what it names, and of what its folders hold the current reports, or all of them with --all. */
async function currentBy<T extends Report>(
  request: Request,
  readEach: (request: Request) => Promise<Reading<T>>,
  read: Reader<T>,
): Promise<CurrentReading<T>> {
  if (meansEach(request)) return { ...(await readEach(request)), aside: [] }
  const { all, problems, warnings } = await summarised(request)
  const current = all.flatMap(({ one, currency }) => (currency.current ? [one] : []))
  const found = await readMany(current, request.place, read)
  const reports = found.flatMap(({ made }) => (isProblem(made) ? [] : [made]))
  const aside = all.filter(({ currency }) => !currency.current)
  return { reports, problems, warnings, older: aside.length, aside }
}

/** Reads the current reports of a request with all that a check needs to know. */
export const readCurrent = (request: Request): Promise<CurrentReading<ReportToJudge>> =>
  currentBy(request, readToJudge, judgingReader(request))

/** Reads the current reports of a request with all that stands in them. */
export const examineCurrent = (request: Request): Promise<CurrentReading<ExaminedReport>> =>
  currentBy(request, examineAll, examinerFor(request))
