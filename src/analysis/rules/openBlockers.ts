import type { Blocker, Report } from '../../report/index.ts'
import { SEVERITIES, type Severity } from '../../vocabulary/index.ts'
import type { Draft } from '../check/finding.ts'
import { isUnresolved } from '../compare/blockers.ts'
import type { Rule } from './rule.ts'

const STATE_WORDS: Record<Blocker['state'], string> = { open: 'open', 'in-progress': 'in progress', resolved: 'resolved' }

/** Unresolved blockers: errors, or notes while there are no more of them in all reports than the gate allows. */
export const openBlockers: Rule = {
  id: 'open-blockers',
  title: 'Unresolved blockers',
  level: 'error',
  help: 'A blocker that is open or in progress. With a severity set, that severity and worse count, and so does a blocker without one: nobody has judged it. Up to the allowed number they are notes, above it all of them are errors. Resolve the blocker and say so in the report.',
  find(reports, { severity = 'low', maxBlockers = 0 }) {
    const drafts = reports.flatMap((report) => report.blockers.filter((each) => counts(each, severity)).map((each) => draft(report, each)))
    return drafts.length > maxBlockers ? drafts : drafts.map((each) => ({ ...each, level: 'note' }))
  },
}

function counts(blocker: Blocker, least: Severity): boolean {
  const bad = blocker.severity === null || SEVERITIES.indexOf(blocker.severity) <= SEVERITIES.indexOf(least)
  return isUnresolved(blocker) && bad
}

function draft(report: Report, { title, severity, state, position }: Blocker): Draft {
  const message = `Unresolved blocker (${severity ?? 'no severity'}, ${STATE_WORDS[state]}): ${title}`
  return { report, position, message, subject: title }
}
