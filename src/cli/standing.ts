import { BOUNDS, type Bounds, type Candidate, type Currency, currencyOf, type Dated } from '../analysis/index.ts'
import type { Report } from '../report/index.ts'
import {
  type Changes,
  changesOf,
  isProblem,
  type Located,
  openRepository,
  type Problem,
  type Reader,
  type Surveyed,
  surveyReports,
} from '../sources/index.ts'
import { cacheFor } from './cacheFor.ts'
import type { Request } from './command.ts'
import { accepted, addressesFor } from './searching.ts'

/** What of a report tells whether it is current. */
export interface Told extends Pick<Report, 'kind' | 'state' | 'label' | 'date' | 'dateFrom'> {
  /** How many dated entries it has, as a log. */
  logged: number
}

/** A report, whether it is current, and where its date is told. */
export interface Stood<T> {
  report: T
  path: string
  currency: Currency
  date: Dated | null
  /** Where it was read from. */
  one: Located
  /** The path of the report before it in its series. */
  before: string | null
}

/** The bounds in force. */
export const boundsFor = ({ config }: Pick<Request, 'config'>): Bounds => ({ ...BOUNDS, ...config.settings.current })

/** What git tells of the files that were found in folders. */
async function changesFor<T extends object>(surveyed: readonly Surveyed<T>[], request: Request): Promise<ReadonlyMap<string, Changes>> {
  const pages = surveyed.flatMap(({ one }) => (one.page && !one.past ? [one.page] : []))
  if (pages.length === 0) return new Map()
  const repository = await openRepository(request.place)
  if (isProblem(repository)) return new Map()
  const cache = cacheFor(pages, repository.folder, request, false)
  const changes = await changesOf(repository, pages, cache)
  await cache?.save()
  return new Map([...changes].map(([{ path }, told]) => [path, told]))
}

/** A report's date: its own, else the one in its file's name, else the day on which git last saw it change. */
function datedBy({ date, dateFrom }: Told, changes: Changes | undefined): Dated | null {
  if (date !== null) return { day: date, from: dateFrom ?? 'text' }
  return changes ? { day: changes.last.slice(0, 10), from: 'git' } : null
}

function candidateOf<T extends object>({ one, series }: Surveyed<T>, report: Told, changes: Changes | undefined): Candidate {
  const { page } = one
  const judgement = page?.judgement ?? null
  const newest = series?.pages.at(-1)
  return {
    path: one.path,
    named: page === null || page.named || one.past !== undefined,
    kind: report.kind,
    state: report.state,
    label: report.label,
    date: datedBy(report, changes),
    changed: changes?.last ?? null,
    days: changes?.days ?? null,
    entries: report.logged,
    putAway: judgement?.standing.putAway ?? null,
    subject: judgement?.standing.subject ?? null,
    living: judgement?.standing.living ?? false,
    series:
      series && newest && judgement
        ? { size: series.pages.length, newest: newest.path, by: series.by, journal: judgement.succession.stem }
        : null,
  }
}

function beforeIn<T extends object>({ one: { page }, series }: Surveyed<T>): string | null {
  const at = series && page ? series.pages.indexOf(page) : -1
  return (at > 0 && series?.pages[at - 1]?.path) || null
}

/** Every report that was asked for, and what stood in the way of reading others. */
export interface Standings<T> {
  all: Stood<T>[]
  problems: Problem[]
  warnings: Problem[]
}

/** Reads every report that a request names or its folders hold, and tells of each whether it is current. */
export async function standingsOf<T extends object>(request: Request, read: Reader<T>, tell: (report: T) => Told): Promise<Standings<T>> {
  const search = addressesFor(request)
  const { surveyed, problems, warnings } = await surveyReports(request.args, search, read)
  const changes = await changesFor(surveyed, request)
  const candidates = surveyed.map((each) => candidateOf(each, tell(each.report), changes.get(each.one.path)))
  const currencies = currencyOf(candidates, boundsFor(request), request.today)
  const all = surveyed.flatMap((each, index): Stood<T>[] => {
    const [candidate, currency] = [candidates[index], currencies[index]]
    return candidate && currency
      ? [{ report: each.report, path: candidate.path, one: each.one, currency, date: candidate.date, before: beforeIn(each) }]
      : []
  })
  return { all, problems: accepted(problems, request), warnings }
}
