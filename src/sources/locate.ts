import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type Problem, problem, problemFrom } from './problem.ts'
import { walk } from './walk.ts'

/** A file to read: `file` is absolute (null: standard input), `path` is how it is shown, `found` where it was not named but met in a folder. */
export interface Located {
  file: string | null
  path: string
  found: boolean
}

/** What is looked for: globs relative to `root` that a file found in a folder must and must not match; `repeat` keeps a file that is named twice. */
export interface Wanted {
  root: string
  include: readonly string[]
  exclude: readonly string[]
  repeat: boolean
}

/** The files that were asked for, and what stood in the way of finding them. */
export interface Locations {
  files: Located[]
  /** The folders given, absolute, each with how it is shown. */
  folders: { folder: string; path: string }[]
  problems: Problem[]
}

/** How `file` is shown: relative to `cwd` with `/`, absolute outside it. */
export function shownPath(file: string, cwd: string): string {
  const inside = relative(cwd, file)
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return (outside ? file : inside || '.').replaceAll(sep, '/')
}

async function globbed({ root, include, exclude }: Wanted): Promise<(file: string) => boolean> {
  if (include.length + exclude.length === 0) return () => true
  const { glob } = await import('tinyglobby')
  const patterns = include.length > 0 ? [...include] : ['**']
  const files = await glob(patterns, { cwd: root, ignore: [...exclude], absolute: true, followSymbolicLinks: false })
  const wanted = new Set(files.map((file) => resolve(file)))
  return (file) => wanted.has(file)
}

const realOf = (file: string): Promise<string> => realpath(file).catch(() => file)

async function inFolder(folder: string, path: string, cwd: string, wanted: Wanted): Promise<Locations> {
  const { files, problems } = await walk(folder, (file) => shownPath(file, cwd))
  const passes = await globbed(wanted)
  const located = files.filter(passes).map((file) => ({ file, path: shownPath(file, cwd), found: true }))
  return { files: located, folders: [{ folder, path }], problems }
}

/** The files that `given` (a path relative to `cwd`, or `-`) stands for. */
async function oneGiven(given: string, cwd: string, stdinName: string, wanted: Wanted): Promise<Locations> {
  const nothing = { files: [], folders: [], problems: [] }
  if (given === '-') return { ...nothing, files: [{ file: null, path: stdinName, found: false }] }
  const file = resolve(cwd, given)
  const path = shownPath(file, cwd)
  const entry = await stat(file).catch((error: unknown) => problemFrom(error, path))
  if ('code' in entry) return { ...nothing, problems: [entry] }
  return entry.isDirectory() ? inFolder(file, path, cwd, wanted) : { ...nothing, files: [{ file, path, found: false }] }
}

/** Each file once, a named one where it is named: what is merely found gives way. */
async function eachOnce(all: readonly Located[], repeat: boolean): Promise<Located[]> {
  const keyed = await Promise.all(all.map(async (one) => ({ one, key: one.file === null ? '-' : await realOf(one.file) })))
  const named = new Set(keyed.filter(({ one }) => !one.found).map(({ key }) => key))
  const seen = new Set<string>()
  return keyed.flatMap(({ one, key }) => {
    if (one.found && named.has(key)) return []
    const again = seen.has(key) && !(repeat && !one.found && one.file)
    seen.add(key)
    return again ? [] : [one]
  })
}

/** Every file that `paths` stand for, in the order given, each once; `stdinName` is what standard input is shown as. */
export async function locate(paths: readonly string[], cwd: string, stdinName: string, wanted: Wanted): Promise<Locations> {
  const given = await Promise.all(paths.map((path) => oneGiven(path, cwd, stdinName, wanted)))
  const twice = paths.filter((path) => path === '-').length > 1 ? [problem('stdin-twice', '-')] : []
  return {
    files: await eachOnce(
      given.flatMap(({ files }) => files),
      wanted.repeat,
    ),
    folders: given.flatMap(({ folders }) => folders),
    problems: [...given.flatMap(({ problems }) => problems), ...twice],
  }
}
