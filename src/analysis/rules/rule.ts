import type { Blocker, Passage, Report, Unread } from '../../report/index.ts'
import type { Draft, Level, Position } from '../findings/finding.ts'
import type { Verified } from '../verify/model.ts'
import type { RuleOption, Stated } from './option.ts'

/** A report as a rule sees it: with what was not understood in it and all that stands in it, where that is known. */
export type Questioned = Report & {
  unread?: readonly Unread[]
  remarks?: readonly Remark[]
  passages?: readonly Passage[]
  badges?: readonly Badge[]
}

/** A figure that an image tells: "coverage", "85%". */
export interface Badge {
  label: string
  message: string
  position: Position
}

/** A comment in a report that speaks to this program. */
export interface Remark {
  /** What stands between its marks. */
  text: string
  position: Position
  /** The lines that it speaks of, 1-based; null for the whole report. */
  lines: { from: number; to: number } | null
}

/** One report that is judged, and what it is held against. */
export interface Subject {
  report: Questioned
  /** What the report was at the base; null where there is none, or without a base. */
  before: Questioned | null
}

/** What a rule may know of the world. */
export interface CheckContext {
  /** ISO 8601 date: what counts as today. */
  today: string
  /** The first date in a text of the report, ISO 8601; without it, or with null, only ISO dates are understood. */
  dateIn?: (text: string, report: Report) => string | null
  /** The day since which a blocker stands open, ISO 8601; null where nobody knows. */
  openSince?: (report: Report, blocker: Blocker) => string | null
  /** Whether a blocker that stood at the base was told as resolved since then, in a report between. */
  wasResolved?: (report: Report, blocker: Blocker) => boolean
  /** The name of a file that stays the same from whatever folder it is looked at; its path where none is given. */
  nameOf?: (path: string) => string
  /** Whether all reports are judged, not only some that were named. */
  whole?: boolean
  /** The README that stands beside the reports, where there is one to hold against them. */
  readme?: Questioned | null
  /** What became of waivers and of the baseline, for the rules that are asked last. */
  upkeep?: Upkeep
  /** What became of claims that were held against evidence, for the rules of `verify`. */
  verified?: Verified
}

/** What of waivers and of the baseline needs a hand. */
export type Upkeep = Readonly<Record<'expired' | 'unused' | 'misread' | 'settled', readonly Draft[]>>

/** What a rule is told in a few words: two short reports, one in which it finds something, and one in which that is put right. */
export interface Example {
  fires: string
  passes: string
  /** What stood in the report before, for rules that compare. */
  before?: string
  /** The options that the example needs. */
  options?: Stated
}

/** One question that is asked of reports. */
export interface Rule {
  /** Kebab-case; stable, it stands in fingerprints and in configurations. */
  id: string
  /** A few words for a list of rules. */
  title: string
  /** The level of its findings unless the settings say another; off: it is asked only where they do. */
  level: Level | 'off'
  /** Whether it compares, and so is asked only where there is a base. */
  compares?: boolean
  /** Whether what it speaks of is a sentence that may be reworded, and is then known again by its words. */
  prose?: boolean
  /** Whether it is asked last, of what became of the other findings. */
  closing?: boolean
  options: readonly RuleOption[]
  /** Whether what is set makes it ask anything; where it is absent, it always does. */
  asks?(stated: Stated): boolean
  /** What it looks for, what it needs and what to do about it. */
  help: string
  example: Example
  /** What it finds, in the order of the reports and in source order within each. */
  find(subjects: readonly Subject[], stated: Stated, context: CheckContext): Draft[]
  /** What it finds in reports of the base that are no more. */
  findGone?(gone: readonly Subject[], stated: Stated, context: CheckContext): Draft[]
}
