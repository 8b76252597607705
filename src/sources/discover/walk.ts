import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Problem, problemFrom } from '../problem.ts'

/** What reports are called. */
const EXTENSIONS: readonly string[] = ['.md', '.markdown']
/** Folders that hold other people's files, or none for people. */
const FOREIGN: readonly string[] = ['.git', '.hg', '.svn', 'node_modules', 'bower_components', 'vendor', 'venv', '.venv', 'site-packages']

/** What a walk met: absolute paths of markdown files, and folders that could not be read. */
export interface Walked {
  files: string[]
  problems: Problem[]
}

/**
 * Every markdown file below `folder` (absolute); `show` gives the path that a problem names. A link to a folder is not followed, so no loop is
 * ever walked.
 */
export async function walk(folder: string, show: (path: string) => string): Promise<Walked> {
  const found: Walked = { files: [], problems: [] }
  const visit = async (at: string): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => problemFrom(error, show(at)))
    if (!Array.isArray(entries)) {
      found.problems.push(entries)
      return
    }
    for (const entry of entries) {
      const path = join(at, entry.name)
      if (entry.isDirectory() && !FOREIGN.includes(entry.name)) await visit(path)
      else if (EXTENSIONS.includes(extname(entry.name).toLowerCase())) found.files.push(path)
    }
  }
  await visit(folder)
  return found
}
