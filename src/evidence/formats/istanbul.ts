import { readJson } from '../carriers/json.ts'
import { holdMeasures } from '../counters.ts'
import type { Draft } from '../draft.ts'
import { listAt, membersAt, valueAt } from '../fields.ts'
import { type Format, hasKeys } from '../format.ts'
import { hitsOf, measureHits, measureOf, measures, sum } from '../measure.ts'
import type { Measures } from '../model.ts'
import { Refusal } from '../refusal.ts'

/** `pct` is a rounded number, or the word Unknown: the counts beside it say more. */
const summaryOf = (value: unknown): Measures =>
  measures((metric) => measureOf(valueAt(value, metric, 'covered'), valueAt(value, metric, 'total')))

/** Istanbul's json-summary (`coverage-summary.json`). */
export const istanbulSummary: Format = {
  id: 'istanbul-summary',
  kinds: ['coverage'],
  recognises: ({ text }) => hasKeys(text, 'total', 'lines', 'statements', 'pct', 'skipped'),
  read: (text, draft) =>
    readJson(text, {
      paths: ['$.*'],
      value([key = ''], value) {
        if (key === 'total') draft.overall = summaryOf(value)
        else draft.files.push({ path: key, ...summaryOf(value) })
      },
      end() {
        if (!draft.overall) throw new Refusal('malformed', 'has no "total", so it is no summary of coverage.')
        if (draft.files.length > 0) holdMeasures(draft, draft.overall, sum(draft.files))
      },
    }),
}

/** How often something was run; what is no number is not to be understood. */
function runs(value: unknown): number {
  const hits = hitsOf(value)
  if (hits === null) throw new Refusal('malformed', 'tells hits that are no number, so it is not what Istanbul writes.')
  return hits
}

const hitsAt = (value: unknown, key: string): number[] => membersAt(value, key).map(([, hits]) => runs(hits))

/** A line is covered when a statement that begins on it is. */
function lineHits(file: unknown): Iterable<number> {
  const hits = new Map<number, number>()
  const counts = new Map(membersAt(file, 's'))
  for (const [id, place] of membersAt(file, 'statementMap')) {
    const line = Number(valueAt(place, 'start', 'line'))
    hits.set(line, Math.max(hits.get(line) ?? 0, runs(counts.get(id))))
  }
  return hits.values()
}

function addFile(key: string, value: unknown, draft: Draft): void {
  // Some writers put what they have to say one level deeper.
  const file = valueAt(value, 'statementMap') ? value : valueAt(value, 'data')
  if (!valueAt(file, 'statementMap')) throw new Refusal('malformed', `says nothing of the statements of "${key}".`)
  const branches = membersAt(file, 'b').flatMap(([id]) => listAt(file, 'b', id).map(runs))
  draft.files.push({
    path: key,
    lines: measureHits(lineHits(file)),
    branches: measureHits(branches),
    functions: measureHits(hitsAt(file, 'f')),
    statements: measureHits(hitsAt(file, 's')),
  })
}

/** Istanbul's own coverage (`coverage-final.json`). */
export const istanbulFinal: Format = {
  id: 'istanbul',
  kinds: ['coverage'],
  recognises: ({ text }) => hasKeys(text, 'statementMap', 'path'),
  read: (text, draft) => readJson(text, { paths: ['$.*'], value: ([key = ''], value) => addFile(key, value, draft) }),
}
