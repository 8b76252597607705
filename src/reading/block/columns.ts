import type { Column, Measure } from '../../vocabulary/index.ts'
import { fullDatesIn } from '../line/date.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { isOpenBlocker } from './heads.ts'
import { headsIn } from './role.ts'

/** What the value of a cell is; `words` where it is nothing narrower. */
export type ValueType = 'mark' | 'percent' | 'ratio' | 'date' | 'severity' | 'status' | 'count' | 'id' | 'path' | 'words'

/** A column of a table: what it holds by its header and its values, and what most of its values are. */
export interface TypedColumn {
  column: Column | null
  /** Null where its cells are empty or of no one type. */
  values: ValueType | null
}

const NOTHING = /^(?:[-–—.…]*|n\/?a|tbd)$/i
const ID = /^(?:#\d{1,6}|[A-Za-z]{1,6}[-_#]\d{1,6}(?:[.-]\d{1,6})?|[A-Z]{1,3}\d{1,6})$/
const PATH = /^(?:[\w.@~*-]*[/\\])+[\w.@*-]*$|^[\w.*-]+\.[a-z]{1,5}$|^\w+(?:::\w+)+$/
/** So many words may stand beside a number that is the value of its cell. */
const FEW = 2

/** What a cell says without its marks. */
export const bareText = ({ text, marks }: Said): string =>
  marks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).trim()

/** Whether a number leads its cell, with few words behind it. */
function leads({ tokens, quantities: [first] }: Said, few = FEW): boolean {
  if (!first) return false
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length <= few && words.every(({ start }) => start >= first.start)
}

/** The types of values in the order in which a cell is asked. */
const TYPES: readonly { type: ValueType; is: (said: Said, bare: string, lexicon: Lexicon) => boolean }[] = [
  { type: 'mark', is: ({ marks }, bare) => bare === '' && marks.length > 0 },
  { type: 'percent', is: (said) => said.quantities[0]?.percent === true && leads(said) },
  { type: 'ratio', is: (said) => typeof said.quantities[0]?.total === 'number' && leads(said) },
  { type: 'date', is: (_, bare, lexicon) => bare.length <= 30 && fullDatesIn(bare, lexicon).length > 0 },
  { type: 'severity', is: (_, bare, lexicon) => lexicon.severities.whole(bare) !== null },
  { type: 'status', is: (_, bare, lexicon) => lexicon.states.whole(bare) !== null || lexicon.outcomes.whole(bare) !== null },
  { type: 'count', is: (said) => said.quantities.length === 1 && leads(said) },
  { type: 'id', is: (_, bare) => ID.test(bare) },
  { type: 'path', is: (_, bare) => PATH.test(bare) },
]

/** What the value of a cell is; null where it has none. */
export function valueType(said: Said, lexicon: Lexicon): ValueType | null {
  const bare = bareText(said)
  if (NOTHING.test(bare) && said.marks.length === 0) return null
  return TYPES.find(({ is }) => is(said, bare, lexicon))?.type ?? 'words'
}

/** What more than half of the values are; null where no type has as many. */
function valuesOf(cells: readonly Said[], lexicon: Lexicon): ValueType | null {
  const tally = new Map<ValueType, number>()
  for (const said of cells) {
    const type = valueType(said, lexicon)
    if (type) tally.set(type, (tally.get(type) ?? 0) + 1)
  }
  const all = [...tally.values()].reduce((sum, count) => sum + count, 0)
  return [...tally].find(([, count]) => count * 2 > all)?.[0] ?? null
}

/** Columns that no percentage is a value of: a header that says so is heard otherwise. */
const WORDED: ReadonlySet<Column> = new Set<Column>([
  ...(['item', 'test', 'suite', 'gate', 'metric', 'blocker', 'risk', 'covered', 'owner', 'date', 'number'] as const),
  ...(['severity', 'priority', 'impact', 'mitigation', 'resolution', 'evidence', 'note'] as const),
])

/** The columns that percentages of a measure stand in. */
const MEASURED: Readonly<Record<Measure, Column>> = {
  line: 'lines',
  branch: 'branches',
  function: 'functions',
  statement: 'statements',
  instruction: 'statements',
}

/** What a header can mean, the likeliest first: the whole of it, else how it ends, else how it begins. */
function readings(header: string, lexicon: Lexicon): Column[] {
  const whole = lexicon.columns.whole(header)
  if (whole) return [whole]
  const tokens = lexicon.tokens(header.replace(/\([^()]*\)/g, ' ').replace(/[-–_/]/g, ' '))
  const begins = lexicon.columns.at(tokens, 0)
  const ends = tokens.flatMap((_, from) => lexicon.columns.at(tokens, from) ?? []).find(({ to }) => to === tokens.length)
  const isTalk = headsIn(header, lexicon)[0]?.subject === 'talk'
  return [...(ends ? [ends.row] : []), ...(begins ? [begins.row] : [])].filter((column) => column !== 'blocker' || !isTalk)
}

/** What a column holds, by its header and by what its values are: a column "Lines" of percentages is line coverage. */
export function columnOf(header: string, values: ValueType | null, lexicon: Lexicon): Column | null {
  const named = readings(header, lexicon)
  const isAnswered = values === 'mark' || values === 'status' || lexicon.columns.whole(header) !== null
  const kept = isAnswered ? named : []
  if (values !== 'count' && values !== 'percent' && values !== 'ratio' && isOfBlockers(header, kept, lexicon)) return 'blocker'
  if (values !== 'percent') return named[0] ?? null
  const measure = lexicon.measures.all(lexicon.tokens(header))[0]?.row
  return named.find((column) => !WORDED.has(column)) ?? (measure ? MEASURED[measure] : null) ?? named[0] ?? null
}

/** A header that is composed as one of blockers, such as "Any blockers?" or "Impediments / questions"; one that asks "Blocks release" wants an answer. */
function isOfBlockers(header: string, named: readonly Column[], lexicon: Lexicon): boolean {
  const [head] = headsIn(header, lexicon)
  return head !== undefined && isOpenBlocker(head) && !/\bbefore\s*$/iu.test(header) && !named.some((column) => KEPT.has(column))
}
const KEPT: ReadonlySet<Column> = new Set(['blocking', 'blockedBy', 'blocked'])

/** The columns of a table, each by its header and its cells. */
export function typedColumns(headers: readonly string[], rows: readonly (readonly Said[])[], lexicon: Lexicon): TypedColumn[] {
  return headers.map((header, index) => {
    const values = valuesOf(
      rows.flatMap((row) => row[index] ?? []),
      lexicon,
    )
    return { column: columnOf(header, values, lexicon), values }
  })
}
