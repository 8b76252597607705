import { dirname, resolve } from 'node:path'
import { isDigest, type Moment } from '../report/index.ts'
import {
  type HistoryReading,
  historiesOf,
  isProblem,
  openRepository,
  type Page,
  type Problem,
  type Repository,
  repositoryRoot,
  type Span,
  shownPath,
} from '../sources/index.ts'
import { cacheFor } from './cacheFor.ts'
import type { Request } from './command.ts'
import { Failure } from './errors.ts'

/** What reads one state of a report. */
export type Read = HistoryReading['read']
/** What git has of each page. */
export type Committed = ReadonlyMap<Page, readonly Moment[]>

/** The last day that is asked for: that of the request, or that of a span where it is earlier. */
export const untilOf = ({ day }: Span, { options: { until } }: Request): string | undefined =>
  day && !(until && until < day) ? day : until

/** The day that stands in the name of a report. */
const dayInName = ({ judgement }: Page): string | null =>
  judgement?.succession.order.split(' ').findLast((one) => /^\d{4}-\d\d-\d\d$/.test(one)) ?? null
/** The date that a report has without git. */
export const ownDate = (page: Page): string | null => page.judgement?.date ?? dayInName(page)

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

/** The root of the repository that a page lies in, where that is another one than the one that is worked in: a submodule, or one beside it. */
function elsewhereOf({ file, past }: Page, { place: { cwd } }: Request): string | null {
  if (file === null || past) return null
  const root = repositoryRoot(dirname(file))
  return root === repositoryRoot(cwd) ? null : root
}

/** Pages by the root of the repository that has them; null for the one that is worked in. */
const byRepository = (pages: readonly Page[], request: Request): Map<string | null, Page[]> => {
  const roots = new Map<string | null, Page[]>()
  for (const page of pages) {
    const root = elsewhereOf(page, request)
    roots.set(root, [...(roots.get(root) ?? []), page])
  }
  return roots
}

/** What git has of the reports of each span, and what makes that less than it should be; without git, what lies there is all. */
export async function committedOf(spans: readonly Span[], request: Request, read: Read, whole: boolean) {
  const committed = new Map<Page, readonly Moment[]>()
  const warnings = new Map<string, Problem>()
  for (const group of grouped(spans, request)) {
    for (const [root, pages] of byRepository(group.flatMap(askedOf), request)) {
      const repository = await openRepository(root === null ? request.place : { ...request.place, cwd: root })
      if (isProblem(repository)) {
        if (repository.code === 'git') throw new Failure(repository.code, repository)
        warnings.set(repository.code, repository)
        continue
      }
      if (repository.shallow) warnings.set('shallow', { code: 'shallow', path: '.', detail: '' })
      const [{ commit }, until] = [group[0] ?? { commit: null }, group[0] && untilOf(group[0], request)]
      const { past, missing } = await pastOf({ ...repository, head: commit ?? repository.head }, pages, { request, read, whole, until })
      for (const [page, moments] of past) committed.set(page, moments)
      for (const one of missing) warnings.set(`${one.code} ${one.path}`, one)
    }
  }
  return { committed, warnings: [...warnings.values()] }
}

/** How the states of pages are read. */
interface Looking {
  request: Request
  read: Read
  whole: boolean
  until: string | undefined
}

async function pastOf(repository: Repository, pages: readonly Page[], { request, read, whole, until }: Looking) {
  const { cwd, watch } = request.place
  const files = pages.map((page) => ({ page, path: resolve(cwd, page.past?.path ?? page.path) }))
  const found = await historiesOf(repository, files, {
    read,
    kept: (value) => (isDigest(value) ? value : null),
    cache: cacheFor(pages, repository.folder, request, whole),
    watch,
    until,
  })
  if (isProblem(found)) throw new Failure(found.code, found)
  const shown = (moment: Moment): Moment => ({ ...moment, path: shownPath(resolve(repository.cwd, moment.path), cwd) })
  const past = [...found.moments].map(([{ page }, moments]) => [page, moments.map(shown)] as const)
  return { past, missing: found.missing.map((one) => ({ ...one, path: shownPath(one.path, cwd) })) }
}
