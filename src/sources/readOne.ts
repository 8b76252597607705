import type { Report } from '../report/index.ts'
import { readFile, readStream } from './bytes.ts'
import type { Located, Place } from './locate.ts'
import { isProblem, type Problem, problem } from './problem.ts'

/** Makes something of bytes, or null where they are no text; `path` is that of their file, `shown` tells of its commit too where they are from git. */
export interface Reader<T extends object = Report> {
  (bytes: Uint8Array, path: string, shown: string): T | null | Promise<T | null>
  /** What was made of a content before, by its id; undefined where nothing was. */
  known?: ((id: string, path: string, shown: string) => T | undefined) | undefined
  /** Has `run` read so many new contents, and tells it how many at once. */
  many?: ((count: number, run: (atOnce: number) => Promise<void>) => Promise<void>) | undefined
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
