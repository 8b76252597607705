export * from './analysis/index.ts'
export { ConfigError, type LoadedConfig, loadConfig } from './config/index.ts'
export * from './pipeline/index.ts'
export { type Answer, FORMATS, type Format, formatNamed, render, type Style, type View } from './render/index.ts'
export * from './report/index.ts'
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
} from './vocabulary/index.ts'
