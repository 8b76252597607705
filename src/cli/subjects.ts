import type { Life } from '../analysis/index.ts'
import { isDigest, type Moment } from '../report/index.ts'
import { bytesOf, contentId, type HistoryReading, isProblem, lookBack, type Page, type Problem, type Span, upTo } from '../sources/index.ts'
import type { Request } from './command.ts'
import { committedOf } from './committed.ts'
import { Failure } from './errors.ts'
import { keptOr } from './keptReader.ts'
import { momentsOf } from './moments.ts'
import { accepted, addressesFor } from './searching.ts'

/** One report or series through time. */
export interface Subject {
  name: string
  /** What its moments are: the states of one report, or the reports of a series. */
  by: 'states' | 'reports'
  /** Oldest first. */
  moments: Moment[]
  /** The day or the time from which on it is told; empty from its beginning on. */
  since: string
}

/** What was found of the past, and what stood in the way. */
export interface Past {
  subjects: Subject[]
  problems: readonly Problem[]
  warnings: readonly Problem[]
}

/** Reads the states of reports; what reads, words and all, is loaded only when there is something that was not read before. */
function readerOf(request: Request, whole: boolean): HistoryReading['read'] {
  const load = async () => (await import('./readDigest.ts')).digestReader(request, whole)
  let reader: ReturnType<typeof load> | null = null
  return async (bytes, path) => {
    reader ??= load()
    return (await reader)(bytes, path)
  }
}

/** The same for reports as they lie there: what was read of a content is kept. */
function keptReaderOf(request: Request, whole: boolean, read: HistoryReading['read']): HistoryReading['read'] {
  const cache = request.kept.of(whole ? 'whole digests' : 'digests')
  return (bytes, path) => keptOr(cache, { bytes, path, is: isDigest }, async () => read(bytes, path))
}

/** The moment that a span begins with: the report of that path, or the state of that content. */
async function beginning({ first, by, members }: Span, moments: readonly Moment[]): Promise<Moment | undefined> {
  if (first === null) return undefined
  const member = members.find(({ key }) => key === first.key)
  if (by === 'reports') return moments.find(({ path }) => path === member?.page.path)
  if (!first.past) return moments.at(-1)
  const blob = isProblem(first.past.content) ? null : await contentId(first.past.content)
  return moments.find((moment) => moment.blob === blob)
}

/** The later of --since and of what a span begins with. */
const later = (begins: Moment | undefined, { options: { since = '' } }: Request): string =>
  begins && begins.date > since ? begins.date : since

/** A log that has one state is looked back on by its dated entries, up to --until; null for any other page. */
async function entriesOf(
  { members, by, day }: Span,
  moments: readonly Moment[],
  request: Request,
  whole: boolean,
): Promise<Moment[] | null> {
  const [member, ...others] = members
  const [only] = moments
  if (!member || !only || by !== 'states' || others.length > 0 || moments.length > 1 || (only.digest?.entries ?? 0) < 2) return null
  const until = [day, request.options.until].filter((one) => one !== null && one !== undefined).sort()[0]
  const entries = await momentsIn(member.page, only.path, request, whole)
  return entries?.filter(({ date }) => upTo(until)(date)) ?? null
}

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' &&
  value !== null &&
  'date' in value &&
  typeof value.date === 'string' &&
  'digest' in value &&
  isDigest(value.digest)

const areMoments = (value: unknown): value is Moment[] => Array.isArray(value) && value.every(isMoment)

/** The dated entries of a page; what was read of a content is kept. */
async function momentsIn(page: Page, path: string, request: Request, whole: boolean): Promise<Moment[] | null> {
  const cache = request.kept.of(whole ? 'whole entries' : 'entries')
  const bytes = await bytesOf({ ...page, page }, request.place)
  if (isProblem(bytes)) return null
  return keptOr(cache, { bytes, path, is: areMoments }, async () => {
    const { momentsOfEntries } = await import('./readDigest.ts')
    return momentsOfEntries(bytes, path, request, whole)
  })
}

/**
 * What a request names, or the reports and series of its repository, each through time up to --until.
 *
 * @param whole whether tests and pieces of work are asked for too; without them a history is a tenth as large
 */
export async function subjectsOf(request: Request, whole = false): Promise<Past> {
  if (request.args.includes('-')) throw new Failure('no-past', { path: '-', detail: '' })
  const read = readerOf(request, whole)
  const readNow = keptReaderOf(request, whole, read)
  const { spans, problems, warnings } = await lookBack(request.args, addressesFor(request))
  const { committed, warnings: more } = await committedOf(spans, request, read, whole)
  const failed: Problem[] = []
  const unbegun: Problem[] = []
  const subjects: Subject[] = []
  for (const span of spans) {
    const moments = await momentsOf(span, committed, request, readNow)
    if (isProblem(moments)) failed.push(moments)
    if (isProblem(moments) || moments.length === 0) continue
    const { name, by, first } = span
    const entries = await entriesOf(span, moments, request, whole)
    if (entries) {
      subjects.push({ name, by: 'reports', moments: entries, since: request.options.since ?? '' })
      continue
    }
    const begins = await beginning(span, moments)
    if (first && !begins) unbegun.push({ code: 'not-before', path: name, detail: first.path })
    subjects.push({ name, by, moments, since: later(begins, request) })
  }
  return { subjects, problems: [...accepted(problems, request), ...failed], warnings: [...warnings, ...more, ...unbegun] }
}

/** What became of the things that the reports of each subject tell of, as far as it went on since its beginning. */
export function livesIn<T extends Pick<Life, 'seen' | 'gone'>>(
  { subjects }: Past,
  through: (moments: readonly Moment[], today: string) => T[],
  { today }: Request,
): (T & { subject: string })[] {
  return subjects.flatMap(({ name, moments, since }) =>
    through(moments, today)
      .filter(({ seen, gone }) => (gone ?? seen).date >= since)
      .map((one) => ({ subject: name, ...one })),
  )
}
