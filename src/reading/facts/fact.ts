import type { Certainty, CountField, IssueState, RiskKind, Severity, State, TestStatus, UnreadPlace } from '../../vocabulary/index.ts'
import type { Reading, TestReading } from '../block/readings.ts'
import type { Placed } from '../line/evidence.ts'
import type { CompletionFact, DatedFact, FieldFact, HeadingFact, StateFact } from './wholeFact.ts'

/** The counts that were stated. */
export type PartialCounts = { readonly [field in CountField]?: number }

export interface HeadlineFact extends Placed {
  kind: 'headline'
  /** How much the place is worth: 1 is a total row, 9 a sentence. */
  rank: number
  /** The line of the heading or label that it stands right below; 0 at the top of the report: what stands there is told together. */
  block: number
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
  certainty: Certainty
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

export type { Certainty }

/** What a block was read as, told where it is asked for: it fills no field. */
export interface BlockFact extends Placed {
  kind: 'block'
  reading: Reading | TestReading
  /** What each reading scored, the best first. */
  scores: readonly { reading: Reading | TestReading; score: number }[]
  /** The clues that were seen, each with the points that it gave. */
  clues: readonly { seen: string; speaks: Readonly<Partial<Record<Reading | TestReading, number>>> }[]
}

/** One dated entry of a page that is a log; they come newest first. */
export interface EntryFact extends Placed {
  kind: 'entry'
  label: string
  /** ISO 8601, to the day or to the month; null where nothing dates it but its place. */
  date: string | null
  /** The state that its heading or a status line right below tells. */
  state: State | null
  /** The line behind its last one; null where it reaches to the end of the page. */
  to: number | null
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
  | BlockFact
  | EntryFact
