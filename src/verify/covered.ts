import type { VerifyOptions } from '../analysis/index.ts'
import { normalise } from '../analysis/index.ts'
import type { Metric } from '../evidence/index.ts'
import type { Claim, Report } from '../report/index.ts'
import { disputedBy, type Found, lacking, type Seen, type Unseen, unknown, witnessesOf } from './found.ts'
import { isPathLike, lyingAt } from './globs.ts'
import { type Coverage, type OneFile, sums } from './mergeCoverage.ts'
import { percentHolds } from './numbers.ts'

/** What the report calls a measure of the whole, and what evidence calls it. */
const MEASURES: readonly (readonly [RegExp, Metric])[] = [
  [/^lines?$/i, 'lines'],
  [/^branch(?:es)?$/i, 'branches'],
  [/^(?:func(?:tion)?|method)s?$/i, 'functions'],
  [/^(?:statement|stmt)s?$/i, 'statements'],
]

/** What coverage without a word beside it means: lines, or what the evidence counts instead. */
const UNQUALIFIED: readonly Metric[] = ['lines', 'statements']

type Part = Pick<Coverage, 'overall' | 'printed'> & { files: readonly OneFile[]; whole: boolean }

/** A percentage of a measure; null where nothing was measured. */
function percentOf({ overall }: Part, metric: Metric): number | null {
  const measure = overall[metric]
  return measure === null || measure.total === 0 ? null : (measure.covered / measure.total) * 100
}

/** So exact that it can be rounded once more without going wrong. */
const exact = (percent: number): number => Math.round(percent * 1e6) / 1e6

const shown = (percent: number): number => Math.round(percent * 100) / 100

/** What is found of a part in the first of these metrics that the evidence counts. */
function seenIn(metrics: readonly Metric[], part: Part, coverage: Coverage): (Seen & { metric: Metric }) | Unseen {
  const disputed = (part.whole ? coverage.disputed : null) ?? part.files.find((file) => file.disputed !== null)?.disputed
  if (disputed) return disputedBy(disputed)
  const metric = metrics.find((each) => percentOf(part, each) !== null)
  const percent = metric && percentOf(part, metric)
  if (metric === undefined || percent === undefined || percent === null)
    return unknown(`the evidence does not count ${metrics.join(' or ')}`)
  const witnesses = part.whole ? coverage.witnesses : witnessesOf(part.files)
  return { value: percent, witnesses, note: metrics.length > 1 ? `of ${metric}` : null, metric }
}

function judge(claim: Claim, metrics: readonly Metric[], part: Part, coverage: Coverage): Found {
  const seen = seenIn(metrics, part, coverage)
  if ('why' in seen) return seen
  const { value: percent, witnesses, note, metric } = seen
  const isPrinted = metrics.length > 1 && part.printed !== null && !percentHolds(claim, percent) && percentHolds(claim, part.printed)
  if (isPrinted && part.printed !== null)
    return { value: exact(part.printed), holds: true, witnesses, note: `the total that the tool prints; ${shown(percent)} % of ${metric}` }
  return { value: exact(percent), holds: percentHolds(claim, percent), witnesses, note }
}

/** What is found of the whole: in a metric, or (null) in the one that coverage without a word beside it means. */
export const coverAll = (metric: Metric | null, coverage: Coverage): Seen | Unseen =>
  seenIn(metric === null ? UNQUALIFIED : [metric], { ...coverage, whole: true }, coverage)

/** The files that a name stands for: as the settings say, or by the path that it is. */
function partNamed(name: string, { files }: Coverage, { coverage = {} }: VerifyOptions): Part | { why: string } {
  const set = Object.entries(coverage).find(([key]) => key === name || normalise(key) === normalise(name))?.[1]
  const globs = set === undefined ? (isPathLike(name) ? [name] : []) : [set].flat()
  if (globs.length === 0) return { why: `nothing says which files "${name}" is (verify.coverage can)` }
  const found = lyingAt(files, globs, ({ path }) => path.replace(/^\//, ''))
  if (found.length === 0)
    return { why: `none of the ${files.length} files of the evidence lies at ${globs.join(', ')}: it may come from another root` }
  return { files: found, overall: sums(found), printed: null, whole: false }
}

const PATH = /^\/coverage\/(\d+)\/current$/

/** What a claim about coverage is about, and what was found in its place; null where it is no such claim. */
export function verifyCovered(
  claim: Claim,
  report: Report,
  coverage: Coverage | null,
  options: VerifyOptions,
): { claim: string; found: Found } | null {
  const target = report.coverage[Number(PATH.exec(claim.path ?? '')?.[1])]
  if (!target) return null
  const about = target.name === 'overall' ? 'coverage overall' : `coverage of ${target.name}`
  return { claim: about, found: coverage === null ? lacking('coverage') : foundFor(target.name, claim, coverage, options) }
}

function foundFor(name: string, claim: Claim, coverage: Coverage, options: VerifyOptions): Found {
  const whole: Part = { ...coverage, whole: true }
  const isSet = Object.hasOwn(options.coverage ?? {}, name)
  if (/^instructions?$/i.test(name)) return unknown('the evidence does not count instructions')
  const measure = MEASURES.find(([called]) => called.test(name))?.[1]
  if (!isSet && name === 'overall') return judge(claim, UNQUALIFIED, whole, coverage)
  if (!isSet && measure) return judge(claim, [measure], whole, coverage)
  const part = partNamed(name, coverage, options)
  return 'why' in part ? unknown(part.why) : judge(claim, UNQUALIFIED, part, coverage)
}
