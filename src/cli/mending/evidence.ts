import { resolve } from 'node:path'
import { type Evidence, gatherEvidence } from '../../evidence/index.ts'
import { shownPath } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import type { Trouble } from '../errors.ts'

/** Reads the evidence that a request names: what could not be taken is a problem, and so is a path that holds none. */
export async function evidenceFor({ options, place: { cwd } }: Request): Promise<{ evidence: Evidence[]; problems: Trouble[] }> {
  const evidence: Evidence[] = []
  const problems: Trouble[] = []
  for (const given of options.evidence ?? []) {
    const file = resolve(cwd, given)
    const found = await gatherEvidence(file, (path) => shownPath(path, cwd))
    evidence.push(...found.evidence)
    problems.push(...found.problems.map(({ path, message }): Trouble => ({ code: 'evidence', path, detail: message })))
    const isNone = found.evidence.length === 0 && found.problems.length === 0
    if (isNone) problems.push({ code: 'no-evidence', path: shownPath(file, cwd), detail: '' })
  }
  return { evidence, problems }
}
