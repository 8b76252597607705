import { resolve } from 'node:path'
import type { Report } from '../report/index.ts'
import { readFile, readStream } from './bytes.ts'
import { type Located, type Locations, locate, type Place, type Search } from './locate.ts'
import { isProblem, type Problem, problem } from './problem.ts'
import { type Series, seriesOf } from './series.ts'
import { shownPath } from './shownPath.ts'

/** Makes something of bytes, or null where they are no text; `path` is that of their file, `shown` tells of its commit too where they are from git. */
export interface Reader<T extends object = Report> {
  (bytes: Uint8Array, path: string, shown: string): T | null | Promise<T | null>
  /** What was made of a content before, by its id; undefined where nothing was. */
  known?: ((id: string, path: string, shown: string) => T | undefined) | undefined
  /** Has `run` read so many new contents, and tells it how many at once. */
  many?: ((count: number, run: (atOnce: number) => Promise<void>) => Promise<void>) | undefined
}

/** What was read, in the order given, what could not be, and what made the finding less than it should be. */
export interface Reading<T extends Report = Report> {
  reports: T[]
  problems: Problem[]
  warnings: Problem[]
  /** How many reports were found but not read, because a newer one of their series was. */
  older: number
}

/** One named source: the file `given` relative to the current folder, or `-` for standard input. */
function named(given: string, { cwd, stdinName }: Place): Located {
  if (given === '-') return { file: null, path: stdinName, page: null }
  const file = resolve(cwd, given)
  return { file, path: shownPath(file, cwd), page: null }
}

/** The bytes of a file, of what a commit has of it, or of standard input. */
export async function bytesOf({ file, path, past }: Located, { stdin }: Place): Promise<Uint8Array | Problem> {
  if (past) return isProblem(past.content) ? { ...past.content, path } : past.content
  return file === null ? readStream(stdin(), path) : readFile(file, path)
}

/** What was made of a file before, where nobody touched it since. */
async function knownOf<T extends object>({ file, path, past }: Located, { contents }: Place, { known }: Reader<T>): Promise<T | undefined> {
  const id = known && contents && file !== null && !past ? await contents.idOf(file) : null
  return id === null ? undefined : known?.(id, path, path)
}

/** Reads one source that was not read before. */
async function readAnew<T extends object>(one: Located, place: Place, read: Reader<T>): Promise<T | Problem> {
  const bytes = await bytesOf(one, place)
  return isProblem(bytes) ? bytes : ((await read(bytes, one.past?.path ?? one.path, one.path)) ?? problem('binary', one.path))
}

/** Reads one source. */
export async function readOne<T extends object>(one: Located, place: Place, read: Reader<T>): Promise<T | Problem> {
  return (await knownOf(one, place, read)) ?? readAnew(one, place, read)
}

/** What was made of one source. */
export interface Read<T extends object> {
  one: Located
  made: T | Problem
}

/** Reads sources, as many at once as the reader takes; what was made of each is told in their order. */
export async function readMany<T extends object>(sources: readonly Located[], place: Place, read: Reader<T>): Promise<Read<T>[]> {
  const known = await Promise.all(sources.map((one) => knownOf(one, place, read)))
  const anew = sources.filter((_, index) => known[index] === undefined)
  const made = new Map<Located, T | Problem>()
  const rest = anew.values()
  const lane = async (): Promise<void> => {
    for (const one of rest) {
      place.watch?.('reports', sources.length - anew.length + made.size, sources.length)
      made.set(one, await readAnew(one, place, read))
    }
  }
  const run = async (atOnce: number): Promise<void> => {
    await Promise.all(Array.from({ length: atOnce }, lane))
  }
  await (read.many ? read.many(anew.length, run) : run(1))
  return sources.flatMap((one, index) => {
    const found = known[index] ?? made.get(one)
    return found === undefined ? [] : [{ one, made: found }]
  })
}

/** What was read of one report, or why nothing was, and what made the finding less than it should be. */
export interface Named<T extends object> {
  found: T | Problem
  warnings: readonly Problem[]
}

/** Reads the one report that `given` names or is the address of, or standard input for `-`; a folder is a problem. */
export async function readNamed<T extends object>(given: string, search: Search, read: Reader<T>): Promise<Named<T>> {
  const found = await readOne(named(given, search.place), search.place, read)
  if (!isProblem(found) || found.code !== 'missing' || !search.within) return { found, warnings: [] }
  const { oneMeant } = await import('./address/index.ts')
  const { one, warnings } = await oneMeant(given, search)
  return { found: isProblem(one) ? one : await readOne(one, search.place, read), warnings }
}

/** A folder without a report is a problem. */
export const emptyFolders = ({ folders }: Locations): Problem[] =>
  folders.flatMap(({ path, reports }) => (reports === 0 ? [problem('no-reports', path)] : []))

const isReport = ({ page }: Located): boolean => page === null || page.report

/** Leaves of the reports that were found the newest of each series; what was named stays. */
function newest(files: readonly Located[]): Located[] {
  const found = seriesOf(files.flatMap(({ page }) => page ?? []))
  const kept = new Set(found.map(({ pages }) => pages.at(-1)))
  return files.filter(({ page }) => page === null || kept.has(page))
}

/** Reads files; what cannot be read is a problem. */
async function readEach<T extends object>(files: readonly Located[], { place }: Search, read: Reader<T>) {
  const found: { one: Located; report: T }[] = []
  const problems: Problem[] = []
  for (const { one, made } of await readMany(files, place, read)) {
    if (isProblem(made)) problems.push(made)
    else found.push({ one, report: made })
  }
  return { found, problems }
}

/**
 * Reads the reports that `paths` stand for. A file that was named is always a report; of those found in a folder the
 * newest of each series is read, or every one (`all`).
 */
export async function readReports<T extends Report>(
  paths: readonly string[],
  search: Search,
  read: Reader<T>,
  all: boolean,
): Promise<Reading<T>> {
  const locations = await locate(paths, search)
  const files = locations.files.filter(isReport)
  const chosen = all ? files : newest(files)
  const { found, problems } = await readEach(chosen, search, read)
  return {
    reports: found.map(({ report }) => report),
    problems: [...locations.problems, ...emptyFolders(locations), ...problems],
    warnings: locations.warnings,
    older: files.length - chosen.length,
  }
}

/** A report with the series that it is one of; null where it was named. */
export interface Surveyed<T extends object> {
  one: Located
  report: T
  series: Series | null
}

/** Reads every report that `paths` stand for, each with what it was found to be and its series. */
export async function surveyReports<T extends object>(paths: readonly string[], search: Search, read: Reader<T>) {
  const locations = await locate(paths, search)
  const { found, problems } = await readEach(locations.files.filter(isReport), search, read)
  const all = seriesOf(found.flatMap(({ one }) => one.page ?? []))
  const seriesWith = new Map(all.flatMap((series) => series.pages.map((page) => [page, series] as const)))
  const surveyed = found.map((each): Surveyed<T> => ({ ...each, series: (each.one.page && seriesWith.get(each.one.page)) ?? null }))
  return { surveyed, problems: [...locations.problems, ...emptyFolders(locations), ...problems], warnings: locations.warnings }
}
