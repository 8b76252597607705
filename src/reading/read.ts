import type { Section } from '../document/index.ts'
import { SECTION_ROWS } from '../vocabulary/index.ts'
import { collect } from './block/attributes.ts'
import { below, type Context, enter, OUTERMOST } from './block/context.ts'
import { type Entry, entry } from './block/entry.ts'
import { groupsBullets, groupsHeadings } from './block/grouping.ts'
import { isNeutral, type Role, roleOf } from './block/role.ts'
import { readBlocks } from './block/shapes/blocks.ts'
import { statedBy } from './block/state.ts'
import { callsItselfBlocker } from './facts/blocking.ts'
import { countsIn } from './facts/counts.ts'
import type { Fact } from './facts/fact.ts'
import { readHeading } from './facts/header.ts'
import { hear, readHeader } from './facts/hear.ts'
import { readLanguage } from './facts/language.ts'
import { claimsIn } from './facts/ledger.ts'
import { LISTED } from './facts/test.ts'
import { readUnread } from './facts/unread.ts'
import type { Walk } from './facts/walk.ts'
import { SILENCE } from './line/grammar.ts'
import type { Lexicon } from './line/lexicon.ts'
import { kindIn } from './line/title.ts'

/**
 * Reads a document's sections into facts, in source order; it never throws.
 *
 * @param questions whether words that were not understood are told too
 */
export function read(document: Section, lexicon: Lexicon, questions = true): Fact[] {
  const root = entry('root', SILENCE, null)
  readBlocks(document.blocks, root, lexicon)
  const headings = root.children.filter((child) => child.shape === 'heading')
  const top =
    headings.find((one) => one.depth === 1) ??
    (headings[0]?.depth === Math.min(...headings.map((one) => one.depth)) && headings.length === 1 ? headings[0] : undefined)
  const walk: Walk = { lexicon, facts: [], title: top ?? null, last: lastHeading(root), questions }
  const outermost = { ...OUTERMOST, coverageTitled: top !== undefined && kindIn(top.said, lexicon) === 'coverage' }
  for (const child of root.children) visit(child, outermost, walk, 0)
  if (questions) walk.facts.push(...readLanguage(document, lexicon))
  return walk.facts
}

function lastHeading(root: Entry): Entry | null {
  let last: Entry | null = null
  for (let at: Entry | undefined = root; at; at = at.children.findLast((child) => child.shape === 'heading')) last = at
  return last
}

/** "Expected: all 73 tests pass", "Before: 0/12": a line's own label tells how what stands behind it is meant. */
function labelled({ shape, said }: Entry, context: Context, lexicon: Lexicon): Context {
  const [head, behind] = said.parts
  if ((shape !== 'text' && shape !== 'bullet') || behind?.by !== 'colon' || !head || context.modality !== 'actual') return context
  const modality = lexicon.sections.whole(head.text)?.modality
  return modality ? { ...context, modality } : context
}

function visit(entry: Entry, around: Context, walk: Walk, level: number): void {
  const { lexicon, facts } = walk
  const context = labelled(entry, around, lexicon)
  const taken = collect(entry, context, walk)
  if (entry.shape === 'heading') facts.push(readHeading(entry, entry === walk.title, lexicon))
  readHeader(entry, context, walk)
  const isGroup = entry.shape === 'heading' || entry.shape === 'label' || (entry.children.length > 0 && entry.shape !== 'row')
  const role = isGroup ? groupRole(entry, context, walk) : null
  entry.role = role
  const stated = statedBy(entry, lexicon)
  facts.push(...claimsIn(entry, role?.modality ? { ...context, modality: role.modality } : context, stated, lexicon))
  const heard = hear(entry, context, role, stated, walk, level)
  if (walk.questions && entry !== walk.title) facts.push(...readUnread(entry, context, stated, lexicon))
  if (entry.children.length === 0) return
  const under = below(context, entry, heard === 'problem' || (role === null && heard === 'work'), lexicon)
  const path = entry === walk.title ? context.path : under.path
  const inner = {
    ...(role && heard !== 'problem' ? enter(under, entry.said, role, lexicon) : holdsItsTests(entry, lexicon) ? testsOf(under) : under),
    path,
  }
  const groups =
    role !== null || entry.shape === 'heading' || entry.shape === 'label' || (context.holds === 'blockers' && groupsBullets(entry))
  const next = groups ? 0 : level + 1
  for (const child of entry.children) {
    if (!taken.has(child)) visit(child, inner, walk, next)
    else {
      if (child.said.label !== 'status') readHeader(child, inner, walk)
      facts.push(
        ...claimsIn(child, labelled(child, inner, lexicon), statedBy(child, lexicon), lexicon),
        ...(walk.questions ? readUnread(child, inner, null, lexicon) : []),
      )
      visitDetails(child, inner, walk, level)
    }
  }
}

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

function groupRole(entry: Entry, context: Context, walk: Walk): Role | null {
  const role = roleOf(entry.said, walk.lexicon)
  const isBlocking = role?.row.holds !== 'blockers' && groupsHeadings(entry) && callsItselfBlocker(entry, walk.lexicon)
  const blockers = isBlocking && SECTION_ROWS.find((row) => row.role === 'blockers')
  if (blockers) return { row: blockers, whole: false, modality: null }
  if (!role || (role.row.role === 'tests' && !role.whole && context.holds === 'items')) return null
  if (context.holds === 'blockers' && role.row.holds === 'items' && entry.said.value) return null
  const isProblem = role.row.holds === 'blockers' || role.row.holds === 'risks'
  if (context.holds !== 'nothing' && !isProblem && isNeutral(entry.said, walk.lexicon)) return null
  if (entry === walk.title) return role.whole && (role.row.holds === 'blockers' || role.row.holds === 'risks') ? role : null
  if (entry.shape === 'heading' || entry.shape === 'label') return role
  return role.whole || /[:：]\s*$/.test(entry.said.text) ? role : null
}
