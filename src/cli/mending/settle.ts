import { resolve } from 'node:path'
import { type Edit, mend, patchOf } from '../../mending/index.ts'
import { bytesOf, isProblem, type Problem } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import type { Trouble } from '../errors.ts'
import { writeOver } from '../writing.ts'

/** An edit of the report that is shown as `path`, and the reason for it. */
export interface MendDraft extends Edit {
  path: string
  why: string
}

/** What became of drafts. */
export interface Settled {
  /** Those that were written, or would be. */
  mended: MendDraft[]
  problems: Trouble[]
  /** What goes to standard output as it is: patches, or what standard input became; null where there is neither. */
  raw: Uint8Array | null
}

/** Whether a report, as it is shown, came from standard input. */
const isPiped = (path: string, { args, place }: Request): boolean => args.includes('-') && path === place.stdinName

/** The bytes of a report, as it is shown. */
export const bytesShownAs = (path: string, request: Request): Promise<Uint8Array | Problem> =>
  bytesOf({ file: isPiped(path, request) ? null : resolve(request.place.cwd, path), path, page: null }, request.place)

/** The new bytes of a file, or why it stays as it is: edits are made all or none. */
function made(bytes: Uint8Array, drafts: readonly MendDraft[]): Uint8Array | Trouble {
  const result = mend(bytes, drafts)
  if ('bytes' in result) return result.bytes
  const { refused, edit, charset } = result
  const details = { moved: edit.was, overlap: edit.is, unholdable: charset }
  return { code: refused, path: `${edit.path}:${edit.position.start.line}`, detail: details[refused] }
}

/**
 * Makes drafts of edits in their files, every byte outside of them left as it is; with --dry-run it only shows what it would do. The hook of
 * whatever mends a report: a file is mended as a whole or not at all, and what stands in the way is a problem.
 *
 * @param paths every report that was read, as it is shown: standard input is said again though nothing changes in it
 */
export async function settle(paths: readonly string[], drafts: readonly MendDraft[], request: Request): Promise<Settled> {
  const { place, options } = request
  const settled: Settled = { mended: [], problems: [], raw: null }
  const said: Uint8Array[] = []
  for (const path of new Set(paths)) {
    const own = drafts.filter((draft) => draft.path === path && draft.was !== draft.is)
    if (own.length === 0 && !isPiped(path, request)) continue
    const before = await bytesShownAs(path, request)
    const after = isProblem(before) ? before : made(before, own)
    if (!(after instanceof Uint8Array)) settled.problems.push(after)
    if (isProblem(before) || !(after instanceof Uint8Array)) continue
    settled.mended.push(...own)
    if (options.dryRun) said.push(await patchOf(path, before, after))
    else if (isPiped(path, request)) said.push(after)
    else await writeOver(resolve(place.cwd, path), after)
  }
  return { ...settled, raw: said.length > 0 || options.dryRun ? Buffer.concat(said) : null }
}
