import type { Modality } from '../../vocabulary/index.ts'
import { valueType } from '../block/columns.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { numberEvidence, placed } from '../line/place.ts'
import { firstFrom } from '../line/status.ts'
import { measuredFigures, namedIn } from './coverageName.ts'
import { filling, fills } from './coverageOwner.ts'
import { addsUp, figuresInRow, isCoverageTable, partsInRow } from './coverageRow.ts'
import type { CoverageFact } from './fact.ts'
import { assign, type Field, type Figure, type Figures, figuresIn, type Meant } from './figures.ts'
import type { Walk } from './walk.ts'

/** Whether figures of a place are goals wherever they stand in their line. */
const isGoal = ({ modality, numbers, state }: Context): boolean =>
  modality === 'expected' ||
  modality === 'planned' ||
  modality === 'target' ||
  numbers === 'target' ||
  (numbers === 'planned' && state === null)

/** Whether a part of a line begins with an order: "Raise coverage to 80%". */
const isOrdered = ({ said }: Entry, { quantity }: Figure, lexicon: Lexicon): boolean =>
  said.parts.some(({ start, end, text }) => {
    const hit = start < quantity.start && lexicon.orders.at(lexicon.tokens(text), 0)
    return hit && !(end < quantity.start && lexicon.tokens(text).length === hit.to)
  })

/** Whether a figure tells more of what is named before it: "CLI tests (58%)", "parser – still at 58%". */
function describes(entry: Entry, figure: Figure, lexicon: Lexicon): boolean {
  const part = entry.said.parts.find(({ start, end }) => start <= figure.quantity.start && figure.quantity.end <= end + 1)
  return (part?.by === 'tag' || part?.by === 'dash') && namedIn(entry, [figure], lexicon).by === 'part'
}

/** How the figures of an entry are meant by its place. */
function meantIn(entry: Entry, context: Context, figures: readonly Figure[], lexicon: Lexicon): Meant {
  const past = context.modality === 'before' || entry.said.label === 'before'
  const [first] = figures
  if (entry.said.label === 'current') return { promised: false, past }
  if (isGoal(context) || !first) return { promised: isGoal(context), past }
  const { checkbox, said, role } = entry
  const isOpen = checkbox !== null && lexicon.checkboxes.get(checkbox.sign.replace('\uFE0F', '')) !== 'done'
  if (checkbox) return { promised: isOpen, past, open: isOpen }
  const marks = said.marks.flatMap((mark) => mark.row?.state ?? [])
  if (marks.includes('done')) return { promised: false, past }
  if (isOrdered(entry, first, lexicon) || (marks.length > 0 && first.quantity.op === '≥')) return { promised: true, past }
  const leads = role !== null && lexicon.sections.at(lexicon.tokens(said.name), 0)?.row.state === 'todo'
  const open = context.state === 'todo' || context.role === 'recommendations' || leads || isBelowGoal(entry, lexicon)
  return { promised: open && (figures.length > 1 || !describes(entry, first, lexicon)), past }
}

/** So many headings above an entry are asked for a goal. */
const FAR = 5

const aimsOnly = (figures: readonly Figure[]): boolean => figures.length > 0 && figures.every(({ field }) => field === 'target')

/** "How to reach 90% coverage", "Remaining work to reach 80%": what stands below is still to come. */
function isBelowGoal({ parent }: Entry, lexicon: Lexicon): boolean {
  let above = parent
  for (let steps = 0; above && steps < FAR; steps++, above = above.parent)
    if (above.said.quantities.length > 0 && aimsOnly(figuresIn(above.said, lexicon))) return true
  return false
}

/** How many words of a plain sentence may stand before the figure. */
const FEW = 4

/** Whether a figure stands in the middle of a plain sentence, where nothing is heard. */
function isProse({ said, shape }: Entry, first: Figure, lexicon: Lexicon): boolean {
  if (shape !== 'text' || said.bold || said.marks.length > 0 || said.parts.length > 2) return false
  const before = said.tokens.filter((token) => token.end <= first.quantity.start && token.kind === 'word')
  const named = lexicon.coverage.all(said.tokens).some((hit) => hit.from <= FEW)
  return before.length > FEW || (before.length > 0 && !named)
}

/** Words that may stand in the part of a figure besides those that say what it is. */
const BESIDE = 2

/** Whether a figure stands where a line tells it: behind the name and a separator or a gap, with little beside it. */
function isTold({ said }: Entry, { quantity, field }: Figure): boolean {
  const at = said.parts.findIndex(({ start, end }) => start <= quantity.start && quantity.end <= end + 1)
  const part = said.parts[at]
  if (!part) return false
  const before = said.text.slice(part.start, quantity.start)
  const behind = said.tokens.filter(({ kind, start }) => kind === 'word' && start >= quantity.end && start < part.end).length
  if (part.by === 'start') return (/\s{2}$/.test(before) || field !== null) && behind <= BESIDE
  const counted = said.parts[at - 1]
  const isShare =
    part.by === 'tag' &&
    counted !== undefined &&
    said.quantities.some((one) => !one.percent && one.total === null && one.start === counted.start)
  return !isShare && (before.trim() === '' || behind === 0 || (field !== null && behind <= BESIDE))
}

/** "planner: 41% → 52%": in a report on coverage a bullet that is a name and figures tells a coverage, where nothing says what the list is. */
function isListed({ said, shape }: Entry, { role }: Context, first: Figure, lexicon: Lexicon): boolean {
  if (role !== null || shape !== 'bullet' || said.label !== null || first.quantity.start < said.valueStart) return false
  const isBare = said.tokens.every(({ kind, start }) => start < said.valueStart || kind === 'number' || kind === 'sign')
  return isBare && lexicon.outcomes.all(lexicon.tokens(said.name)).length === 0
}

/** Lines in which tools tell the coverage of a function or of all of them. */
const PRINTED: readonly RegExp[] = [/^\S+\.go:\d+:\s/, /^total:\s+\(statements\)/]

const measureOf = ({ said }: Entry, lexicon: Lexicon): string | null => lexicon.measures.whole(said.name.replace(/[.\s]+$/, ''))

/** Whether a line was printed by a coverage tool, or names a measure as the lines beside it name others: "Branches : 70%". */
function isPrinted(entry: Entry, lexicon: Lexicon): boolean {
  if (entry.shape === 'line' && PRINTED.some((line) => line.test(entry.said.text))) return true
  const measure = measureOf(entry, lexicon)
  if (measure === null) return false
  return (
    entry.parent?.children.some(
      (child) => child.said.quantities.some(({ percent }) => percent) && (measureOf(child, lexicon) ?? measure) !== measure,
    ) ?? false
  )
}

/** In a report on coverage a figure behind a heading or a path is one, though no word says so. */
function isTitled(entry: Entry, context: Context, first: Figure, lexicon: Lexicon): boolean {
  if (!context.coverageTitled) return false
  const { said, shape } = entry
  const part = said.parts.find(({ start, end }) => start <= first.quantity.start && first.quantity.end <= end + 1)
  if (part?.by === 'start') return false
  const isPath = said.line.spans.some(
    ({ kind, start, end }) => kind === 'code' && start <= (said.parts[0]?.start ?? 0) && end <= first.quantity.start,
  )
  return isListed(entry, context, first, lexicon) || ((shape === 'heading' || isPath) && isTold(entry, first))
}

/** Whether a figure was told already, of a part of much the same name. */
function isRestated(entry: Entry, figures: readonly Figure[], { covered, lexicon }: Walk): boolean {
  const [first] = figures
  if (!first || entry.shape === 'row' || !isTold(entry, first)) return false
  const { by, name } = namedIn(entry, figures, lexicon)
  if (by !== 'part') return false
  const words = new Set(wordsOf(name, lexicon))
  return (covered.get(first.quantity.value) ?? []).some((known) => {
    const shared = known.filter((word) => words.has(word)).length
    return shared > 0 && shared * 2 >= Math.min(words.size, known.length)
  })
}

const wordsOf = (name: string, lexicon: Lexicon): string[] =>
  lexicon.tokens(name).flatMap(({ kind, key }) => (kind === 'word' && key.length > 2 ? key : []))

/** A figure that stands now is actual wherever it is told; a target keeps what its section says of it. */
const meant = (field: Field, { modality }: Context): Modality | null =>
  field === 'current' ? 'actual' : field === 'before' ? 'before' : modality === 'actual' ? 'target' : null

/** Figures that were and are turn into figures that are and should be where they are promised. */
function promised(figures: Figures): Figures {
  const { target, current, before } = figures
  if (target && before && !current) return { current: before, target }
  if (target || !current) return figures
  return before ? { current: before, target: current } : { target: current }
}

/** The figures in the line of an entry, where it tells coverage. */
function figuresTold(entry: Entry, context: Context, walk: Walk): readonly Figure[] {
  const { lexicon } = walk
  const figures = figuresIn(entry.said, lexicon)
  const [first] = figures
  if (!first || isProse(entry, first, lexicon)) return []
  const isSaid =
    entry.said.ofCoverage ||
    isPrinted(entry, lexicon) ||
    isTitled(entry, context, first, lexicon) ||
    (context.coverage && isTold(entry, first) && !isOrdered(entry, first, lexicon)) ||
    isRestated(entry, figures, walk)
  return isSaid ? figures : []
}

/** The figures in the lines that fill an entry. */
function inFilling(entry: Entry, context: Context, lexicon: Lexicon): Figures {
  const told: Figures = {}
  for (const { entry: line, figures } of filling(entry, lexicon)) {
    const found = assign(figures, { promised: isGoal(context), past: line.said.label === 'before' }, lexicon)
    for (const field of ['current', 'target', 'before'] as const) if (found[field]) told[field] ??= found[field]
  }
  return isGoal(context) ? promised(told) : told
}

/** Whether a row tells coverage: by its name, its section, its columns, or its kind of name in a report on coverage. */
function isCoverageRow(entry: Entry, context: Context, lexicon: Lexicon): boolean {
  const { said, cells } = entry
  if (lexicon.otherCoverage.all(said.tokens).length > 0 || lexicon.figures.all(said.tokens).some(({ row }) => row.field === 'other'))
    return false
  if (said.ofCoverage || context.coverage || isCoverageTable(entry, lexicon)) return true
  if (cells.some((one) => one.said.ofCoverage && tellsBeside(one.said, lexicon))) return true
  const isPath = valueType(said, lexicon) === 'path'
  const isListed = (entry.parent?.children ?? []).some((other) => other.shape === 'row' && other.said.ofCoverage)
  if ((isPath && isListed) || addsUp(entry, lexicon)) return true
  return context.coverageTitled && (said.line.spans.some(({ kind }) => kind === 'code') || lexicon.measures.whole(said.name) !== null)
}

/** "27 tests, 8.5% coverage": a figure right beside the coverage word. */
const tellsBeside = (said: Said, lexicon: Lexicon): boolean =>
  figuresIn(said, lexicon).some(({ quantity }) => lexicon.coverage.at(said.tokens, firstFrom(said.tokens, quantity.end)) !== null)

function inRow(entry: Entry, context: Context, lexicon: Lexicon): CoverageFact[] {
  if (!isCoverageRow(entry, context, lexicon)) return []
  const named = figuresIn(entry.said, lexicon)
  const meant = meantIn(entry, context, named, lexicon)
  const parts = partsInRow(entry, lexicon)
  if (parts.length > 0)
    return parts.flatMap(
      ({ name, figure }) => factOf(entry, name, assign([figure], { ...meant, promised: isGoal(context) }, lexicon), context) ?? [],
    )
  const told = { ...assign(named, meant, lexicon), ...figuresInRow(entry, lexicon) }
  const name = nameOf(entry, named, lexicon)
  const isNow = entry.cells.some(({ column }) => column === 'current')
  const figures = isGoal(context) && !isNow ? promised(told) : told
  return [
    factOf(entry, name, entry.said.label === 'before' && told.current && !told.before ? { before: told.current } : figures, context) ?? [],
  ].flat()
}

function factOf(entry: Entry, name: string, figures: Figures, context: Context): CoverageFact | null {
  const { current, target, before } = figures
  if (!current && !target && !before) return null
  const evidence: Evidence[] = (['current', 'target', 'before'] as const).flatMap((field) => {
    const found = figures[field]
    return found ? [{ ...numberEvidence(found.said, found.quantity, field), meant: meant(field, context) }] : []
  })
  const value = (figure: Figure | undefined): number | null => figure?.quantity.value ?? null
  return {
    kind: 'coverage',
    name,
    ...{ current: value(current), target: value(target), before: value(before) },
    ...placed(entry, context.modality, evidence),
  }
}

const nameOf = (entry: Entry, figures: readonly Figure[], lexicon: Lexicon): string => namedIn(entry, figures, lexicon).name || 'overall'

const hasPercent = (said: Said): boolean => said.quantities.some(({ percent }) => percent)

/** Whether an entry has a percentage of its own. */
export const tellsPercent = (entry: Entry): boolean => hasPercent(entry.said) || entry.cells.some((one) => hasPercent(one.said))

/** What a line tells, and the lines that fill it. */
function inLine(entry: Entry, context: Context, walk: Walk): CoverageFact[] {
  const { lexicon } = walk
  const figures = figuresTold(entry, context, walk)
  const meant = meantIn(entry, context, figures, lexicon)
  const measured = measuredFigures(entry.said, figures, lexicon)
  if (measured.length > 1 && namedIn(entry, figures, lexicon).by !== 'part')
    return measured.flatMap((one) => factOf(entry, one.name, assign(one.figures, meant, lexicon), context) ?? [])
  const filled = inFilling(entry, context, lexicon)
  const name = nameOf(entry, figures, lexicon)
  const other = filling(entry, lexicon).find(({ of }) => of !== null)?.of
  return [
    factOf(entry, name === 'overall' ? (other ?? name) : name, { ...filled, ...assign(figures, meant, lexicon) }, context) ?? [],
  ].flat()
}

/** The coverage that an entry tells, in percent: of its part, or of each measure; empty where it tells none. */
export function readCoverage(entry: Entry, context: Context, walk: Walk): CoverageFact[] {
  const { lexicon, covered } = walk
  if (fills(entry, lexicon)) return []
  const told = entry.shape === 'row' ? inRow(entry, context, lexicon) : inLine(entry, context, walk)
  for (const { name, current } of told)
    if (current !== null) covered.set(current, [...(covered.get(current) ?? []), wordsOf(name, lexicon)])
  return told
}
