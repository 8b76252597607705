import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The key of package.json that holds the configuration. */
export const PACKAGE_KEY = 'progress'

/** Where a configuration may stand in a folder, the first that is there wins; data formats only, nothing is ever executed. */
const PLACES = [
  'package.json',
  '.progressrc',
  '.progressrc.json',
  '.progressrc.yaml',
  '.progressrc.yml',
  '.config/progressrc',
  '.config/progressrc.json',
  '.config/progressrc.yaml',
  '.config/progressrc.yml',
]

/**
 * The configuration file nearest to a folder, absolute, or null; looks upwards as far as the folder with `.git`,
 * outside a repository only into the folder itself.
 */
export function discover(folder: string): string | null {
  const candidates = foldersUp(folder).flatMap((each) => PLACES.map((place) => join(each, place)))
  return candidates.find(holdsConfig) ?? null
}

/** Whether a path is a package.json, whose configuration is one of its keys. */
export function isPackage(file: string): boolean {
  return basename(file) === 'package.json'
}

/** The folder that a configuration speaks of: its own, or the one above `.config/`. */
export function folderOf(file: string): string {
  const folder = dirname(file)
  return basename(folder) === '.config' ? dirname(folder) : folder
}

function foldersUp(folder: string): string[] {
  const folders = [folder]
  for (let each = folder; !existsSync(join(each, '.git')); ) {
    const parent = dirname(each)
    if (parent === each) return [folder]
    folders.push(parent)
    each = parent
  }
  return folders
}

function holdsConfig(file: string): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false
  return !isPackage(file) || declaresConfig(file)
}

/** A broken package.json that speaks of the key counts too: a gate must not fall away because of a missing comma. */
function declaresConfig(file: string): boolean {
  const text = readFileSync(file, 'utf8')
  try {
    return Object.hasOwn(JSON.parse(text), PACKAGE_KEY)
  } catch {
    return text.includes(`"${PACKAGE_KEY}"`)
  }
}
