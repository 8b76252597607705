import { compare } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { totalsOf } from '../diffTotals.ts'
import { Failure } from '../errors.ts'
import { readCompared } from '../reading.ts'
import { summarise } from '../summary.ts'
import { diffView } from '../views/diff.ts'
import { diffsView } from '../views/diffs.ts'

/** `progress diff`: what changed from one report to the next, and where there are several what it comes to, then those that are new, gone and changed. */
export const run: Run = async (request) => {
  const { args, options } = request
  if (args.length > 0 && args.every((path) => path === '-')) throw new Failure('one-stdin', { path: '-', detail: '' })
  const { all = false, exitCode = false } = options
  const { pairs, added, removed, unchanged, problems, warnings } = await readCompared(request)
  const alone = added.length + removed.length
  if (pairs.length + alone === 0 && problems.length > 0) return { answer: null, failed: false, problems, warnings }
  const diffs = pairs.map(({ before, after }) => compare(before, after))
  const [only, ...others] = diffs
  const compared = { diffs, added: added.map(summarise), removed: removed.map(summarise), unchanged }
  const isOne = only && others.length + alone + unchanged.length === 0
  const totals = totalsOf(compared)
  const answer = isOne
    ? { data: { schemaVersion: 1, kind: 'diff', ...only }, view: () => diffView(only, { all }) }
    : { data: { schemaVersion: 1, kind: 'diffs', totals, ...compared }, view: () => diffsView(compared, totals, all) }
  return { answer, failed: exitCode && (alone > 0 || diffs.some(({ changed }) => changed)), problems, warnings }
}
