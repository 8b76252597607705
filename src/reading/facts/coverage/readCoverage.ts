import type { Modality } from '../../../vocabulary/index.ts'
import type { Context } from '../../block/context.ts'
import type { Entry } from '../../block/entry.ts'
import type { Evidence } from '../../line/evidence.ts'
import type { Said } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { numberEvidence, placed } from '../../line/place.ts'
import type { Quantity } from '../../line/quantity.ts'
import type { CoverageFact } from '../fact.ts'
import type { Walk } from '../walk.ts'
import { assign } from './assign.ts'
import { figuresTold, wordsOf } from './evidence.ts'
import { type Field, type Figure, type Figures, figuresIn } from './figures.ts'
import { isGoal, meantIn, promised } from './meant.ts'
import { measuredFigures, namedIn } from './name.ts'
import { filling, fills } from './owner.ts'
import { figuresInRow, isCoverageRow, nameOfRow, partsInRow } from './row.ts'

const FIELDS: readonly Field[] = ['current', 'target', 'before']

/** A figure that stands now is actual wherever it is told; a target keeps what its section says of it. */
const meantAs = (field: Field, { modality }: Context): Modality | null =>
  field === 'current' ? 'actual' : field === 'before' ? 'before' : modality === 'actual' ? 'target' : null

function factsOf(entry: Entry, name: string, figures: Figures, context: Context): CoverageFact[] {
  const value = (figure: Figure | undefined): number | null => figure?.quantity.value ?? null
  const evidence: Evidence[] = FIELDS.flatMap((field) => {
    const found = figures[field]
    return found ? [{ ...numberEvidence(found.said, found.quantity, field), meant: meantAs(field, context) }] : []
  })
  if (evidence.length === 0) return []
  const told = { current: value(figures.current), target: value(figures.target), before: value(figures.before) }
  return [{ kind: 'coverage', name, ...told, ...placed(entry, context.modality, evidence) }]
}

/** The figures in the lines that fill an entry. */
function inFilling(entry: Entry, context: Context, lexicon: Lexicon): Figures {
  const told: Figures = {}
  for (const { entry: line, figures } of filling(entry, lexicon)) {
    const { label } = line.said
    const found = assign(figures, { promised: isGoal(context) || label === 'target', past: label === 'before' }, lexicon)
    for (const field of FIELDS) if (found[field]) told[field] ??= found[field]
  }
  return isGoal(context) ? promised(told) : told
}

/** "Markets: 100% (18/18 tests)": a percentage of tests, in a line that does not call it coverage. */
const isPassRate = ({ quantities, ofCoverage }: Said, { value }: Quantity): boolean =>
  !ofCoverage &&
  quantities.some(({ unit, outcome, total, value: part, percent }) => {
    const isOfTests = !percent && total !== null && total > 0 && (unit === 'test' || outcome === 'passed')
    return isOfTests && Math.abs((part / total) * 100 - value) < 1
  })

/** What a line tells, and the lines that fill it. */
function inLine(entry: Entry, context: Context, walk: Walk): CoverageFact[] {
  const { lexicon } = walk
  const figures = figuresTold(entry, context, walk).filter(({ said, quantity }) => !isPassRate(said, quantity))
  if (figures.length === 0 && filling(entry, lexicon).length === 0) return []
  const meant = meantIn(entry, context, figures, lexicon)
  const measured = measuredFigures(entry.said, figures, lexicon)
  const { by, name } = namedIn(entry, figures, lexicon)
  if (measured.length > 1 && by !== 'part')
    return measured.flatMap((one) => factsOf(entry, one.name, assign(one.figures, meant, lexicon), context))
  const goal = filling(entry, lexicon).find(({ of }) => of !== null)?.of
  const named = by === 'nothing' || by === 'whole' ? (goal ?? 'overall') : name
  return factsOf(entry, named, { ...inFilling(entry, context, lexicon), ...assign(figures, meant, lexicon) }, context)
}

function inRow(entry: Entry, context: Context, lexicon: Lexicon): CoverageFact[] {
  if (!isCoverageRow(entry, context, lexicon)) return []
  const named = figuresIn(entry.said, lexicon)
  const parts = partsInRow(entry, lexicon)
  if (parts.length > 0)
    return parts.flatMap(({ name, figure }) =>
      factsOf(entry, name, assign([figure], { promised: isGoal(context), past: false }, lexicon), context),
    )
  const told = { ...assign(named, meantIn(entry, context, named, lexicon), lexicon), ...figuresInRow(entry, lexicon) }
  const isNow = entry.cells.some(({ column }) => column === 'current')
  const name = nameOfRow(entry, named, lexicon)
  if (entry.said.label === 'before' && told.current && !told.before) return factsOf(entry, name, { before: told.current }, context)
  return factsOf(entry, name, isGoal(context) && !isNow ? promised(told) : told, context)
}

const hasPercent = (said: Said): boolean => said.quantities.some(({ percent }) => percent)

/** Whether an entry has a percentage of its own. */
export const tellsPercent = (entry: Entry): boolean => hasPercent(entry.said) || entry.cells.some((one) => hasPercent(one.said))

const SILENT: ReadonlySet<Modality> = new Set(['advice', 'example'] as const)

/** Whether what a place says of coverage is told in claims alone: examples, advice that is no work, what is expected without what is. */
function isTold({ current }: CoverageFact, { said, fence, checkbox }: Entry, { modality, role, state, coverage }: Context): boolean {
  if (coverage || checkbox !== null) return true
  if (role === 'recommendations') return current !== null
  if (state === 'todo') return true
  return modality === 'expected' ? current !== null && said.ofCoverage && fence === null : !SILENT.has(modality)
}

/** So many parts are known again by one figure. */
const KNOWN = 40

/** The coverage that an entry tells, in percent: of its part, or of each measure; empty where it tells none. */
export function readCoverage(entry: Entry, context: Context, walk: Walk): CoverageFact[] {
  const { lexicon, covered } = walk
  if (fills(entry, lexicon)) return []
  const found = entry.shape === 'row' ? inRow(entry, context, lexicon) : inLine(entry, context, walk)
  const told = found.filter((fact) => isTold(fact, entry, context))
  for (const { name, current } of told) {
    const known = covered.get(current ?? -1) ?? []
    if (current !== null && known.length < KNOWN) covered.set(current, known)
    if (known.length < KNOWN) known.push(wordsOf(name, lexicon))
  }
  return told
}
