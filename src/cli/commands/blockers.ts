import { blockersThrough } from '../../analysis/index.ts'
import { SEVERITIES } from '../../vocabulary/index.ts'
import type { Run } from '../command.ts'
import { subjectsOf } from '../subjects.ts'
import { blockersView } from '../views/lives.ts'

/** `progress blockers`: since when each blocker stands, and how it ended. */
export const run: Run = async (request) => {
  const { options, today } = request
  const { subjects, problems, warnings } = await subjectsOf(request)
  const least = options.severity ? SEVERITIES.indexOf(options.severity) : SEVERITIES.length
  const blockers = subjects
    .flatMap(({ name, moments }) => blockersThrough(moments, today).map((one) => ({ subject: name, ...one })))
    .filter(({ seen, gone }) => (gone ?? seen).date >= (options.since ?? ''))
    .filter(({ end }) => !options.open || end === 'open')
    .filter(({ end, state }) => !options.state || end === options.state || state === options.state)
    .filter(({ severity }) => severity === null || SEVERITIES.indexOf(severity) <= least)
    .filter(({ age }) => age >= (options.olderThan ?? 0))
  const silent = subjects.length === 0 && problems.length > 0
  const data = { schemaVersion: 1, kind: 'blockers', blockers }
  return { answer: silent ? null : { data, view: () => blockersView(blockers) }, failed: false, problems, warnings }
}
