import { LIMIT } from '../bytes.ts'
import { isProblem, type Problem, type ProblemCode, problem } from '../problem.ts'
import { askGit, startGit } from './git.ts'
import { Inflow } from './inflow.ts'
import type { Repository } from './repository.ts'

/** What git answered for one name. */
export interface Content {
  name: string
  content: Buffer | Problem
}

/** So many answers are asked for ahead: enough for git never to wait, and few enough never to fill the pipe. */
const AHEAD = 32

const ANSWER = /^[0-9a-f]{40,64} (\w+) (\d+)$/

/** What is no file, by its type. */
const NO_FILE: Readonly<Record<string, ProblemCode>> = { tree: 'is-folder', commit: 'no-object', tag: 'no-object' }

/** The answer to the name that was asked first; null where git said no more. */
async function answer(inflow: Inflow, name: string, most: number): Promise<Buffer | Problem | null> {
  const line = await inflow.line()
  if (line === null) return null
  const [, type, size] = ANSWER.exec(line) ?? []
  if (size === undefined) return problem('no-object', name)
  const length = Number(size)
  const code = NO_FILE[type ?? ''] ?? (length > most ? 'too-large' : null)
  if (code !== null) return (await inflow.skip(length + 1)) ? problem(code, name) : null
  const content = await inflow.take(length)
  return content && (await inflow.skip(1)) ? content : null
}

/** The line that a name is asked by; one that would be two lines is the name of nothing. */
const question = (name: string): string => (/[\n\0]/.test(name) ? '\n' : `${name}\n`)

/** Why git ended before it had answered all, and what it had not. */
interface Broken {
  problem: Problem
  left: string[]
}

/** Asks one git for contents, a few ahead; returns what it left, or null. */
async function* ask(repository: Repository, names: Iterable<string>, most: number): AsyncGenerator<Content, Broken | null> {
  const { stdin, output, ended, stop } = startGit(['cat-file', '--batch'], repository, { feed: true })
  const inflow = new Inflow(output)
  const asked: string[] = []
  const left = names[Symbol.iterator]()
  const askMore = (): void => {
    while (asked.length < AHEAD) {
      const { value, done } = left.next()
      if (done) return void stdin.end()
      asked.push(value)
      stdin.write(question(value))
    }
  }
  try {
    for (askMore(); asked[0] !== undefined; askMore()) {
      const [name] = asked
      const content = await answer(inflow, name, most)
      if (content === null)
        return { problem: (await ended) ?? problem('git', repository.cwd, 'it ended too early.'), left: [...asked, ...rest(left)] }
      asked.shift()
      yield { name, content }
    }
    return null
  } finally {
    stop()
  }
}

const rest = <T>(left: Iterator<T>): T[] => [...{ [Symbol.iterator]: () => left }]

/** The ids of all objects that are in this clone. */
async function present(repository: Repository): Promise<ReadonlySet<string>> {
  const said = await askGit(['cat-file', '--batch-check=%(objectname)', '--batch-all-objects', '--unordered'], repository)
  return new Set(isProblem(said) ? [] : said.toString('latin1').split('\n'))
}

/**
 * What objects hold, in the order asked, with one git for all of them and no more than a few in memory.
 *
 * @param names ids of blobs, or `REV:PATH` with a path from the root
 * @param most the most bytes of one
 */
export async function* readBlobs(repository: Repository, names: Iterable<string>, most = LIMIT): AsyncGenerator<Content> {
  const broken = yield* ask(repository, names, most)
  if (!broken) return
  // Git ends at the first content that a partial clone leaves out: from there on it is asked only for what is there.
  const ids = broken.problem.code === 'no-object' ? await present(repository) : new Set()
  const contents = ask(
    repository,
    broken.left.filter((name) => ids.has(name)),
    most,
  )
  for (const name of broken.left) {
    const next = ids.has(name) ? await contents.next() : null
    yield next && !next.done ? next.value : { name, content: { ...broken.problem, path: name } }
  }
}

/** What one object holds. */
export async function readBlob(repository: Repository, name: string, most = LIMIT): Promise<Buffer | Problem> {
  for await (const { content } of readBlobs(repository, [name], most)) return content
  return problem('no-object', name)
}
