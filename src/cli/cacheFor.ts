import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Cache, type Contents, cacheFolder, openCache, openContents, type Page, repositoryRoot } from '../sources/index.ts'
import type { Request } from './command.ts'

/** What the build puts here: the hash of the whole program. */
const BUILD = '@build@'

/** This build of the program: another one may read the same text otherwise. Where it was not bundled, this file has to stand for it. */
function build(): string {
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url))
  return [BUILD, import.meta.url, size, mtimeMs, process.version].join(' ')
}

/** What of a request decides where things are kept, and what texts are read by. */
type Asking = Pick<Request, 'options' | 'config'> & { place: Pick<Request['place'], 'cwd' | 'env'> }

/** All beside a text that decides what is read in it. */
function versionFor({ config, place: { env } }: Asking): string {
  const { words = {}, dates = {}, maxBytes = null } = config.settings
  return `${build()} ${JSON.stringify({ words, dates, maxBytes, parser: env.PROGRESS_PARSER })}`
}

const folderFor = ({ options, place }: Asking): string | null => (options.cache === false ? null : cacheFolder(place.env))

/** What was read of these reports before, with or without their entries; null where nothing shall be kept. */
export function cacheFor(pages: readonly Page[], repository: string, request: Request, whole: boolean): Cache | null {
  const folder = folderFor(request)
  if (folder === null) return null
  return openCache(folder, [repository, ...pages.map(({ path }) => path)].join('\n'), `${versionFor(request)} ${whole}`)
}

/** What one run finds of those before it, and leaves for the next. */
export interface Kept {
  /** What tells the content of files that were read before; undefined where nothing is kept. */
  contents: Contents | undefined
  /** What was made of contents, by what it is; null where nothing is kept. */
  of: (what: string) => Cache | null
  save: () => Promise<void>
}

const NOTHING: Kept = { contents: undefined, of: () => null, save: async () => {} }

/** Opens what is kept of the repository, or of the folder, that a request works in; nothing is read before it is asked for. */
export function keptFor(request: Asking): Kept {
  const folder = folderFor(request)
  if (folder === null) return NOTHING
  const { cwd } = request.place
  const opened = new Map<string, Cache>()
  const root = repositoryRoot(cwd) ?? cwd
  const of = (what: string): Cache => {
    const cache = opened.get(what) ?? openCache(folder, `${what} of ${root}`, versionFor(request))
    opened.set(what, cache)
    return cache
  }
  let contents: Contents | undefined
  return {
    contents: {
      idOf: (file) => {
        contents ??= openContents(of('contents'))
        return contents.idOf(file)
      },
    },
    of,
    save: async () => {
      for (const cache of opened.values()) await cache.save()
    },
  }
}
