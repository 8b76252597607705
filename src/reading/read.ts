import type { Section } from '../document/index.ts'
import { SECTION_ROWS } from '../vocabulary/index.ts'
import { collect } from './block/attributes.ts'
import { contentOf } from './block/content.ts'
import { below, type Context, enter, OUTERMOST } from './block/context.ts'
import { type Decision, decide } from './block/decide.ts'
import { type Entry, entry } from './block/entry.ts'
import { isNeutral } from './block/grade.ts'
import { composeHead, saysClosed } from './block/heads.ts'
import { READINGS } from './block/readings.ts'
import { blockersInTag, type Role, roleOf } from './block/role.ts'
import { readBlocks } from './block/shapes/blocks.ts'
import { statedBy } from './block/state.ts'
import { blockersOf } from './block/subject.ts'
import { countsIn } from './facts/counts.ts'
import type { BlockFact, Fact } from './facts/fact.ts'
import { illegible, readHeader, readHeading } from './facts/header.ts'
import { type Heard, hear } from './facts/hear.ts'
import { readLanguage } from './facts/language.ts'
import { claimsIn } from './facts/ledger.ts'
import { entryFacts } from './facts/logEntries.ts'
import { LISTED } from './facts/test.ts'
import { countedBlockers, withoutNamed } from './facts/unnamed.ts'
import { readUnread } from './facts/unread.ts'
import { readVerdicts } from './facts/verdict.ts'
import type { Walk } from './facts/walk.ts'
import { type Said, SILENCE } from './line/grammar.ts'
import type { Lexicon } from './line/lexicon.ts'
import { placed } from './line/place.ts'
import { kindIn } from './line/title.ts'
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
  const walk: Walk = { lexicon, facts: [], title, last, page, questions, explains, covered: new Map() }
  if (fault) walk.facts.push(illegible(fault))
  if (stated) walk.facts.push(readHeading(stated.entry, walk, stated.said))
  walk.facts.push(...readVerdicts(page, lexicon))
  const outermost = titled(title, stated?.said ?? null, lexicon)
  for (const child of root.children) visit(child, outermost, walk, 0)
  if (questions) walk.facts.push(...readLanguage(document, lexicon))
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
  const role = own ?? (decision?.reading === 'group' ? groupRole(entry, context, walk) : null)
  entry.role = role
  const stated = statedBy(entry, lexicon)
  facts.push(...claimsIn(entry, role?.modality ? { ...context, modality: role.modality } : context, stated, lexicon))
  facts.push(...countedBlockers(entry, context, lexicon))
  const heard = hear(entry, context, role, decision, stated, walk, level)
  if (walk.questions && entry !== walk.title) facts.push(...readUnread(entry, context, stated, lexicon))
  if (entry.children.length === 0) return
  const inner = within(entry, context, role, decision, heard, walk)
  const groups =
    role !== null || entry.shape === 'heading' || entry.shape === 'label' || (inTrouble(context) && decision?.reading === 'part')
  const next = groups ? 0 : level + 1
  for (const child of entry.children) {
    if (!taken.has(child)) visit(child, inner, walk, next)
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

/** What the title of a page says that the page is about, for all that stands below it. */
function titled(title: Entry | null, called: Said | null, lexicon: Lexicon): Context {
  if (!title) return OUTERMOST
  const coverageTitled = kindIn(title.said, lexicon) === 'coverage' || title.said.ofCoverage
  const subject = blockersOf(title, called, lexicon)
  return subject
    ? { ...OUTERMOST, coverageTitled, holds: 'blockers', titled: subject === 'all' ? null : subject }
    : { ...OUTERMOST, coverageTitled }
}

/** A decision as it is told to who asks for it. */
function blockFact(entry: Entry, { reading, scores, clues }: Decision): BlockFact {
  const ranked = READINGS.map((one) => ({ reading: one, score: scores[one] })).sort((one, other) => other.score - one.score)
  return { kind: 'block', reading, scores: ranked, clues: clues.map(({ seen, speaks }) => ({ seen, speaks })), ...placed(entry, 'actual') }
}

const inTrouble = ({ holds }: Context): boolean => holds === 'blockers' || holds === 'risks'

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
  const under = below(context, entry, heard === 'problem' || (role === null && heard === 'work'), lexicon)
  const path = entry === walk.title ? context.path : under.path
  if (entry === walk.title) return { ...under, path, titled: context.titled }
  if (role && heard !== 'problem') return { ...enter(under, entry.said, role, lexicon), path }
  if (inTrouble(context) && decision?.reading === 'plain') return { ...under, holds: 'nothing', path }
  if (walk.page.log.tellsWork && tellsWork(entry, under, walk)) return { ...under, holds: 'items', role: 'done', state: 'done', path }
  return { ...(holdsItsTests(entry, lexicon) ? testsOf(under) : under), path }
}

/** Below the heading of a work log's entry plain bullets tell what was done. */
const tellsWork = (entry: Entry, { holds }: Context, { page }: Walk): boolean => holds === 'nothing' && page.log.heads.has(entry)

/** "Parser (8 tests)" above a list of eight: the entries of the list are the tests. */
function holdsItsTests(entry: Entry, lexicon: Lexicon): boolean {
  if (entry.shape !== 'heading' && entry.shape !== 'label' && entry.shape !== 'bullet') return false
  const listed = entry.children.filter((child) => child.shape === 'bullet').length
  return listed > 1 && countsIn(entry.said, { tests: false }, lexicon).counts.total === listed
}

const testsOf = (context: Context): Context => ({
  ...context,
  holds: 'tests',
  test: context.test ?? 'implemented',
  role: LISTED,
  state: null,
  shielded: false,
  tests: true,
})

/** What stands below an attribute line is detail; below "Expected result" it is told as expected. */
function visitDetails(attribute: Entry, context: Context, walk: Walk, level: number): void {
  const role = roleOf(attribute.said, walk.lexicon)
  const inner: Context = { ...context, shielded: true, holds: 'nothing', state: null, modality: role?.modality ?? context.modality }
  for (const detail of attribute.children) visit(detail, inner, walk, level + 2)
}

/** The role that a block's words name where it stands; null where they name none that counts there. */
function groupRole(entry: Entry, context: Context, walk: Walk): Role | null {
  const role = taggedRole(entry, walk) ?? (inTrouble(context) ? closedRole(entry, context, walk) : null) ?? roleOf(entry.said, walk.lexicon)
  if (!role || (role.row.role === 'tests' && !role.whole && context.holds === 'items')) return null
  if (inTrouble(context) && role.row.role === 'done') return resolvedIn(context, role)
  if (context.holds === 'blockers' && walk.lexicon.heads.whole(entry.said.name) === 'open') return null
  if (role.row.role === 'blockers' && standsAmongStates(entry, walk)) return stateGroup(role, walk)
  if (context.holds === 'blockers' && role.row.holds === 'items' && entry.said.value) return null
  const isProblem = role.row.holds === 'blockers' || role.row.holds === 'risks'
  const isAdvice = role.row.modality === 'advice' && role.whole
  if (context.holds !== 'nothing' && !isProblem && !isAdvice && isNeutral(entry.said, walk.lexicon)) return null
  if (entry === walk.title) return null
  if (entry.shape === 'heading' || entry.shape === 'label') return role
  return role.whole || /[:：?]\s*$/.test(entry.said.text) || leadsToBlockers(entry, role) ? role : null
}

/** "Production blockers" as a list item with a list of its own. */
const leadsToBlockers = ({ said, checkbox }: Entry, { row, head }: Role): boolean =>
  row.role === 'blockers' && head?.doubtful === false && checkbox === null && said.parts.length === 1 && said.tokens.length <= GROUP_WORDS
const GROUP_WORDS = 4

/** "Missing features (blocking 9 tests)" above other headings, "Critical issues (blocking)" above a list: they are the blockers. */
function taggedRole(entry: Entry, { lexicon }: Walk): Role | null {
  if (entry.shape !== 'heading' && entry.shape !== 'label') return null
  const { headings, bullets, rows, details } = contentOf(entry, lexicon)
  const names = lexicon.tokens(entry.said.parts[0]?.text ?? '')
  const lists = bullets + rows > 1 && details === 0 && (/[:：]\s*$/.test(entry.said.text) || composeHead(names, lexicon)?.single === false)
  const isNamed = roleOf(entry.said, lexicon)?.row.holds === 'blockers'
  return (entry.shape === 'heading' && headings > 0) || (lists && !isNamed) ? blockersInTag(entry.said, lexicon) : null
}

/** "Blocked" beside "Done" and "To do" groups tasks by their state. */
const standsAmongStates = (entry: Entry, { lexicon }: Walk): boolean => {
  const named = lexicon.heads.at(lexicon.tokens(entry.said.name), 0)?.row === 'blocked'
  const others = named
    ? (entry.parent?.children ?? []).filter((one) => one !== entry && one.shape === entry.shape && one.depth === entry.depth)
    : []
  return others.filter((one) => STATE_GROUPS.has(lexicon.sections.whole(one.said.name)?.role ?? '')).length > 0
}
const NONE = { role: '', holds: 'nothing', words: {} } as const
const STATE_GROUPS: ReadonlySet<string> = new Set(['done', 'in-progress', 'todo'])

/** A group of tasks that are blocked. */
const stateGroup = (role: Role, { lexicon }: Walk): Role | null => {
  const row = lexicon.sections.whole('todo')
  return row ? { ...role, row: { ...row, role: 'blocked', state: 'blocked' } } : null
}

/** "Closed", "Resolved since last week" among blockers: what stands below is over. */
function closedRole(entry: Entry, context: Context, { lexicon }: Walk): Role | null {
  const isClosed = entry.said.value === null && saysClosed(lexicon.tokens(entry.said.name), lexicon)
  return isClosed ? resolvedIn(context, { row: NONE, whole: true, modality: null, head: null }) : null
}

/** "Resolved" among blockers holds blockers that are resolved. */
function resolvedIn({ holds }: Context, role: Role): Role | null {
  const name = holds === 'blockers' ? 'resolved-blockers' : 'resolved-risks'
  const row = SECTION_ROWS.find((one) => one.role === name)
  return row ? { ...role, row, whole: true } : role
}
