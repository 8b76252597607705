import type { Report } from '../../report/index.ts'
import { compareBlockers, isUnresolved } from '../compare/blockers.ts'
import { doneApart } from '../compare/done.ts'
import { type Draft, placeOf } from '../findings/finding.ts'
import type { Rule } from './rule.ts'

/** Blockers that stood at the base and are no longer told of: nobody said that they were resolved. */
export const blockerVanished: Rule = {
  id: 'blocker-vanished',
  title: 'Blockers gone without a word',
  level: 'error',
  compares: true,
  prose: true,
  options: [],
  help: 'A blocker that was open or in progress at the base and that the report no longer tells of. Blockers that were reworded are recognised by half of their words. Say that it is resolved, below its own heading or among what is done, and it may go with the next report.',
  example: {
    before: '# Week 9\n\n## Blockers\n\n- The vendor has not answered',
    fires: '# Week 9\n\n## Blockers\n\nNone.',
    passes: '# Week 9\n\n## Blockers\n\n- The vendor has not answered (resolved)',
  },
  find(subjects, _stated, { wasResolved }) {
    return subjects.flatMap(({ report, before }) =>
      compareBlockers(before?.blockers ?? [], report.blockers, doneApart(before, report))
        .vanished.filter((each) => wasResolved?.(report, each) !== true)
        .map(({ title, position }) => ({
          report,
          position: placeOf(report, ''),
          message: `A blocker is gone and nobody said that it is resolved: ${title}`,
          subject: title,
          related: [{ file: before?.source.path ?? '', position, message: 'where it stood' }],
        })),
    )
  },
  findGone: (gone) => gone.flatMap(({ report }) => withReport(report)),
}

/** What went with a report that is no more. */
function withReport(report: Report): Draft[] {
  return report.blockers.filter(isUnresolved).map(({ title, position }) => ({
    report,
    position,
    message: `The report is gone, and with it a blocker that nobody said is resolved: ${title}`,
    subject: title,
  }))
}
