import { isBinary } from '../document/index.ts'
import { readReport } from '../pipeline/index.ts'
import { compileLexicon } from '../reading/index.ts'
import { isProblem, type Reader, type Reading, readNamed, readReports, type Wanted } from '../sources/index.ts'
import type { Request } from './command.ts'

/** The words to read by, where the configuration adds some to the vocabulary's own. */
export const lexiconFor = ({ config }: Request) =>
  config.settings.words || config.settings.dates?.order
    ? compileLexicon(config.settings.words, config.settings.dates?.order ?? null)
    : undefined

function readerFor(request: Request): Reader {
  const lexicon = lexiconFor(request)
  return (bytes, path) => (isBinary(bytes) ? null : readReport(bytes, { path, lexicon }))
}

const wantedBy = ({ config }: Request, repeat: boolean): Wanted => ({
  root: config.folder,
  include: config.settings.include ?? [],
  exclude: config.settings.exclude ?? [],
  repeat,
})

/** Reads the reports that a request names, this folder's where it names none; `repeat` keeps a file that is named twice. */
export async function readAll(request: Request, repeat = false): Promise<Reading> {
  const paths = request.args.length > 0 ? request.args : ['.']
  const { reports, problems } = await readReports(paths, request.place, wantedBy(request, repeat), readerFor(request))
  return { reports, problems: problems.filter(({ code }) => code !== 'no-reports' || !request.options.allowEmpty) }
}

/** Reads exactly the named reports, in order; a folder is a problem. */
export async function readEach(request: Request): Promise<Reading> {
  const read = readerFor(request)
  const reading: Reading = { reports: [], problems: [] }
  for (const path of request.args) {
    const report = await readNamed(path, request.place, read)
    if (isProblem(report)) reading.problems.push(report)
    else reading.reports.push(report)
  }
  return reading
}
