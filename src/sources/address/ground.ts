import { relative, resolve, sep } from 'node:path'
import type { Page } from '../discover/discover.ts'
import { openRepository, pathInRepository, type Repository, type Revision, traceFiles } from '../git/index.ts'
import { listPages } from '../listPages.ts'
import type { Search } from '../locate.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { type Series, seriesOf } from '../series.ts'
import { shownPath } from '../shownPath.ts'

/** Where there is no git, files have no past, and nothing else is missing. */
const WITHOUT_GIT: readonly string[] = ['no-git', 'no-repository']

/** What is asked once, however many addresses need it. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null
  return () => {
    answer ??= ask()
    return answer
  }
}

/** What addresses are looked up in: the reports that are found here, their series, and the repository. */
export class Ground {
  readonly search: Search
  /** What made the finding less than it should be. */
  readonly warnings: Problem[] = []

  constructor(search: Search) {
    this.search = search
  }

  /** The repository that the current folder is in. */
  readonly repository = once(() => openRepository(this.search.place))

  /** The series of the reports, narrowed to what was asked for. */
  readonly series = once(() => this.findSeries())

  /** The states of every report that git has, newest first; of none where there is no git. */
  readonly histories = once(() => this.trace())

  private async findSeries(): Promise<Series[] | Problem> {
    const { within: { path, series } = {}, ...search } = this.search
    const { pages, problems, warnings } = await listPages(path === undefined ? [] : [path], search)
    const [first] = problems
    if (first && pages.length === 0) return first
    this.warnings.push(...problems, ...warnings)
    const all = seriesOf(pages.filter(({ report, named }) => report || named))
    const chosen = all.filter(({ name }) => series === undefined || name.toLowerCase() === series.toLowerCase())
    const names = all.map(({ name }) => name).join(', ')
    return series !== undefined && chosen.length === 0 ? problem('no-series', series, names) : chosen
  }

  private async trace(): Promise<Map<Page, Revision[]> | Problem> {
    const series = await this.series()
    if (isProblem(series)) return series
    const repository = await this.repository()
    if (isProblem(repository)) return WITHOUT_GIT.includes(repository.code) ? new Map() : repository
    return historiesOf(
      repository,
      series.flatMap(({ pages }) => [...pages]),
    )
  }
}

/** A file's path from the root of the repository; null where it lies outside. */
export const insideOf = (repository: Repository, path: string): string | null =>
  pathInRepository(repository, relative(repository.cwd, resolve(repository.cwd, path)).replaceAll(sep, '/'))

/** How a path from the root of the repository is shown. */
export const shownIn = ({ top, cwd }: Repository, path: string): string => shownPath(resolve(top ?? cwd, path), cwd)

/** The states that git has of files, newest first. */
export async function historiesOf<T extends { path: string }>(
  repository: Repository,
  files: readonly T[],
): Promise<Map<T, Revision[]> | Problem> {
  const inside = files.flatMap((one) => {
    const path = insideOf(repository, one.path)
    return path === null ? [] : [{ one, path }]
  })
  if (repository.head === null || inside.length === 0) return new Map()
  const paths = inside.map(({ path }) => path)
  const traced = await traceFiles(repository, repository.head, paths)
  return isProblem(traced) ? traced : new Map(inside.map(({ one }, index) => [one, traced.histories[index] ?? []]))
}
