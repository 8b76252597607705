export * from './analysis/index.ts'
export { compare as compareReports } from './analysis/index.ts'
export { ConfigError, type LoadedConfig, loadConfig } from './config/index.ts'
export * from './evidence/index.ts'
export * from './lint/index.ts'
export * from './pipeline/index.ts'
export { compileLexicon, type Lexicon, type OwnWords } from './reading/index.ts'
export {
  type Blocker,
  type Claim,
  type Completion,
  type Counts,
  type CoverageTarget,
  type Encoding,
  type Field,
  type Item,
  type Note,
  type Report,
  type Risk,
  reportSchema,
  reportsSchema,
  type Suite,
  type TestCase,
  type Unread,
} from './report/index.ts'
export * from './verify/index.ts'
export { type Proof, proofOf, verifyReport } from './verify/index.ts'
export {
  ISSUE_STATES,
  type IssueState,
  REPORT_KINDS,
  type ReportKind,
  SEVERITIES,
  type Severity,
  STATES,
  type State,
  TEST_STATUSES,
  type TestStatus,
  UNREAD_PLACES,
  type UnreadPlace,
} from './vocabulary/index.ts'
