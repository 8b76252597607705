import { stat } from 'node:fs/promises'
import { filesOfEvidence } from './find.ts'
import type { Evidence, EvidenceProblem } from './model.ts'
import { isEvidenceProblem, readEvidence } from './read.ts'
import { problemOf } from './refusal.ts'

/** What was read of a path, what could not be, and the files that are no evidence. */
export interface Gathered {
  evidence: Evidence[]
  problems: EvidenceProblem[]
  /** As shown. */
  others: string[]
}

async function filesAt(path: string, show: (file: string) => string): Promise<{ files: string[]; problems: EvidenceProblem[] }> {
  try {
    return (await stat(path)).isDirectory() ? await filesOfEvidence(path, show) : { files: [path], problems: [] }
  } catch (error) {
    return { files: [], problems: [problemOf(error, show(path))] }
  }
}

/**
 * Reads the evidence that a path (absolute) was named to be: a file, or all that a folder holds.
 * @param show how a path is shown
 */
export async function gatherEvidence(path: string, show: (file: string) => string): Promise<Gathered> {
  const { files, problems } = await filesAt(path, show)
  const gathered: Gathered = { evidence: [], problems, others: [] }
  for (const file of files) {
    const found = await readEvidence(file, show(file))
    if (found === null) gathered.others.push(show(file))
    else if (isEvidenceProblem(found)) gathered.problems.push(found)
    else gathered.evidence.push(found)
  }
  return gathered
}
