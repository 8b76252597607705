import type { Section } from '../document/index.ts'
import { collect } from './block/attributes.ts'
import { contentOf } from './block/content.ts'
import { below, type Context, enter, inTrouble } from './block/context.ts'
import { type Decision, decide } from './block/decide.ts'
import { type Entry, entry } from './block/entry.ts'
import { groupRole } from './block/groupRole.ts'
import { READINGS } from './block/readings.ts'
import { roleOf } from './block/role.ts'
import type { Role } from './block/roleRows.ts'
import { readBlocks } from './block/shapes/blocks.ts'
import { statedBy } from './block/state.ts'
import { titled } from './block/titled.ts'
import { readDocument } from './facts/document.ts'
import type { BlockFact, Fact } from './facts/fact.ts'
import { illegible, readHeader, readHeading } from './facts/header.ts'
import { type Heard, hear } from './facts/hear.ts'
import { readLanguage } from './facts/language.ts'
import { claimsIn } from './facts/ledger.ts'
import { entryFacts } from './facts/logEntries.ts'
import { readLookalikes } from './facts/lookalikes.ts'
import { blockerOfPage } from './facts/pageBlocker.ts'
import { testsBelow } from './facts/testLists.ts'
import { countedBlockers, withoutNamed } from './facts/unnamed.ts'
import { readUnread } from './facts/unread.ts'
import { readVerdicts } from './facts/verdict.ts'
import type { Walk } from './facts/walk.ts'
import { SILENCE } from './line/grammar.ts'
import type { Lexicon } from './line/lexicon.ts'
import { placed } from './line/place.ts'
import { legible } from './page/frontMatter.ts'
import { ownRole } from './page/ownRole.ts'
import { pageOf } from './page/page.ts'

/**
 * Reads a document's sections into facts, in source order; it never throws.
 *
 * @param questions whether words that were not understood are told too
 * @param explains whether the readings of every block are told too, with the clues that decided
 */
export function read(document: Section, lexicon: Lexicon, questions = true, explains = false): readonly Fact[] {
  const root = entry('root', SILENCE, null)
  const { blocks, fault } = legible(document.blocks)
  readBlocks(blocks, root, lexicon)
  const page = pageOf(root, lexicon)
  const { stated, heading: title, last } = page
  const walk: Walk = { lexicon, facts: [], title, last, page, questions, explains, tests: new Set(), covered: new Map() }
  if (fault) walk.facts.push(illegible(fault))
  if (stated) walk.facts.push(readHeading(stated.entry, walk, stated.said))
  walk.facts.push(...readVerdicts(page, lexicon))
  const outermost = titled(title, stated?.said ?? null, lexicon)
  for (const child of root.children) visit(child, outermost, walk, 0)
  walk.facts.push(...blockerOfPage(walk))
  walk.facts.push(...readDocument(document), ...(questions ? readLanguage(document, lexicon) : []))
  walk.facts.push(...entryFacts(page.log, lexicon))
  return withoutNamed(walk.facts)
}

/** "Expected: all 73 tests pass", "Before: 0/12": a line's own label tells how what stands behind it is meant. */
function labelled({ shape, said }: Entry, context: Context, lexicon: Lexicon): Context {
  const [head, behind] = said.parts
  if ((shape !== 'text' && shape !== 'bullet') || behind?.by !== 'colon' || !head || context.modality !== 'actual') return context
  const row = lexicon.sections.whole(head.text)
  const modality = inTrouble(context) && row?.role === 'legend' ? null : row?.modality
  return modality ? { ...context, modality } : context
}

function visit(entry: Entry, around: Context, walk: Walk, level: number): void {
  const { lexicon, facts } = walk
  const context = labelled(entry, around, lexicon)
  const taken = collect(entry, context, walk)
  if (entry.shape === 'heading') facts.push(readHeading(entry, walk))
  if (!walk.page.standUp.has(entry)) readHeader(entry, context, walk)
  const own = ownRole(entry, context, walk.page)
  const decision = own ? null : decided(entry, context, walk)
  if (decision && walk.explains) facts.push(blockFact(entry, decision))
  const role = own ?? (decision?.reading === 'group' ? decision.role : null)
  entry.role = role
  const stated = statedBy(entry, lexicon)
  facts.push(...claimsIn(entry, role?.modality ? { ...context, modality: role.modality } : context, stated, lexicon))
  facts.push(...countedBlockers(entry, context, lexicon), ...readLookalikes(entry, lexicon))
  const heard = hear(entry, context, role, decision, stated, walk, level)
  if (walk.questions && entry !== walk.title) facts.push(...readUnread(entry, context, stated, lexicon))
  if (entry.children.length === 0) return
  const inner = within(entry, context, role, decision, heard, walk)
  const groups =
    role !== null || entry.shape === 'heading' || entry.shape === 'label' || (inTrouble(context) && decision?.reading === 'part')
  const next = groups ? 0 : level + 1
  const listed = testsBelow(entry, { context: inner, role, heard, taken }, walk)
  for (const child of entry.children) {
    if (!taken.has(child)) visit(child, listed.get(child) ?? inner, walk, listed.has(child) ? 0 : next)
    else {
      readHeader(child, inner, walk)
      facts.push(
        ...claimsIn(child, labelled(child, inner, lexicon), statedBy(child, lexicon), lexicon),
        ...(walk.questions ? readUnread(child, inner, null, lexicon) : []),
      )
      visitDetails(child, inner, walk, level)
    }
  }
}

/** A decision as it is told to who asks for it. */
function blockFact(entry: Entry, { reading, scores, clues }: Decision): BlockFact {
  const ranked = READINGS.map((one) => ({ reading: one, score: scores[one] })).sort((one, other) => other.score - one.score)
  return { kind: 'block', reading, scores: ranked, clues: clues.map(({ seen, speaks }) => ({ seen, speaks })), ...placed(entry, 'actual') }
}

/** What a heading, a label or an entry with others below it is; null for anything else. */
function decided(entry: Entry, context: Context, walk: Walk): Decision | null {
  const isBlock = entry.shape === 'heading' || entry.shape === 'label' || (entry.children.length > 0 && entry.shape !== 'row')
  if (!isBlock) return null
  const { lexicon } = walk
  return decide({
    entry,
    context,
    role: groupRole(entry, context, walk),
    content: contentOf(entry, lexicon),
    isTitle: entry === walk.title,
    lexicon,
  })
}

/** What stands below an entry takes from it. */
function within(entry: Entry, context: Context, role: Role | null, decision: Decision | null, heard: Heard, walk: Walk): Context {
  const { lexicon } = walk
  const under = below(context, entry, heard === 'problem' || (role === null && heard !== null), lexicon)
  const path = entry === walk.title ? context.path : under.path
  if (entry === walk.title) return { ...under, path, titled: context.titled }
  if (heard === 'test') return { ...under, tests: false, path }
  if (role && heard !== 'problem') return { ...enter(under, entry.said, role, lexicon), path }
  if (inTrouble(context) && decision?.reading === 'plain') return { ...under, holds: 'nothing', path }
  if (walk.page.log.tellsWork && tellsWork(entry, under, walk)) return { ...under, holds: 'items', role: 'done', state: 'done', path }
  return { ...under, path }
}

/** Below the heading of a work log's entry plain bullets tell what was done. */
const tellsWork = (entry: Entry, { holds }: Context, { page }: Walk): boolean => holds === 'nothing' && page.log.heads.has(entry)

const NOTHING: ReadonlySet<Entry> = new Set()

/** What stands below an attribute line is detail; below "Expected result" it is told as expected. */
function visitDetails(attribute: Entry, context: Context, walk: Walk, level: number): void {
  const role = roleOf(attribute.said, walk.lexicon)
  const inner: Context = { ...context, shielded: true, holds: 'nothing', state: null, modality: role?.modality ?? context.modality }
  const listed = testsBelow(attribute, { context: inner, role: null, heard: null, taken: NOTHING }, walk)
  for (const detail of attribute.children) visit(detail, listed.get(detail) ?? inner, walk, level + 2)
}
