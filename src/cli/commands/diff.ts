import { compare } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { Failure } from '../errors.ts'
import { readEach } from '../reading.ts'
import { diffView } from '../views/diff.ts'

/** `progress diff`: what changed from one report to the next. */
export const run: Run = async (request) => {
  if (request.args.every((path) => path === '-')) throw new Failure('one-stdin', { path: '-', detail: '' })
  const { reports, problems } = await readEach(request)
  const [before, after] = reports
  if (!before || !after) return { answer: null, failed: false, problems }
  const comparison = compare(before, after)
  const data = { schemaVersion: 1, kind: 'diff', ...comparison }
  const failed = request.options.exitCode === true && comparison.changed
  return { answer: { data, view: () => diffView(comparison) }, failed, problems }
}
