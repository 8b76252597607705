import type { CountField, IssueState, RiskKind, Severity, State, TestStatus, UnreadPlace } from '../../vocabulary/index.ts'
import type { Placed } from '../line/evidence.ts'
import type { CompletionFact, DatedFact, FieldFact, HeadingFact, StateFact } from './wholeFact.ts'

/** The counts that were stated. */
export type PartialCounts = { readonly [field in CountField]?: number }

export interface HeadlineFact extends Placed {
  kind: 'headline'
  /** How much the place is worth: 1 is a total row, 9 a sentence. */
  rank: number
  /** The words that it is told under, such as "Total"; empty where the count stands alone. */
  name: string
  /** The heading that it stands below; null at the top of the report. */
  part: string | null
  counts: PartialCounts
}

export interface SuiteFact extends Placed {
  kind: 'suite'
  name: string
  state: State | null
  counts: PartialCounts
}

export interface TestFact extends Placed {
  kind: 'test'
  name: string
  suite: string | null
  status: TestStatus
  /** Marked with a ✅ in a list that its heading only counts: written, and passed where the report says that all pass. */
  checked?: true
  blockedBy: string | null
  note: string | null
}

export interface BlockerFact extends Placed {
  kind: 'blocker'
  title: string
  severity: Severity | null
  state: IssueState
  impact: string | null
  resolution: string | null
  eta: string | null
}

export interface RiskFact extends Placed {
  kind: 'risk'
  risk: RiskKind
  title: string
  severity: Severity | null
  state: IssueState
  impact: string | null
  mitigation: string | null
}

export interface CoverageFact extends Placed {
  kind: 'coverage'
  name: string
  current: number | null
  target: number | null
  before: number | null
}

export interface ItemFact extends Placed {
  kind: 'item'
  text: string
  state: State
  section: string
  blockedBy: string | null
}

/** A claim that fills no typed field. */
export interface ClaimFact extends Placed {
  kind: 'claim'
}

export interface NoteFact extends Placed {
  kind: 'note'
  code: string
  message: string
}

/** A word or a mark that stands where a status or a severity is told and was not understood. */
export interface UnreadFact extends Placed {
  kind: 'unread'
  text: string
  place: UnreadPlace
}

/** Everything that a reading can bring forth. */
export type Fact =
  | FieldFact
  | HeadingFact
  | HeadlineFact
  | SuiteFact
  | TestFact
  | BlockerFact
  | RiskFact
  | CoverageFact
  | ItemFact
  | CompletionFact
  | StateFact
  | DatedFact
  | ClaimFact
  | NoteFact
  | UnreadFact
