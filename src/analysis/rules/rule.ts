import type { CheckSettings } from '../../config/index.ts'
import type { Report } from '../../report/index.ts'
import type { Draft, Level } from '../check/finding.ts'

/** The thresholds of a check; a rule whose setting is missing finds nothing. */
export type Gate = CheckSettings

/** What a rule may know of the world. */
export interface CheckContext {
  /** ISO 8601 date: what counts as today. */
  today: string
}

/** One question that a check asks. */
export interface Rule {
  /** Kebab-case; stable, it stands in fingerprints and in configurations. */
  id: string
  /** A few words for a list of rules. */
  title: string
  /** The level of its findings, where a finding does not say otherwise. */
  level: Level
  /** What it looks for, what it needs and what to do about it. */
  help: string
  /** What it finds, in the order of the reports and in source order within each. */
  find(reports: readonly Report[], gate: Gate, context: CheckContext): Draft[]
}
