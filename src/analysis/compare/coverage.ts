import type { CoverageTarget, Report } from '../../report/index.ts'
import { normalise } from '../wording.ts'
import { type Delta, deltaOf, differs } from './delta.ts'
import { matchByKeys } from './match.ts'

/** One coverage figure in two reports, in percent. */
export interface CoverageChange {
  name: string
  current: Delta
  target: Delta
  /** 1-based, in the later report, or in the earlier one where the later has no such figure. */
  line: number
}

/** Every coverage figure of either report, by name, those that stayed the same too. */
export function compareCoverage(before: Report, after: Report): CoverageChange[] {
  const key = ({ name }: CoverageTarget) => normalise(name)
  const { pairs, ...left } = matchByKeys(before.coverage, after.coverage, [[key, key]])
  const partners = new Map(pairs.map((pair) => [pair.after, pair.before]))
  return [...after.coverage.map((entry) => change(partners.get(entry) ?? null, entry)), ...left.before.map((entry) => change(entry, null))]
}

/** Whether a figure or its target is another than before. */
export function coverageDiffers({ current, target }: CoverageChange): boolean {
  return differs(current) || differs(target)
}

function change(before: CoverageTarget | null, after: CoverageTarget | null): CoverageChange {
  const shown = after ?? before
  return {
    name: shown?.name ?? '',
    current: deltaOf(before?.current ?? null, after?.current ?? null),
    target: deltaOf(before?.target ?? null, after?.target ?? null),
    line: shown?.line ?? 1,
  }
}
