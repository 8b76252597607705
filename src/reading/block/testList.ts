import { ENDS, outcomeFirst, outcomeOf, outcomeWord } from '../facts/outcome.ts'
import { looksLikeTest } from '../facts/test.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import type { Role } from './roleRows.ts'
import { statedBy } from './state.ts'
import { countsTests } from './testCounts.ts'

/** How the entries below a block are written: those of one kind are judged together. */
export type ListKind = 'bullets' | 'rows' | 'lines' | 'headings'

/** Entries of one kind right below a block, and what is told of them above: whether they are single tests is one question. */
export interface TestList {
  of: Entry
  kind: ListKind
  entries: readonly Entry[]
  /** Those that could be a single test each. */
  single: readonly Entry[]
  /** The block's own words, and those of the line that leads to the list. */
  heads: readonly Said[]
  /** What stands below the block takes. */
  context: Context
  role: Role | null
  /** Whether the block is a piece of work or a test itself. */
  work: 'test' | 'item' | null
  isTitle: boolean
  lexicon: Lexicon
}

const KINDS: Readonly<Record<Entry['shape'], ListKind | null>> = {
  root: null,
  label: null,
  text: 'bullets',
  bullet: 'bullets',
  row: 'rows',
  line: 'lines',
  heading: 'headings',
}

const isLed = ({ shape, said }: Entry): boolean => shape !== 'text' || said.marks.some(({ place, row }) => place === 'start' && row?.test)

/** The entries right below a block by how they are written, those left out that fill it. */
export function listsBelow(of: Entry, taken: ReadonlySet<Entry>): { kind: ListKind; entries: Entry[] }[] {
  const lists: { kind: ListKind; entries: Entry[] }[] = []
  for (const child of of.children) {
    const kind = taken.has(child) || !isLed(child) ? null : KINDS[child.shape]
    const open = lists.find((one) => one.kind === kind)
    if (open) open.entries.push(child)
    else if (kind) lists.push({ kind, entries: [child] })
  }
  return lists
}

/** The line right above the first of the entries, where it is one of text: "Impact: 3 tests failing". */
export function leadOf(of: Entry, first: Entry | undefined): Said | null {
  const above = first ? of.children[of.children.indexOf(first) - 1] : undefined
  return above?.shape === 'text' ? above.said : null
}

/** A row that tells of several files or tests names a group of them: "Parser | 30/30". */
const holdsFiles = ({ cells }: Entry): boolean =>
  cells.some(({ said, column }) =>
    said.quantities.some(
      ({ unit, total, percent }) =>
        unit === 'file' || unit === 'test' || ((column === 'result' || column === 'status') && total !== null && total > 1 && !percent),
    ),
  )

/** "All passed": a line of several words that are a state and nothing else tells of those beside it. */
const sumsUp = ({ shape, said: { state, text } }: Entry): boolean =>
  shape === 'bullet' && state?.by === 'start' && state.place === 'whole' && /\s/.test(text.slice(state.start, state.end))

/** Whether an entry could be a single test: it has a name, and is no count, no file and no field. */
function isSingle(entry: Entry): boolean {
  const { said, shape } = entry
  const isField = said.label !== null && (said.parts[1]?.by ?? 'colon') === 'colon'
  if (said.name === '' || isField || sumsUp(entry) || /^\(.*\)$|^[^\s#]*\/(?:\s+#|$)/.test(said.text)) return false
  if (shape === 'row') return entry.rowOf === 'test' || !holdsFiles(entry)
  return !countsTests(said) || looksLikeTest(said)
}

const isPair = ({ said }: Entry): boolean => said.bold && said.parts[1]?.by === 'colon' && said.marks.length === 0

/** Those of the entries that could be single tests each; one that is a bold name and a value among others that are not tells of them all. */
export function singleOf(entries: readonly Entry[]): readonly Entry[] {
  const single = entries.filter(isSingle)
  const others = single.filter((entry) => !isPair(entry))
  return others.length * 2 > single.length ? others : single
}

/** How many of the entries are so, from 0 to 1. */
export const share = (entries: readonly Entry[], is: (entry: Entry) => boolean): number =>
  entries.length === 0 ? 0 : entries.filter(is).length / entries.length

/** Whether an entry tells how it stands. */
export const isStated = (entry: Entry, lexicon: Lexicon): boolean =>
  statedBy(entry, lexicon) !== null ||
  outcomeFirst(entry.said, lexicon) !== null ||
  outcomeOf(entry, lexicon) !== null ||
  statusBelow(entry)

/** The lines below a heading that tell its status, before the heading has taken them. */
export const resultsBelow = ({ shape, children }: Entry): readonly Entry[] =>
  shape === 'heading' ? children.filter(({ said }) => said.label === 'status' && said.value !== null) : []

/** "- Status: ✅" below a heading. */
const statusBelow = (entry: Entry): boolean => resultsBelow(entry).some(({ said }) => said.state !== null || said.marks.length > 0)

/** Whether an entry tells in words how a test ended, or a line below it does. */
export function tellsEnd(entry: Entry, lexicon: Lexicon): boolean {
  const own = outcomeFirst(entry.said, lexicon) ?? outcomeOf(entry, lexicon)
  const below = own ? [] : resultsBelow(entry).map(({ said }) => outcomeWord(said, lexicon))
  return [own, ...below].some((ended) => ended && ENDS.has(ended.status))
}
