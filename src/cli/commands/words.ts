import { unreadWords } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { questionAll } from '../reading.ts'
import { replyOf } from '../reply.ts'
import { unreadView } from '../views/unread.ts'

/** `progress words`: what stands where a status is told and was not understood. */
export const run: Run = async (request) => {
  const { reports, problems, warnings } = await questionAll(request)
  const words = unreadWords(reports)
  const data = { schemaVersion: 1, kind: 'words', words }
  return replyOf(reports, { problems, warnings }, { data, view: () => unreadView(words, reports.length) })
}
