import { itemsThrough } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { subjectsOf } from '../subjects.ts'
import { itemsView } from '../views/lives.ts'

/** `progress items`: since when each piece of work is told of, and where it stands. */
export const run: Run = async (request) => {
  const { options, today } = request
  const { subjects, problems, warnings } = await subjectsOf(request, true)
  const items = subjects
    .flatMap(({ name, moments }) => itemsThrough(moments, today).map((one) => ({ subject: name, ...one })))
    .filter(({ seen, gone }) => (gone ?? seen).date >= (options.since ?? ''))
    .filter(({ told, state }) => !options.open || (told && state !== 'done' && state !== 'cancelled'))
    .filter(({ state }) => !options.state || state === options.state)
    .filter(({ age }) => age >= (options.olderThan ?? 0))
  const silent = subjects.length === 0 && problems.length > 0
  const data = { schemaVersion: 1, kind: 'items', items }
  return { answer: silent ? null : { data, view: () => itemsView(items) }, failed: false, problems, warnings }
}
