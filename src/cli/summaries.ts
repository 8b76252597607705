import type { Request } from './command.ts'
import { type Kind, keptReader } from './keptReader.ts'
import { type Standings, standingsOf } from './standing.ts'
import type { Summary } from './summary.ts'

/** Whether a value has the shape of a summary: what was kept under this program's own key and hash, and nothing else, comes here. */
const isSummary = (value: unknown): value is Summary =>
  typeof value === 'object' && value !== null && 'openBlockers' in value && 'namedTests' in value && 'logged' in value

const SUMMARIES: Kind<Summary> = {
  name: 'summaries',
  is: isSummary,
  shownAs: (summary, shown) => (summary.path === shown ? summary : { ...summary, path: shown }),
  reader: 'summary',
}

const toldBy = ({ kind, state, label, date, dateFrom, logged }: Summary) => ({ kind, state, label, date, dateFrom, logged })

/** Every report that a request names or its folders hold, summed up, and whether it is current; what was read of a text is kept by its content. */
export const summarised = (request: Request): Promise<Standings<Summary>> => standingsOf(request, keptReader(request, SUMMARIES), toldBy)
