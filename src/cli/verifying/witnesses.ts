import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Witness } from '../../analysis/index.ts'
import { type EvidenceProblem, findEvidence, type Gathered, gatherEvidence } from '../../evidence/index.ts'
import { boundaryOf, leadsOut, shownPath } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { Failure, type Trouble } from '../errors.ts'
import { rootOf } from '../judging/against.ts'

/** What evidence there is, and what stood in the way of reading it. */
interface Witnesses {
  witnesses: Witness[]
  problems: Trouble[]
  warnings: Trouble[]
}

/** A file that could not be taken, as a trouble to tell. */
const troubleOf = ({ path, message }: EvidenceProblem): Trouble => ({ code: 'evidence', path, detail: message })

/** When a file was written; null where nobody can tell. */
const writtenAt = (file: string): Promise<string | null> =>
  stat(file).then(
    ({ mtime }) => mtime.toISOString(),
    () => null,
  )

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** The paths that were named, absolute: on the command line, else in the configuration. */
function namedIn({ options, config, place: { cwd } }: Request): string[] | null {
  if (options.evidence) return options.evidence.map((path) => resolve(cwd, path))
  return config.settings.verify?.evidence?.map((path) => resolve(config.folder, path)) ?? null
}

/** What the configuration may not name: evidence outside the project. */
function foreignIn(named: readonly string[], { options, config }: Request): string[] {
  const boundary = boundaryOf(config.folder)
  return options.evidence ? [] : named.filter((path) => leadsOut(boundary, path))
}

/** What was named must be evidence: a file that is none, or a folder that holds none, is told. */
async function gatherNamed(paths: readonly string[], show: (file: string) => string) {
  const found: Gathered[] = []
  const problems: Trouble[] = []
  for (const path of new Set(paths)) {
    const gathered = await gatherEvidence(path, show)
    found.push(gathered)
    if (gathered.evidence.length > 0 || gathered.problems.length > 0) continue
    problems.push({ code: (await isFolder(path)) ? 'others-evidence' : 'no-evidence', path: show(path), detail: '' })
  }
  return { found, problems, warnings: [] }
}

/** What lies where tools leave it; what is none there is of no interest. */
async function gatherFound(folder: string, show: (file: string) => string) {
  const { files, problems, bounded } = await findEvidence(folder, show)
  const found: Gathered[] = []
  for (const file of files) found.push(await gatherEvidence(file, show))
  const warnings: Trouble[] = bounded ? [{ code: 'bounded-evidence', path: show(folder), detail: '' }] : []
  return { found, problems: problems.map(troubleOf), warnings }
}

/** What a request names nothing of. */
const NONE: Witnesses = { witnesses: [], problems: [], warnings: [] }

/**
 * Reads the evidence that a request names, on the command line or in the configuration, each file once.
 * @param elsewhere whether, where nothing is named, what lies where tools leave it in the project is evidence too
 */
export async function witnessesFor(request: Request, elsewhere: boolean): Promise<Witnesses> {
  const { cwd } = request.place
  const show = (file: string) => shownPath(file, cwd)
  const named = namedIn(request)
  if (named === null && !elsewhere) return NONE
  const [foreign] = foreignIn(named ?? [], request)
  if (foreign !== undefined) throw new Failure('unnamed', { path: show(foreign), detail: '--evidence' })
  const { found, problems, warnings } = named === null ? await gatherFound(rootOf(request), show) : await gatherNamed(named, show)
  const byPath = new Map(found.flatMap(({ evidence }) => evidence).map((each) => [each.source.path, each]))
  const witnesses: Witness[] = []
  for (const evidence of byPath.values()) witnesses.push({ evidence, written: await writtenAt(resolve(cwd, evidence.source.path)) })
  return { witnesses, problems: [...problems, ...found.flatMap((each) => each.problems.map(troubleOf))], warnings }
}
