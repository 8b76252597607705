import { type Draft, type Position, placeOf } from '../findings/finding.ts'
import type { Badge, Questioned, Rule } from '../rules/rule.ts'
import { spotAt } from './spots.ts'

/** A figure of the whole that a README may repeat. */
interface Repeated {
  name: string
  /** What a badge of it is labelled, and its number in the words behind. */
  badge: readonly [label: RegExp, message: RegExp]
  path(report: Questioned): string
  of(report: Questioned): number | null
}

const overallIn = ({ coverage }: Questioned): number =>
  coverage.findLastIndex(({ name, current }) => name === 'overall' && current !== null)

const REPEATED: readonly Repeated[] = [
  {
    name: 'number of tests',
    badge: [/^(?:unit )?tests?$/i, /^(?:\d{1,7}\/)?(\d{1,7})(?: tests| total)?$/i],
    path: () => '/tests/summary/total',
    of: ({ tests }) => tests.summary.total,
  },
  {
    name: 'number of tests passed',
    badge: [/^(?:unit )?tests?$/i, /^(\d{1,7})(?:\/\d{1,7}| (?:passed|passing))/i],
    path: () => '/tests/summary/passed',
    of: ({ tests }) => tests.summary.passed,
  },
  {
    name: 'overall coverage',
    badge: [/^(?:code |test )?coverage$/i, /^(\d{1,3}(?:\.\d{1,4})?)\s?%$/],
    path: (report) => `/coverage/${overallIn(report)}/current`,
    of: (report) => report.coverage[overallIn(report)]?.current ?? null,
  },
]

/** What the README or one of its images tells otherwise than the newest report. */
function draft(readme: Questioned, newest: Questioned, { name, path, of }: Repeated, here: number | null, position: Position): Draft[] {
  const there = of(newest)
  if (here === null || there === null || here === there) return []
  const related = [{ file: newest.source.path, position: placeOf(newest, path(newest)), message: `${there} in the newest report` }]
  const message = `The ${name} is ${here} here, the newest report says ${there}`
  return [{ report: readme, position, message, subject: name, related }]
}

/** The number that a badge tells of a figure; null where it tells of another. */
function numberOf({ label, message }: Badge, { badge: [of, says] }: Repeated): number | null {
  const [, number] = of.test(label) ? (says.exec(message) ?? []) : []
  return number === undefined ? null : Number(number)
}

/** What stands in a fence shows what something prints: it is no claim of the README. */
function heldAgainst(readme: Questioned, newest: Questioned): Draft[] {
  const told = REPEATED.flatMap((one) => {
    const position = placeOf(readme, one.path(readme))
    return spotAt(readme, position)?.shape === 'line' ? [] : draft(readme, newest, one, one.of(readme), position)
  })
  const shown = (readme.badges ?? []).flatMap((badge) =>
    REPEATED.flatMap((one) => draft(readme, newest, one, numberOf(badge, one), badge.position)),
  )
  return [...told, ...shown]
}

/** A README whose numbers are no longer those of the newest report. */
export const readmeStale: Rule = {
  id: 'readme-stale',
  title: 'A README behind the newest report',
  level: 'warning',
  options: [],
  help: 'Numbers of tests or an overall coverage in the README, or on a badge in it, that are not those of the newest dated report. Write the numbers of the report into the README, or leave them out of it.',
  example: { fires: '', passes: '' },
  find(subjects, _stated, { readme }) {
    const dated = subjects.map(({ report }) => report).filter(({ date }) => date !== null)
    const newest = dated.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))[0]
    return readme && newest ? heldAgainst(readme, newest) : []
  },
}
