import { compare } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { Failure } from '../errors.ts'
import { readCompared } from '../reading.ts'
import { diffsView, diffView } from '../views/diff.ts'

/** `progress diff`: what changed from one report to the next, a section for each report where there are several. */
export const run: Run = async (request) => {
  const { args, options } = request
  if (args.length > 0 && args.every((path) => path === '-')) throw new Failure('one-stdin', { path: '-', detail: '' })
  const { pairs, problems, warnings } = await readCompared(request)
  if (pairs.length === 0 && problems.length > 0) return { answer: null, failed: false, problems, warnings }
  const diffs = pairs.map(({ before, after }) => compare(before, after))
  const [only, ...others] = diffs
  const answer =
    only && others.length === 0
      ? { data: { schemaVersion: 1, kind: 'diff', ...only }, view: () => diffView(only) }
      : { data: { schemaVersion: 1, kind: 'diffs', diffs }, view: () => diffsView(diffs) }
  return { answer, failed: options.exitCode === true && diffs.some(({ changed }) => changed), problems, warnings }
}
