import { resolve } from 'node:path'
import type { Report } from '../report/index.ts'
import { type Located, type Locations, locate, type Place, type Search } from './locate.ts'
import { isProblem, type Problem, problem } from './problem.ts'
import { type Reader, readMany, readOne } from './readOne.ts'
import { type Series, seriesOf } from './series.ts'
import { shownPath } from './shownPath.ts'

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
