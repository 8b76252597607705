import { type Draft, placeOf } from '../findings/finding.ts'
import type { Questioned, Rule } from '../rules/rule.ts'
import { spotAt } from './spots.ts'

/** A figure of the whole that a README may repeat. */
interface Repeated {
  name: string
  path(report: Questioned): string
  of(report: Questioned): number | null
}

const overallIn = ({ coverage }: Questioned): number =>
  coverage.findLastIndex(({ name, current }) => name === 'overall' && current !== null)

const REPEATED: readonly Repeated[] = [
  { name: 'number of tests', path: () => '/tests/summary/total', of: ({ tests }) => tests.summary.total },
  { name: 'number of tests passed', path: () => '/tests/summary/passed', of: ({ tests }) => tests.summary.passed },
  {
    name: 'overall coverage',
    path: (report) => `/coverage/${overallIn(report)}/current`,
    of: (report) => report.coverage[overallIn(report)]?.current ?? null,
  },
]

/** What stands in a fence shows what something prints: it is no claim of the README. */
function heldAgainst(readme: Questioned, newest: Questioned): Draft[] {
  return REPEATED.flatMap(({ name, path, of }) => {
    const position = placeOf(readme, path(readme))
    const [here, there] = [of(readme), of(newest)]
    if (spotAt(readme, position)?.shape === 'line') return []
    if (here === null || there === null || here === there) return []
    const related = [{ file: newest.source.path, position: placeOf(newest, path(newest)), message: `${there} in the newest report` }]
    const message = `The ${name} is ${here} here, the newest report says ${there}`
    return [{ report: readme, position, message, subject: name, related }]
  })
}

/** A README whose numbers are no longer those of the newest report. */
export const readmeStale: Rule = {
  id: 'readme-stale',
  title: 'A README behind the newest report',
  level: 'warning',
  options: [],
  help: 'Numbers of tests or an overall coverage in the README that are not those of the newest dated report. Write the numbers of the report into the README, or leave them out of it.',
  example: { fires: '', passes: '' },
  find(subjects, _stated, { readme }) {
    const dated = subjects.map(({ report }) => report).filter(({ date }) => date !== null)
    const newest = dated.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))[0]
    return readme && newest ? heldAgainst(readme, newest) : []
  },
}
