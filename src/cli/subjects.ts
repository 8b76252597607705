import { createHash } from 'node:crypto'
import type { Life } from '../analysis/index.ts'
import { type Digest, isDigest, type Moment } from '../report/index.ts'
import {
  bytesOf,
  type HistoryReading,
  historiesOf,
  isProblem,
  listPages,
  openRepository,
  type Page,
  type Problem,
  seriesOf,
  upTo,
} from '../sources/index.ts'
import { cacheFor } from './cacheFor.ts'
import type { Request } from './command.ts'
import { Failure } from './errors.ts'
import { accepted, searchFor } from './searching.ts'

/** One report or series through time. */
export interface Subject {
  name: string
  /** What its moments are: the states of one report, or the reports of a series. */
  by: 'states' | 'reports'
  /** Oldest first. */
  moments: Moment[]
}

/** What was found of the past, and what stood in the way. */
export interface Past {
  subjects: Subject[]
  problems: readonly Problem[]
  warnings: readonly Problem[]
}

type Read = HistoryReading['read']
/** What git has of each page. */
type Committed = ReadonlyMap<Page, readonly Moment[]>

/** Reads the states of reports; what reads, words and all, is loaded only when there is something that was not read before. */
function readerOf(request: Request, whole: boolean): Read {
  const load = async () => (await import('./readDigest.ts')).digestReader(request, whole)
  let reader: ReturnType<typeof load> | null = null
  return async (bytes, path) => {
    reader ??= load()
    return (await reader)(bytes, path)
  }
}

/** The id that git gives a content. */
const blobOf = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

const same = (one: Digest | null | undefined, other: Digest): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The states of one report: those that git has, and the file as it lies there where that says something else. */
async function statesOf(page: Page, committed: Committed, request: Request, read: Read): Promise<Moment[] | Problem> {
  const { place, today, options } = request
  const past = committed.get(page) ?? []
  const newest = past.at(-1)
  const bytes = await bytesOf({ ...page, page }, place)
  if (isProblem(bytes)) return bytes
  if (newest?.blob === blobOf(bytes)) return [...past]
  const digest = await read(bytes, page.path)
  if (digest === null) return { code: 'binary', path: page.path, detail: '' }
  const date = newest ? today : (digest.date ?? today)
  if (same(newest?.digest, digest) || !upTo(options.until)(date)) return [...past]
  return [...past, { commit: null, date, author: null, path: page.path, blob: null, digest }]
}

/** The day that stands in the name of a report. */
const dayInName = ({ judgement }: Page): string | null =>
  judgement?.succession.order.split(' ').findLast((one) => /^\d{4}-\d\d-\d\d$/.test(one)) ?? null
const ownDate = (page: Page): string | null => page.judgement?.date ?? dayInName(page)

/** The reports of one series, each as it lies there: by its own date, else by the day that git first had it. */
async function reportsOf(pages: readonly Page[], committed: Committed, request: Request, read: Read): Promise<Moment[] | Problem> {
  const moments: Moment[] = []
  for (const page of pages) {
    const bytes = await bytesOf({ ...page, page }, request.place)
    if (isProblem(bytes)) return bytes
    const digest = await read(bytes, page.path)
    const date = digest?.date ?? ownDate(page) ?? committed.get(page)?.[0]?.date ?? request.today
    moments.push({ commit: null, date, author: null, path: page.path, blob: null, digest })
  }
  const isWanted = upTo(request.options.until)
  return moments.filter(({ date }) => isWanted(date))
}

/** What git has of reports; without git, what lies there is all. */
async function pastOf(
  pages: readonly Page[],
  request: Request,
  read: Read,
  whole: boolean,
): Promise<{ committed: Committed; warning: Problem[] }> {
  if (pages.length === 0) return { committed: new Map(), warning: [] }
  const repository = await openRepository(request.place)
  if (isProblem(repository)) {
    if (repository.code === 'git') throw new Failure(repository.code, repository)
    return { committed: new Map(), warning: [repository] }
  }
  const histories = await historiesOf(repository, pages, {
    read,
    kept: (value) => (isDigest(value) ? value : null),
    cache: cacheFor(pages, repository.folder, request, whole),
    until: request.options.until,
  })
  if (isProblem(histories)) throw new Failure(histories.code, histories)
  const shallow: Problem[] = repository.shallow ? [{ code: 'shallow', path: '.', detail: '' }] : []
  return { committed: histories.moments, warning: [...shallow, ...histories.missing] }
}

/**
 * The reports and series that a request names, or those of its repository, each through time up to --until.
 *
 * @param whole whether tests and pieces of work are asked for too; without them a history is a tenth as large
 */
export async function subjectsOf(request: Request, whole = false): Promise<Past> {
  if (request.args.includes('-')) throw new Failure('no-past', { path: '-', detail: '' })
  const read = readerOf(request, whole)
  const { pages, problems, warnings, empty } = await listPages(request.args, searchFor(request), false)
  const series = seriesOf(pages.filter(({ report, named }) => report || named))
  const asked = series.flatMap(({ pages }) => (pages.length === 1 ? pages : pages.filter((page) => ownDate(page) === null)))
  const { committed, warning } = await pastOf(asked, request, read, whole)
  const failed: Problem[] = []
  const subjects: Subject[] = []
  for (const { name, pages: members } of series) {
    const [first] = members
    const by = members.length === 1 ? 'states' : 'reports'
    const moments = await (by === 'states' ? statesOf(first, committed, request, read) : reportsOf(members, committed, request, read))
    if (isProblem(moments)) failed.push(moments)
    else if (moments.length > 0) subjects.push({ name: by === 'states' ? first.path : name, by, moments })
  }
  return { subjects, problems: [...accepted([...problems, ...empty], request), ...failed], warnings: [...warnings, ...warning] }
}

/** What became of the things that the reports of each subject tell of, as far as it went on since --since. */
export function livesIn<T extends Pick<Life, 'seen' | 'gone'>>(
  { subjects }: Past,
  through: (moments: readonly Moment[], today: string) => T[],
  { options: { since = '' }, today }: Request,
): (T & { subject: string })[] {
  return subjects
    .flatMap(({ name, moments }) => through(moments, today).map((one) => ({ subject: name, ...one })))
    .filter(({ seen, gone }) => (gone ?? seen).date >= since)
}
