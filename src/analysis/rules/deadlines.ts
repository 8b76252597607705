import type { Report } from '../../report/index.ts'
import { isUnresolved } from '../compare/blockers.ts'
import { atLine, type Draft, placeOf } from '../findings/finding.ts'
import { daysBetween, lastDayOf } from '../time/days.ts'
import { normalise } from '../wording.ts'
import { daysOption } from './option.ts'
import type { CheckContext, Rule } from './rule.ts'

const GRACE = daysOption('grace', 'How many days past its date something may be.', 0)
const DAYS = daysOption('days', 'The greatest age of a report; without it the rule asks nothing.', null)

/** Header fields that tell when the whole ends. */
const END_FIELDS = ['due', 'due date', 'deadline', 'end', 'end date', 'eta', 'target date', 'target completion', 'expected completion']
/** States of a whole that is over. */
const OVER: readonly (string | null)[] = ['done', 'cancelled']

const isoIn = (text: string): string | null => /\d{4}-\d\d(?:-\d\d)?/.exec(text)?.[0] ?? null

/** Something that should have ended. */
interface Due {
  text: string
  position: Draft['position']
  what: string
}

function dues(report: Report): Due[] {
  const blockers = report.blockers.flatMap(({ eta, title, position, ...rest }) =>
    eta !== null && isUnresolved(rest) ? [{ text: eta, position, what: `the blocker "${title}"` }] : [],
  )
  const isOver = OVER.includes(report.state) || report.completion?.percent === 100
  const fields = report.fields.filter(({ key }) => !isOver && END_FIELDS.includes(normalise(key)))
  return [...fields.map(({ key, value, line }) => ({ text: value, position: atLine(line), what: `the ${key.toLowerCase()}` })), ...blockers]
}

/** Dates that have passed: the end of a unit that is not over, and those for which a resolution was promised. */
export const overdue: Rule = {
  id: 'overdue',
  title: 'Dates that have passed',
  level: 'warning',
  options: [GRACE],
  help: 'An end date, deadline or ETA in the head of a report that is not done, or of an unresolved blocker, that lies before today by more than the grace. Do it, or agree on another date and write that down.',
  example: { fires: '**Status:** In progress\n**Deadline:** 2020-01-31', passes: '**Status:** Done\n**Deadline:** 2020-01-31' },
  find(subjects, stated, context) {
    return subjects.flatMap(({ report }) =>
      dues(report).flatMap(({ text, position, what }) => {
        const late = lateness(text, report, context)
        const message = `The date of ${what} passed ${late} ${late === 1 ? 'day' : 'days'} ago: ${text}`
        return late > GRACE.of(stated) ? [{ report, position, message, subject: what }] : []
      }),
    )
  },
}

function lateness(text: string, report: Report, { dateIn, today }: CheckContext): number {
  const date = dateIn?.(text, report) ?? isoIn(text)
  return date === null ? 0 : daysBetween(lastDayOf(date), today)
}

/** Reports that nobody has written anew for long. */
export const staleReport: Rule = {
  id: 'stale-report',
  title: 'Reports that are too old',
  level: 'error',
  options: [DAYS],
  asks: (stated) => DAYS.of(stated) !== null,
  help: "A report whose own date is more days ago than allowed; one that states no date is a warning. Write it anew, or leave it out with the configuration's exclude.",
  example: { options: { days: 14 }, fires: '# Status\n\n**Date:** 2020-01-31', passes: '# Status\n\n**Date:** 2099-01-31' },
  find(subjects, stated, { today }) {
    const days = DAYS.of(stated)
    if (days === null) return []
    return subjects.flatMap(({ report }): Draft[] => {
      const position = placeOf(report, '/date')
      if (report.date === null) return [{ report, position, message: 'The report states no date', subject: 'no date', level: 'warning' }]
      const age = daysBetween(lastDayOf(report.date), today)
      const message = `The report is ${age} days old (${report.date}), at most ${days} are allowed`
      return age > days ? [{ report, position, message, subject: 'age' }] : []
    })
  },
}
