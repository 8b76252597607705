import type { Verdict } from '../analysis/index.ts'
import { type Answer, facts, say } from '../render/index.ts'
import type { Reply } from './command.ts'
import { sentence } from './errors.ts'

/** What a reading found, as far as a reply needs it. */
type Found = Pick<Reply, 'problems' | 'warnings'>

/** The reply to a request: no answer where nothing was found and something stood in the way, for an empty one would say that all is well. */
export function replyOf(found: readonly unknown[], { problems, warnings }: Found, answer: Answer, failed = false): Reply {
  const silent = found.length === 0 && problems.length > 0
  return { answer: silent ? null : withReasons(answer, problems), failed, problems, ...(warnings && { warnings }) }
}

/** A page tells what stood in the way: whoever reads it does not see what standard error said. */
function withReasons(answer: Answer, problems: Found['problems']): Answer {
  const { page } = answer
  if (!page || problems.length === 0) return answer
  const reasons = problems.map((each) => ['not done', say(sentence(each.code, each), 'bad')] as const)
  return { ...answer, page: () => [...page(), facts(reasons)] }
}

/** A verdict as far as it goes: where something stood in the way of judging, nothing has passed. */
export const inFull = (verdict: Verdict, problems: Found['problems']): Verdict =>
  problems.length === 0 ? verdict : { ...verdict, passed: false }
