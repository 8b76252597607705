import { type Draft, type Position, placeOf } from '../findings/finding.ts'
import type { CheckContext, Questioned, Rule } from '../rules/rule.ts'
import { daysBetween, lastDayOf } from '../time/days.ts'
import { isPromise } from './promised.ts'
import { above, type Spot, spotAt, spotsOf } from './spots.ts'
import { isCalled } from './wordings.ts'

/** A date of a report, to the day or the month, and where it is told. */
interface Dated {
  date: string
  position: Position
  spot: Spot
}

/** The dates of the pairs that tell what is or was, each with the passage that it stands in. */
function datesIn(report: Questioned): Dated[] {
  return report.claims.flatMap(({ unit, value, modality, position }) => {
    if (unit !== 'date' || modality !== 'actual' || typeof value !== 'string') return []
    const spot = spotAt(report, position)
    return spot && !isPromise(spot) ? [{ date: value, position, spot }] : []
  })
}

/** A report's own date that lies ahead. */
export const dateFuture: Rule = {
  id: 'date-future',
  title: 'Dates in the future',
  level: 'error',
  options: [],
  help: 'A report whose own date lies after today; one day ahead is the time zone. Correct the date.',
  example: { fires: '# Status\n\n**Date:** 2099-01-31', passes: '# Status\n\n**Date:** 2020-01-31' },
  find(subjects, _stated, { today }) {
    return subjects.flatMap(({ report }) => {
      const ahead = report.date === null || report.date.length < 10 ? 0 : daysBetween(today, report.date)
      const message = `The report is dated ${report.date}, ${ahead} days after today`
      return ahead > 1 ? [{ report, position: placeOf(report, '/date'), message, subject: 'date', measure: ahead }] : []
    })
  },
}

/** Dates that cannot follow one another so. */
export const dateOrder: Rule = {
  id: 'date-order',
  title: 'Dates out of order',
  level: 'error',
  options: [],
  help: 'A start that lies after its end, in the pairs that stand together. Correct one of the two.',
  example: {
    fires: '**Start date:** 2025-03-14\n**End date:** 2025-03-03',
    passes: '**Start date:** 2025-03-03\n**End date:** 2025-03-14',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => {
      const dates = datesIn(report)
      return dates
        .filter(({ spot }) => isCalled(spot, 'begin'))
        .flatMap((begin) => {
          const end = dates.find(({ spot }) => (isCalled(spot, 'end') || isCalled(spot, 'finished')) && spot.parent === begin.spot.parent)
          if (!end || end.date.slice(0, begin.date.length) >= begin.date.slice(0, end.date.length)) return []
          const related = [{ file: report.source.path, position: end.position, message: `ends ${end.date}` }]
          const message = `It starts on ${begin.date} and ends on ${end.date}, before that`
          return [{ report, position: begin.position, message, subject: begin.spot.name, related }]
        })
    })
  },
}

const isoIn = (text: string): string | null => /\b(?:19|20)\d\d-\d\d-\d\d\b/.exec(text)?.[0] ?? null

/** Whether a passage tells that something was done, on the day that stands in it. */
const isDone = (spot: Spot): boolean => spot.state === 'done' && spot.shape !== 'heading' && !isPromise(spot)

/** The passages that tell a day, each with the last one of it. */
function daysIn(report: Questioned, { dateIn }: CheckContext): Dated[] {
  return spotsOf(report).flatMap((spot) => {
    const text = spot.cells.map((cell) => cell.text).join(' ')
    const date = /\d/.test(text) ? (dateIn?.(text, report) ?? isoIn(text)) : null
    return date !== null && date.length === 10 ? [{ date, position: spot.position, spot }] : []
  })
}

/** Whether the date of a report stands in its head: one below a section may be that of the section. */
function isOfHead(report: Questioned): boolean {
  const spot = spotAt(report, placeOf(report, '/date'))
  return spot !== undefined && above(spot).filter(({ shape }) => shape === 'heading').length <= 1
}

/** Work that was done after the day of its report. */
export const dateOlder: Rule = {
  id: 'date-older',
  title: 'Reports older than the work they tell',
  level: 'warning',
  options: [],
  help: 'A report that tells of work done on a day after its own date and after every other date that stands in it: the date was not kept up. Write the day on which the report was last changed.',
  example: {
    fires: '# Status\n\n**Date:** 2025-03-03\n\n## Tasks\n\n- [x] Import the orders (2025-03-14)',
    passes: '# Status\n\n**Date:** 2025-03-14\n\n## Tasks\n\n- [x] Import the orders (2025-03-14)',
  },
  find(subjects, _stated, context) {
    return subjects.flatMap(({ report }) => {
      const { date } = report
      if (date === null || !isOfHead(report)) return []
      const days = daysIn(report, context)
      const others = days.flatMap((one) => (isDone(one.spot) ? [] : one.date))
      const newest = [lastDayOf(date), ...others].toSorted().at(-1) ?? ''
      const late = days.filter((one) => isDone(one.spot) && one.date > newest)
      return late.length === 0 ? [] : [outrun(report, date, late)]
    })
  },
}

function outrun(report: Questioned, date: string, late: readonly Dated[]): Draft {
  const last = late
    .map((one) => one.date)
    .toSorted()
    .at(-1)
  const related = late.map((one) => ({ file: report.source.path, position: one.position, message: `done on ${one.date}` }))
  const message = `The report is dated ${date} and tells of work done on ${last}`
  return { report, position: placeOf(report, '/date'), message, subject: 'date', related: related.slice(0, 12) }
}
