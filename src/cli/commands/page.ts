import { heading, say, spoken, type View } from '../../render/index.ts'
import type { Reply, Request, Run } from '../command.ts'
import { replyOf } from '../reply.ts'
import { subjectsOf } from '../subjects.ts'
import { changedView } from '../views/changed.ts'
import { historyView } from '../views/history.ts'
import { blockersView } from '../views/lives.ts'
import { blockersIn } from './blockers.ts'
import { run as check } from './check.ts'
import { historiesOf } from './history.ts'
import { run as status } from './status.ts'
import { trendsOf } from './trend.ts'
import { run as verify } from './verify.ts'

/** What `verify` found, as far as the page asks: nothing where no build left anything behind. */
const hasEvidence = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'evidence' in data && Array.isArray(data.evidence) && data.evidence.length > 0

/** A part of the page; nothing where it has nothing to say. */
const part = (title: string, view: View = []): View =>
  spoken(view).some(({ type }) => type !== 'heading') ? [heading(1, say(title)), ...view] : []

const viewOf = ({ answer }: Reply): View | undefined => answer?.view()
const dataIn = ({ answer }: Reply): unknown => answer?.data ?? null

/** The figures of each report or series through time, their blockers, and what they tend to. */
async function throughTime(request: Request) {
  const past = await subjectsOf(request)
  const histories = historiesOf(past)
  const { trends } = trendsOf(past, request)
  const told = histories.map((one) => ({ ...one, trends: trends.filter(({ subject }) => subject === one.name) }))
  return { past, histories, trends, told, blockers: blockersIn(past, request) }
}

/** `progress page`: what status, blockers, history, trend, check and verify say, on one page. */
export const run: Run = async (asked) => {
  const request: Request = { ...asked, screen: null }
  const stands = await status(request)
  const { past, histories, trends, told, blockers } = await throughTime(request)
  const gate = await check(request)
  const proven = await verify(request)
  const isProven = hasEvidence(dataIn(proven))
  const moving = told.filter(({ rows }) => rows.length > 1)
  const data = {
    schemaVersion: 1,
    kind: 'page',
    today: request.today,
    status: dataIn(stands),
    blockers,
    histories,
    trends,
    check: dataIn(gate),
    verify: isProven ? dataIn(proven) : null,
  }
  const view = (): View => [
    ...part('Where things stand', viewOf(stands)),
    ...part('What blocks', blockers.length > 0 ? blockersView(blockers, request.today) : undefined),
    ...part('What moved since the report before', changedView(told)),
    ...part('The gate', viewOf(gate)),
    ...part('Over time', historyView(moving)),
    ...(isProven ? part('Held against the results of the build', viewOf(proven)) : []),
  ]
  const problems = [...new Map([...stands.problems, ...past.problems, ...gate.problems].map((one) => [JSON.stringify(one), one])).values()]
  return replyOf(stands.answer ? [stands.answer] : [], { problems, warnings: past.warnings }, { data, view })
}
