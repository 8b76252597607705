import { createHash } from 'node:crypto'
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
} from '../sources/index.ts'
import { cacheFor } from './cacheFor.ts'
import type { Request } from './command.ts'
import { Failure } from './errors.ts'
import { accepted, lexiconFor, searchFor } from './reading.ts'

/** One report or series through time. */
export interface Subject {
  name: string
  /** Its states, or its reports, oldest first. */
  moments: Moment[]
}

/** What was found of the past, and what stood in the way. */
export interface Past {
  subjects: Subject[]
  problems: readonly Problem[]
  warnings: readonly Problem[]
}

type Read = HistoryReading['read']

/** Reads a state of a report; what reads is loaded only when something was not read before. */
function readerOf(request: Request, whole: boolean): Read {
  const loaded = { lexicon: lexiconFor(request) }
  return async (bytes, path) => (await import('./readDigest.ts')).readDigest(bytes, { path, ...loaded }, whole)
}

/** The id that git gives a content. */
const blobOf = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

const same = (one: Digest | null | undefined, other: Digest): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The states of one report: those that git has, and the file as it lies there where that says something else. */
async function statesOf(
  page: Page,
  committed: readonly Moment[],
  { place, today, options }: Request,
  read: Read,
): Promise<Moment[] | Problem> {
  const bytes = await bytesOf({ ...page, page }, place)
  if (isProblem(bytes)) return bytes
  const newest = committed.at(-1)
  if (newest?.blob === blobOf(bytes) || (options.until && today > options.until)) return [...committed]
  const digest = await read(bytes, page.path)
  if (digest === null) return { code: 'binary', path: page.path, detail: '' }
  if (same(newest?.digest, digest)) return [...committed]
  const date = newest ? today : (digest.date ?? today)
  return [...committed, { commit: null, date, author: null, path: page.path, blob: null, digest }]
}

/** The reports of one series, each as it lies there, by its own date. */
async function reportsOf(pages: readonly Page[], request: Request, read: Read): Promise<Moment[] | Problem> {
  const moments: Moment[] = []
  for (const page of pages) {
    const bytes = await bytesOf({ ...page, page }, request.place)
    if (isProblem(bytes)) return bytes
    const digest = await read(bytes, page.path)
    const date = digest?.date ?? page.judgement?.date ?? request.today
    moments.push({ commit: null, date, author: null, path: page.path, blob: null, digest })
  }
  const { since, until } = request.options
  return moments.filter(({ date }) => (!since || date >= since) && (!until || date <= until))
}

/** The past of each report that has no other beside it, in their order; without git, what lies there is all. */
async function pastOf(
  pages: readonly Page[],
  request: Request,
  read: Read,
  whole: boolean,
): Promise<{ committed: Moment[][]; warning: Problem[] }> {
  const repository = await openRepository(request.place)
  if (isProblem(repository)) {
    if (repository.code === 'git') throw new Failure(repository.code, repository)
    return { committed: pages.map(() => []), warning: [repository] }
  }
  const { since, until } = request.options
  const histories = await historiesOf(
    repository,
    pages.map(({ path }) => path),
    {
      read,
      kept: (value) => (isDigest(value) ? value : null),
      cache: await cacheFor(pages, repository.folder, request, whole),
      since,
      until,
    },
  )
  if (isProblem(histories)) throw new Failure(histories.code, histories)
  return { committed: histories, warning: repository.shallow ? [{ code: 'shallow', path: '.', detail: '' }] : [] }
}

/**
 * The reports and series that a request names, or those of its repository, each through time.
 *
 * @param whole whether tests and pieces of work are asked for too; without them a history is a tenth as large
 */
export async function subjectsOf(request: Request, whole = false): Promise<Past> {
  const read = readerOf(request, whole)
  const { pages, problems, warnings, empty } = await listPages(request.args, searchFor(request))
  const series = seriesOf(pages.filter(({ report, named }) => report || named))
  const alone = series.flatMap((one) => (one.pages.length === 1 ? [one.pages[0]] : []))
  const { committed, warning } = alone.length > 0 ? await pastOf(alone, request, read, whole) : { committed: [], warning: [] }
  const failed: Problem[] = []
  const subjects: Subject[] = []
  for (const { name, pages: members } of series) {
    const [first] = members
    const moments =
      members.length === 1
        ? await statesOf(first, committed[alone.indexOf(first)] ?? [], request, read)
        : await reportsOf(members, request, read)
    if (isProblem(moments)) failed.push(moments)
    else if (moments.length > 0) subjects.push({ name: members.length === 1 ? first.path : name, moments })
  }
  return { subjects, problems: [...accepted([...problems, ...empty], request), ...failed], warnings: [...warnings, ...warning] }
}
