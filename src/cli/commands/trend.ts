import { TRENDS, trendOf } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { subjectsOf } from '../subjects.ts'
import { trendView } from '../views/trend.ts'

/** A trend rests on so many reports unless the user says otherwise. */
const LAST = 10

/** `progress trend`: how fast the figures move, and when they would meet their targets. */
export const run: Run = async (request) => {
  const { options, today } = request
  const past = await subjectsOf(request)
  const drawing = { last: options.last ?? LAST, seed: options.seed ?? 1, today }
  const trends = past.subjects.flatMap(({ name, moments, since }) =>
    TRENDS.flatMap((measure) => {
      const trend = trendOf(
        moments.filter(({ date }) => date >= since),
        measure,
        drawing,
      )
      return trend ? [{ subject: name, ...trend }] : []
    }),
  )
  const data = { schemaVersion: 1, kind: 'trend', trends }
  return replyOf(past.subjects, past, { data, view: () => trendView(trends, drawing.last) })
}
