import { unreadWords } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { questionAll } from '../reading.ts'
import { unreadView } from '../views/unread.ts'

/** `progress words`: what stands where a status is told and was not understood. */
export const run: Run = async (request) => {
  const { reports, problems } = await questionAll(request)
  const words = unreadWords(reports)
  const data = { schemaVersion: 1, kind: 'words', words }
  const silent = reports.length === 0 && problems.length > 0
  return { answer: silent ? null : { data, view: () => unreadView(words, reports.length) }, failed: false, problems }
}
