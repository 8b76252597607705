import type { Blocker, Report } from '../../report/index.ts'
import { LEVELS, type Level } from '../../vocabulary/index.ts'
import { normalise } from '../wording.ts'
import { hash } from './fingerprint.ts'

export type { Level }

/** Where something stands in its report (unist). */
export type Position = Blocker['position']

/** Another place that a finding speaks of. */
export interface Related {
  file: string
  position: Position
  message: string
}

/** Why a finding does not count: it stood there at the base, the baseline has it, or a waiver speaks of it. */
export interface Suppression {
  by: 'base' | 'baseline' | 'config' | 'comment'
  /** Why, in the words of a waiver. */
  reason: string | null
  /** ISO 8601 date: the last day on which a waiver holds. */
  until: string | null
}

/** The number that belongs at a place for certain, and where those stand that it is derived from. */
export interface DerivedValue {
  value: number
  from: Position[]
  /** Where the number stands, and how it is written, where the finding speaks of more words than that. */
  at?: { position: Position; was: string }
}

/** What a rule found, where. */
export interface Finding {
  /** The id of the rule. */
  rule: string
  level: Level
  /** A sentence for the reader, without place; it may quote the report. */
  message: string
  /** The path of the report, or of the file that has the setting which is spoken of. */
  file: string
  position: Position
  related: Related[]
  /** What it is about, in words that stay when the report is edited: a title, the name of a figure. */
  subject: string
  /** How bad it is, where a figure tells; greater is worse. Null where there is no more or less. */
  measure: number | null
  /** The same for the same finding in the next run, wherever it has moved to: 16 hexadecimal digits. */
  fingerprint: string
  /** Held against the base: not there, there but less bad, or there as it is; null without a base. */
  standing: 'new' | 'worse' | 'known' | null
  /** Why it does not count; null where it does. */
  suppression: Suppression | null
  /** The number that belongs at its place, where that is certain. */
  derived?: DerivedValue
}

/** What a rule hands in; the rest of a finding follows from it. */
export interface Draft {
  /** Where it was found: a report, or another file that is spoken of. */
  report: { source: Pick<Report['source'], 'path'> }
  position: Position
  message: string
  /** What the finding is about, in words that stay when the report is edited: a title, the name of a figure. */
  subject: string
  /** Where it is not the rule's own level; never worse than that. */
  level?: Level
  related?: Related[]
  /** How bad it is, greater is worse. */
  measure?: number
  /** The number that belongs at its place, where that is certain. */
  derived?: DerivedValue
}

/** What of a rule goes into its findings. */
export interface Source {
  id: string
  level: Level
  /** The name of a file that stays the same from whatever folder it is looked at. */
  nameOf: (path: string) => string
}

/** The milder of two levels: a rule never finds worse than what it is set to. */
const milder = (one: Level, other: Level): Level => (LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other)

/** Makes one rule's drafts findings; two of one subject in one report are told apart by their order. */
export function toFindings({ id, level, nameOf }: Source, drafts: readonly Draft[]): Finding[] {
  const seen = new Map<string, number>()
  return drafts.map((draft) => {
    const { report, position, message, subject, related = [], measure = null, derived } = draft
    const file = report.source.path
    const identity = JSON.stringify([id, nameOf(file), normalise(subject)])
    const ordinal = seen.get(identity) ?? 0
    seen.set(identity, ordinal + 1)
    const fingerprint = hash(`${identity}${ordinal}`)
    const weight = { level: milder(draft.level ?? level, level), measure, ...(derived !== undefined && { derived }) }
    return { rule: id, message, file, position, related, subject, fingerprint, standing: null, suppression: null, ...weight }
  })
}

/** The first character of a line. */
export const atLine = (line: number): Position => ({ start: { line, column: 1 }, end: { line, column: 1 } })

/** The place of a figure: the claim that states it, else its line, else the top of the report. */
export function placeOf({ claims }: Report, pointer: string, line = 1): Position {
  return claims.find(({ path }) => path === pointer)?.position ?? atLine(line)
}
