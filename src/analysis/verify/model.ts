import type { Evidence } from '../../evidence/index.ts'
import type { Claim, Report } from '../../report/index.ts'

/** What a claim is, held against evidence: as found, not as found, held against evidence that is too old, or beyond what the evidence tells. */
export const VERDICTS = ['match', 'drift', 'stale', 'unverifiable'] as const
/** One of them. */
export type ClaimVerdict = (typeof VERDICTS)[number]

/** A piece of evidence, and when its file was written, for one that does not tell its own time. */
export interface Witness {
  evidence: Evidence
  /** ISO 8601; null where nobody knows. */
  written: string | null
}

/** A claim with what the evidence says of it. */
export interface VerifiedClaim {
  /** What it is about, in words that stay when the report is edited: "tests passed", "coverage of api". */
  claim: string
  /** The field that it fills, as a JSON pointer into the report. */
  path: string
  /** The words that make it. */
  raw: string
  claimed: number | string
  op: Claim['op']
  /** The upper end of a range. */
  high: number | null
  /** What the evidence has; null where it has nothing. */
  found: number | string | null
  verdict: ClaimVerdict
  /** What must be known beside the figures: why nothing can be said, why evidence is stale, what was counted. */
  why: string | null
  /** The file that tells, the first of several; null where none does. */
  evidence: string | null
  /** All files that tell. */
  sources: string[]
  /** What kind of evidence is wanted where there is none at all of it; else null. */
  lacking: 'tests' | 'coverage' | null
  file: string
  position: Claim['position']
}

/** What evidence must not be older than; a time to the day or month is held against the day of the evidence. */
export interface Limit {
  /** "the date of the report", "the tested revision abc1234". */
  what: string
  /** ISO 8601. */
  time: string
}

/** What a verification may know beside report and evidence. */
export interface VerifyOptions {
  /** The folder that paths of evidence are cut at, absolute, with `/`. */
  root?: string
  /** Globs of the files that a coverage figure speaks of, by its name in the report. */
  coverage?: Readonly<Record<string, string | readonly string[]>>
  /** Names or globs of the test files that a suite stands for, by its name in the report. */
  suites?: Readonly<Record<string, string | readonly string[]>>
  /** The day (YYYY-MM-DD) of a moment where the reports are written; in UTC where nobody says. */
  dayOf?: (moment: string) => string
  /** What evidence must not be older than, beside the report's own date. */
  limitsOf?: (report: Report) => readonly Limit[]
}

/** Two files that disagree, or one that disagrees with itself. */
export interface Dispute {
  one: string
  /** Null where the file disagrees with itself. */
  other: string | null
  /** A sentence without its files. */
  over: string
}

/** What the rules of `verify` are told. */
export interface Verified {
  claimsOf: (report: Report) => readonly VerifiedClaim[]
  disputes: readonly Dispute[]
}
