import type { Column } from '../../../vocabulary/index.ts'
import { valueType } from '../../block/columns.ts'
import type { Context } from '../../block/context.ts'
import { type Cell, type Entry, once } from '../../block/entry.ts'
import type { Said } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { firstFrom } from '../../line/status.ts'
import { isOfOther } from './evidence.ts'
import { type Field, type Figure, type Figures, figuresIn } from './figures.ts'
import { namedIn } from './name.ts'
import { namedBy } from './named.ts'
import { speaksOfCoverage } from './words.ts'

/** What the figures of a column are, the most telling first. */
const FIELDS: readonly (readonly [Column, Field])[] = [
  ['current', 'current'],
  ['coverage', 'current'],
  ['lines', 'current'],
  ['statements', 'current'],
  ['after', 'current'],
  ['value', 'current'],
  ['percent', 'current'],
  ['branches', 'current'],
  ['functions', 'current'],
  ['completion', 'current'],
  ['target', 'target'],
  ['expected', 'target'],
  ['before', 'before'],
]
/** Columns of a verdict or a remark: a figure in one is the row's where the row itself speaks of coverage. */
const VERDICTS: readonly Column[] = ['result', 'status', 'note', 'evidence']
const MEASURES: readonly (Column | null)[] = ['lines', 'branches', 'functions', 'statements']
/** Columns whose percentages are no coverage, whatever stands beside them. */
const NEVER: readonly (Column | null)[] = ['gap', 'passrate', 'covered', 'passed', 'failed', 'tests']
/** Columns of counts of tests, whose shares are pass rates. */
const COUNTED: ReadonlySet<Column | null> = new Set([
  ...(['tests', 'passed', 'failed', 'skipped', 'blocked', 'errors', 'created', 'runnable', 'pending', 'count', 'passrate'] as const),
])
/** So near must a percentage come to what the counts beside it give. */
const NEAR = 0.6

const numberIn = ({ quantities: [first, second] }: Said): number | null => (first && !second ? first.value : null)
const isPercent = ({ said }: Cell): boolean => said.quantities.some(({ percent }) => percent)

/** The figures of a cell; in a column of percentages a bare number is one too. */
function figuresOf({ said, header, values }: Cell, lexicon: Lexicon): readonly Figure[] {
  const figures = figuresIn(said, lexicon)
  const [quantity] = said.quantities
  if (figures.length > 0 || values === 'percent' || !quantity || !header.includes('%')) return figures
  const value = numberIn(said)
  if (value === null || value > 100 || quantity.total !== null) return []
  return [{ said, quantity: { ...quantity, percent: true }, field: null, ahead: false }]
}

/** Whether a table tells coverage by its columns: one is named so, or its percentages are named by what they measure. */
function isCoverageTable({ cells }: Entry, lexicon: Lexicon): boolean {
  const measured = cells.filter((one) => MEASURES.includes(one.column) && (one.values === 'percent' || one.header.includes('%')))
  if (measured.length > 1 || measured.some((one) => one.column === 'lines')) return true
  return cells.some((one) => one.column === 'coverage' || speaksOfCoverage(lexicon.tokens(one.header), lexicon))
}

/** Whether a percentage is the share of two counts of code: "lamp.c | 40 | 5 | 88%", whatever the columns are called. */
function isShare({ cells }: Entry): boolean {
  if (cells.some(({ column }) => COUNTED.has(column))) return false
  const [whole, part] = cells.flatMap((one) => (isPercent(one) ? [] : (numberIn(one.said) ?? [])))
  if (!whole || part === undefined || part > whole) return false
  const share = (part / whole) * 100
  const percents = cells.flatMap(({ said, values }) => (values === 'percent' ? (numberIn(said) ?? []) : []))
  return percents.some((percent) => Math.abs(percent - share) < NEAR || Math.abs(percent - (100 - share)) < NEAR)
}

/** Whether most rows below an entry are files of code whose percentages are shares of their counts. */
const holdsShares = once((of, lexicon) => {
  const rows = of.children.filter(({ shape }) => shape === 'row')
  const files = rows.filter((row) => valueType(row.said, lexicon) === 'path' && !/test|spec/i.test(row.said.name) && isShare(row))
  return files.length * 2 > rows.length
})

/** Whether a row below an entry speaks of coverage. */
const holdsCoverage = once((of) => of.children.some(({ shape, said }) => shape === 'row' && said.ofCoverage))

/** "27 tests, 8.5% coverage": a figure right beside the coverage word. */
const tellsBeside = ({ said }: Cell, lexicon: Lexicon): boolean =>
  said.ofCoverage &&
  figuresIn(said, lexicon).some(({ quantity }) => lexicon.coverage.at(said.tokens, firstFrom(said.tokens, quantity.end)) !== null)

/** "Parser | 60% | 75%" below "Before" and "After" or "Current" and "Target": how far a part has come. */
const isProgress = ({ cells }: Entry): boolean =>
  cells.filter(({ column, values }) => column !== null && PROGRESS.has(column) && values === 'percent').length > 1
const PROGRESS: ReadonlySet<string> = new Set(['before', 'after', 'current', 'target'])

/** Whether a row tells coverage: by its name, its section, its columns, its neighbours, or its kind of name in a report on coverage. */
export function isCoverageRow(entry: Entry, context: Context, lexicon: Lexicon): boolean {
  const { said, cells, parent } = entry
  if (isOfOther(entry, lexicon) || lexicon.figures.all(said.tokens).some(({ row }) => row.field === 'other')) return false
  if (said.ofCoverage || context.coverage || isCoverageTable(entry, lexicon)) return true
  if (cells.some((one) => tellsBeside(one, lexicon))) return true
  if (parent && isShare(entry) && holdsShares(parent, lexicon)) return true
  if (parent && valueType(said, lexicon) === 'path' && holdsCoverage(parent, lexicon)) return true
  const isCode = said.line.spans.some(({ kind }) => kind === 'code')
  return context.coverageTitled && (isCode || lexicon.measures.whole(said.name) !== null || (context.role === null && isProgress(entry)))
}

/** What a row's figures are the coverage of: its name; the cell before it where the name lists tests. */
export function nameOfRow(entry: Entry, figures: readonly Figure[], lexicon: Lexicon): string {
  const [first] = entry.cells
  const isBefore = first && (first.said.line.origins[0]?.column ?? 0) < (entry.said.line.origins[0]?.column ?? 0)
  const before = isBefore && entry.rowOf === 'test' && first.values === 'words' ? namedBy(first.said.name, { row: true }, lexicon) : null
  return (before?.by === 'part' ? before.name : namedIn(entry, figures, lexicon).name) || 'overall'
}

/** The figures of a table row by their columns; words in a cell say it before its column does: "need 80%". */
export function figuresInRow(entry: Entry, lexicon: Lexicon): Figures {
  const told: Figures = {}
  const own = entry.said.ofCoverage
  const cells = entry.cells.map((one) => ({ ...one, figures: figuresOf(one, lexicon) }))
  const isUsed = (one: Figure): boolean => Object.values(told).includes(one)
  for (const { column, figures } of cells.filter((one) => !NEVER.includes(one.column)))
    for (const one of figures) if (one.field && (one.field !== 'current' || column === null || column === 'status')) told[one.field] ??= one
  for (const [column, field] of FIELDS)
    for (const one of cells) {
      const [first] = one.column === column ? one.figures : []
      if (first && !isUsed(first)) told[field] ??= first
    }
  const others = cells.filter(({ column, said }) => column === null || ((own || said.ofCoverage) && VERDICTS.includes(column)))
  const plain = others.flatMap(({ figures }) => figures).find((one) => !isUsed(one))
  if (plain && !told.current && (!told.target || own)) told.current = plain
  return told
}

/** The figures of a row that tells of a time or a goal, "Week 3" or "Target", by the parts that head its columns. */
export function partsInRow({ said, cells }: Entry, lexicon: Lexicon): { name: string; figure: Figure }[] {
  const [told] = lexicon.figures.all(said.tokens).flatMap(({ row }) => (row.field === 'other' ? [] : row.field))
  if (!told && !said.tokens.some(({ kind }) => kind === 'number')) return []
  if (said.ofCoverage || cells.some(({ values, column }) => values === 'percent' && column !== null)) return []
  const found = cells.flatMap((one) => {
    const [figure] = one.values === 'percent' ? figuresOf(one, lexicon) : []
    const { by, name } = namedBy(one.header, { row: true }, lexicon)
    return figure && (by === 'part' || by === 'whole') ? [{ name, figure: { ...figure, field: figure.field ?? told ?? null } }] : []
  })
  return found.length > 1 ? found : []
}
