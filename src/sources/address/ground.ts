import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '../discover/discover.ts'
import { listMarkdown, openRepository, type Repository, type Revision, type Tracked } from '../git/index.ts'
import { listPages } from '../listPages.ts'
import type { Search } from '../locate.ts'
import { isProblem, type Problem } from '../problem.ts'
import { revisionsOf, shownIn } from '../revisions.ts'
import { type Series, seriesCalled, seriesOf } from '../series.ts'
import { goneReports, withGone } from './gone.ts'

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

/** Reports and their series through time: those of today, and those that git had. */
export interface Timeline {
  series: Series[]
  /** The states of each report that git has, newest first; of none where there is no git. */
  histories: ReadonlyMap<Page, readonly Revision[]>
}

const pagesOf = (series: readonly Series[]): Page[] => series.flatMap(({ pages }) => [...pages])

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

  /** Every series of the reports at the path that was asked for. */
  readonly all = once(() => this.find())

  /** The series of the reports, narrowed to what was asked for. */
  readonly series = once(async () => this.narrowed(await this.all()))

  /** The reports of today and those that are gone, with the states of each that git has. */
  readonly timeline = once(() => this.lookBack())

  /** The series among `all` that was asked for by its name, or all of them. */
  narrowed(all: readonly Series[] | Problem): Series[] | Problem {
    return isProblem(all) ? all : seriesCalled(this.search.within?.series, all)
  }

  private async find(): Promise<Series[] | Problem> {
    const { within: { path } = {}, ...search } = this.search
    const { pages, problems, warnings } = await listPages(path === undefined ? [] : [path], search)
    const [first] = problems
    if (first && pages.length === 0) return first
    this.warnings.push(...problems, ...warnings)
    return seriesOf(pages)
  }

  private async lookBack(): Promise<Timeline | Problem> {
    const [all, repository] = [await this.all(), await this.repository()]
    if (isProblem(all)) return all
    if (isProblem(repository)) {
      const series = this.narrowed(all)
      return isProblem(series) ? series : WITHOUT_GIT.includes(repository.code) ? { series, histories: new Map() } : repository
    }
    const files = await this.deletedOnly(repository)
    if (isProblem(files)) return files
    const traced = await revisionsOf(repository, [...pagesOf(all), ...files], { withGone: true })
    if (isProblem(traced)) return traced
    const gone = [...files.map((file) => traced.histories.get(file) ?? []), ...traced.gone]
    return this.join(repository, all, traced.histories, gone)
  }

  /** The markdown files that were deleted and whose deletion is not committed, as they are shown. */
  private async deletedOnly(repository: Repository): Promise<{ path: string }[] | Problem> {
    const { head, top } = repository
    if (head === null || top === null) return []
    const listed = await listMarkdown(repository, head)
    if (isProblem(listed)) return listed
    return listed.filter(({ path }) => !existsSync(resolve(top, path))).map(({ path }) => ({ path: shownIn(repository, path) }))
  }

  private async join(
    repository: Repository,
    all: readonly Series[],
    traced: ReadonlyMap<object, readonly Revision[]>,
    gone: readonly (readonly Revision[])[],
  ): Promise<Timeline | Problem> {
    const last = gone.flatMap((states): (Tracked & { states: readonly Revision[] })[] => {
      const found = states.find(({ blob }) => blob !== null)
      return found?.blob ? [{ path: found.path, blob: found.blob, states }] : []
    })
    const pages = await goneReports(this.search, repository, last)
    const series = this.narrowed(withGone(all, pages))
    if (isProblem(series)) return series
    const statesOf = (page: Page) => traced.get(page) ?? last.find(({ path }) => shownIn(repository, path) === page.path)?.states ?? []
    return { series, histories: new Map(pagesOf(series).map((page) => [page, statesOf(page)])) }
  }
}
