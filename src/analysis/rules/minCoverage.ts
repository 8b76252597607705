import type { CoverageTarget, Report } from '../../report/index.ts'
import type { Draft } from '../findings/finding.ts'
import { normalise } from '../wording.ts'
import { flagOption, percentsOption } from './option.ts'
import type { Rule } from './rule.ts'
import { MIN, shownPercent, threshold } from './threshold.ts'

const BY_NAME = percentsOption('byName', 'The least percentage of parts, by their names in the report.', {})
const OWN_TARGET = flagOption('ownTarget', 'Whether each figure must reach the target that the report itself states.', false)

const overall = threshold({
  id: 'min-coverage',
  title: 'Coverage below the threshold',
  noun: 'overall coverage',
  how: 'The overall code coverage in percent of lines; where the report names only parts, all of them must reach the threshold, and only where none does is it an error.',
  example: {
    options: { min: 80 },
    fires: '# Week 9\n\n## Coverage\n\n- Overall: 75%',
    passes: '# Week 9\n\n## Coverage\n\n- Overall: 82%',
  },
  figure({ coverage }) {
    const measured = coverage.filter(({ current }) => current !== null)
    const whole = measured.filter(({ name }) => name === 'overall')
    return rangeOf(whole.length > 0 ? whole : measured)
  },
})

/** The code coverage of each report: as a whole, by name, and against its own targets. */
export const minCoverage: Rule = {
  ...overall,
  options: [...overall.options, BY_NAME, OWN_TARGET],
  asks: (stated) => MIN.of(stated) !== null || OWN_TARGET.of(stated) || Object.keys(BY_NAME.of(stated)).length > 0,
  help: `${overall.help} Parts may have thresholds of their own, and with ownTarget every figure must reach the target that the report states for it.`,
  find(subjects, stated, context) {
    const named = subjects.flatMap(({ report }) => [
      ...Object.entries(BY_NAME.of(stated)).flatMap(([name, least]) => belowNamed(report, name, least)),
      ...(OWN_TARGET.of(stated) ? belowTarget(report) : []),
    ])
    return [...overall.find(subjects, stated, context), ...named]
  },
}

/** The overall lies somewhere between the parts: below the threshold for certain only where all of them are. */
function rangeOf(entries: readonly CoverageTarget[]) {
  const lowest = entries.toSorted((one, other) => (one.current ?? 0) - (other.current ?? 0))[0]
  if (lowest === undefined) return null
  const figures = entries.map(({ current }) => current ?? 0)
  return { low: Math.min(...figures), high: Math.max(...figures), position: lowest.position }
}

function belowNamed(report: Report, name: string, least: number): Draft[] {
  const entries = report.coverage.filter((each) => normalise(each.name) === normalise(name))
  const below = entries.filter(({ current }) => current === null || current < least)
  return below.map((entry) => draft(report, entry, `the threshold is ${shownPercent(least)}`, least))
}

function belowTarget(report: Report): Draft[] {
  return report.coverage.flatMap((entry) => {
    const { current, target } = entry
    const isBelow = target !== null && current !== null && current < target
    return isBelow ? [draft(report, entry, `its own target is ${shownPercent(target)}`, target)] : []
  })
}

function draft(report: Report, { name, current, position }: CoverageTarget, least: string, asked: number): Draft {
  const stated = current === null ? 'is not stated' : `is ${shownPercent(current)}`
  return { report, position, message: `The coverage of ${name} ${stated}, ${least}`, subject: name, measure: asked - (current ?? 0) }
}
