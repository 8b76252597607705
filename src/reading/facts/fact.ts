import type {
  CountField,
  IssueState,
  Label,
  ReportKind,
  RiskKind,
  Severity,
  State,
  TestStatus,
  UnreadPlace,
} from '../../vocabulary/index.ts'
import type { Reading } from '../block/readings.ts'
import type { Placed } from '../line/evidence.ts'

/** The counts that were stated. */
export type PartialCounts = { readonly [field in CountField]?: number }

export interface FieldFact extends Placed {
  kind: 'field'
  key: string
  value: string
  label: Label | null
  /** The dates in its value, ISO 8601. */
  dates: readonly string[]
  /** The status in its value. */
  state: State | null
  /** The unit that it names, such as "Sprint 6". */
  unit: string | null
  /** Whether its dates are those of what happened to the work, such as "Completed". */
  event: boolean
  /** Where the pair stands: above the first section, as a heading, at the end of the last section, inside a section that speaks for the whole, or in one that names a part. */
  where: 'header' | 'heading' | 'footer' | 'section' | 'part'
}

export interface HeadingFact extends Placed {
  kind: 'heading'
  text: string
  /** The heading's level, 1 to 6; 0 for the document's title whatever its level. */
  depth: number
  /** Whether it is the title or stands in the head of the page, before its first section goes on. */
  leads: boolean
  /** Whether nothing stands below it. */
  bare: boolean
  /** Whether it opens a group of entries, such as "Completed tasks". */
  groups: boolean
  /** The status that stands behind the heading's words. */
  state: State | null
  /** Whether a mark before its words is all that tells the state. */
  decorated: boolean
  /** What a title says its report is about. */
  about: ReportKind | null
  /** Whether the word for it says it of nothing else: "status" is said of anything. */
  sure: boolean
  /** The unit that a title names, such as "Sprint 6". */
  label: string | null
  dates: readonly string[]
}

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

/** How sure a reading is: a doubtful blocker is told, and is no claim to the gate. */
export type Certainty = 'sure' | 'doubtful'

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

export interface CompletionFact extends Placed {
  kind: 'completion'
  percent: number | null
  done: number | null
  total: number | null
  unit: string | null
  /** How much the place is worth: 1 is the header, 9 a sentence. */
  rank: number
}

/** A line without a key that dates the page: "_Updated on 2025-01-02 by Kim_", a row of a table of versions. */
export interface DatedFact extends Placed {
  kind: 'dated'
  dates: readonly string[]
  /** Whether the line is there to date the page; false where it only bears a date. */
  outright: boolean
}

/** What a closing section says of the whole unit. */
export interface StateFact extends Placed {
  kind: 'state'
  state: State
  /** How much the place is worth: the lower the more. */
  rank: number
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

/** What a block was read as, told where it is asked for: it fills no field. */
export interface BlockFact extends Placed {
  kind: 'block'
  reading: Reading
  /** What each reading scored, the best first. */
  scores: readonly { reading: Reading; score: number }[]
  /** The clues that were seen, each with the points that it gave. */
  clues: readonly { seen: string; speaks: Readonly<Partial<Record<Reading, number>>> }[]
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
