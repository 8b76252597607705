import { contentId, type Problem, type Search } from '../sources/index.ts'
import type { Request } from './command.ts'
import { keyOf } from './keptReader.ts'

type Judgement = Awaited<ReturnType<Search['judge']>>

/** Whether a value is a judgement: what was kept under this program's own key and hash, and nothing else, comes here. */
const isJudgement = (value: unknown): value is Judgement =>
  value === null || (typeof value === 'object' && 'report' in value && 'kind' in value && 'reason' in value && 'succession' in value)

/** Judges by the words in force, which are loaded once there is something to be judged; how a content was judged is kept. */
function judgeLater(request: Request): Search['judge'] {
  const cache = request.kept.of('judgements')
  const load = async () => (await import('./readers.ts')).judgeFor(request)
  let loaded: ReturnType<typeof load> | null = null
  const known = (id: string, path: string): Judgement | undefined => {
    const found = cache?.get(keyOf(id, path))
    return isJudgement(found) ? found : undefined
  }
  const judge = async (bytes: Uint8Array, path: string): Promise<Judgement> => {
    const id = cache ? await contentId(bytes) : ''
    const before = known(id, path)
    if (before !== undefined) return before
    loaded ??= load()
    const judged = (await loaded)(bytes, path)
    cache?.put(keyOf(id, path), judged)
    return judged
  }
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
