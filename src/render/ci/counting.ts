import type { Finding, Level, Suppression, Verdict } from '../../analysis/index.ts'

/** How much a finding weighs, the worst first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'note']

const STANDINGS: readonly Finding['standing'][] = ['new', 'worse', 'known']

const rank = ({ level, standing, suppression }: Finding): readonly number[] => [
  suppression === null ? 0 : 1,
  LEVELS.indexOf(level),
  STANDINGS.indexOf(standing),
]

/** Findings with the worst first: those that count before those that do not, errors before warnings, what is new before what was known. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((one, other) => {
    const theirs = rank(other)
    return rank(one).reduce((order, each, at) => order || each - (theirs[at] ?? 0), 0)
  })

/** Whether a finding counts. */
export const counts = ({ suppression }: Finding): boolean => suppression === null

/** The levels that a verdict fails for: errors, and warnings too where there are more of them than are allowed. */
export const failingLevels = ({ passed, errors }: Verdict): readonly Level[] => (!passed && errors === 0 ? ['error', 'warning'] : ['error'])

const WAYS: Readonly<Record<Suppression['by'], string>> = {
  base: 'Known at the base',
  baseline: 'In the baseline',
  config: 'Waived in the configuration',
  comment: 'Waived in the report',
}

/** Why a finding does not count. */
export const excuse = ({ by, reason, until }: Suppression): string =>
  `${WAYS[by]}${until === null ? '' : ` until ${until}`}${reason === null ? '' : `: ${reason}`}`

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** How many findings of each level there are, those of none left out: "3 errors, 1 warning". */
export const tally = (findings: readonly Finding[]): string =>
  LEVELS.map((level) => ({ level, number: findings.filter((each) => each.level === level).length }))
    .filter(({ number }) => number > 0)
    .map(({ level, number }) => counted(number, level))
    .join(', ')

/** A verdict on one line: whether it passed, what was found, in how many reports. */
export const verdictLine = ({ passed, findings, reports }: Verdict): string =>
  `${passed ? 'passed' : 'failed'}: ${tally(findings.filter(counts)) || (passed ? 'nothing found' : 'not all could be judged')} in ${counted(reports, 'report')}`
