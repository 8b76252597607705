import type { Modality } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { numberEvidence, placed } from '../line/place.ts'
import { coverageName, nameFor, speaksOfCoverage } from './coverageName.ts'
import type { CoverageFact } from './fact.ts'
import { asOrdered, assign, type Field, type Figures, isPromised, percents } from './figures.ts'

const CELL_FIELDS: Readonly<Record<string, Field>> = {
  current: 'current',
  after: 'current',
  coverage: 'current',
  value: 'current',
  percent: 'current',
  lines: 'current',
  statements: 'current',
  status: 'current',
  result: 'current',
  target: 'target',
  expected: 'target',
  before: 'before',
  completion: 'current',
}
const CELL_ORDER = [
  'current',
  'coverage',
  'lines',
  'after',
  'value',
  'percent',
  'statements',
  'result',
  'status',
  'completion',
  'target',
  'expected',
  'before',
] as const

function fromCells(entry: Entry, context: Context): Figures {
  const figures: Figures = {}
  for (const column of CELL_ORDER) {
    const found = cell(entry, column)
    const quantity = found ? percents(found.said)[0] : undefined
    const field = CELL_FIELDS[column]
    if (found && quantity && field && !figures[field]) figures[field] = { said: found.said, quantity }
  }
  const named = entry.cells.find((one) => one.column === null && percents(one.said).length > 0)
  const quantity = named ? percents(named.said)[0] : undefined
  if (named && quantity && !figures.current && !figures.target) figures.current = { said: named.said, quantity }
  if (figures.target || !figures.current || cell(entry, 'current') || !isPromised(context, entry.said)) return figures
  return figures.before ? { target: figures.current, current: figures.before } : { target: figures.current }
}

function fromAttributes(entry: Entry, context: Context): Figures {
  const figures: Figures = {}
  const promised = isPromised(context, entry.said)
  const fields: readonly [Parameters<typeof entry.attributes.get>[0], Field][] = [
    ['current', 'current'],
    ['target', 'target'],
    ['before', promised ? 'current' : 'before'],
    ['after', promised ? 'target' : 'current'],
    ['coverage', 'current'],
  ]
  for (const [label, field] of fields) {
    const said = entry.attributes.get(label)
    const quantity = said ? percents(said)[0] : undefined
    if (said && quantity && !figures[field]) figures[field] = { said, quantity }
  }
  return figures
}

/** How many words of a plain sentence may stand before the figure. */
const FEW = 4

/** Whether a figure stands in the middle of a plain sentence, where nothing is heard. */
function isProse(entry: Entry, lexicon: Lexicon): boolean {
  const { said } = entry
  const [first] = percents(said)
  if (entry.shape !== 'text' || said.bold || said.marks.length > 0 || !first || said.parts.length > 2) return false
  const before = said.tokens.filter((token) => token.end <= first.start && token.kind === 'word')
  const named = lexicon.coverage.all(said.tokens).some((hit) => hit.from <= FEW)
  return before.length > FEW || (before.length > 0 && !named)
}

/** "planner: 41% → 52%": in a report on coverage a bullet that is a name and figures tells a coverage, where nothing says what the list is. */
function isListed({ said, shape }: Entry, { coverageTitled, role }: Context, lexicon: Lexicon): boolean {
  const [first] = percents(said)
  if (!coverageTitled || role !== null || shape !== 'bullet' || said.label !== null || !first || first.start < said.valueStart) return false
  const isBare = said.tokens.every(({ kind, start }) => start < said.valueStart || kind === 'number' || kind === 'sign')
  return isBare && lexicon.outcomes.all(lexicon.tokens(said.name)).length === 0
}

/** A figure that stands now is actual wherever it is told; a target keeps what its section says of it. */
const meant = (field: Field, { modality }: Context): Modality | null =>
  field === 'current' ? 'actual' : field === 'before' ? 'before' : modality === 'actual' ? 'target' : null

const hasPercent = (said: Said): boolean => said.quantities.some(({ percent }) => percent)

/** The coverage that an entry tells of its part, in percent; null where it tells none. */
export function readCoverage(entry: Entry, context: Context, lexicon: Lexicon): CoverageFact | null {
  const isSaid = hasPercent(entry.said) || entry.cells.some((one) => hasPercent(one.said))
  if (!isSaid && ![...entry.attributes.values()].some(hasPercent)) return null
  const named = entry.said.ofCoverage
  const column =
    entry.shape === 'row' &&
    entry.cells.some((one) => speaksOfCoverage(lexicon.tokens(one.header), lexicon) || one.column === 'lines' || one.column === 'branches')
  const own = entry.shape === 'row' && percents(entry.said).length === 0
  if (!named && !column && !context.coverage && !isListed(entry, context, lexicon)) return null
  if (lexicon.otherCoverage.all(entry.said.tokens).length > 0) return null
  const inText = entry.shape === 'row' && !own ? {} : asOrdered(entry, assign(entry.said, context), lexicon)
  if (isProse(entry, lexicon)) return null
  const figures: Figures = { ...fromAttributes(entry, context), ...(entry.shape === 'row' ? fromCells(entry, context) : inText) }
  const evidence: Evidence[] = []
  const value = (field: Field): number | null => {
    const found = figures[field]
    if (!found) return null
    evidence.push({ ...numberEvidence(found.said, found.quantity, field), meant: meant(field, context) })
    return found.quantity.value
  }
  const read = { current: value('current'), target: value('target'), before: value('before') }
  if (read.current === null && (context.role === 'recommendations' || (read.target === null && read.before === null))) return null
  return {
    kind: 'coverage',
    name: coverageName(nameFor(entry, lexicon), context, lexicon),
    ...read,
    ...placed(entry, context.modality, evidence),
  }
}
