import type { Blocker, Report } from '../../report/index.ts'
import type { Draft } from '../findings/finding.ts'
import type { Rule } from './rule.ts'

const stands = ({ state, certainty }: Blocker): boolean => state !== 'resolved' && certainty === 'doubtful'

/** What may be an unresolved blocker: another reading comes near, so it is told and fails nothing by itself. */
export const doubtfulBlockers: Rule = {
  id: 'doubtful-blockers',
  title: 'Blockers that are in doubt',
  level: 'warning',
  prose: true,
  options: [],
  help: 'A line that is likely a blocker, but that can be read in another way too, such as a task that is tagged as blocking. It is never dropped and never fails the gate by itself. Say under a heading or label such as "Blockers" what blocks, or say that it does not; progress explain FILE:LINE tells what was seen.',
  example: {
    fires: '# Week 9\n\n## Next steps\n\n- Renew the certificate (blocking)',
    passes: '# Week 9\n\n## Next steps\n\n- Renew the certificate',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => report.blockers.filter(stands).map((each) => draft(report, each)))
  },
}

const draft = (report: Report, { title, severity, position }: Blocker): Draft => ({
  report,
  position,
  message: `This may be an unresolved blocker (${severity ?? 'no severity'}): ${title}`,
  subject: title,
})
