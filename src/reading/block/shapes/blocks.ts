import type { Block } from '../../../document/index.ts'
import { SILENCE } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { type Entry, entry } from '../entry.ts'
import { readFence } from './fence.ts'
import { readFrontMatter } from './frontMatter.ts'
import { headsText, isLabel, standsInTrouble, tellsMore } from './label.ts'
import { readList } from './list.ts'
import { readParagraph } from './paragraph.ts'
import { readTable } from './table.ts'

/** A label that is open: what follows it stands below it. */
interface Open {
  of: Entry
  /** Paragraphs stand below it too, until a list has come. */
  takesText: boolean
}

/** Turns blocks into entries below `parent`; a label paragraph takes the lists, tables and fences behind it as children. */
export function readBlocks(blocks: readonly Block[], parent: Entry, lexicon: Lexicon): void {
  let open: Open | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') open = readText(blocks, index, parent, open, lexicon)
    else if (block.kind === 'section') {
      const said = block.heading ? say(block.heading, lexicon) : SILENCE
      readBlocks(block.blocks, entry('heading', said, parent, { depth: block.depth }), lexicon)
      open = null
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
  return open && { of: open.of, takesText: false }
}

/** Reads a paragraph below the label that is open, or below `parent`; the label that it opens itself, if any. */
function readText(blocks: readonly Block[], index: number, parent: Entry, open: Open | null, lexicon: Lexicon): Open | null {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block?.kind !== 'paragraph') return open
  const governs = next !== undefined && next.kind !== 'paragraph' && next.kind !== 'section'
  const isHead = next !== undefined && next.kind !== 'section' && headsText(block, lexicon)
  const below = open?.takesText && !isHead ? open.of : parent
  const last = readParagraph(block, below, lexicon)
  const labels = last !== null && (isHead || isLabel(last, governs, lexicon))
  if (labels) last.shape = 'label'
  if (last && !labels && next?.kind === 'list' && standsInTrouble(below, lexicon) && tellsMore(next, lexicon))
    return { of: last, takesText: false }
  if (labels && below === parent) return { of: last, takesText: isHead }
  return below === parent ? null : open
}
