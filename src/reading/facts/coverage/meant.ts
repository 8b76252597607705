import type { Context } from '../../block/context.ts'
import type { Entry } from '../../block/entry.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import type { Meant } from './assign.ts'
import { type Field, type Figure, type Figures, figuresIn } from './figures.ts'
import { namedIn } from './name.ts'

/** Whether figures of a place are goals wherever they stand in their line. */
export const isGoal = ({ modality, numbers, state }: Context): boolean =>
  modality === 'expected' ||
  modality === 'planned' ||
  modality === 'target' ||
  numbers === 'target' ||
  (numbers === 'planned' && state === null)

/** Whether a part of a line begins with an order: "Raise coverage to 80%". */
export const isOrdered = ({ said }: Entry, { quantity }: Figure, lexicon: Lexicon): boolean =>
  said.parts.some(({ start, end, text }) => {
    const hit = start < quantity.start && lexicon.orders.at(lexicon.tokens(text), 0)
    return hit && !(end < quantity.start && lexicon.tokens(text).length === hit.to)
  })

/** Whether a figure tells more of what is named before it: "CLI tests (58%)", "parser – still at 58%". */
function describes(entry: Entry, figure: Figure, lexicon: Lexicon): boolean {
  const part = entry.said.parts.find(({ start, end }) => start <= figure.quantity.start && figure.quantity.end <= end + 1)
  return (part?.by === 'tag' || part?.by === 'dash') && namedIn(entry, [figure], lexicon).by === 'part'
}

/** So many headings above an entry are asked how its figures are meant. */
const FAR = 5

const aimsOnly = (figures: readonly Figure[]): boolean =>
  figures.length > 0 && figures.every(({ field, ahead }) => field === 'target' && ahead)

/** "How to reach 90% coverage", "Remaining work to reach 80%": what stands below is still to come. */
function isBelowGoal({ parent }: Entry, lexicon: Lexicon): boolean {
  let above = parent
  for (let steps = 0; above && steps < FAR; steps++, above = above.parent)
    if (above.said.quantities.length > 0 && aimsOnly(figuresIn(above.said, lexicon))) return true
  return false
}

/** How the heading or label right above an entry means its figures: "Current", "Goal by spring"; null where it does not say. */
function fieldAbove({ parent }: Entry, lexicon: Lexicon): Field | null {
  if (!parent || (parent.shape !== 'heading' && parent.shape !== 'label') || parent.said.quantities.some(({ percent }) => percent))
    return null
  const hits = lexicon.figures.all(lexicon.tokens(parent.said.name)).filter(({ row }) => !row.ahead)
  const field = hits[0]?.from === 0 ? hits.at(-1)?.row.field : undefined
  return field && field !== 'other' ? field : null
}

/** How the figures of an entry are meant by its place. */
export function meantIn(entry: Entry, context: Context, figures: readonly Figure[], lexicon: Lexicon): Meant {
  const above = fieldAbove(entry, lexicon)
  const past = context.modality === 'before' || entry.said.label === 'before' || above === 'before'
  const [first] = figures
  if (!first || entry.said.label === 'current' || above === 'current') return { promised: false, past }
  if (isGoal(context) || entry.said.label === 'target') return { promised: true, past }
  const { checkbox, said, role } = entry
  const isOpen = checkbox !== null && lexicon.checkboxes.get(checkbox.sign.replace('\uFE0F', '')) !== 'done'
  if (checkbox) return { promised: isOpen, past, open: isOpen }
  const marks = said.marks.flatMap((mark) => mark.row?.state ?? [])
  if (marks.includes('done')) return { promised: false, past }
  if (isOrdered(entry, first, lexicon) || (marks.length > 0 && first.quantity.op === '≥')) return { promised: true, past }
  const leads = role !== null && lexicon.sections.at(lexicon.tokens(said.name), 0)?.row.state === 'todo'
  const isAhead =
    context.state === 'todo' || context.role === 'recommendations' || leads || above === 'target' || isBelowGoal(entry, lexicon)
  return { promised: isAhead && (figures.length > 1 || !describes(entry, first, lexicon)), past }
}

/** Figures that were and are turn into figures that are and should be where they are promised. */
export function promised(figures: Figures): Figures {
  const { target, current, before } = figures
  if (target && before && !current) return { current: before, target }
  if (target || !current) return figures
  return before ? { current: before, target: current } : { target: current }
}
