import { isProblem, type Problem } from '../problem.ts'
import { askGit } from './git.ts'
import { MARKDOWN } from './log.ts'
import { shownName } from './record.ts'
import type { Repository } from './repository.ts'

/** What stays as it is, whatever the repository's settings say. */
const PLAIN = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '-O/dev/null', '-l2000', '-z']

const partsOf = (said: Buffer): string[] => said.toString('latin1').split('\0').slice(0, -1)

/** Asks git which files of a commit go by another name in the index; contents that are not here say nothing, so then they must be the same. */
async function askRenames(repository: Repository, commit: string, likeness: string): Promise<Buffer | Problem> {
  const said = await askGit(
    [
      'diff-index',
      '--cached',
      `-M${likeness}`,
      '--diff-filter=R',
      '--name-status',
      ...PLAIN,
      '--end-of-options',
      commit,
      '--',
      ...MARKDOWN,
    ],
    repository,
  )
  return isProblem(said) && likeness !== '100%' && said.code === 'no-object' ? askRenames(repository, commit, '100%') : said
}

/** What files of the index were called in a commit (its id), where they were called otherwise: git holds the two trees beside one another. */
export async function renamedSince(repository: Repository, commit: string): Promise<ReadonlyMap<string, string>> {
  const said = await askRenames(repository, commit, '50%')
  // Without an answer nothing was renamed: what is gone is told.
  if (isProblem(said)) return new Map()
  const parts = partsOf(said)
  const names = parts.flatMap((status, index) =>
    index % 3 === 0 ? [[status, parts[index + 1] ?? '', parts[index + 2] ?? ''] as const] : [],
  )
  return new Map(names.map(([, from, to]) => [shownName(to), shownName(from)]))
}

/** So many files are asked about at once: a command line has an end. */
const MOST_FILES = 200

/** The ids that the contents of files have in git, by path (from the root); of more than a few hundred files none. */
export async function blobsOf(repository: Repository, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0 || paths.length > MOST_FILES || repository.top === null) return new Map()
  const said = await askGit(['hash-object', '--', ...paths], { ...repository, cwd: repository.top })
  if (isProblem(said)) return new Map()
  const ids = said.toString().split('\n')
  return new Map(paths.map((path, index) => [path, ids[index] ?? '']))
}

/** The files that the index has and the work tree shall not: a sparse checkout leaves them out, and they are not gone. */
export async function leftOut(repository: Repository): Promise<ReadonlySet<string>> {
  const said = await askGit(['ls-files', '-t', '-z', '--full-name', '--', ':(top)'], repository)
  if (isProblem(said)) return new Set()
  return new Set(partsOf(said).flatMap((entry) => (entry.startsWith('S ') ? [shownName(entry.slice(2))] : [])))
}
