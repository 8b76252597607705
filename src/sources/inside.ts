import { lstatSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { repositoryRoot } from './discover/markdown.ts'

/** The real path of what a path (absolute) names, or of the nearest folder above it that is there, with the rest behind it. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realPath(above), path.slice(above.length))
  }
}

/** Whether a path is that of a folder, or of something in it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && inside !== path
}

/** The folder that nothing is read or written outside of unless it was named: the repository that a folder (absolute) is in, else itself. */
export const boundaryOf = (folder: string): string => {
  const real = realPath(folder)
  return repositoryRoot(real) ?? real
}

/** Whether a path leads out of a boundary, by itself or through a link; both absolute. */
export const leadsOut = (boundary: string, path: string): boolean => !isWithin(boundary, realPath(path))

/** The same for many files, of which few are links: each folder is looked at once. */
export function guardOf(boundary: string): (file: string) => boolean {
  const folders = new Map<string, boolean>()
  const isOutside = (folder: string): boolean => {
    const known = folders.get(folder) ?? leadsOut(boundary, folder)
    folders.set(folder, known)
    return known
  }
  return (file) => isOutside(dirname(file)) || (isLink(file) && leadsOut(boundary, file))
}

const isLink = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
