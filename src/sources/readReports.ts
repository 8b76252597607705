import { resolve, sep } from 'node:path'
import type { Report } from '../report/index.ts'
import { readFile, readStream } from './bytes.ts'
import { type Located, locate, shownPath, type Wanted } from './locate.ts'
import { isProblem, type Problem, problem } from './problem.ts'
import { readsAsReport } from './readsAsReport.ts'

/** Where reports are read from: the current folder, standard input (opened only when asked for), and the name that it goes by. */
export interface Place {
  cwd: string
  stdin: () => AsyncIterable<Uint8Array | string>
  stdinName: string
}

/** Makes something of bytes, or null where they are no text; `path` is how their file is shown. */
export type Reader<T extends object = Report> = (bytes: Uint8Array, path: string) => T | null

/** What was read, in the order given, and what could not be. */
export interface Reading {
  reports: Report[]
  problems: Problem[]
}

/** One named source: the file `given` relative to the current folder, or `-` for standard input. */
function named(given: string, { cwd, stdinName }: Place): Located {
  if (given === '-') return { file: null, path: stdinName, found: false }
  const file = resolve(cwd, given)
  return { file, path: shownPath(file, cwd), found: false }
}

const bytesOf = ({ file, path }: Located, { stdin }: Place): Promise<Uint8Array | Problem> =>
  file === null ? readStream(stdin(), path) : readFile(file, path)

async function readOne<T extends object>(one: Located, place: Place, read: Reader<T>): Promise<T | Problem> {
  const bytes = await bytesOf(one, place)
  return isProblem(bytes) ? bytes : (read(bytes, one.path) ?? problem('binary', one.path))
}

/** Reads the one report that `given` names, or standard input for `-`; a folder is a problem. */
export const readNamed = <T extends object>(given: string, place: Place, read: Reader<T>): Promise<T | Problem> =>
  readOne(named(given, place), place, read)

/**
 * Reads the reports that `paths` stand for, one after the other. A file that was named is always a report, one found in a folder where it
 * reads as one, and a folder without any is a problem.
 */
export async function readReports(paths: readonly string[], place: Place, wanted: Wanted, read: Reader): Promise<Reading> {
  const { files, folders, problems } = await locate(paths, place.cwd, place.stdinName, wanted)
  const reading: Reading = { reports: [], problems: [...problems] }
  const taken: string[] = []
  for (const one of files) {
    const report = await readOne(one, place, read)
    if (isProblem(report)) reading.problems.push(report)
    else if (!one.found || readsAsReport(report)) {
      reading.reports.push(report)
      taken.push(one.file ?? '')
    }
  }
  const empty = folders.filter(({ folder }) => !taken.some((file) => file.startsWith(folder.endsWith(sep) ? folder : folder + sep)))
  reading.problems.push(...empty.map(({ path }) => problem('no-reports', path)))
  return reading
}
