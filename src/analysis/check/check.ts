import type { Report } from '../../report/index.ts'
import { RULES } from '../rules/index.ts'
import type { CheckContext, Gate, Rule } from '../rules/rule.ts'
import { type Finding, toFindings } from './finding.ts'

export type { CheckContext, Gate }

/** The answer of a check. */
export interface Verdict {
  /** Whether there is no error. */
  passed: boolean
  /** How many reports were checked. */
  reports: number
  errors: number
  warnings: number
  notes: number
  /** In the order of the reports, and in source order within each. */
  findings: Finding[]
}

/**
 * Holds reports against a gate.
 * @param reports in the order in which they were given
 * @param gate the thresholds; without any, unresolved blockers fail
 * @param context today's date
 * @param rules the rules to ask
 */
export function check(reports: readonly Report[], gate: Gate, context: CheckContext, rules: readonly Rule[] = RULES): Verdict {
  const found = rules.flatMap((rule) => toFindings(rule, rule.find(reports, gate, context)))
  const findings = inSourceOrder(found, reports)
  const count = (level: Finding['level']) => findings.filter((each) => each.level === level).length
  const errors = count('error')
  return { passed: errors === 0, reports: reports.length, errors, warnings: count('warning'), notes: count('note'), findings }
}

function inSourceOrder(findings: readonly Finding[], reports: readonly Report[]): Finding[] {
  const order = new Map(reports.map(({ source }, index) => [source.path, index]))
  const rank = ({ file }: Finding) => order.get(file) ?? 0
  return findings.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      one.position.start.line - other.position.start.line ||
      one.position.start.column - other.position.start.column,
  )
}
