import { audit, type Gate, type QuotedFinding, quoted } from '../analysis/index.ts'
import { type ExaminedReport, examineReport, type ReadOptions } from '../pipeline/index.ts'

/** What an audit of one report needs beside its text. */
export interface AuditOptions extends ReadOptions {
  /** ISO 8601: what counts as today, for dates that lie ahead. */
  today: string
  /** Rules and waivers, as in the configuration under `check`. */
  gate?: Gate
  /** The report before it in its series; without it nothing is held against what was said before. */
  before?: ExaminedReport | null
}

/** What contradicts itself in one report, in source order, each with the words at its places; content never throws. */
export function auditReport(input: Uint8Array | string, { today, gate = {}, before = null, ...options }: AuditOptions): QuotedFinding[] {
  const report = examineReport(input, options)
  const { findings } = audit([report], gate, { today, beforeOf: () => before })
  return quoted(findings, before ? [report, before] : [report])
}
