import { TRENDS, trendOf } from '../../analysis/index.ts'
import type { Request, Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { type Past, subjectsOf } from '../subjects.ts'
import { trendView } from '../views/trend.ts'

/** A trend rests on so many reports unless the user says otherwise. */
const LAST = 10

/** What the measures of each report or series tend to, and what they rest on. */
export function trendsOf({ subjects }: Pick<Past, 'subjects'>, { options, today }: Pick<Request, 'options' | 'today'>) {
  const drawing = { last: options.last ?? LAST, seed: options.seed ?? 1, today }
  const trends = subjects.flatMap(({ name, moments, since }) =>
    TRENDS.flatMap((measure) => {
      const trend = trendOf(
        moments.filter(({ date }) => date >= since),
        measure,
        drawing,
      )
      return trend ? [{ subject: name, ...trend }] : []
    }),
  )
  return { trends, last: drawing.last }
}

/** `progress trend`: how fast the figures move, and when they would meet their targets. */
export const run: Run = async (request) => {
  const past = await subjectsOf(request)
  const { trends, last } = trendsOf(past, request)
  const data = { schemaVersion: 1, kind: 'trend', trends }
  return replyOf(past.subjects, past, { data, view: () => trendView(trends, last) })
}
