import type { Fact, Named, PartialCounts, TestFact } from '../reading/index.ts'
import type { COUNT_FIELDS } from '../vocabulary/index.ts'
import { claimsOf } from './claims.ts'
import { ofKind } from './facts.ts'
import { headerOf, heardOfWhole } from './header.ts'
import { headline } from './headline.ts'
import { joinSuites } from './joinSuites.ts'
import type { Counts, Report } from './schema.ts'
import { unreadNotes } from './unread.ts'

/** Counts with null for every field that nothing was said of. */
export function fullCounts(counts: PartialCounts): Counts {
  const pick = (field: (typeof COUNT_FIELDS)[number]): number | null => counts[field] ?? null
  return {
    total: pick('total'),
    passed: pick('passed'),
    failed: pick('failed'),
    skipped: pick('skipped'),
    blocked: pick('blocked'),
    errors: pick('errors'),
    created: pick('created'),
    runnable: pick('runnable'),
    pending: pick('pending'),
  }
}

/** Where a report comes from and how its bytes were read. */
export type Source = Report['source']

/** A fact as an entry of the report: without what only the ledger tells. */
function entry<Of extends Fact>({
  kind: _kind,
  modality: _modality,
  evidence: _evidence,
  ...rest
}: Of): Omit<Of, 'kind' | 'modality' | 'evidence'> {
  return rest
}

/** A listed test; one that is only checked off passed where the headline says that all did. */
function caseOf(fact: TestFact, { passed, total }: PartialCounts): Report['tests']['cases'][number] {
  const { checked, ...test } = entry(fact)
  return checked && passed !== undefined && passed > 0 && passed === (total ?? passed) ? { ...test, status: 'passed' } : test
}

/**
 * Puts facts together into a report: the typed fields first, then the ledger of claims that points into them.
 *
 * @param named what the file's name says of the report, where its text does not
 */
export function assemble(heard: readonly Fact[], source: Source, named: Named): Report {
  const facts = joinSuites(heard)
  const suites = ofKind(facts, 'suite').map(entry)
  const counts = headline(ofKind(facts, 'headline'))
  const summary = fullCounts(counts)
  const report: Report = {
    source,
    ...headerOf(heardOfWhole(facts), summary, named),
    tests: {
      summary,
      suites: suites.map(({ counts, ...suite }) => ({ ...suite, path: pathIn(suite.name), counts: fullCounts(counts) })),
      cases: ofKind(facts, 'test').map((fact) => caseOf(fact, counts)),
    },
    blockers: ofKind(facts, 'blocker').map(entry),
    risks: ofKind(facts, 'risk')
      .map(entry)
      .map(({ risk, ...rest }) => ({ kind: risk, ...rest })),
    coverage: ofKind(facts, 'coverage').map(entry),
    items: ofKind(facts, 'item').map(entry),
    claims: [],
    notes: [...ofKind(facts, 'note').map(entry), ...unreadNotes(ofKind(facts, 'unread'))],
  }
  return { ...report, claims: claimsOf(facts, report) }
}

const FILE = /(?:^|[\s`(])((?:[\w.@-]+\/)*[\w.@-]+\.(?:py|tsx?|jsx?|mjs|cjs|rs|go|rb|java|cs|php|kt|swift))\b/

/** The file that a suite's name holds; null where it holds none. */
function pathIn(name: string): string | null {
  return FILE.exec(name)?.[1] ?? null
}
