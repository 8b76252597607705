import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import { type Cache, cacheFolder, openCache, type Page } from '../sources/index.ts'
import type { Request } from './command.ts'

/** This build of the program: another one may read the same text otherwise. */
async function build(): Promise<string> {
  const { size, mtimeMs } = await stat(fileURLToPath(import.meta.url))
  return `${manifest.version} ${import.meta.url} ${size} ${mtimeMs}`
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
