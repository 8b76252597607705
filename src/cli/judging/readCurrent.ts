import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReportToJudge } from '../../pipeline/index.ts'
import { isProblem, type Reading, readOne } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { judgingReader, readToJudge } from '../reading.ts'
import type { Row } from '../statusRows.ts'
import { summarised } from '../summaries.ts'

/** The reports to be judged, and those that were not read for it, for they are not current. */
export interface CurrentReading extends Reading<ReportToJudge> {
  aside: Row[]
}

const isFolder = (path: string, { place: { cwd } }: Request): boolean =>
  statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true

/** Whether all reports of a request are judged: they are asked for one by one, or with --all. */
const meansEach = (request: Request): boolean =>
  request.options.all === true || (request.args.length > 0 && !request.args.some((path) => isFolder(path, request)))

/** Reads what of a request is to be judged: what it names, and of what its folders hold the current reports, or all of them with --all. */
export async function readCurrent(request: Request): Promise<CurrentReading> {
  if (meansEach(request)) return { ...(await readToJudge(request)), aside: [] }
  const { all, problems, warnings } = await summarised(request)
  const read = judgingReader(request)
  const reports: ReportToJudge[] = []
  for (const { one, currency } of all) {
    if (!currency.current) continue
    const report = await readOne(one, request.place, read)
    if (!isProblem(report)) reports.push(report)
  }
  const aside = all.filter(({ currency }) => !currency.current)
  return { reports, problems, warnings, older: aside.length, aside }
}
