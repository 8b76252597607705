import type { Position } from '../../document/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { roleOf } from '../block/role.ts'
import type { Role } from '../block/roleRows.ts'
import type { Said } from '../line/grammar.ts'
import { placed } from '../line/place.ts'
import { bareTitle, isSure, namedKind } from '../line/title.ts'
import { labelIn, labelOfHeading } from '../line/unit.ts'
import { readCompletion } from './completion.ts'
import { readDated } from './datedLine.ts'
import type { NoteFact } from './fact.ts'
import { noteOfDate, readField } from './field.ts'
import { isOfWhole, outerPlace, placeOfField } from './fieldPlace.ts'
import { datesOfHeading, isoDates } from './headerDates.ts'
import { headingState, isDecorated } from './headingState.ts'
import { piecesOf } from './pieces.ts'
import type { Walk } from './walk.ts'
import type { HeadingFact } from './wholeFact.ts'

/** What stands right below a heading that opens a group. */
const LISTS: readonly Entry['shape'][] = ['bullet', 'row', 'label', 'line']
/** Whether a heading opens a group of entries: its words are a group's, or a list stands right below them. */
const groups = ({ children }: Entry, role: Role | null): boolean =>
  role !== null && role.row.holds !== 'nothing' && (role.whole || LISTS.includes(children[0]?.shape ?? 'text'))

const SHAPES: readonly Entry['shape'][] = ['text', 'bullet', 'row', 'label', 'heading']

/** Hears the completion that a line claims for the whole. */
function hearCompletion(entry: Entry, context: Context, walk: Walk): void {
  const { title, page, lexicon } = walk
  const opens = page.headings.includes(entry) || (entry.parent !== null && page.headings.includes(entry.parent))
  const outer = entry === title ? 'header' : outerPlace(entry, walk)
  const completion = readCompletion(
    entry,
    context,
    {
      inHeader: outer === 'header',
      whole: () => outer !== null || opens || isOfWhole(entry, walk),
      leads: () => opens || outer !== null || page.closings.some(({ section }) => section.children.slice(0, 2).includes(entry)),
      called: page.called,
    },
    lexicon,
  )
  if (completion) walk.facts.push(completion)
}

/** Hears the pair that a piece of a line is, or the date that it bears. */
function hearPair(piece: Entry, entry: Entry, walk: Walk): void {
  const { page, lexicon, facts } = walk
  const field = readField(piece, () => placeOfField(entry, walk), page.called, lexicon)
  const note = field ? noteOfDate(piece, field, page.called, lexicon) : null
  const dated = field && field.dates.length > 0 ? null : readDated(piece, () => outerPlace(entry, walk), lexicon)
  facts.push(...[field, note, dated].filter((one) => one !== null))
}

/** Hears what an entry says of the report as a whole: a pair of its header, its date, its completion. */
export function readHeader(entry: Entry, context: Context, walk: Walk): void {
  const isMeant = context.modality === 'actual' || outerPlace(entry, walk) !== null
  if (entry !== walk.title && isMeant && SHAPES.includes(entry.shape))
    for (const piece of piecesOf(entry, walk.lexicon)) hearPair(piece, entry, walk)
  hearCompletion(entry, context, walk)
}

/** A note on a front matter that is no YAML. */
export const illegible = (position: Position): NoteFact => ({
  kind: 'note',
  code: 'front-matter',
  message: 'From this line on the front matter is no YAML: nothing in it was read.',
  line: position.start.line,
  position,
  modality: 'actual',
  evidence: [],
})

/**
 * A heading, and what it says of the whole report where it is the title.
 *
 * @param said the title where a pair gives it
 */
export function readHeading(entry: Entry, { title, page, lexicon }: Walk, said: Said = entry.said): HeadingFact {
  const isTitle = entry === title || said !== entry.said
  const stated = headingState(entry, said, lexicon)
  const dates = datesOfHeading(said, isTitle, lexicon)
  const about = namedKind(said, lexicon)
  return {
    kind: 'heading',
    text: bareTitle(said),
    depth: isTitle ? 0 : entry.depth,
    leads: isTitle || page.headings.includes(entry),
    bare: entry.children.length === 0,
    groups: groups(entry, roleOf(said, lexicon)),
    state: stated?.state ?? null,
    decorated: stated !== null && isDecorated(said, stated),
    about: about?.kind ?? null,
    sure: about !== null && isSure(about),
    label: isTitle ? labelIn(said.text, lexicon) : labelOfHeading(said.text, lexicon),
    dates: isoDates(dates),
    ...placed(entry, 'actual', stated ? [...dates, stated.evidence] : dates),
  }
}
