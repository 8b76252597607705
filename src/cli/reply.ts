import type { Answer } from '../render/index.ts'
import type { Reply } from './command.ts'

/** What a reading found, as far as a reply needs it. */
type Found = Pick<Reply, 'problems' | 'warnings'>

/** The reply to a request: no answer where nothing was found and something stood in the way, for an empty one would say that all is well. */
export function replyOf(found: readonly unknown[], { problems, warnings }: Found, answer: Answer, failed = false): Reply {
  const silent = found.length === 0 && problems.length > 0
  return { answer: silent ? null : answer, failed, problems, ...(warnings && { warnings }) }
}
