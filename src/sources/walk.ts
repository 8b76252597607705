import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Problem, problemFrom } from './problem.ts'

/** What reports are called. */
const EXTENSIONS: readonly string[] = ['.md', '.markdown']
/** Folders that hold other people's files; those beginning with a dot are passed over too. */
const FOREIGN: readonly string[] = ['node_modules']

/** What a walk met: absolute paths of markdown files, in order, and folders that could not be read. */
export interface Walked {
  files: string[]
  problems: Problem[]
}

/** Makes the order of names; a collator takes long to make, and who names files needs none. */
function byName(): (a: Dirent, b: Dirent) => number {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return (a, b) => compare(a.name, b.name) || (a.name < b.name ? -1 : 1)
}

const isFileBehind = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

/**
 * Every markdown file below `folder` (absolute), "sprint-2" before "sprint-10"; `show` gives the path that a problem names. A link to a
 * folder is not followed, so no loop is ever walked.
 */
export async function walk(folder: string, show: (path: string) => string): Promise<Walked> {
  const found: Walked = { files: [], problems: [] }
  const inOrder = byName()
  const visit = async (at: string): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => problemFrom(error, show(at)))
    if (!Array.isArray(entries)) {
      found.problems.push(entries)
      return
    }
    for (const entry of entries.sort(inOrder)) {
      if (entry.name.startsWith('.')) continue
      const path = join(at, entry.name)
      if (entry.isDirectory() && !FOREIGN.includes(entry.name)) await visit(path)
      if (!EXTENSIONS.includes(extname(entry.name).toLowerCase())) continue
      if (entry.isFile() || (entry.isSymbolicLink() && (await isFileBehind(path)))) found.files.push(path)
    }
  }
  await visit(folder)
  return found
}
