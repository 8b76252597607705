import type { Blocker } from '../../report/index.ts'
import { isUnresolved } from '../compare/blockers.ts'
import type { Draft, Position, Related } from '../findings/finding.ts'
import type { Questioned, Rule } from '../rules/rule.ts'
import { isExact } from './arithmetic.ts'
import { isPromise } from './promised.ts'
import { above, type Spot, spotAt, spotsOf, within } from './spots.ts'
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
function unfinished(report: Questioned, subject: string, message: string, related: readonly Related[]): Draft[] {
  const position = finishedAt(report)
  return position && related.length > 0
    ? [{ report, position, message, subject, related: related.slice(0, 12), measure: related.length }]
    : []
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
      if (!told || percent >= 100 || percent !== report.completion?.percent) return []
      const related = [{ file: report.source.path, position: told.position, message: `${percent}%` }]
      return unfinished(report, 'completion', `The report says that it is complete, and that ${percent}% is done`, related)
    })
  },
}

const isOpen = (spot: Spot): boolean => spot.box !== null && spot.state === 'todo'

const boxed = ({ report, position, name }: Spot): Related => ({ file: report.source.path, position, message: `open: ${name}` })

/** Whether a heading is called done by a word or by a mark at its end; one at its beginning may only decorate it. */
const isCalledDone = ({ cells: [cell] }: Spot): boolean => tells(cell, 'finished') || /[✅✔☑]\uFE0F?\s*$/.test(cell.text)

/** A heading or a task that is told as done, above open boxes. */
function openBelow(spot: Spot): Draft[] {
  const isTold = spot.state === 'done' && (spot.box !== null || (spot.shape === 'heading' && isCalledDone(spot))) && !isPromise(spot)
  const open = isTold ? within(spot).filter((one) => isOpen(one) && !isPromise(one)) : []
  if (open.length === 0) return []
  const message = `${spot.name || 'This'} is told as done, below it ${open.length === 1 ? 'a box is' : `${open.length} boxes are`} open`
  return [
    {
      report: spot.report,
      position: spot.position,
      message,
      subject: spot.name,
      related: open.slice(0, 12).map(boxed),
      measure: open.length,
    },
  ]
}

/** Work that is told as done above boxes that nobody ticked. */
export const completeOpen: Rule = {
  id: 'complete-open',
  title: 'Complete with open boxes',
  level: 'error',
  options: [],
  help: 'A heading or a ticked task that is told as done above boxes that are open; and a report whose status says that the whole is complete while boxes outside of next steps and recommendations are open (a warning). Tick them, defer them in words, or take the "complete" back.',
  example: {
    fires: '## Importer ✅ Complete\n\n- [x] Read the file\n- [ ] Write the rows',
    passes: '## Importer ✅ Complete\n\n- [x] Read the file\n- [x] Write the rows',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => {
      const spots = spotsOf(report)
      const below = spots.filter(({ parent }) => parent?.state !== 'done' || parent.box === null).flatMap(openBelow)
      const told = new Set(below.flatMap(({ related = [] }) => related.map(({ position }) => position)))
      const open = spots.filter((spot) => isOpen(spot) && !isPromise(spot) && !told.has(spot.position))
      const message = `The report says that it is complete, and ${open.length === 1 ? 'a box is' : `${open.length} boxes are`} open`
      const whole = unfinished(report, 'open boxes', message, open.map(boxed))
      return [...below, ...whole.map((one): Draft => ({ ...one, level: 'warning' }))]
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
