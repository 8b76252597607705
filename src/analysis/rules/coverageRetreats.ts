import { type CoverageChange, compareCoverage } from '../compare/coverage.ts'
import { loweredTargets } from '../compare/retreats.ts'
import { atLine } from '../findings/finding.ts'
import { against } from './against.ts'
import { pointsOption } from './option.ts'
import type { Rule } from './rule.ts'
import { shownPercent } from './threshold.ts'

const TOLERANCE = pointsOption('tolerance', 'By how many percentage points a figure may fall.', 0)

const fallen = ({ current: { delta } }: CoverageChange, tolerance: number): boolean => delta !== null && -delta > tolerance

/** Coverage figures that are lower than at the base. */
export const coverageDropped: Rule = {
  id: 'coverage-dropped',
  title: 'Coverage fell',
  level: 'error',
  compares: true,
  options: [TOLERANCE],
  help: 'A code coverage that is lower than at the base by more than the tolerance. Cover what came new, or allow some points.',
  example: {
    options: { tolerance: 0.5 },
    before: '# Week 9\n\n## Coverage\n\n- Overall: 82%',
    fires: '# Week 9\n\n## Coverage\n\n- Overall: 81%',
    passes: '# Week 9\n\n## Coverage\n\n- Overall: 81.8%',
  },
  find(subjects, stated) {
    const tolerance = TOLERANCE.of(stated)
    return against(subjects, (before, report) =>
      compareCoverage(before, report)
        .filter((each) => fallen(each, tolerance))
        .map(({ name, current, line }) => ({
          report,
          position: report.coverage.find((each) => each.name === name)?.position ?? atLine(line),
          message: `The coverage of ${name} fell from ${shownPercent(current.before ?? 0)} to ${shownPercent(current.after ?? 0)}`,
          subject: name,
          measure: -(current.delta ?? 0),
        })),
    )
  },
}

/** Coverage targets that were lowered or given up. */
export const targetLowered: Rule = {
  id: 'target-lowered',
  title: 'Targets lowered',
  level: 'error',
  compares: true,
  options: [],
  help: 'A target for code coverage that is lower than at the base, or no longer stated beside its figure. Raise the figure, not the easier way; or waive this with a reason.',
  example: {
    before: '# Week 9\n\n## Coverage\n\n- Overall: 75% (target: 90%)',
    fires: '# Week 9\n\n## Coverage\n\n- Overall: 75% (target: 70%)',
    passes: '# Week 9\n\n## Coverage\n\n- Overall: 78% (target: 90%)',
  },
  find(subjects) {
    return against(subjects, (before, report) =>
      loweredTargets(compareCoverage(before, report)).map(({ name, target, line }) => ({
        report,
        position: report.coverage.find((each) => each.name === name)?.position ?? atLine(line),
        message: `The target for the coverage of ${name} was ${shownPercent(target.before ?? 0)} and is ${target.after === null ? 'no longer stated' : shownPercent(target.after)}`,
        subject: name,
        related: before.coverage
          .filter((each) => each.name === name && each.target !== null)
          .map(({ position }) => ({ file: before.source.path, position, message: 'what it was' })),
      })),
    )
  },
}
