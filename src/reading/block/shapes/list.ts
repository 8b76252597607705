import { joinLines, type Line, type List, type ListItem, plainLine } from '../../../document/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { type Entry, entry } from '../entry.ts'
import { readBlocks } from './blocks.ts'
import { splitAtLabels } from './inline.ts'

/** Turns list items into entries, nested ones below theirs. */
export function readList(block: List, parent: Entry, lexicon: Lexicon): void {
  for (const item of block.items) readItem(item, block.ordered, parent, lexicon)
}

/** Whether a line inside an item says something of its own rather than wrapping the one before. */
function beginsAnew(line: Line, lexicon: Lexicon): boolean {
  if (line.spans.some((span) => span.kind === 'strong' && span.start === 0)) return true
  const said = say(line, lexicon)
  return said.label !== null || said.marks.some((mark) => mark.place === 'start' && mark.row !== null)
}

function readItem(item: ListItem, ordered: boolean, parent: Entry, lexicon: Lexicon): void {
  const [first = plainLine('', { line: item.start, column: 1 }), ...more] = item.lines
  const cut = more.findIndex((line) => beginsAnew(line, lexicon))
  const wrapped = cut < 0 ? more : more.slice(0, cut)
  const depth = parent.shape === 'bullet' ? parent.depth + 1 : 0
  const [head = first, ...labels] = splitAtLabels(joinLines([first, ...wrapped]), lexicon)
  const made = entry('bullet', say(head, lexicon), parent, { depth, checkbox: item.checkbox, ordered })
  for (const line of labels)
    if (made.said.value) entry('bullet', say(line, lexicon), parent, { depth, ordered })
    else entry('text', say(line, lexicon), made)
  for (const line of cut < 0 ? [] : more.slice(cut)) entry('text', say(line, lexicon), made)
  readBlocks(item.blocks, made, lexicon)
}
