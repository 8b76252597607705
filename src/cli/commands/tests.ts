import { testsThrough } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { subjectsOf } from '../subjects.ts'
import { testsView } from '../views/lives.ts'

/** `progress tests`: which tests flip, which fell back, which fail longest. */
export const run: Run = async (request) => {
  const { options, today } = request
  const { subjects, problems, warnings } = await subjectsOf(request, true)
  const tests = subjects
    .flatMap(({ name, moments }) => testsThrough(moments, today).map((one) => ({ subject: name, ...one })))
    .filter(({ seen, gone }) => (gone ?? seen).date >= (options.since ?? ''))
    .filter(({ told }) => !options.open || told)
    .filter(({ status }) => !options.state || status === options.state)
    .filter(({ failingFor }) => options.olderThan === undefined || (failingFor ?? -1) >= options.olderThan)
  const silent = subjects.length === 0 && problems.length > 0
  const data = { schemaVersion: 1, kind: 'tests', tests }
  return { answer: silent ? null : { data, view: () => testsView(tests) }, failed: false, problems, warnings }
}
