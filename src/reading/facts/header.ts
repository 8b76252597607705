import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { roleOf } from '../block/role.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import { bareTitle, isSure, namedKind } from '../line/title.ts'
import { labelIn, labelOfHeading } from '../line/unit.ts'
import { speaksForWhole, wordsOfTitle } from '../page/whole.ts'
import { readCompletion, type Standing } from './completion.ts'
import { readDated } from './datedLine.ts'
import type { FieldFact, HeadingFact, NoteFact } from './fact.ts'
import { pairOf, readField } from './field.ts'
import { datesOfHeading, impossibleDate, isoDates } from './headerDates.ts'
import { headingState } from './headingState.ts'
import type { Walk } from './walk.ts'

/** Labels that speak for the whole wherever they stand: "Overall status", "Final verdict". */
const isOverall = ({ said }: Entry): boolean =>
  said.tokens.slice(0, 2).some((token) => /^(?:overall|final|conclusion|verdict|gesamt\p{L}*|general|global|geral)$/u.test(token.key))

/** Whether the sections beside hold a pair of the same key: then it tells of its own section. */
const isRepeated = ({ parent, said }: Entry): boolean =>
  parent?.parent?.children.some(
    (other) =>
      other !== parent &&
      other.shape === 'heading' &&
      other.children.some((line) => line.said.label !== null && line.said.name === said.name),
  ) ?? false

/** Where a pair stands that may be one of the page; null for a line that cannot be one. */
function whereOf(entry: Entry, { title, page, lexicon }: Walk): FieldFact['where'] | null {
  const { parent, shape, said } = entry
  const isWhole = (): boolean => speaksForWhole(entry, page.lead, lexicon) || isOverall(entry)
  if (shape === 'heading') {
    const tells = said.label !== null && said.label !== 'label'
    if (entry === title || (!tells && entry.children.length > 0 && !pairOf(entry, wordsOfTitle(page.lead), lexicon))) return null
    return page.headings.includes(entry) ? 'header' : isWhole() ? 'heading' : 'part'
  }
  if (shape !== 'text' && shape !== 'bullet' && shape !== 'row' && shape !== 'label') return null
  if (parent?.shape === 'root' || parent === title || parent?.role?.row.role === 'header') return 'header'
  if (parent && page.sections.has(parent)) return 'header'
  if (parent === page.last && shape === 'text' && !isRepeated(entry)) return 'footer'
  return isWhole() ? 'section' : 'part'
}

/** How a line stands that may claim how far the whole is. */
function standingIn(entry: Entry, where: FieldFact['where'] | null, called: ReadonlySet<string>, { title, page, lexicon }: Walk): Standing {
  const { parent } = entry
  const isOpening = page.headings.includes(entry) || (parent !== null && page.headings.includes(parent))
  const inHeader = where === 'header' || entry === title
  const whole = where === null ? isOpening || speaksForWhole(entry, page.lead, lexicon) : where !== 'part'
  const leads =
    isOpening || inHeader || where === 'footer' || page.closings.some(({ section }) => section.children.slice(0, 2).includes(entry))
  return { inHeader, whole, leads, called }
}

/** A note on a pair that should date the page and tells no day. */
function undated(entry: Entry, { label, dates }: FieldFact, called: ReadonlySet<string>, lexicon: Lexicon): NoteFact[] {
  const pair = (label === 'date' || label === 'updated') && dates.length === 0 ? pairOf(entry, called, lexicon) : null
  return pair ? [impossibleDate(pair.said, pair.from, lexicon)].filter((note) => note !== null) : []
}

/** Hears what an entry says of the report as a whole: a pair of its header, its completion. */
export function readHeader(entry: Entry, context: Context, walk: Walk): void {
  const where = whereOf(entry, walk)
  const called = wordsOfTitle(walk.page.lead)
  const field = where ? readField(entry, where, called, walk.lexicon) : null
  if (field) walk.facts.push(field, ...undated(entry, field, called, walk.lexicon))
  const dated = field && field.dates.length > 0 ? null : readDated(entry, where, walk.lexicon)
  if (dated) walk.facts.push(dated)
  const completion = readCompletion(entry, context, standingIn(entry, where, called, walk), walk.lexicon)
  if (completion) walk.facts.push(completion)
}

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
    groups: (roleOf(said, lexicon)?.row.holds ?? 'nothing') !== 'nothing',
    state: stated?.state ?? null,
    about: about?.kind ?? null,
    sure: about !== null && isSure(about),
    label: isTitle ? labelIn(said.text, lexicon) : labelOfHeading(said.text, lexicon),
    dates: isoDates(dates),
    ...placed(entry, 'actual', stated ? [...dates, stated.evidence] : dates),
  }
}
