import { relative, sep } from 'node:path'
import { HEAD_BYTES, type Judgement } from '../../pipeline/index.ts'
import { LIMIT } from '../bytes.ts'
import type { Contents } from '../contents.ts'
import type { Host } from '../git/git.ts'
import { boundaryOf, guardOf } from '../inside.ts'
import type { Past, Place } from '../locate.ts'
import { isProblem, type Problem, problem } from '../problem.ts'
import { shownPath } from '../shownPath.ts'
import { decidedBy, type Globs } from './globs.ts'
import { readHead } from './head.ts'
import { markdownBelow, repositoryRoot } from './markdown.ts'

/** A markdown file, and whether it is a report. */
export interface Page {
  /** Absolute; null for standard input. */
  file: string | null
  /** How it is shown. */
  path: string
  /** Whether the user named it, and it was not found in a folder. */
  named: boolean
  report: boolean
  kind: string
  reason: string
  /** What was judged; null where the configuration decided, or where there is no text to judge. */
  judgement: Judgement | null
  /** What git has of it, where it is not read from its file. */
  past?: Past
}

/** Judges a file by the beginning of its text; `path` is relative to the repository. Null where there is no text. */
export interface Judge {
  (bytes: Uint8Array, path: string): Judgement | null | Promise<Judgement | null>
  /** How a content was judged before, by its id; undefined where nobody did. */
  known?: ((id: string, path: string) => Judgement | null | undefined) | undefined
}

/** The markdown files below a folder, what could not be looked at, and what is not as it should be. */
export interface Discovery {
  pages: Page[]
  problems: Problem[]
  warnings: Problem[]
}

const BINARY = 'it is a binary file'

/** The page that a judgement makes of a file. */
export function pageOf(file: string | null, path: string, judgement: Judgement | null): Page {
  const { report, kind, reason } = judgement ?? { report: false, kind: 'other', reason: BINARY }
  return { file, path, named: false, report, kind, reason, judgement }
}

/** Where the paths begin whose words shall tell what a file is: at the root of the repository, else at `cwd` or at a folder outside it. */
const baseOf = (folder: string, cwd: string): string => repositoryRoot(folder) ?? (shownPath(folder, cwd) === folder ? folder : cwd)

const LEFT_OUT = { named: false, report: false, kind: 'other', reason: 'left out by the configuration', judgement: null }

/** What a link leads to that nobody named is none of the folder's own. */
function isLeftOut(file: string, leads: (file: string) => boolean): boolean {
  try {
    return leads(file)
  } catch {
    // What cannot be looked at is told by who reads it.
    return false
  }
}

/** How a file is judged, and what tells its content. */
interface Looking {
  judge: Judge
  contents: Contents | undefined
  /** Its path, relative to the repository. */
  named: string
}

/** What a file (absolute), shown as `path`, is judged to be; a problem or null where there is nothing to be judged. */
async function judgedAs(file: string, path: string, { judge, contents, named }: Looking) {
  const id = judge.known && contents ? await contents.idOf(file) : null
  const known = id === null ? undefined : judge.known?.(id, named)
  if (known !== undefined) return { judgement: known }
  // What is to be known again is read whole: its content is what it goes by.
  const bytes = readHead(file, path, id === null ? HEAD_BYTES : LIMIT)
  return bytes === null || isProblem(bytes) ? bytes : { judgement: await judge(bytes, named) }
}

/** Makes the page of one file (absolute), shown as `path`; `said` is what the configuration decides. Null where there is no such file. */
async function look(file: string, path: string, said: boolean | null, looking: Looking) {
  if (said === false) return { file, path, ...LEFT_OUT }
  const found = await judgedAs(file, path, looking)
  if (found === null || isProblem(found)) return found
  const page = pageOf(file, path, found.judgement)
  return said ? { ...page, report: true, kind: page.judgement?.about ?? 'other', reason: 'included by the configuration' } : page
}

/** Looks at every markdown file below `folder` (absolute): the configuration decides what is a report, else the beginning of the text does. */
export async function discover(
  folder: string,
  host: Host & Pick<Place, 'watch' | 'contents'>,
  globs: Globs,
  judge: Judge,
): Promise<Discovery> {
  const show = (file: string) => shownPath(file, host.cwd)
  const { files, problems, warnings } = await markdownBelow(folder, show, host.env)
  const decided = await decidedBy(globs)
  const base = baseOf(folder, host.cwd)
  const discovery: Discovery = { pages: [], problems, warnings }
  const leads = guardOf(boundaryOf(folder))
  for (const [index, file] of files.entries()) {
    host.watch?.('files', index, files.length)
    if (isLeftOut(file, leads)) {
      warnings.push(problem('leads-out', show(file)))
      continue
    }
    const named = relative(base, file).replaceAll(sep, '/')
    const found = await look(file, show(file), decided(file), { judge, contents: host.contents, named })
    if (found && isProblem(found)) problems.push(found)
    else if (found) discovery.pages.push(found)
    if (found && !isProblem(found) && found.reason === BINARY) warnings.push(problem('binary', found.path))
  }
  return discovery
}
