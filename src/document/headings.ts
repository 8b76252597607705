import type { Heading } from 'mdast'
import type { Block, Section } from './blocks.ts'
import { joinLines, type Line, plainLine, pointAt, sliceLine } from './line.ts'
import { flatten } from './phrasing.ts'

/** "{#there}", "{.wide}" at the end of a heading: a name for links, and no word of it. */
const ATTRIBUTES = /(?<!\s)\s*\{\s?[#.:][^{}]{0,80}\}\s*$/
/** Hashes with no space behind them that markdown knows. */
const GLUED = /^(#{2,6})[\u00a0\u2000-\u200b\u202f\u3000\ufeff]*(?=[\p{L}\p{Extended_Pictographic}])/u

/** "[^1]": a footnote that nothing defines is text to markdown. */
const FOOTNOTE = /(?<=\S)\s?\[\^[\w-]{1,20}\]\s*$/u

const withoutAttributes = (line: Line): Line => {
  const found = ATTRIBUTES.exec(line.text) ?? FOOTNOTE.exec(line.text)
  return found && found.index > 0 ? sliceLine(line, 0, found.index) : line
}

/** A heading of markdown, with nothing below it yet. */
export function headingOf(node: Heading, source: readonly string[]): Section {
  const lines = flatten(node.children, source)
  const start = plainLine('', { line: node.position?.start.line ?? 1, column: 1 })
  return { kind: 'section', depth: node.depth, heading: lines.length > 0 ? withoutAttributes(joinLines(lines)) : start, blocks: [] }
}

/** A line that is a heading to people though not to markdown, "##Blockers"; null for any other. */
function gluedHeading(line: Line, source: readonly string[]): Section | null {
  const found = GLUED.exec(line.text)
  if (!found) return null
  const { line: number, column } = pointAt(line, 0)
  // An escaped or a coded sign is none.
  if ((source[number - 1] ?? '').charAt(column - 1) !== '#') return null
  const heading = withoutAttributes(sliceLine(line, found[0].length))
  return { kind: 'section', depth: (found[1] ?? '').length, heading, glued: true, blocks: [] }
}

/** The lines of a paragraph as blocks: those that people take for headings are such. */
export function textOf(lines: readonly Line[], source: readonly string[]): Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', lines: open })
    open = []
  }
  for (const line of lines) {
    const heading = gluedHeading(line, source)
    if (!heading) {
      open.push(line)
      continue
    }
    close()
    blocks.push(heading)
  }
  close()
  return blocks
}
