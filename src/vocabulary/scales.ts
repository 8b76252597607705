/** The closed lists that the report model is made of; every enum of the schema comes from here. */

/** How a word or a row is coloured: the renderers know tones, never colours. */
export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'idle' | 'plain'

/** Where work stands. */
export const STATES = ['done', 'in-progress', 'partial', 'todo', 'blocked', 'failed', 'deferred', 'cancelled', 'at-risk'] as const
export type State = (typeof STATES)[number]

/** How a single test ended, or how far it has come. */
export const TEST_STATUSES = ['passed', 'failed', 'skipped', 'blocked', 'flaky', 'implemented', 'in-progress', 'planned'] as const
export type TestStatus = (typeof TEST_STATUSES)[number]

/** How bad a blocker or a risk is, worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Whether a blocker or a risk still stands. */
export const ISSUE_STATES = ['open', 'in-progress', 'resolved'] as const
export type IssueState = (typeof ISSUE_STATES)[number]

/** What a risk is called in its report. */
export const RISK_KINDS = ['risk', 'issue', 'debt'] as const
export type RiskKind = (typeof RISK_KINDS)[number]

/** What a report is about. */
export const REPORT_KINDS = [
  'phase',
  'sprint',
  'session',
  'plan',
  'milestone',
  'release',
  'weekly',
  'daily',
  'test',
  'coverage',
  'migration',
  'feature',
  'project',
  'other',
] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Where a report's own date was found: in its text, or in its file's name. */
export const DATE_SOURCES = ['text', 'name'] as const
export type DateSource = (typeof DATE_SOURCES)[number]

/** The counts that a report states of its tests. */
export const COUNT_FIELDS = ['total', 'passed', 'failed', 'skipped', 'blocked', 'errors', 'created', 'runnable', 'pending'] as const
export type CountField = (typeof COUNT_FIELDS)[number]

/** What a claim speaks of: what is, was, shall be, or is merely said. */
export const MODALITIES = ['actual', 'planned', 'target', 'before', 'expected', 'advice', 'example'] as const
export type Modality = (typeof MODALITIES)[number]

/** How a written number bounds the value. */
export const OPERATORS = ['=', '≥', '>', '≤', '<', '~'] as const
export type Operator = (typeof OPERATORS)[number]

/** Where a word or a mark can stand that was not understood, the surest place for a status first. */
export const UNREAD_PLACES = ['column', 'label', 'checkbox', 'severity', 'tag', 'closing', 'mark'] as const
export type UnreadPlace = (typeof UNREAD_PLACES)[number]

/** The tone in which each state is shown. */
export const STATE_TONES: Record<State, Tone> = {
  done: 'good',
  'in-progress': 'busy',
  partial: 'warn',
  todo: 'idle',
  blocked: 'bad',
  failed: 'bad',
  deferred: 'idle',
  cancelled: 'idle',
  'at-risk': 'warn',
}

/** The tone in which each test status is shown. */
export const TEST_TONES: Record<TestStatus, Tone> = {
  passed: 'good',
  failed: 'bad',
  skipped: 'idle',
  blocked: 'bad',
  flaky: 'warn',
  implemented: 'busy',
  'in-progress': 'busy',
  planned: 'idle',
}

/** The tone in which each severity is shown. */
export const SEVERITY_TONES: Record<Severity, Tone> = { critical: 'bad', high: 'bad', medium: 'warn', low: 'idle' }
