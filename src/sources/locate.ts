import { realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Contents } from './contents.ts'
import { discover, type Judge, type Page } from './discover/discover.ts'
import type { Globs } from './discover/globs.ts'
import { repositoryRoot } from './discover/markdown.ts'
import type { Host } from './git/git.ts'
import { type Problem, problem, problemFrom } from './problem.ts'
import { shownPath } from './shownPath.ts'

/** What a commit has of a file: the path it is read by, and its content. */
export interface Past {
  path: string
  content: Uint8Array | Problem
}

/**
 * A file that was asked for: `file` is absolute (null: standard input, or no file as it is now), `path` is how it is shown, `page` is what it
 * was found to be, null where it was named; `past` where it is read from git.
 */
export interface Located {
  file: string | null
  path: string
  page: Page | null
  past?: Past
}

/** What is looked for: what the configuration's globs decide; `repeat` keeps a file that is named twice. */
export interface Wanted extends Globs {
  repeat: boolean
}

/** The files that were asked for, and what stood in the way of finding them. */
export interface Locations {
  files: Located[]
  /** The folders given, each with how it is shown, and how many of the files below it are reports. */
  folders: { path: string; reports: number }[]
  problems: Problem[]
  /** What made the finding less than it should be. */
  warnings: Problem[]
}

/** Hears how far long work has come: so many of all files, reports or states. */
export type Watch = (what: 'files' | 'reports' | 'states', done: number, total: number) => void

/** Where reports are read from: the current folder, the environment that git is run in, standard input (opened only when asked for), and the name that it goes by. */
export interface Place extends Host {
  stdin: () => AsyncIterable<Uint8Array | string>
  stdinName: string
  watch?: Watch
  /** What tells the content of files that were read before; without it everything is read. */
  contents?: Contents | undefined
}

/** What an address may mean: only reports of the series of that name, only those at a path. */
export interface Within {
  series?: string | undefined
  path?: string | undefined
}

/** Where files are looked for, which, and how their beginnings are judged; `within` where what is no file may be an address. */
export interface Search {
  place: Place
  wanted: Wanted
  judge: Judge
  within?: Within | undefined
}

function realOf(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return file
  }
}

async function inFolder(folder: string, path: string, { place, wanted, judge }: Search): Promise<Locations> {
  const { pages, problems, warnings } = await discover(folder, place, wanted, judge)
  const files = pages.map((page) => ({ file: page.file, path: page.path, page }))
  return { files, folders: [{ path, reports: pages.filter(({ report }) => report).length }], problems, warnings }
}

/** The files that `given` (a path relative to the current folder, or `-`) stands for. */
async function oneGiven(given: string, search: Search): Promise<Locations> {
  const nothing = { files: [], folders: [], problems: [], warnings: [] }
  if (given === '-') return { ...nothing, files: [{ file: null, path: search.place.stdinName, page: null }] }
  const { cwd } = search.place
  const file = resolve(cwd, given)
  const path = shownPath(file, cwd)
  const entry = await stat(file).catch((error: unknown) => problemFrom(error, path))
  if ('code' in entry) {
    if (entry.code !== 'missing' || !search.within) return { ...nothing, problems: [entry] }
    // Who names files pays nothing for addresses.
    const { newestMeant } = await import('./address/index.ts')
    return { ...nothing, ...(await newestMeant(given, search)) }
  }
  return entry.isDirectory() ? inFolder(file, path, search) : { ...nothing, files: [{ file, path, page: null }] }
}

/** What a source is known by: a state from git by its commit too. */
const keyOf = ({ file, path, past }: Located): string => (past ? path : file === null ? '-' : realOf(file))

/** Each file once, a named one where it is named: what is merely found gives way. */
function eachOnce(all: readonly Located[], repeat: boolean): Located[] {
  const keyed = all.map((one) => ({ one, key: keyOf(one) }))
  const named = new Set(keyed.filter(({ one }) => one.page === null).map(({ key }) => key))
  const seen = new Set<string>()
  return keyed.flatMap(({ one, key }) => {
    if (one.page && named.has(key)) return []
    const again = seen.has(key) && !(repeat && !one.page && (one.file || one.past))
    seen.add(key)
    return again ? [] : [one]
  })
}

/** Every file that `paths` stand for, in the order given, each once; without any, those of the repository that the current folder is in, or of that folder. */
export async function locate(paths: readonly string[], search: Search): Promise<Locations> {
  const { cwd } = search.place
  const given = paths.length > 0 ? paths : [repositoryRoot(cwd) ?? cwd]
  const found = await Promise.all(given.map((path) => oneGiven(path, search)))
  const twice = paths.filter((path) => path === '-').length > 1 ? [problem('stdin-twice', '-')] : []
  return {
    files: eachOnce(
      found.flatMap(({ files }) => files),
      search.wanted.repeat,
    ),
    folders: found.flatMap(({ folders }) => folders),
    problems: [...found.flatMap(({ problems }) => problems), ...twice],
    warnings: found.flatMap(({ warnings }) => warnings),
  }
}
