import type { Draft, Level, Related } from '../findings/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { unfinished } from './complete.ts'
import { isPromise } from './promised.ts'
import { above, type Spot, spotsOf, within } from './spots.ts'
import { tells } from './wordings.ts'

const isOpen = (spot: Spot): boolean => spot.box !== null && spot.state === 'todo'

const boxed = ({ report, position, name }: Spot): Related => ({ file: report.source.path, position, message: `open: ${name}` })

/** Whether a heading is called done by a word or by a mark at its end; one at its beginning may only decorate it. */
const isCalledDone = ({ cells: [cell] }: Spot): boolean => tells(cell, 'finished') || /[✅✔☑]\uFE0F?\s*$/.test(cell.text)

/** Whether what a heading says is taken back: by a word in it ("complete, pending review"), or by the status right below it. */
const isTakenBack = ({ cells: [cell], children }: Spot): boolean =>
  tells(cell, 'unfinished') ||
  tells(cell, 'deferred') ||
  children.some(({ label, state }) => label === 'status' && state !== null && state !== 'done')

const isTold = (spot: Spot): boolean =>
  spot.state === 'done' && !isPromise(spot) && (spot.box !== null || (spot.shape === 'heading' && isCalledDone(spot) && !isTakenBack(spot)))

/** Whether a box stands in a list of the work itself: below another heading ("Manual checks") it may be of something else. */
function isOwn(box: Spot, spot: Spot): boolean {
  const between = above(box)
  return between
    .slice(0, between.indexOf(spot))
    .every(({ shape, isGeneric, box: its }) => its !== null || isGeneric || (shape !== 'heading' && shape !== 'label'))
}

/**
 * How sure it is that something is wrong: a list in which boxes are ticked is kept up. Where nobody ticked any, the list may have been
 * forgotten, and a mark alone above it may only decorate a checklist: that is arguable.
 */
function levelOf(spot: Spot, open: readonly Spot[]): Level {
  const isKept = within(spot).some(({ box, state }) => box !== null && state === 'done')
  const isSaid = spot.box === null && tells(spot.cells[0], 'finished')
  if (!isKept) return isSaid || spot.box !== null ? 'warning' : 'note'
  return open.some((one) => isOwn(one, spot)) ? 'error' : 'warning'
}

/** A heading or a task that is told as done, above open boxes. */
function openBelow(spot: Spot): Draft[] {
  const open = isTold(spot) ? within(spot).filter((one) => isOpen(one) && !isPromise(one)) : []
  if (open.length === 0) return []
  const message = `${spot.name || 'This'} is told as done, below it ${open.length === 1 ? 'a box is' : `${open.length} boxes are`} open`
  const related = open.slice(0, 12).map(boxed)
  const { report, position, name: subject } = spot
  return [{ report, position, message, subject, related, measure: open.length, level: levelOf(spot, open) }]
}

/** Work that is told as done above boxes that nobody ticked. */
export const completeOpen: Rule = {
  id: 'complete-open',
  title: 'Complete with open boxes',
  level: 'error',
  options: [],
  help: 'A heading or a ticked task that is told as done above boxes that are open (a warning where they stand below a heading of their own or no sub-task is ticked, a note below a heading that has only a mark); and a report whose status says that the whole is complete while boxes outside of next steps and recommendations are open (a warning). Tick them, defer them in words, or take the "complete" back.',
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
