import type { VerifyOptions } from '../analysis/index.ts'
import type { Metric } from '../evidence/index.ts'
import type { Report } from '../report/index.ts'
import { whyStale } from './age.ts'
import { countAll } from './counts.ts'
import { coverAll } from './covered.ts'
import type { Seen, Unseen } from './found.ts'
import type { Proof } from './verifyReport.ts'

/** A figure as evidence tells it, with the files that do; or why it cannot be taken. */
export type Figure = { value: number; sources: string[] } | { why: string }

/** What may be asked of evidence for one report; null where there is no evidence of that kind. */
export interface Figures {
  tests(field: 'total' | 'passed' | 'failed' | 'skipped'): Figure | null
  /** In percent; of null, the metric that coverage without a word beside it means. */
  coverage(metric: Metric | null): Figure | null
}

/** Gives the figures that claims of a report are held against, for whoever writes them: what is stale or in doubt is none. */
export function figuresFor(report: Report, { tests, coverage }: Proof, options: VerifyOptions = {}): Figures {
  const measured = (seen: Seen | Unseen): Figure => {
    if ('why' in seen) return { why: seen.why }
    const stale = seen.witnesses.map((witness) => whyStale(witness, report, options)).find((why) => why !== null)
    return stale ? { why: stale } : { value: seen.value, sources: seen.witnesses.map(({ evidence }) => evidence.source.path) }
  }
  return {
    tests(field) {
      if (tests === null) return null
      const [broken] = tests.broken
      if (broken) return { why: `${broken.witness.evidence.source.path} tells that not all could be run: ${broken.name}` }
      const seen = countAll(field, tests, { errors: null })
      const isEmpty = !('why' in seen) && seen.witnesses.length === 0
      return isEmpty ? { why: 'the evidence lists no test' } : measured(seen)
    },
    coverage: (metric) => (coverage === null ? null : measured(coverAll(metric, coverage))),
  }
}
