import { type Against, check, type Gate, type Verdict } from '../check/check.ts'
import type { Finding, Position, Related } from '../findings/finding.ts'
import type { Questioned } from '../rules/rule.ts'
import { AUDIT_RULES } from './rules.ts'
import { type Spot, spotAt } from './spots.ts'

/**
 * Holds reports against themselves, against each other and against what they said before.
 *
 * @param reports in the order in which they were given; what was read without its passages is only asked for what its fields tell
 * @param against today's date, the report before each in its series (`beforeOf`), and the README
 */
export function audit(reports: readonly Questioned[], gate: Gate, against: Against): Verdict {
  const verdict = check(reports, gate, against, AUDIT_RULES)
  return { ...verdict, findings: verdict.findings.map((each) => ({ ...each, standing: null })) }
}

/** The cell that a place is in, where a number tells so; else all that stands in its line. */
function textAt(spot: Spot, { start }: Position): string {
  const told = spot.told.find(({ position }) => position.start.line === start.line && position.start.column === start.column)
  const { cells } = spot
  if (told && told.cell !== cells[0]) return `${cells[0].text} | ${told.cell.text}`
  return told || cells.length === 1 ? cells[0].text : cells.map(({ text }) => text).join(' | ')
}

/** The words of a report at a place; null where nothing was heard there. */
export function quoteAt(report: Questioned, position: Position): string | null {
  const spot = spotAt(report, position)
  const text = spot ? textAt(spot, position).trim() : ''
  return text === '' ? null : text
}

/** A finding with the words that stand at its places. */
export interface QuotedFinding extends Finding {
  quote: string | null
  related: (Related & { quote: string | null })[]
}

/** Adds the words that stand at the places of findings; `reports` are those that were asked and what they were held against. */
export function quoted(findings: readonly Finding[], reports: readonly Questioned[]): QuotedFinding[] {
  const byPath = new Map(reports.map((report) => [report.source.path, report]))
  const quote = (file: string, position: Position): string | null => {
    const report = byPath.get(file)
    return report ? quoteAt(report, position) : null
  }
  return findings.map((one) => ({
    ...one,
    quote: quote(one.file, one.position),
    related: one.related.map((other) => ({ ...other, quote: quote(other.file, other.position) })),
  }))
}
