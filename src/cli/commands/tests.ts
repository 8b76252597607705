import { testsThrough } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { livesIn, subjectsOf } from '../subjects.ts'
import { testsView } from '../views/lives.ts'

/** `progress tests`: which tests flip, which fell back, which fail longest. */
export const run: Run = async (request) => {
  const { options } = request
  const past = await subjectsOf(request, true)
  const tests = livesIn(past, testsThrough, request)
    .filter(({ told }) => !options.open || told)
    .filter(({ status }) => !options.state || status === options.state)
    .filter(({ failingFor }) => options.olderThan === undefined || (failingFor ?? -1) >= options.olderThan)
  const data = { schemaVersion: 1, kind: 'tests', tests }
  return replyOf(past.subjects, past, { data, view: () => testsView(tests) })
}
