import type { Limit, VerifyOptions, Witness } from '../analysis/index.ts'
import type { Report } from '../report/index.ts'

/** When a piece of evidence came to be: as it tells, else when its file was written. */
const timeOf = ({ evidence, written }: Witness): string | null => evidence.source.time ?? written

const HAS_ZONE = /(?:Z|[+-]\d\d:?\d\d)$/

const inUtc = (moment: string): string => new Date(moment).toISOString().slice(0, 10)

/** The day of a moment, the later one where the day is another elsewhere: nobody is told that evidence is old because of a time zone. */
function dayOf(moment: string, local: NonNullable<VerifyOptions['dayOf']>): string {
  if (!HAS_ZONE.test(moment)) return moment.slice(0, 10)
  return [inUtc(moment), local(moment)].sort().at(-1) ?? ''
}

const isBefore = (moment: string, { time }: Limit, local: NonNullable<VerifyOptions['dayOf']>): boolean =>
  time.length <= 10 ? dayOf(moment, local).slice(0, time.length) < time : Date.parse(moment) < Date.parse(time)

/** A moment as it is told. */
export const shownTime = (moment: string): string => moment.slice(0, 16).replace('T', ' ')

/** Why evidence is too old for a report, the end of a sentence; null where it is not, or nobody knows. */
export function whyStale(witness: Witness, report: Report, { dayOf: local = inUtc, limitsOf }: VerifyOptions): string | null {
  const moment = timeOf(witness)
  if (moment === null) return null
  const own: Limit[] = report.date === null ? [] : [{ what: 'the date of the report', time: report.date }]
  const limit = [...own, ...(limitsOf?.(report) ?? [])].find((each) => isBefore(moment, each, local))
  if (!limit) return null
  const written = witness.evidence.source.time === null ? 'was written' : 'is of'
  return `${witness.evidence.source.path} ${written} ${shownTime(moment)}, before ${limit.what} (${limit.time.length > 10 ? shownTime(limit.time) : limit.time})`
}
