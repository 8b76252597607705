import type { Page } from '../discover/discover.ts'
import { openRepository, type Revision } from '../git/index.ts'
import { listPages } from '../listPages.ts'
import type { Search } from '../locate.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { revisionsOf } from '../revisions.ts'
import { type Series, seriesOf } from '../series.ts'

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
    const all = seriesOf(pages)
    const chosen = all.filter(({ name }) => series === undefined || name.toLowerCase() === series.toLowerCase())
    const names = all.map(({ name }) => name).join(', ')
    return series !== undefined && chosen.length === 0 ? problem('no-series', series, names) : chosen
  }

  private async trace(): Promise<Map<Page, Revision[]> | Problem> {
    const series = await this.series()
    if (isProblem(series)) return series
    const repository = await this.repository()
    if (isProblem(repository)) return WITHOUT_GIT.includes(repository.code) ? new Map() : repository
    return revisionsOf(
      repository,
      series.flatMap(({ pages }) => [...pages]),
    )
  }
}
