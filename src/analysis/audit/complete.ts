import type { Blocker } from '../../report/index.ts'
import { isUnresolved } from '../compare/blockers.ts'
import type { Draft, Position, Related } from '../findings/finding.ts'
import type { Questioned, Rule } from '../rules/rule.ts'
import { isExact } from './arithmetic.ts'
import { above, type Spot, spotAt, spotsOf, type Told } from './spots.ts'
import { isNeutral, isToldAs, tells } from './wordings.ts'

/** Whether a status speaks of all: "Repository fixes complete" speaks of a part. */
function isOfAll({ cells, label, shape }: Spot, raw: string): boolean {
  const cell = cells.find(({ text }) => text.includes(raw))
  if (!cell || shape === 'heading') return cell !== undefined
  const from = label === null ? 0 : Math.max(0, cell.text.search(/[:：]/))
  return isNeutral(cell, from, cell.text.indexOf(raw))
}

/** Where the report says that the whole is finished; null where it does not say so in a word. */
function finishedAt(report: Questioned): Position | null {
  const told = report.state === 'done' ? report.claims.find(({ path, value }) => path === '/state' && value === 'done') : undefined
  const spot = told && spotAt(report, told.position)
  return told && spot && isToldAs(spot, told.raw, 'finished') && isOfAll(spot, told.raw) ? told.position : null
}

/** The finding that a report is called finished, and what speaks against it. */
export function unfinished(report: Questioned, subject: string, message: string, related: readonly Related[]): Draft[] {
  const position = finishedAt(report)
  return position && related.length > 0
    ? [{ report, position, message, subject, related: related.slice(0, 12), measure: related.length }]
    : []
}

/** Whether a percentage is that of a larger whole than the report: "2/8 phases (25%)" at the end of a phase that is done. */
const isOfMore = ({ cell }: Told): boolean => tells(cell, 'stage')

/** A percentage that stands far from the status may be of something else: that is arguable. */
function levelOf(report: Questioned, told: Told): Pick<Draft, 'level'> {
  const finished = finishedAt(report)
  const spot = finished && spotAt(report, finished)
  const parents = [told.spot, told.spot.parent]
  return spot && (parents.includes(spot) || parents.includes(spot.parent)) ? {} : { level: 'warning' }
}

/** A report that is finished and tells less than 100%. */
export const completePercent: Rule = {
  id: 'complete-percent',
  title: 'Complete with less than 100%',
  level: 'error',
  options: [],
  help: 'A report whose status says that the whole is complete, beside a headline completion of less than 100%. Say what is left, or correct the percentage.',
  example: {
    fires: '**Status:** Complete\n**Completion:** 85%',
    passes: '**Status:** Complete\n**Completion:** 100%',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => {
      const told = spotsOf(report)
        .flatMap((spot) => spot.told)
        .find((one) => one.percent && one.modality === 'actual' && isExact(one) && one.paths.includes('/completion/percent'))
      const percent = told?.value ?? 100
      if (!told || percent >= 100 || percent !== report.completion?.percent || isOfMore(told)) return []
      const related = [{ file: report.source.path, position: told.position, message: `${percent}%` }]
      const message = `The report says that it is complete, and that ${percent}% is done`
      return unfinished(report, 'completion', message, related).map((one): Draft => ({ ...one, ...levelOf(report, told) }))
    })
  },
}

/** States of a line that block nothing any more. */
const SETTLED: ReadonlySet<Spot['state']> = new Set(['done', 'deferred', 'cancelled'])

/** Whether a blocker stands in a list of nothing but blockers: below "Blockers / notes" it may be a note. */
function isListed(report: Questioned, { position }: Blocker): boolean {
  const spot = spotAt(report, position)
  const group = spot && above(spot).find(({ shape }) => shape === 'heading' || shape === 'label')
  return group?.role === 'blockers' && !/[/&,+]|\p{L}\s(?:and|or)\s/u.test(group.name)
}

/** A report that is finished and still blocked. */
export const completeBlocked: Rule = {
  id: 'complete-blocked',
  title: 'Complete with open blockers',
  level: 'warning',
  options: [],
  help: 'A report whose status says that the whole is complete while it tells of blockers that nobody resolved. Resolve them, or say what is not complete.',
  example: {
    fires: '**Status:** Complete\n\n## Blockers\n\n- The vendor has not answered',
    passes: '**Status:** Complete\n\n## Blockers\n\n- The vendor has not answered (resolved)',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => {
      const settled = new Set(
        spotsOf(report).flatMap(({ state, cells, position }) =>
          SETTLED.has(state) || tells(cells[0], 'deferred') ? position.start.line : [],
        ),
      )
      const open = report.blockers.filter(
        (one) => isUnresolved(one) && !settled.has(one.line) && (one.severity !== null || isListed(report, one)),
      )
      const related = open.map(({ title, position }) => ({ file: report.source.path, position, message: title }))
      const message = `The report says that it is complete, and tells of ${open.length === 1 ? 'an open blocker' : `${open.length} open blockers`}`
      return unfinished(report, 'open blockers', message, related)
    })
  },
}
