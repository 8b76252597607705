import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Problem, Search } from '../sources/index.ts'
import type { Request } from './command.ts'
import { foundIn, keptOr, keyOf } from './keptReader.ts'

/** Whether a path that a request names is that of a folder. */
export const isFolder = (path: string, { place: { cwd } }: Request): boolean =>
  statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true

type Judgement = Awaited<ReturnType<Search['judge']>>

/** Whether a value is a judgement: what was kept under this program's own key and hash, and nothing else, comes here. */
const isJudgement = (value: unknown): value is Judgement =>
  value === null || (typeof value === 'object' && 'report' in value && 'kind' in value && 'reason' in value && 'succession' in value)

/** Judges by the words in force, which are loaded once there is something to be judged; how a content was judged is kept. */
function judgeLater(request: Request): Search['judge'] {
  const cache = request.kept.of('judgements')
  const load = async () => (await import('./readers.ts')).judgeFor(request)
  let loaded: ReturnType<typeof load> | null = null
  const known = (id: string, path: string): Judgement | undefined => foundIn(cache, keyOf(id, path), isJudgement)
  const judge = (bytes: Uint8Array, path: string): Promise<Judgement> =>
    keptOr(cache, { bytes, path, is: isJudgement }, async () => {
      loaded ??= load()
      return (await loaded)(bytes, path)
    })
  return Object.assign(judge, cache && { known })
}

/** What a request looks for, and where; `repeat` keeps a file that is named twice. */
export function searchFor(request: Request, repeat = false): Search {
  const { config, place } = request
  const { include = [], exclude = [] } = config.settings
  return { place, wanted: { root: config.folder, include, exclude, repeat }, judge: judgeLater(request) }
}

/** The same where what is no file may be an address. */
export const addressesFor = (request: Request, repeat = false): Search => ({
  ...searchFor(request, repeat),
  within: { series: request.options.series, path: request.options.path },
})

/** Drops the problem of an empty folder where the user accepts one. */
export const accepted = (problems: readonly Problem[], { options }: Request): Problem[] =>
  problems.filter(({ code }) => code !== 'no-reports' || !options.allowEmpty)
