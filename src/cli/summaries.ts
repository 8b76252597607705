import { type Reader, repositoryRoot } from '../sources/index.ts'
import { cacheFor } from './cacheFor.ts'
import type { Request } from './command.ts'
import { blobOf } from './moments.ts'
import { type Standings, standingsOf } from './standing.ts'
import { type Summary, summarise } from './summary.ts'

/** Whether a value has the shape of a summary: what was kept under this program's own key and hash, and nothing else, comes here. */
const isSummary = (value: unknown): value is Summary =>
  typeof value === 'object' && value !== null && 'openBlockers' in value && 'namedTests' in value && 'logged' in value

/** What reads texts into summaries: one that was read before is not read again. */
async function summariesFor(request: Request): Promise<{ read: Reader<Summary>; save: () => Promise<void> }> {
  const { reportReader } = await import('./reading.ts')
  const read = reportReader(request)
  const { cwd } = request.place
  const cache = cacheFor([], `summaries of ${repositoryRoot(cwd) ?? cwd}`, request, true)
  return {
    read: (bytes, path, shown) => {
      const key = `${blobOf(bytes)}:${path}`
      const known = cache?.get(key)
      if (isSummary(known)) return { ...known, path: shown }
      const report = read(bytes, path, shown)
      if (report === null) return null
      const summary = summarise(report)
      cache?.put(key, summary)
      return summary
    },
    save: async () => cache?.save(),
  }
}

const toldBy = ({ kind, state, label, date, dateFrom, logged }: Summary) => ({ kind, state, label, date, dateFrom, logged })

/** Every report that a request names or its folders hold, summed up, and whether it is current; what was read of a text is kept by its content. */
export async function summarised(request: Request): Promise<Standings<Summary>> {
  const { read, save } = await summariesFor(request)
  const found = await standingsOf(request, read, toldBy)
  await save()
  return found
}
