import type { Block } from '../../../document/index.ts'
import { SILENCE } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { type Entry, entry } from '../entry.ts'
import { readFence } from './fence.ts'
import { readFrontMatter } from './frontMatter.ts'
import { readList } from './list.ts'
import { isLabel, readParagraph } from './paragraph.ts'
import { readTable } from './table.ts'

/** Turns blocks into entries below `parent`; a label paragraph takes the lists, tables and fences behind it as children. */
export function readBlocks(blocks: readonly Block[], parent: Entry, lexicon: Lexicon): void {
  let label: Entry | null = null
  for (const [index, block] of blocks.entries()) {
    const target: Entry = label ?? parent
    if (block.kind === 'section') {
      const said = block.heading ? say(block.heading, lexicon) : SILENCE
      readBlocks(block.blocks, entry('heading', said, parent, { depth: block.depth }), lexicon)
      label = null
    } else if (block.kind === 'paragraph') {
      const governs = blocks[index + 1] !== undefined && blocks[index + 1]?.kind !== 'paragraph' && blocks[index + 1]?.kind !== 'section'
      const last = readParagraph(block, parent, lexicon)
      label = last && isLabel(last, governs, lexicon) ? last : null
      if (label) label.shape = 'label'
    } else if (block.kind === 'list') readList(block, target, lexicon)
    else if (block.kind === 'table') readTable(block, target, lexicon)
    else if (block.kind === 'fence') readFence(block, target, lexicon)
    else readFrontMatter(block, parent, lexicon)
  }
}
