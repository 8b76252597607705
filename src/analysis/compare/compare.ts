import type { Report } from '../../report/index.ts'
import { type BlockerChanges, blockersChanged, compareBlockers } from './blockers.ts'
import { type CoverageChange, compareCoverage, coverageDiffers } from './coverage.ts'
import { differs } from './delta.ts'
import { doneApart } from './done.ts'
import { compareItems, compareSuites, compareTests, type ItemChanges, type SuiteChanges, type TestChanges } from './entries.ts'
import {
  type CompletionChange,
  type CountChange,
  compareCompletion,
  compareCounts,
  compareHeader,
  completionChanged,
  type HeaderChange,
} from './header.ts'
import { loweredTargets, type ShrunkTotal, shrunkTotals } from './retreats.ts'

/** Which report a side of the comparison is. */
export interface ComparedReport {
  path: string
  date: string | null
  title: string | null
}

/** What is other in the later report; lists stand in the order of the later report, then of the earlier one. */
export interface Comparison {
  before: ComparedReport
  after: ComparedReport
  /** Whether anything below is another than before. */
  changed: boolean
  /** The fields of the header that differ. */
  header: HeaderChange[]
  /** The headline of completion, or null where neither report states one. */
  completion: CompletionChange | null
  /** The headline test counts that at least one report states. */
  counts: CountChange[]
  suites: SuiteChanges
  tests: TestChanges
  blockers: BlockerChanges
  /** Every coverage figure of either report. */
  coverage: CoverageChange[]
  /** The coverage targets that were lowered or given up. */
  targetsLowered: CoverageChange[]
  /** The totals that shrank. */
  totalsShrunk: ShrunkTotal[]
  items: ItemChanges
}

/** Compares two reports: what is new, gone, better, worse, and what left without a word. */
export function compare(before: Report, after: Report): Comparison {
  const suites = compareSuites(before, after)
  const coverage = compareCoverage(before, after)
  const completion = compareCompletion(before, after)
  const parts = {
    header: compareHeader(before, after),
    completion,
    counts: compareCounts(before.tests.summary, after.tests.summary),
    suites,
    tests: compareTests(before, after),
    blockers: compareBlockers(before.blockers, after.blockers, doneApart(before, after)),
    coverage,
    targetsLowered: loweredTargets(coverage),
    totalsShrunk: shrunkTotals(before, after, suites, completion),
    items: compareItems(before, after),
  }
  return { before: side(before), after: side(after), changed: anyChange(parts), ...parts }
}

function side({ source, date, title }: Report): ComparedReport {
  return { path: source.path, date, title }
}

/** Lowered targets and shrunk totals are changes of coverage, counts, suites and completion, and so counted there. */
function anyChange({
  header,
  completion,
  counts,
  suites,
  tests,
  blockers,
  coverage,
  items,
}: Omit<Comparison, 'before' | 'after' | 'changed'>): boolean {
  return (
    header.length > 0 ||
    completionChanged(completion) ||
    counts.some(differs) ||
    [suites, tests, items].some(({ added, removed, changed }) => added.length + removed.length + changed.length > 0) ||
    blockersChanged(blockers) ||
    coverage.some(coverageDiffers)
  )
}
