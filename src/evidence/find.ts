import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { EvidenceProblem } from './model.ts'
import { CALLED, FOREIGN, PLACES } from './places.ts'
import { problemOf } from './refusal.ts'

/** So deep, and into so many folders, a search goes: evidence lies near the root of a project or of its parts. */
const DEEPEST = 12
const MOST = 20_000

/** The files of a folder that may be evidence, absolute and in order, what could not be looked into, and whether the search was given up. */
export interface EvidencePlaces {
  files: string[]
  problems: EvidenceProblem[]
  /** Whether folders were left out because there are too many of them, or too deep. */
  bounded: boolean
}

/** Every file below `folder` (absolute) that `wanted` picks by its path there; a link to a folder is not followed. */
async function search(folder: string, show: (file: string) => string, wanted: (path: string) => boolean): Promise<EvidencePlaces> {
  const found: EvidencePlaces = { files: [], problems: [], bounded: false }
  let visited = 0
  const visit = async (at: string, depth: number): Promise<void> => {
    visited += 1
    if (visited > MOST || depth > DEEPEST) {
      found.bounded = true
      return
    }
    const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => problemOf(error, show(at)))
    if (!Array.isArray(entries)) {
      found.problems.push(entries)
      return
    }
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = join(at, entry.name)
      if (entry.isDirectory() && !FOREIGN.includes(entry.name)) await visit(path, depth + 1)
      else if (entry.isFile() && wanted(relative(folder, path).replaceAll(sep, '/'))) found.files.push(path)
    }
  }
  await visit(folder, 0)
  return found
}

/**
 * Finds the files in the places where tools leave evidence; whether they are any, reading tells.
 * @param folder absolute
 * @param show how a path is shown in a problem
 */
export async function findEvidence(folder: string, show: (file: string) => string): Promise<EvidencePlaces> {
  const { default: picomatch } = await import('picomatch')
  return search(
    folder,
    show,
    picomatch(
      PLACES.flatMap(({ globs }) => globs),
      { dot: true },
    ),
  )
}

/** What evidence is called, in a folder that was named as one. */
const NAMES = CALLED.map(({ ending }) => `**/*.${ending}`)

/** Finds every file that may be evidence by its name, in a folder that was named as holding it. */
export async function filesOfEvidence(folder: string, show: (file: string) => string): Promise<EvidencePlaces> {
  const { default: picomatch } = await import('picomatch')
  return search(folder, show, picomatch(NAMES, { dot: true, nocase: true }))
}
