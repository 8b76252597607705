import { AUDIT_OPTIONS } from '../auditOptions.ts'
import type { CommandRow } from '../command.ts'
import { BASELINE_OPTIONS, GATE_OPTIONS, RULE_OPTIONS } from '../gateOptions.ts'
import { FOLDER_OPTIONS, SERIES_OPTIONS } from '../options.ts'
import { ALL, JUDGED, REPORTS } from './past.ts'

/** The commands that hold reports against something. */
export const JUDGING: readonly CommandRow[] = [
  {
    name: 'check',
    args: [REPORTS],
    about: 'Fail (exit 1) while blockers are unresolved or another rule finds an error',
    examples: [
      ['progress check', 'fail on any unresolved blocker in the newest report of each series'],
      ['progress check docs --severity high --min-coverage 80', 'only high and critical ones, and coverage'],
      ['progress check --base origin/main --fail-on regression', 'fail on what a branch made worse'],
      ['progress check --format table --format sarif=out.sarif', 'for people, and for code scanning'],
    ],
    options: [...GATE_OPTIONS, ...SERIES_OPTIONS, ...FOLDER_OPTIONS],
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
      ['progress audit --rule two-values=warning', 'one rule milder; progress rules lists them'],
    ],
    options: [...AUDIT_OPTIONS, ...SERIES_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: ALL,
    load: () => import('./audit.ts'),
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
    name: 'rules',
    args: [['[rule]', 'the id of a rule; without it, all are listed']],
    about: 'List the rules of check and audit with their levels, or explain one',
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
