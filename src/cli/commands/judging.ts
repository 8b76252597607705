import { AUDIT_OPTIONS } from '../auditOptions.ts'
import type { CommandRow } from '../command.ts'
import { BASELINE_OPTIONS, GATE_OPTIONS, RULE_OPTIONS, VERIFY_OPTIONS } from '../gateOptions.ts'
import { FIX_OPTIONS, MEND_OPTIONS } from '../mendOptions.ts'
import { FOLDER_OPTIONS, SERIES_OPTIONS } from '../options.ts'
import { PAGE_OPTIONS } from '../pageOptions.ts'
import { ALL, JUDGED, PATHS, REPORTS } from './past.ts'

/** The commands that hold reports against something. */
export const JUDGING: readonly CommandRow[] = [
  {
    name: 'check',
    args: [REPORTS],
    about: 'Fail (exit 1) while blockers are unresolved or another rule finds an error',
    examples: [
      ['progress check', 'fail on any unresolved blocker in the current reports'],
      ['progress check docs --severity high --min-coverage 80', 'only high and critical ones, and coverage'],
      ['progress check --base origin/main --fail-on regression', 'fail on what a branch made worse'],
      ['progress check --format table --format sarif=out.sarif', 'for people, and for code scanning'],
    ],
    options: [...GATE_OPTIONS, ...SERIES_OPTIONS, ...PAGE_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: JUDGED,
    load: () => import('./check.ts'),
  },
  {
    name: 'audit',
    args: [REPORTS],
    about: 'Find contradictions: totals against parts, percentages, statuses, dates, and what was said before',
    examples: [
      ['progress audit', 'the newest report of each series, and what each says against the one before it'],
      ['progress audit docs/sprint-13.md', 'one report'],
      ['progress audit --fix', 'write totals and percentages anew that what stands beside them tells'],
      ['progress audit --rule two-values=warning', 'one rule milder; progress rules lists them'],
    ],
    options: [...AUDIT_OPTIONS, ...MEND_OPTIONS, ...SERIES_OPTIONS, ...PAGE_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: JUDGED,
    load: () => import('./audit.ts'),
  },
  {
    name: 'verify',
    args: [REPORTS],
    about: 'Fail (exit 1) where the results of the build are not what the reports claim of tests and coverage',
    examples: [
      ['progress verify', 'the newest reports, and the results where tools leave them'],
      ['progress verify STATUS.md --evidence junit.xml --evidence coverage', 'one report, and these results'],
      ['progress verify --require-evidence', 'fail too where nothing can be said'],
      ['progress verify --fix', 'write the numbers that were found'],
    ],
    options: [...VERIFY_OPTIONS, ...MEND_OPTIONS, ...SERIES_OPTIONS, ...PAGE_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: JUDGED,
    load: () => import('./verify.ts'),
  },
  {
    name: 'baseline',
    args: [REPORTS],
    about: 'Write down what check finds now, so that only what comes new fails it',
    examples: [
      ['progress baseline', 'accept what is found today; commit the file'],
      ['progress baseline --prune', 'take out what is mended, add nothing'],
    ],
    options: [...BASELINE_OPTIONS, ...SERIES_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: ALL,
    load: () => import('./baseline.ts'),
  },
  {
    name: 'fix',
    args: [PATHS],
    about: 'Write derived numbers anew between their markers, or bring back garbled text',
    examples: [
      ['progress fix', 'every number between <!-- progress:NAME --> and <!-- /progress --> in the reports of this repository'],
      ['progress fix STATUS.md --evidence junit.xml', 'tests and coverage as a build left them'],
      ['progress fix --dry-run | git apply', 'as a patch; alone it tells by its exit code whether something would change'],
      ['progress fix --encoding docs', 'UTF-8 that was seen through another code page'],
    ],
    options: [...FIX_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: ALL,
    load: () => import('./fix.ts'),
  },
  {
    name: 'rules',
    args: [['[rule]', 'the id of a rule; without it, all are listed']],
    about: 'List the rules of check, audit and verify with their levels, or explain one',
    examples: [
      ['progress rules', 'what is asked, and what could be'],
      ['progress rules min-coverage', 'one rule: its options and an example'],
    ],
    options: RULE_OPTIONS,
    format: 'table',
    formats: ALL,
    load: () => import('./rules.ts'),
  },
]
