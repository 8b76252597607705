import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Baseline, readBaseline } from '../../analysis/index.ts'
import { boundaryOf, leadsOut, shownPath } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { Failure } from '../errors.ts'

/** The name of a baseline that nobody named. */
const NAME = '.progress-baseline.jsonl'

/** Where the baseline is: absolute, and as it is shown; `stated` where somebody named it. */
export function baselinePlace(
  { options, config, place: { cwd } }: Request,
  root: string,
): { file: string; shown: string; stated: boolean } | null {
  if (options.baseline === false) return null
  const named = typeof options.baseline === 'string' ? resolve(cwd, options.baseline) : undefined
  const set = config.settings.check?.baseline
  const file = named ?? (set === undefined ? join(root, NAME) : resolve(config.folder, set))
  if (named === undefined && leadsOut(boundaryOf(root), file))
    throw new Failure('unnamed', { path: shownPath(file, cwd), detail: '--baseline' })
  return { file, shown: shownPath(file, cwd), stated: (named ?? set) !== undefined }
}

/** The baseline in force, or null where there is none; one that was named must be there (unless it `mayLack`), and one that is there must be one. */
export async function baselineFor(request: Request, root: string, mayLack: boolean): Promise<Baseline | null> {
  const place = baselinePlace(request, root)
  if (place === null || ((mayLack || !place.stated) && !existsSync(place.file))) return null
  const text = await readFile(place.file, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Failure('baseline', { path: place.shown, detail: `it cannot be read (${code}); progress baseline writes one` })
  })
  const entries = readBaseline(text)
  if (!Array.isArray(entries)) throw new Failure('baseline', { path: `${place.shown}:${entries.line}`, detail: entries.why })
  return { file: place.shown, entries }
}
