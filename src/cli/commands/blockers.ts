import { blockersThrough, type End } from '../../analysis/index.ts'
import { SEVERITIES } from '../../vocabulary/index.ts'
import type { Request, Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { livesIn, type Past, subjectsOf } from '../subjects.ts'
import { blockersView } from '../views/lives.ts'

/** What stands comes first, the oldest before the others. */
const ENDS: readonly End[] = ['open', 'vanished', 'resolved']

/** `progress blockers`: since when each blocker stands, and how it ended. */
export const run: Run = async (request) => {
  const past = await subjectsOf(request)
  const blockers = blockersIn(past, request)
  const data = { schemaVersion: 1, kind: 'blockers', blockers }
  return replyOf(past.subjects, past, { data, view: () => blockersView(blockers, request.today) })
}

/** The blockers of reports through time that were asked for, what stands before what is over. */
export function blockersIn(past: Past, request: Request) {
  const { options } = request
  const least = options.severity ? SEVERITIES.indexOf(options.severity) : SEVERITIES.length
  return livesIn(past, blockersThrough, request)
    .filter(({ end }) => !options.open || end === 'open')
    .filter(({ end, state }) => !options.state || end === options.state || state === options.state)
    .filter(({ severity }) => severity === null || SEVERITIES.indexOf(severity) <= least)
    .filter(({ age }) => age >= (options.olderThan ?? 0))
    .sort((one, other) => ENDS.indexOf(one.end) - ENDS.indexOf(other.end) || other.age - one.age)
}
