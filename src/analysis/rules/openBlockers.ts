import type { Blocker, Report } from '../../report/index.ts'
import { SEVERITIES, type Severity } from '../../vocabulary/index.ts'
import { isUnresolved } from '../compare/blockers.ts'
import type { Draft } from '../findings/finding.ts'
import { daysBetween } from '../time/days.ts'
import { countOption, daysOption, severityOption } from './option.ts'
import type { CheckContext, Rule } from './rule.ts'

const STATE_WORDS: Record<Blocker['state'], string> = { open: 'open', 'in-progress': 'in progress', resolved: 'resolved' }

const SEVERITY = severityOption('severity', 'The least severity that counts; a blocker without one always counts.', 'low')
const MAX = countOption('max', 'How many unresolved blockers are allowed in all reports together.', 0)
const OLDER_THAN = daysOption('olderThan', 'Only blockers open for more days than this count, and those whose age nobody knows.', null)

/** Unresolved blockers: errors, or notes while there are no more of them in all reports than the gate allows. */
export const openBlockers: Rule = {
  id: 'open-blockers',
  title: 'Unresolved blockers',
  level: 'error',
  prose: true,
  options: [SEVERITY, MAX, OLDER_THAN],
  help: 'A blocker that is open or in progress. With a severity set, that severity and worse count, and so does a blocker without one: nobody has judged it. Up to the allowed number they are notes, above it all of them are errors. Resolve the blocker and say so in the report.',
  example: {
    fires: '# Week 9\n\n## Blockers\n\n- The vendor has not answered (high)',
    passes: '# Week 9\n\n## Blockers\n\n- The vendor has not answered (resolved)',
  },
  find(subjects, stated, context) {
    const drafts = subjects.flatMap(({ report }) =>
      report.blockers
        .filter((each) => counts(each, SEVERITY.of(stated)) && isOlder(report, each, OLDER_THAN.of(stated), context))
        .map((each) => draft(report, each)),
    )
    return drafts.length > MAX.of(stated) ? drafts : drafts.map((each) => ({ ...each, level: 'note' }))
  },
}

function counts(blocker: Blocker, least: Severity): boolean {
  const bad = blocker.severity === null || SEVERITIES.indexOf(blocker.severity) <= SEVERITIES.indexOf(least)
  return isUnresolved(blocker) && bad
}

function isOlder(report: Report, blocker: Blocker, days: number | null, { today, openSince }: CheckContext): boolean {
  const since = days === null ? null : (openSince?.(report, blocker) ?? null)
  return days === null || since === null || daysBetween(since, today) > days
}

/** A blocker without a severity weighs as much as the worst. */
const weight = ({ severity }: Blocker): number => SEVERITIES.length - (severity === null ? 0 : SEVERITIES.indexOf(severity))

function draft(report: Report, blocker: Blocker): Draft {
  const { title, severity, state, position } = blocker
  const message = `Unresolved blocker (${severity ?? 'no severity'}, ${STATE_WORDS[state]}): ${title}`
  return { report, position, message, subject: title, measure: weight(blocker) }
}
