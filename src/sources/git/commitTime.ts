import { isProblem } from '../problem.ts'
import { askGit } from './git.ts'
import type { Repository } from './repository.ts'

/**
 * When a revision was committed, or the last one up to it that changed `path` (from the current folder); ISO 8601. Null where git knows of none.
 */
export async function commitTime(repository: Repository, revision: string, path: string | null): Promise<string | null> {
  const file = path === null ? [] : [`:(literal)${path}`]
  const said = await askGit(['log', '-1', '--format=%cI', '--end-of-options', `${revision}^{commit}`, '--', ...file], repository)
  return isProblem(said) ? null : said.toString().trim() || null
}
