import type { Draft } from '../findings/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { isExact } from './arithmetic.ts'
import { at, nameOf } from './finding.ts'
import { type Spot, spotsOf, type Told, within } from './spots.ts'

/** Sections that list their entries one by one. */
const LISTS: ReadonlySet<string | null> = new Set([
  'blockers',
  'risks',
  'issues',
  'debt',
  'done',
  'todo',
  'next',
  'in-progress',
  'deferred',
  'cancelled',
  'tests-failed',
  'tests-skipped',
  'tests-blocked',
])

/** What is left of a list, or that something is. */
const PARTIAL =
  /\.{3}|…|\b(?:more|others|etc|e\.g|including|such as|examples?|sample|key|top|main|selected|darunter|insbesondere|incluyendo|incluindo|notamment|dont|включая)\b|[等ほか]|包括|包含|例如|主要/i

/** Whether a number stands alone in brackets: "(3)", "[3 tasks]". */
const isBracketed = ({ cell: { text }, start, last }: Told): boolean =>
  /[([（]\s*$/.test(text.slice(0, start)) && /^\s*[)\]）]/.test(text.slice(last))

/** Whether a number begins its line: "3 blockers:". */
const isLeading = ({ cell: { text }, start, percent }: Told): boolean => !percent && !/[\p{L}\p{N}]/u.test(text.slice(0, start))

/** The entries of the one list, table or row of headings that stands right below a spot. */
function entriesOf({ children }: Spot): Spot[] {
  const lists = children.filter(({ shape }) => shape === 'bullet' || shape === 'row')
  const headings = children.filter(({ shape }) => shape === 'heading')
  if (lists.length > 0 && (headings.length > 0 || new Set(lists.map(({ shape }) => shape)).size > 1)) return []
  return lists.length > 0 ? lists : headings
}

const isYear = (value: number): boolean => value >= 1990 && value <= 2100

/** Whether an entry stands for several: "T105-T107: ovens", "Tasks 4 to 7", "#12, #13". */
const isRange = ({ cells: [{ text }] }: Spot): boolean =>
  /^\W{0,8}(?:\p{L}+[ .-]?)?#?\d+(?:\.\d+)?\s?(?:[-–—~,&+/]|to|and|bis|a|à|до|至|から)\s?(?:\p{L}+[.-]?)?#?\d/iu.test(text)

/** Whether an entry names one test as code does; "Chart wrapping with and without protection" may describe several. */
const isIdentifier = ({ name }: Spot): boolean => /[_`]|\p{Ll}\p{Lu}|::|\(\)/u.test(name)

/** A list of so many times fewer entries than are counted sums them up. */
const SUMMED_UP = 2

/** Descriptions of tests may stand for several each, and so may the entries of a list that is far shorter than its count: that is arguable. */
function levelOf({ unit, value }: Told, entries: readonly Spot[]): Pick<Draft, 'level'> {
  const isSummary = value >= SUMMED_UP * entries.length
  return isSummary || (unit === 'test' && !entries.every(isIdentifier)) ? { level: 'warning' } : {}
}

/** Whether each entry is one of what is counted, and none counts others. */
function areCounted(spot: Spot, { unit, value }: Told, entries: readonly Spot[]): boolean {
  if (isYear(value) || !Number.isInteger(value) || entries.some(isRange)) return false
  if (entries.length === 0 || entries.some((one) => one.isTotal || one.told.some((told) => told.unit === unit && unit !== null)))
    return false
  if ([spot, ...spot.children].some(({ cells }) => PARTIAL.test(cells[0].text.slice(-40)) || PARTIAL.test(cells[0].text.slice(0, 40))))
    return false
  if (unit !== null && entries.some(({ shape }) => shape === 'heading')) return false
  const lines = new Set(spot.report.tests.cases.map(({ line }) => line))
  if (unit === 'test' || unit === 'failure') return entries.every(({ position }) => lines.has(position.start.line))
  if (unit === 'item' || unit === 'criterion') return entries.every(({ state, isOrdered }) => state !== null || isOrdered)
  if (unit === 'file') return entries.every(({ name }) => /[./]/.test(name) && !/\s/.test(name))
  return unit === null && LISTS.has(spot.role)
}

/** "Blockers (3)" above two of them. */
function miscounted(spot: Spot): Draft[] {
  const [told, ...others] = spot.told.filter((one) => !one.percent && (isBracketed(one) || isLeading(one)))
  const entries = entriesOf(spot)
  if (!told || others.length > 0 || told.total !== null || !isExact(told) || !areCounted(spot, told, entries)) return []
  if (told.value === entries.length) return []
  const { length } = entries
  const message = `${nameOf(spot)} counts ${told.value}, below it ${length === 1 ? 'stands' : 'stand'} ${length}`
  return [at(told, message, placesOf(entries), { measure: Math.abs(told.value - length), ...levelOf(told, entries) })]
}

const placesOf = (entries: readonly Spot[]) =>
  entries.map(({ report, position, name }, index) => ({ file: report.source.path, position, message: `${index + 1}. ${name}` }))

const isDone = ({ state }: Spot): boolean => state === 'done'

/** "Tasks [3/7]" above boxes of which two are ticked; sub-tasks may count or not. */
function mischecked(spot: Spot): Draft[] {
  const [told, ...others] = spot.told.filter((one) => one.total !== null && isBracketed(one))
  if (!told || others.length > 0 || (told.unit !== null && told.unit !== 'item' && told.unit !== 'criterion')) return []
  const all = within(spot).filter(({ box }) => box !== null)
  const direct = spot.children.filter(({ box }) => box !== null)
  const agrees = (boxes: readonly Spot[]) => boxes.length === told.total && boxes.filter(isDone).length === told.value
  if (direct.length === 0 || agrees(all) || agrees(direct)) return []
  const boxes = all.length === told.total ? all : direct
  const message = `${nameOf(spot)} says ${told.value} of ${told.total}, below it ${boxes.filter(isDone).length} of ${boxes.length} boxes are ticked`
  return [at(told, message, placesOf(boxes))]
}

/** A count in a heading or a lead-in that is not the number of entries below it. */
export const countItems: Rule = {
  id: 'count-items',
  title: 'Counts in headings that are not the number of entries',
  level: 'error',
  options: [],
  help: 'A heading or a lead-in that counts what stands below it in brackets, such as "Blockers (3)" or "Tasks [3/7]", above another number of entries or of ticked boxes. Lists that say that they are not whole ("including", "…") are left alone. Count anew, or list what is missing.',
  example: {
    fires: '## Blockers (3)\n\n- The vendor has not answered\n- The staging database is full',
    passes: '## Blockers (2)\n\n- The vendor has not answered\n- The staging database is full',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) =>
      spotsOf(report)
        .filter(({ shape }) => shape !== 'row' && shape !== 'line')
        .flatMap((spot) => [...miscounted(spot), ...mischecked(spot)]),
    )
  },
}
