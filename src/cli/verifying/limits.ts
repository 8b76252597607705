import type { Limit } from '../../analysis/index.ts'
import type { Report } from '../../report/index.ts'
import { commitTime, isProblem, openRepository, type Repository } from '../../sources/index.ts'
import type { Request } from '../command.ts'

const REVISION = /\b[0-9a-f]{7,40}\b/
const OF_REVISION = /\b(?:commit|revision|sha|tested (?:at|on|commit|revision))\b/i

/** The revision that a report says was tested, as it is written in its header. */
const revisionIn = ({ fields }: Report): string | null =>
  fields.flatMap(({ key, value }) => (OF_REVISION.test(key) ? (REVISION.exec(value.toLowerCase()) ?? []) : []))[0] ?? null

/** What git knows that evidence for one report must not be older than. */
async function limitsIn(repository: Repository, report: Report): Promise<Limit[]> {
  const revision = revisionIn(report)
  const tested = revision && (await commitTime(repository, revision, null))
  const committed = await commitTime(repository, 'HEAD', report.source.path)
  return [
    ...(tested ? [{ what: `the tested revision ${revision}`, time: tested }] : []),
    // To the day: whoever writes a report commits it after the tests were run.
    ...(committed ? [{ what: 'the day on which the report was last committed', time: committed.slice(0, 10) }] : []),
  ]
}

/** What evidence must not be older than, beside the date of each report, as far as git knows. */
export async function limitsFor(reports: readonly Report[], { place }: Request): Promise<(report: Report) => readonly Limit[]> {
  const repository = await openRepository(place)
  const limits = new Map<Report, Limit[]>()
  if (!isProblem(repository)) for (const report of reports) limits.set(report, await limitsIn(repository, report))
  return (report) => limits.get(report) ?? []
}
