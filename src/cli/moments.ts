import { createHash } from 'node:crypto'
import { type Digest, isDigest, type Moment } from '../report/index.ts'
import {
  bytesOf,
  type HistoryReading,
  historiesOf,
  isProblem,
  openRepository,
  type Page,
  type Problem,
  type Repository,
  type Span,
  upTo,
} from '../sources/index.ts'
import { cacheFor } from './cacheFor.ts'
import type { Request } from './command.ts'
import { Failure } from './errors.ts'

type Read = HistoryReading['read']
/** What git has of each page. */
export type Committed = ReadonlyMap<Page, readonly Moment[]>

/** The id that git gives a content. */
export const blobOf = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

const same = (one: Digest | null | undefined, other: Digest): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The last day that is asked for: that of the request, or that of a span where it is earlier. */
const untilOf = ({ day }: Span, { options: { until } }: Request): string | undefined => (day && !(until && until < day) ? day : until)

/** The states of one report: those that git has, and the file as it lies there where that says something else. */
async function statesOf(span: Span, page: Page, committed: Committed, request: Request, read: Read): Promise<Moment[] | Problem> {
  const past = committed.get(page) ?? []
  if (page.past) return [...past]
  const newest = past.at(-1)
  const bytes = await bytesOf({ ...page, page }, request.place)
  if (isProblem(bytes)) return bytes
  if (newest?.blob === blobOf(bytes)) return [...past]
  const digest = await read(bytes, page.path)
  if (digest === null) return { code: 'binary', path: page.path, detail: '' }
  const date = newest ? request.today : (digest.date ?? request.today)
  if (same(newest?.digest, digest) || !upTo(untilOf(span, request))(date)) return [...past]
  return [...past, { commit: null, date, author: null, path: page.path, blob: null, digest }]
}

/** The day that stands in the name of a report. */
const dayInName = ({ judgement }: Page): string | null =>
  judgement?.succession.order.split(' ').findLast((one) => /^\d{4}-\d\d-\d\d$/.test(one)) ?? null
const ownDate = (page: Page): string | null => page.judgement?.date ?? dayInName(page)

/** The reports of one series, each as it is or was: by its own date, else by the day that git first had it. */
async function reportsOf(span: Span, committed: Committed, request: Request, read: Read): Promise<Moment[] | Problem> {
  const moments: Moment[] = []
  for (const [index, { page }] of span.members.entries()) {
    request.place.watch?.('reports', index, span.members.length)
    const bytes = await bytesOf({ ...page, page }, request.place)
    if (isProblem(bytes)) return bytes
    const digest = await read(bytes, page.past?.path ?? page.path)
    const date = digest?.date ?? ownDate(page) ?? committed.get(page)?.[0]?.date ?? request.today
    moments.push({ commit: null, date, author: null, path: page.path, blob: null, digest })
  }
  return moments
}

/** The states or reports of a span, oldest first, with each the path that it goes by today; ends that it names cut it. */
export async function momentsOf(span: Span, committed: Committed, request: Request, read: Read): Promise<Moment[] | Problem> {
  const [only] = span.members
  if (span.by === 'states') return only ? statesOf(span, only.page, committed, request, read) : []
  const moments = await reportsOf(span, committed, request, read)
  if (isProblem(moments)) return moments
  const last = span.last ? span.members.findIndex(({ key }) => key === span.last?.key) + 1 : moments.length
  return moments.slice(0, last).filter(({ date }) => upTo(untilOf(span, request))(date))
}

/** The pages of which git is asked: those told by their states, and those without a date of their own. */
const askedOf = ({ by, members }: Span): Page[] => members.flatMap(({ page }) => (by === 'states' || ownDate(page) === null ? [page] : []))

/** Spans that are looked back on from one commit, up to one day. */
function grouped(spans: readonly Span[], request: Request): Span[][] {
  const groups = new Map<string, Span[]>()
  for (const span of spans) {
    const key = `${span.commit} ${untilOf(span, request)}`
    groups.set(key, [...(groups.get(key) ?? []), span])
  }
  return [...groups.values()]
}

/** What git has of the reports of each span, and what makes that less than it should be; without git, what lies there is all. */
export async function committedOf(spans: readonly Span[], request: Request, read: Read, whole: boolean) {
  const committed = new Map<Page, readonly Moment[]>()
  if (spans.flatMap(askedOf).length === 0) return { committed, warnings: [] }
  const repository = await openRepository(request.place)
  if (isProblem(repository)) {
    if (repository.code === 'git') throw new Failure(repository.code, repository)
    return { committed, warnings: [repository] }
  }
  const warnings: Problem[] = repository.shallow ? [{ code: 'shallow', path: '.', detail: '' }] : []
  for (const group of grouped(spans, request)) {
    const { past, missing } = await pastOf(repository, group, request, read, whole)
    for (const [page, moments] of past) committed.set(page, moments)
    warnings.push(...missing)
  }
  return { committed, warnings }
}

async function pastOf(repository: Repository, group: readonly Span[], request: Request, read: Read, whole: boolean) {
  const pages = group.flatMap(askedOf)
  const [{ commit }] = [group[0] ?? { commit: null }]
  const files = pages.map((page) => ({ page, path: page.past?.path ?? page.path }))
  const found = await historiesOf({ ...repository, head: commit ?? repository.head }, files, {
    read,
    kept: (value) => (isDigest(value) ? value : null),
    cache: cacheFor(pages, repository.folder, request, whole),
    watch: request.place.watch,
    until: group[0] && untilOf(group[0], request),
  })
  if (isProblem(found)) throw new Failure(found.code, found)
  return { past: [...found.moments].map(([{ page }, moments]) => [page, moments] as const), missing: found.missing }
}
