import { type Block, type Fence, type Line, plainLine, pointAt, type Section } from '../../document/index.ts'
import { placeOf } from '../line/place.ts'
import type { NoteFact } from './fact.ts'

const noteOf = (code: string, message: string, line: Line): NoteFact => {
  const position = placeOf(line)
  return { kind: 'note', code, message, line: position.start.line, position, modality: 'actual', evidence: [] }
}

/** A fence that nothing closes: where it begins is told, and what it hides. */
function openFence({ lines, open }: Fence): NoteFact[] {
  const [first] = lines
  const told = lines.find(({ text }) => text.trim() !== '')
  if (!open || !first || !told) return []
  const { line } = pointAt(first, 0)
  const message = `The code fence in line ${line - 1} is never closed: all below it was read as code.`
  return [noteOf('open-fence', message, plainLine(told.text, pointAt(told, 0)))]
}

function inBlock(block: Block): NoteFact[] {
  if (block.kind === 'fence') return openFence(block)
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(inBlock))
  return block.kind === 'section' ? readDocument(block) : []
}

/** Notes on what markdown takes for something else than people do: a fence that is never closed, a heading without a space behind its hashes. */
export function readDocument({ heading, glued, blocks }: Section): NoteFact[] {
  const message = 'No space stands behind these hashes: to markdown this is no heading; it was read as one.'
  return [...(glued && heading ? [noteOf('glued-heading', message, heading)] : []), ...blocks.flatMap(inBlock)]
}
