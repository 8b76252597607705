import type { Column } from '../../vocabulary/index.ts'
import { valueType } from '../block/columns.ts'
import type { Cell, Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { namedBy, speaksOfCoverage } from './coverageName.ts'
import { type Field, type Figure, type Figures, figuresIn } from './figures.ts'

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
/** Columns of a verdict: a figure in one is the row's where the row itself speaks of coverage. */
const VERDICTS: readonly Column[] = ['result', 'status']
const MEASURES: readonly (Column | null)[] = ['lines', 'branches', 'functions', 'statements']
const NEVER: readonly (Column | null)[] = ['gap', 'passrate', 'covered', 'passed', 'failed', 'tests']

const numberIn = ({ quantities: [first, second] }: Said): number | null => (first && !second ? first.value : null)

/** The figures of a cell; in a column of percentages a bare number is one too. */
function figuresOf({ said, header, values }: Cell, lexicon: Lexicon): readonly Figure[] {
  const figures = figuresIn(said, lexicon)
  const [quantity] = said.quantities
  if (figures.length > 0 || values === 'percent' || !quantity || !/%/.test(header)) return figures
  const value = numberIn(said)
  return value !== null && value <= 100 && quantity.total === null
    ? [{ said, quantity: { ...quantity, percent: true }, field: null, ahead: false }]
    : []
}

/** Whether a table tells coverage by its columns: one is named so, or its percentages are named by what they measure. */
export function isCoverageTable({ cells }: Entry, lexicon: Lexicon): boolean {
  const measured = cells.filter((one) => MEASURES.includes(one.column) && (one.values === 'percent' || /%/.test(one.header)))
  if (measured.length > 1 || measured.some((one) => one.column === 'lines')) return true
  return cells.some((one) => one.column === 'coverage' || speaksOfCoverage(lexicon.tokens(one.header), lexicon))
}

/** So near must a percentage come to what the counts beside it give. */
const NEAR = 0.6

const COUNTED: ReadonlySet<Column | null> = new Set([
  ...(['tests', 'passed', 'failed', 'skipped', 'blocked', 'errors', 'created', 'runnable', 'pending', 'count', 'passrate'] as const),
])

/** Whether a percentage is the share of two counts of code: "lamp.c | 40 | 5 | 88%", whatever the columns are called. */
function isShare({ cells }: Entry): boolean {
  if (cells.some(({ column }) => COUNTED.has(column))) return false
  const numbers = cells.flatMap(({ said }) => numberIn(said) ?? [])
  const counts = cells.flatMap(({ said }) => (said.quantities.some(({ percent }) => percent) ? [] : (numberIn(said) ?? [])))
  const percents = cells.flatMap(({ said, values }) => (values === 'percent' ? (numberIn(said) ?? []) : []))
  const [whole, part] = counts
  if (numbers.length < 3 || !whole || part === undefined || part > whole) return false
  const share = (part / whole) * 100
  return percents.some((percent) => Math.abs(percent - share) < NEAR || Math.abs(percent - (100 - share)) < NEAR)
}

const shares = new WeakMap<Entry, boolean>()

/** Whether a row stands among rows that are named by paths and whose percentages are shares of their counts. */
export function addsUp(entry: Entry, lexicon: Lexicon): boolean {
  const { parent } = entry
  if (!parent || !isShare(entry)) return false
  const known = shares.get(parent)
  if (known !== undefined) return known
  const rows = parent.children.filter((child) => child.shape === 'row')
  const found =
    rows.filter((row) => valueType(row.said, lexicon) === 'path' && !/test|spec/i.test(row.said.name) && isShare(row)).length * 2 >
    rows.length
  shares.set(parent, found)
  return found
}

/** The figures of a table row by their columns; words in a cell say it before its column does: "need 80%". */
export function figuresInRow(entry: Entry, lexicon: Lexicon): Figures {
  const told: Figures = {}
  const own = entry.said.ofCoverage
  const cells = entry.cells.map((one) => ({ column: one.column, said: one.said, figures: figuresOf(one, lexicon) }))
  for (const { column, figures } of cells)
    for (const one of figures)
      if (one.field && !NEVER.includes(column) && !(one.field === 'current' && column !== null && column !== 'status'))
        told[one.field] ??= one
  for (const [column, field] of FIELDS)
    for (const one of cells) {
      const [first] = one.column === column ? one.figures : []
      if (first && !Object.values(told).includes(first)) told[field] ??= first
    }
  const others = cells.filter(({ column, said }) => column === null || ((own || said.ofCoverage) && VERDICTS.includes(column)))
  const [plain] = others.flatMap(({ figures }) => figures).filter((one) => !Object.values(told).includes(one))
  if (plain && !told.current && (!told.target || own)) told.current = plain
  return told
}

/** The figures of a row that tells of a time or a goal, "Week 3" or "Target", by the parts that head its columns. */
export function partsInRow({ said, cells }: Entry, lexicon: Lexicon): { name: string; figure: Figure }[] {
  const [told] = lexicon.figures.all(said.tokens).flatMap(({ row }) => (row.field === 'other' ? [] : row.field))
  if (!told && !said.tokens.some(({ kind }) => kind === 'number')) return []
  const found = cells.flatMap((one) => {
    const [figure] = one.values === 'percent' && !FIELDS.some(([column]) => column === one.column) ? figuresOf(one, lexicon) : []
    const { by, name } = namedBy(one.header, true, lexicon, true)
    return figure && (by === 'part' || by === 'whole') ? [{ name, figure: { ...figure, field: figure.field ?? told ?? null } }] : []
  })
  return found.length > 1 && cells.every(({ values, column }) => values !== 'percent' || column === null) ? found : []
}
