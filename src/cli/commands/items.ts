import { itemsThrough } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { livesIn, subjectsOf } from '../subjects.ts'
import { itemsView } from '../views/lives.ts'

/** `progress items`: since when each piece of work is told of, and where it stands. */
export const run: Run = async (request) => {
  const { options } = request
  const past = await subjectsOf(request, true)
  const items = livesIn(past, itemsThrough, request)
    .filter(({ told, state }) => !options.open || (told && state !== 'done' && state !== 'cancelled'))
    .filter(({ state }) => !options.state || state === options.state)
    .filter(({ age }) => age >= (options.olderThan ?? 0))
  const data = { schemaVersion: 1, kind: 'items', items }
  return replyOf(past.subjects, past, { data, view: () => itemsView(items) })
}
