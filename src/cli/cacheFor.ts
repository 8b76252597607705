import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Cache, cacheFolder, openCache, type Page } from '../sources/index.ts'
import type { Request } from './command.ts'

/** This build of the program, by its file: another one may read the same text otherwise. The manifest would cost `--version` a file. */
function build(): string {
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url))
  return `${import.meta.url} ${size} ${mtimeMs}`
}

/** What was read of these reports before, with or without their entries; null where nothing shall be kept. */
export function cacheFor(pages: readonly Page[], repository: string, { options, place, config }: Request, whole: boolean): Cache | null {
  const folder = options.cache === false ? null : cacheFolder(place.env)
  if (folder === null) return null
  const { words = {}, dates = {} } = config.settings
  const version = `${build()} ${JSON.stringify({ words, dates })} ${whole}`
  return openCache(folder, [repository, ...pages.map(({ path }) => path)].join('\n'), version)
}
