import type { Dispute, VerifiedClaim, VerifyOptions, Witness } from '../analysis/index.ts'
import type { Claim, Report } from '../report/index.ts'
import { whyStale } from './age.ts'
import { verifyCount } from './counts.ts'
import { verifyCovered } from './covered.ts'
import type { Found } from './found.ts'
import { type Lookup, lookupOf } from './lookup.ts'
import { type Coverage, mergeCoverage } from './mergeCoverage.ts'
import { mergeTests, type Tests } from './mergeTests.ts'
import { verifyNamed } from './named.ts'

/** What all evidence comes to together. */
export interface Proof {
  tests: (Tests & { lookup: Lookup }) | null
  coverage: Coverage | null
  /** Where two files of it disagree, or one with itself. */
  disputes: readonly Dispute[]
}

/** Puts evidence together: what several files tell counts once, and different parts add up. */
export function proofOf(witnesses: readonly Witness[], options: VerifyOptions = {}): Proof {
  const has = (kind: 'tests' | 'coverage') => witnesses.some(({ evidence }) => evidence[kind] !== null)
  const merged = has('tests') ? mergeTests(witnesses, options) : null
  const tests = merged && { ...merged, lookup: lookupOf(merged.tests) }
  const coverage = has('coverage') ? mergeCoverage(witnesses, options) : null
  return { tests, coverage, disputes: [...denials(witnesses), ...(tests?.disputes ?? []), ...(coverage?.disputes ?? [])] }
}

/** Where files count something else than they list. */
function denials(witnesses: readonly Witness[]): Dispute[] {
  return witnesses.flatMap(({ evidence: { source, disagreements } }) => {
    const [first, ...others] = disagreements
    const more = others.length > 0 ? ` (and ${others.length} more like it)` : ''
    return first === undefined ? [] : [{ one: source.path, other: null, over: `${first}${more}` }]
  })
}

type Judged = Pick<VerifiedClaim, 'found' | 'verdict' | 'why' | 'evidence' | 'sources' | 'lacking'>

function judged(found: Found, report: Report, options: VerifyOptions): Judged {
  if ('why' in found) {
    const [one = null, other] = found.disputed ?? []
    const sources = [...new Set([one, other].filter((each) => typeof each === 'string'))]
    return { found: null, verdict: 'unverifiable', why: found.why, evidence: one, sources, lacking: found.lacking }
  }
  const sources = found.witnesses.map(({ evidence }) => evidence.source.path)
  const stale = found.witnesses.map((witness) => whyStale(witness, report, options)).find((why) => why !== null)
  const verdict = stale ? 'stale' : found.holds ? 'match' : 'drift'
  return { found: found.value, verdict, why: stale ?? found.note, evidence: sources[0] ?? null, sources, lacking: null }
}

const figures = ({ value, op, high, raw, position, path }: Claim) => ({ path: path ?? '', raw, claimed: value, op, high, position })

/** Every claim of a report that evidence can bear out, held against it, in source order. Only what is told as actual is one. */
export function verifyReport(report: Report, { tests, coverage }: Proof, options: VerifyOptions = {}): VerifiedClaim[] {
  return report.claims
    .filter(({ modality, path }) => modality === 'actual' && path !== null)
    .flatMap((claim): VerifiedClaim[] => {
      const one =
        verifyCount(claim, report, tests, options) ??
        verifyNamed(claim, report, tests?.lookup ?? null, options) ??
        verifyCovered(claim, report, coverage, options)
      if (!one) return []
      return [{ claim: one.claim, ...figures(claim), ...judged(one.found, report, options), file: report.source.path }]
    })
}
