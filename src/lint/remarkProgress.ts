import type { Plugin } from 'unified'
import { EVERY_RULE, type Finding, type Gate } from '../analysis/index.ts'
import { auditReport } from './auditReport.ts'

/** What the plugin may be told. */
export interface RemarkProgressOptions extends Gate {
  /** ISO 8601: what counts as today; by default the day on which it runs. */
  today?: string
}

/** The level of a finding as a message has it: an error is fatal, a note is information. */
const FATAL: Readonly<Record<Finding['level'], boolean | null>> = { error: true, warning: false, note: null }

const helpOf = (rule: string): string | undefined => EVERY_RULE.find(({ id }) => id === rule)?.help

/**
 * A remark plugin that leaves what `progress audit` finds in a file as messages on it, each with its place, rule and help; text and tree stay
 * as they are.
 */
const remarkProgress: Plugin<[RemarkProgressOptions?]> = function remarkProgress({ today, ...gate } = {}) {
  return (_tree, file) => {
    const day = today ?? new Date().toISOString().slice(0, 10)
    const path = file.path ?? 'report.md'
    for (const finding of auditReport(String(file), { path, today: day, gate })) {
      if (finding.suppression) continue
      const message = file.message(finding.message, { place: finding.position, source: 'progress', ruleId: finding.rule })
      message.fatal = FATAL[finding.level]
      message.note = helpOf(finding.rule)
      message.actual = finding.quote ?? undefined
    }
  }
}

export default remarkProgress
