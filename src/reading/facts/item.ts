import type { State } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import { isNeutral } from '../block/grade.ts'
import type { Role } from '../block/roleRows.ts'
import type { Stated } from '../block/state.ts'
import { isGeneric } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { placed } from '../line/place.ts'
import { answerOf, trimEdges } from '../line/say.ts'
import { heldIn } from './blockerCell.ts'
import { stuckBy } from './blocking.ts'
import type { ItemFact } from './fact.ts'
import { isDetailOfWork, isRest, listsChoices, talliesMarks } from './noWork.ts'

/** Roles whose whole name is a group of work: a mark on their heading repeats the group's state. */
const GROUPS = new Set([
  'done',
  'in-progress',
  'todo',
  'next',
  'deferred',
  'cancelled',
  'advice',
  'recommendations',
  'legend',
  'expected',
  'example',
  'header',
  'blockers',
  'resolved-blockers',
  'no-blockers',
  'risks',
  'issues',
  'resolved-risks',
])

/** Labels of lines that tell of the thing above them or of the report: no work of their own. */
const FIELDS: ReadonlySet<string> = new Set([
  'status',
  'completion',
  'date',
  'updated',
  'severity',
  'priority',
  'current',
  'target',
  'before',
  'after',
  'count',
])

/** What a mark means in the place it stands in: a promised ✅ is still to do, a ❌ beside open work is not started. */
function inPlace(stated: Stated, context: Context): State {
  const { state, by } = stated
  if (context.role === 'recommendations' && by === 'mark') return 'todo'
  if (by === 'mark' && state === 'failed' && (context.role === 'todo' || context.role === 'next')) return 'todo'
  return state
}

/** A heading that is a status and nothing else names no work: it groups what stands below it. */
const isStatusAlone = ({ state, parts }: Said): boolean =>
  state?.by === 'start' && state.place === 'whole' && parts.every(({ by }, at) => at === 0 || (by === 'tag' && state.row.weak === true))

const BLOCKED_BY = /\bblocked (?:by|on)\s+(.{2,120})/i

function blockedBy(entry: Entry, lexicon: Lexicon): string | null {
  const said = BLOCKED_BY.exec(entry.said.text) ?? BLOCKED_BY.exec(entry.cells.map((one) => one.said.text).join(' | '))
  const inCell = cell(entry, 'blockedBy') ?? cell(entry, 'blocker')
  const named = said?.[1]?.split(/[|)]/)[0] ?? (inCell && heldIn(inCell, lexicon) === 'named' ? inCell.said.text : null)
  if (named && !/^[-–—]?$/.test(named.trim())) return trimEdges(named)
  return entry.children.map((child) => stuckBy(child.said, lexicon)).find((by) => by !== null) ?? null
}

/** A piece of work whose state is marked, or that a group such as "Next steps" lists; null for anything else. */
export function readItem(
  entry: Entry,
  context: Context,
  role: Role | null,
  stated: Stated | null,
  counted: boolean,
  level: number,
  lexicon: Lexicon,
): ItemFact | null {
  const { said } = entry
  if ((said.name === '' && entry.checkbox === null) || isRest(said)) return null
  if (
    entry.checkbox === null &&
    entry.shape !== 'row' &&
    ((said.label !== null && FIELDS.has(said.label)) || (said.quantities.length > 0 && isGeneric(said.name, lexicon)))
  )
    return null
  if (role && (role.whole || entry.shape !== 'heading') && GROUPS.has(role.row.role) && entry.checkbox === null) return null
  if ((entry.shape === 'heading' || entry.shape === 'label') && lexicon.labels.whole(said.name) !== null) return null
  if (isDetailOfWork(entry, stated) || listsChoices(entry) || (entry.checkbox === null && talliesMarks(said))) return null
  if (entry.shape === 'heading' && (isNeutral(said, lexicon) || isStatusAlone(said))) return null
  if (entry.shape === 'label' && (role || stated?.by === 'word')) return null
  if (entry.shape === 'row' && counted && entry.cells.some((one) => one.column === 'passed' || one.column === 'failed')) return null
  const held = stated === null && cell(entry, 'blocker') !== null && blockedBy(entry, lexicon) !== null
  const state = stated ? inPlace(stated, context) : held ? 'blocked' : implied(entry, context, level, lexicon)
  if (state === null) return null
  if (entry.shape === 'text' && stated && stated.by === 'word' && !said.marks.some((mark) => mark.row)) return null
  return {
    kind: 'item',
    text: itemText(entry, stated),
    state,
    section: context.path.join(' › '),
    blockedBy: state === 'blocked' || stated ? blockedBy(entry, lexicon) : null,
    ...placed(entry, context.modality, stated ? [{ ...stated.evidence, value: state }] : []),
  }
}

/** The work's own name: the line without its leading marks, and without the status that closes it. */
function itemText(entry: Entry, stated: Stated | null): string {
  const { said } = entry
  if (entry.shape === 'row') return trimEdges(said.name || said.text)
  const first = said.parts.find((part) => part.by !== 'tag') ?? said.parts[0]
  const start = first?.start ?? 0
  const whole = said.text.slice(start)
  const word = stated?.by === 'word' && said.state && said.state.start > start ? said.state.start : said.text.length
  const mark = said.marks.find((one) => one.row && one.start > start)?.start ?? said.text.length
  const named = said.text.slice(start, Math.min(word, mark)).replace(/[([][^)\]]{0,60}$/, '')
  return trimEdges(named) || trimEdges(whole) || trimEdges(said.text)
}

/** "Ann: none", "Bo: …": a name with nothing to tell behind it. */
const isEmpty = ({ said, shape, children }: Entry, lexicon: Lexicon): boolean =>
  shape === 'bullet' &&
  children.length === 0 &&
  (/[:：][\s.…–—-]*$/u.test(said.text) ||
    /[:：]n\/a$/iu.test(said.text) ||
    (said.value !== null && said.parts[1]?.by === 'colon' && saysNone(answerOf(said), lexicon)))

/** The state that the group gives an unmarked entry: its top-level bullets and rows only. */
function implied(entry: Entry, context: Context, level: number, lexicon: Lexicon): State | null {
  if (context.holds !== 'items' || context.state === null || context.shielded || level > 0) return null
  if (entry.shape !== 'bullet' && entry.shape !== 'row') return null
  return saysNone(entry.said, lexicon) || isEmpty(entry, lexicon) ? null : context.state
}
