import { resolve } from 'node:path'
import type { Evidence } from '../../evidence/index.ts'
import { shownPath } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import type { Trouble } from '../errors.ts'
import { gatherNamed, troubleOf } from '../verifying/witnesses.ts'

/** Reads the evidence that a request names: what could not be taken is a problem, and so is a path that holds none. */
export async function evidenceFor({ options, place: { cwd } }: Request): Promise<{ evidence: Evidence[]; problems: Trouble[] }> {
  const paths = (options.evidence ?? []).map((path) => resolve(cwd, path))
  const { found, problems } = await gatherNamed(paths, (path) => shownPath(path, cwd))
  return {
    evidence: found.flatMap(({ evidence }) => evidence),
    problems: [...found.flatMap(({ problems: refused }) => refused.map(troubleOf)), ...problems],
  }
}
