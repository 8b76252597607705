import type { Label, ReportKind, State } from '../../vocabulary/index.ts'
import type { Placed } from '../line/evidence.ts'

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
