import type { Problem, Search } from '../sources/index.ts'
import type { Request } from './command.ts'

/** Judges by the words in force, which are loaded once there is something to be judged. */
function judgeLater(request: Request): Search['judge'] {
  let loaded: Promise<Search['judge']> | null = null
  return async (head, path) => {
    loaded ??= import('./reading.ts').then(({ judgeFor }) => judgeFor(request))
    return (await loaded)(head, path)
  }
}

/** What a request looks for, and where; `repeat` keeps a file that is named twice. */
export function searchFor(request: Request, judge = judgeLater(request), repeat = false): Search {
  const { config, place } = request
  const { include = [], exclude = [] } = config.settings
  return { place, wanted: { root: config.folder, include, exclude, repeat }, judge }
}

/** The same where what is no file may be an address. */
export const addressesFor = (request: Request, judge = judgeLater(request), repeat = false): Search => ({
  ...searchFor(request, judge, repeat),
  within: { series: request.options.series, path: request.options.path },
})

/** Drops the problem of an empty folder where the user accepts one. */
export const accepted = (problems: readonly Problem[], { options }: Request): Problem[] =>
  problems.filter(({ code }) => code !== 'no-reports' || !options.allowEmpty)
