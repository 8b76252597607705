import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Cache, cacheFolder, openCache, type Page } from '../sources/index.ts'
import type { Request } from './command.ts'

/** This build of the program, by its file: another one may read the same text otherwise. The manifest would cost `--version` a file. */
async function build(): Promise<string> {
  const { size, mtimeMs } = await stat(fileURLToPath(import.meta.url))
  return `${import.meta.url} ${size} ${mtimeMs}`
}

/** What was read of these reports before, with or without their entries; null where nothing shall be kept. */
export async function cacheFor(
  pages: readonly Page[],
  repository: string,
  { options, place, config }: Request,
  whole: boolean,
): Promise<Cache | null> {
  const folder = options.cache === false ? null : cacheFolder(place.env)
  const { words = {}, dates = {} } = config.settings
  const version = `${await build()} ${JSON.stringify({ words, dates })}`
  return folder === null ? null : openCache(folder, [repository, ...pages.map(({ path }) => path)].join('\n'), `${version} ${whole}`)
}
