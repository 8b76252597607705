import type { Blocker, Report } from '../../report/index.ts'
import { normalise } from '../wording.ts'
import { hash } from './fingerprint.ts'

/** Where something stands in its report (unist). */
export type Position = Blocker['position']

/** How much a finding weighs: an error fails the gate. */
export type Level = 'error' | 'warning' | 'note'

/** Another place that a finding speaks of. */
export interface Related {
  file: string
  position: Position
  message: string
}

/** What a rule found, where. */
export interface Finding {
  /** The id of the rule. */
  rule: string
  level: Level
  /** A sentence for the reader, without place; it may quote the report. */
  message: string
  /** The path of the report. */
  file: string
  position: Position
  related: Related[]
  /** The same for the same finding in the next run, wherever it has moved to: 16 hexadecimal digits. */
  fingerprint: string
}

/** What a rule hands in; the rest of a finding follows from it. */
export interface Draft {
  report: Report
  position: Position
  message: string
  /** What the finding is about, in words that stay when the report is edited: a title, the name of a figure. */
  subject: string
  /** Where it is not the rule's own level. */
  level?: Level
  related?: Related[]
}

/** Makes one rule's drafts findings; two of one subject in one report are told apart by their order. */
export function toFindings(rule: { id: string; level: Level }, drafts: readonly Draft[]): Finding[] {
  const seen = new Map<string, number>()
  return drafts.map(({ report, position, message, subject, level = rule.level, related = [] }) => {
    const identity = JSON.stringify([rule.id, report.source.path, normalise(subject)])
    const ordinal = seen.get(identity) ?? 0
    seen.set(identity, ordinal + 1)
    return { rule: rule.id, level, message, file: report.source.path, position, related, fingerprint: hash(`${identity}${ordinal}`) }
  })
}

/** The place of a figure: the claim that states it, else its line, else the top of the report. */
export function placeOf({ claims }: Report, pointer: string, line = 1): Position {
  const point = { line, column: 1 }
  return claims.find(({ path }) => path === pointer)?.position ?? { start: point, end: point }
}
