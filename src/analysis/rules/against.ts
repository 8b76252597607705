import type { Report } from '../../report/index.ts'
import type { Draft } from '../findings/finding.ts'
import type { Subject } from './rule.ts'

/** What each report that has a base is found guilty of against it. */
export const against = (subjects: readonly Subject[], held: (before: Report, report: Report) => Draft[]): Draft[] =>
  subjects.flatMap(({ report, before }) => (before === null ? [] : held(before, report)))
