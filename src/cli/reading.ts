import { readReport } from '../pipeline/index.ts'
import { compileLexicon } from '../reading/index.ts'
import { isProblem, type Reader, type Reading, readReports, readSource, type Wanted } from '../sources/index.ts'
import type { Request } from './command.ts'

/** Reads with the vocabulary's words and, where the configuration adds some, with those. */
function readerFor({ config }: Request): Reader {
  const lexicon = config.settings.words && compileLexicon(config.settings.words)
  return (bytes, path) => readReport(bytes, { path, lexicon })
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
    const source = await readSource(path, request.place)
    if (isProblem(source)) reading.problems.push(source)
    else reading.reports.push(read(source.bytes, source.path))
  }
  return reading
}
