import type { Digest, Moment } from '../report/index.ts'
import { bytesOf, contentId, isProblem, type Page, type Problem, type Span, upTo } from '../sources/index.ts'
import type { Request } from './command.ts'
import { type Committed, ownDate, type Read, untilOf } from './committed.ts'

const same = (one: Digest | null | undefined, other: Digest): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The states of one report: those that git has, and the file as it lies there where that says something else. */
async function statesOf(span: Span, page: Page, committed: Committed, request: Request, read: Read): Promise<Moment[] | Problem> {
  const past = committed.get(page) ?? []
  if (page.past) return [...past]
  const newest = past.at(-1)
  const id = page.file === null ? null : ((await request.place.contents?.idOf(page.file)) ?? null)
  if (newest?.blob && newest.blob === id) return [...past]
  const bytes = await bytesOf({ ...page, page }, request.place)
  if (isProblem(bytes)) return bytes
  if (newest?.blob === (await contentId(bytes))) return [...past]
  const digest = await read(bytes, page.path)
  if (digest === null) return { code: 'binary', path: page.path, detail: '' }
  const date = newest ? request.today : (digest.date ?? request.today)
  if (same(newest?.digest, digest) || !upTo(untilOf(span, request))(date)) return [...past]
  return [...past, { commit: null, date, author: null, path: page.path, blob: null, digest }]
}

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
