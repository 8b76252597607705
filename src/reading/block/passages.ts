import type { Position, Section } from '../../document/index.ts'
import type { Column, Label, State } from '../../vocabulary/index.ts'
import { isGeneric } from '../line/generic.ts'
import { type Said, SILENCE } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placeOf } from '../line/place.ts'
import type { Quantity } from '../line/quantity.ts'
import { isAhead, type OwnWord, ownWordsIn, type Phrase, partWords, phrasesIn } from '../line/told.ts'
import { legible } from '../page/frontMatter.ts'
import { type Entry, entry } from './entry.ts'
import { roleOf } from './role.ts'
import { readBlocks } from './shapes/blocks.ts'
import { statedBy } from './state.ts'

/** A number of a passage, with what it counts; its offsets are those into the text of its cell. */
export interface Figure extends Quantity {
  position: Position
}

/** A stretch of a passage: a cell of a row, or the whole of anything else. */
export interface PassageCell {
  /** The header of its column; null outside of tables, and for the cell that names its row. */
  header: string | null
  column: Column | null
  text: string
  figures: readonly Figure[]
  /** What in it weighs in an audit. */
  phrases: readonly Phrase[]
  /** Its words that tell more than an outcome, a state or a total. */
  ownWords: readonly OwnWord[]
}

/** One thing that a report says, in its place among the others: passages stand in source order, each below the nearest one before it of a lesser level. */
export interface Passage {
  shape: Exclude<Entry['shape'], 'root'>
  /** How many passages it stands below. */
  level: number
  /** The level of a heading, 1 to 6; 0 for anything else. */
  depth: number
  /** What it names: without marks, numbering and notes. */
  name: string
  label: Label | null
  /** The role that it gives to what stands below it, such as `blockers` or `next`; null for none. */
  role: string | null
  /** Whether the name adds up others, such as "Total". */
  isTotal: boolean
  /** Whether the name has no word of its own: it speaks for the whole report. */
  isGeneric: boolean
  /** The words of the name that do more than order a page. */
  partWords: readonly string[]
  /** Whether the name begins with a word for what is still to come. */
  isAhead: boolean
  ofTests: boolean
  ofCoverage: boolean
  /** The status that it states in a word, in a mark or in a box. */
  state: State | null
  /** What stands in its checkbox; null where it has none. */
  box: string | null
  isOrdered: boolean
  /** The cell that names it first; anything but a row has this one alone. */
  cells: readonly [PassageCell, ...PassageCell[]]
  position: Position
}

function cellOf(said: Said, header: string | null, column: Column | null, lexicon: Lexicon): PassageCell {
  const figures = said.quantities.map(({ value, high, op, total, percent, unit, outcome, start, end, last }) => ({
    ...{ value, high, op, total, percent, unit, outcome, start, end, last },
    position: placeOf(said.line, start, last),
  }))
  return { header, column, text: said.text, figures, phrases: phrasesIn(said, lexicon), ownWords: ownWordsIn(said, lexicon) }
}

const isBefore = (one: Position['start'], other: Position['start']): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column)

/** The stretch from the first of several places to the last. */
function spanned(places: readonly Position[], first: Position): Position {
  return places.reduce(
    ({ start, end }, each) => ({ start: isBefore(each.start, start) ? each.start : start, end: isBefore(end, each.end) ? each.end : end }),
    first,
  )
}

const AVERAGE = /average|mean|avg/i

function passageOf(of: Entry, shape: Passage['shape'], level: number, lexicon: Lexicon): Passage {
  const { said, cells, checkbox } = of
  const { name } = said
  const places = cells.filter((one) => one.said.text !== '').map((one) => placeOf(one.said.line))
  return {
    shape,
    level,
    depth: shape === 'heading' ? of.depth : 0,
    name,
    label: said.label,
    role: shape === 'row' ? null : (roleOf(said, lexicon)?.row.role ?? null),
    isTotal: (lexicon.totals.whole(name) !== null || /^(?:grand |sub)?total\b/i.test(name)) && !AVERAGE.test(name),
    isGeneric: isGeneric(name, lexicon),
    partWords: partWords(name, lexicon),
    isAhead: isAhead(name, lexicon),
    ofTests: said.ofTests,
    ofCoverage: said.ofCoverage,
    state: statedBy(of, lexicon)?.state ?? null,
    box: checkbox?.sign ?? null,
    isOrdered: of.ordered,
    cells: [cellOf(said, null, of.rowOf, lexicon), ...cells.map((one) => cellOf(one.said, one.header, one.column, lexicon))],
    position: spanned(places, placeOf(said.line)),
  }
}

function below(parent: Entry, level: number, lexicon: Lexicon): Passage[] {
  return parent.children.flatMap((child) => {
    if (child.shape === 'root') return []
    return [passageOf(child, child.shape, level, lexicon), ...below(child, level + 1, lexicon)]
  })
}

/** Tells what a document says as it stands there: every heading, line, list item and table row, with its numbers and what they count. */
export function passages(document: Section, lexicon: Lexicon): Passage[] {
  const root = entry('root', SILENCE, null)
  readBlocks(legible(document.blocks).blocks, root, lexicon)
  return below(root, 0, lexicon)
}
