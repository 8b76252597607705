import { isBinary } from '../document/index.ts'
import { judgePage, readReport } from '../pipeline/index.ts'
import { compileLexicon, type Lexicon } from '../reading/index.ts'
import { isProblem, type Problem, type Reader, type Reading, readNamed, readReports, type Search } from '../sources/index.ts'
import type { Request } from './command.ts'

/** The words to read by, where the configuration adds some to the vocabulary's own. */
export const lexiconFor = ({ config }: Request) =>
  config.settings.words || config.settings.dates?.order
    ? compileLexicon(config.settings.words, config.settings.dates?.order ?? null)
    : undefined

const readerWith =
  (lexicon: Lexicon | undefined): Reader =>
  (bytes, path) =>
    isBinary(bytes) ? null : readReport(bytes, { path, lexicon })

/** What a request looks for, and where; `repeat` keeps a file that is named twice. */
export function searchFor(request: Request, lexicon = lexiconFor(request), repeat = false): Search {
  const { config, place } = request
  const { include = [], exclude = [] } = config.settings
  return { place, wanted: { root: config.folder, include, exclude, repeat }, judge: (head, path) => judgePage(head, { path, lexicon }) }
}

/** Drops the problem of an empty folder where the user accepts one. */
export const accepted = (problems: readonly Problem[], { options }: Request): Problem[] =>
  problems.filter(({ code }) => code !== 'no-reports' || !options.allowEmpty)

/** Reads the reports that a request names, or those of its repository: the newest of each series, `every` one even as often as it is named. */
export async function readAll(request: Request, every = false): Promise<Reading> {
  const lexicon = lexiconFor(request)
  const search = searchFor(request, lexicon, every)
  const reading = await readReports(request.args, search, readerWith(lexicon), every || request.options.all === true)
  return { ...reading, problems: accepted(reading.problems, request) }
}

/** Reads exactly the named reports, in order; a folder is a problem. */
export async function readEach(request: Request): Promise<Pick<Reading, 'reports' | 'problems'>> {
  const read = readerWith(lexiconFor(request))
  const reading: Pick<Reading, 'reports' | 'problems'> = { reports: [], problems: [] }
  for (const path of request.args) {
    const report = await readNamed(path, request.place, read)
    if (isProblem(report)) reading.problems.push(report)
    else reading.reports.push(report)
  }
  return reading
}
