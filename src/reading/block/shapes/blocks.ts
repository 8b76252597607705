import type { Block, Paragraph, Section } from '../../../document/index.ts'
import { endsInColonOrStars } from '../../line/colon.ts'
import { SILENCE } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { type Entry, entry } from '../entry.ts'
import { roleOf } from '../role.ts'
import { readFence } from './fence.ts'
import { readFrontMatter } from './frontMatter.ts'
import { headsText, isLabel, namesBlocker, standsInTrouble, tellsMore } from './label.ts'
import { readList } from './list.ts'
import { readParagraph } from './paragraph.ts'
import { readTable } from './table.ts'

/** A label that is open: what follows it stands below it. */
interface Open {
  of: Entry
  /** Below what paragraphs stand too: below the label until a list has come, or below the one around it. */
  text: Entry | null
}

/** Turns blocks into entries below `parent`; a label paragraph takes the lists, tables and fences behind it as children. */
export function readBlocks(blocks: readonly Block[], parent: Entry, lexicon: Lexicon): void {
  let open: Open | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') open = readText(blocks, index, parent, open, lexicon)
    else if (block.kind === 'section') {
      const said = block.heading ? say(block.heading, lexicon) : SILENCE
      const owner: Entry = open && ownsHeading(open.of, block, lexicon) ? open.of : parent
      readBlocks(block.blocks, entry('heading', said, owner, { depth: block.depth }), lexicon)
      if (owner === parent) open = null
    } else {
      open = readListing(block, open, parent, lexicon)
    }
  }
}

/** Reads a list, table or fence below the label that is open: what comes behind it as text is no part of the label any more. */
function readListing(
  block: Exclude<Block, { kind: 'section' | 'paragraph' }>,
  open: Open | null,
  parent: Entry,
  lexicon: Lexicon,
): Open | null {
  const target = open?.of ?? parent
  if (block.kind === 'list') readList(block, target, lexicon)
  else if (block.kind === 'table') readTable(block, target, lexicon)
  else if (block.kind === 'fence') readFence(block, target, lexicon)
  else readFrontMatter(block, parent, lexicon)
  return open && { of: open.of, text: open.text === open.of ? null : open.text }
}

/** Whether a heading stands deeper than one right below another would. */
const isDeep = ({ depth }: Section, above: Entry | null): boolean => depth > (above?.shape === 'heading' ? above.depth : 0) + 1

/** Whether a heading stands deeper than one below the label would: "**Blockers:**" in a section of the second level above one of the fourth. */
function ownsHeading(label: Entry, section: Section, lexicon: Lexicon): boolean {
  return isDeep(section, label.parent) && label.children.every(({ shape }) => shape === 'heading') && standsInTrouble(label, lexicon)
}

/** The label of blockers that a label which names no section of its own stands right below: "**This week:**" groups them. */
function groupOf({ lines: [line, other] }: Paragraph, open: Open | null, governs: boolean, lexicon: Lexicon): Entry | null {
  const role = open && open.of.children.length === 0 ? roleOf(open.of.said, lexicon) : null
  if (!governs || !line || other || !open || !role?.whole || role.row.role !== 'blockers') return null
  const said = say(line, lexicon)
  return endsInColonOrStars(said.text) && said.label === null && roleOf(said, lexicon) === null ? open.of : null
}

/** "**Next:**" above a list, where blockers are told in plain text before it: another section begins. */
function namesSection({ lines: [line, other] }: Paragraph, lexicon: Lexicon): boolean {
  const said = line && !other ? say(line, lexicon) : null
  if (!said || !endsInColonOrStars(said.text)) return false
  return lexicon.standups.whole(said.name) !== null || roleOf(said, lexicon)?.whole === true
}

/** Reads a paragraph below the label that is open, or below `parent`; the label that it opens itself, if any. */
function readText(blocks: readonly Block[], index: number, parent: Entry, open: Open | null, lexicon: Lexicon): Open | null {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block?.kind !== 'paragraph') return open
  const governs = next !== undefined && next.kind !== 'paragraph' && next.kind !== 'section'
  const isHead = next !== undefined && (next.kind !== 'section' || isDeep(next, parent)) && headsText(block, lexicon)
  const group = isHead ? null : groupOf(block, open, governs, lexicon)
  const ends = isHead || (governs && namesSection(block, lexicon))
  const below = group ?? (ends ? null : open?.text) ?? parent
  const last = readParagraph(block, below, lexicon)
  const labels = last !== null && (isHead || isLabel(last, governs, lexicon))
  // "We see the following:" leads to entries of its own; a bold line has what tells more of it.
  const owns = last !== null && (!labels || (below !== parent && last.said.bold)) && next?.kind === 'list' && tellsMore(next, lexicon)
  if (labels && !owns) last.shape = 'label'
  if (owns && (standsInTrouble(below, lexicon) || namesBlocker(last.said, lexicon))) return { of: last, text: open?.text ?? null }
  if (labels && (below === parent || group !== null)) return { of: last, text: isHead ? last : null }
  return below === parent ? null : open
}
