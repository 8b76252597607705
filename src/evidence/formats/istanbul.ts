import { readJson } from '../carriers/json.ts'
import type { Draft } from '../draft.ts'
import { listAt, membersAt, valueAt } from '../fields.ts'
import { type Format, hasKeys } from '../format.ts'
import { measureHits, measureOf, measures } from '../measure.ts'
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
      },
    }),
}

const hitsAt = (value: unknown, key: string): number[] => membersAt(value, key).map(([, hits]) => Number(hits))

/** A line is covered when a statement that begins on it is. */
function lineHits(file: unknown): Iterable<number> {
  const hits = new Map<number, number>()
  const counts = new Map(membersAt(file, 's'))
  for (const [id, place] of membersAt(file, 'statementMap')) {
    const line = Number(valueAt(place, 'start', 'line'))
    hits.set(line, Math.max(hits.get(line) ?? 0, Number(counts.get(id) ?? 0)))
  }
  return hits.values()
}

function addFile(key: string, value: unknown, draft: Draft): void {
  // Some writers put what they have to say one level deeper.
  const file = valueAt(value, 'statementMap') ? value : valueAt(value, 'data')
  if (!valueAt(file, 'statementMap')) throw new Refusal('malformed', `says nothing of the statements of "${key}".`)
  const branches = membersAt(file, 'b').flatMap(([id]) => listAt(file, 'b', id).map(Number))
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
