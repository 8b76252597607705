import type { Readable } from 'node:stream'
import type { Problem } from '../problem.ts'
import { startGit } from './git.ts'
import { type Commit, changeOf, type Difference, type Meta, readHeader, readMeta } from './record.ts'
import type { Repository } from './repository.ts'

/** Every commit with all its parents, none before its children. */
const LOG = [
  ...['log', '-z', '--raw', '-m', '--no-abbrev', '--pretty=raw', '--encoding=UTF-8', '--topo-order', '--full-history', '--sparse'],
  ...['--no-decorate', '--no-notes', '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '-O/dev/null', '-l2000'],
]

/** Where reports are, and so where a renamed one may have come from. */
export const MARKDOWN = [':(top,glob,icase)**/*.md', ':(top,glob,icase)**/*.markdown']

async function* piecesOf(stream: Readable): AsyncGenerator<string[]> {
  // A message may be long: what has come of it is put together once.
  let rest: string[] = []
  for await (const bytes of stream) {
    const [first = '', ...others] = bytes.toString('latin1').split('\0')
    rest.push(first)
    const last = others.pop()
    if (last === undefined) continue
    yield [rest.join(''), ...others]
    rest = [last]
  }
  if (rest.some((piece) => piece !== '')) yield [rest.join('')]
}

/** Puts the pieces of a log together, a commit at a time; a merge comes as one record for each parent. */
class Records {
  private commit: Commit | null = null
  private difference: Difference | null = null
  private meta: Meta | null = null
  private names: string[] = []

  /** Takes the next piece; gives the commit before, where a new one begins. */
  take(piece: string): Commit | null {
    if (this.meta) this.takeName(piece, this.meta)
    else if (piece.startsWith(':')) this.meta = readMeta(piece)
    else if (piece !== '') return this.begin(piece)
    return null
  }

  /** The commit that nothing follows. */
  get last(): Commit | null {
    return this.commit
  }

  private takeName(name: string, meta: Meta): void {
    this.names.push(name)
    if (this.names.length < meta.names) return
    const change = changeOf(meta, this.names)
    if (change) this.difference?.changes.push(change)
    this.meta = null
    this.names = []
  }

  private begin(text: string): Commit | null {
    const { commit, from } = readHeader(text)
    const done = this.commit?.id === commit.id ? null : this.commit
    if (this.commit?.id !== commit.id) this.commit = commit
    this.meta = readMeta(text.slice(text.lastIndexOf('\n') + 1))
    this.difference = { parent: from, changes: [] }
    if (this.meta) this.commit?.differences.push(this.difference)
    return done
  }
}

/** How a log is asked for: from which commit back, which files beside the markdown ones, and whether a renamed one must be all the same. */
interface Asked {
  from: string
  beside: readonly string[]
  onlySame: boolean
}

/** Every commit behind `from`, children first, with what it changed of markdown files and of those `beside` them; returns what went wrong. */
export async function* readLog(repository: Repository, { from, beside, onlySame }: Asked): AsyncGenerator<Commit, Problem | null> {
  const paths = [...MARKDOWN, ...beside.map((path) => `:(top,literal)${path}`)]
  const { output, ended, stop } = startGit([...LOG, onlySame ? '-M100%' : '-M50%', '--end-of-options', from, '--', ...paths], repository)
  const records = new Records()
  try {
    for await (const pieces of piecesOf(output)) {
      for (const piece of pieces) {
        const commit = records.take(piece)
        if (commit) yield commit
      }
    }
    const problem = await ended
    if (!problem && records.last) yield records.last
    return problem
  } finally {
    stop()
  }
}
