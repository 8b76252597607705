/** A stretch of a document that can be parsed on its own. */
export interface Chunk {
  text: string
  /** How many lines of the document stand before it. */
  line: number
}

/** The least number of lines of a chunk: below it one parse costs no more than two. */
const LEAST = 200

/** The most characters of a line that the inline parser is given: its cost grows with their square. */
const LONGEST = 10_000

const HEADING = /^#{1,6}(?:\s|$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const RAW = /<(?:!--|!\[CDATA\[|\?|(?:pre|script|style|textarea)\b)/i
const RAW_END = /-->|\]\]>|\?>|<\/(?:pre|script|style|textarea)>/i
const BLANK = /^\s*$/
const FLUSH = /^[^\s>|*+\-\d`~[<]/
const SPECIAL = /[*_`[\]<>!&\\~|:]/g
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*\S/

/** Follows fences and raw blocks from line to line: inside of one a heading is text. */
class Fences {
  private fence: string | null = null
  private raw = false

  /** Whether the line stands inside of one, its own first and last line included. */
  holds(line: string): boolean {
    const mark = FENCE.exec(line)?.[1]
    if (this.fence !== null) {
      const closes = mark?.startsWith(this.fence) && line.trim() === mark
      if (closes) this.fence = null
      return true
    }
    if (this.raw) {
      if (RAW_END.test(line)) this.raw = false
      return true
    }
    if (mark) this.fence = mark
    else if (RAW.test(line) && !RAW_END.test(line)) this.raw = true
    return mark !== undefined || this.raw
  }
}

/** Whether a chunk may begin at a line: at a heading, or at a plain paragraph behind a blank line; both end whatever is open. */
const mayBegin = (line: string, before: string): boolean => HEADING.test(line) || (BLANK.test(before) && FLUSH.test(line))

/** Cuts a text where whatever stands before cannot reach across, so that parsing costs what its length asks and no more. */
export function chunksOf(text: string): Chunk[] {
  const lines = text.split('\n')
  if (lines.length <= LEAST * 2) return [{ text, line: 0 }]
  const definitions = lines.filter((line) => DEFINITION.test(line))
  const appendix = definitions.length > 0 ? `\n\n${definitions.join('\n')}` : ''
  const fences = new Fences()
  const chunks: Chunk[] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    const held = fences.holds(line)
    if (held || index - start < LEAST || !mayBegin(line, lines[index - 1] ?? '')) continue
    chunks.push({ text: lines.slice(start, index).join('\n') + appendix, line: start })
    start = index
  }
  chunks.push({ text: lines.slice(start).join('\n') + (start > 0 ? appendix : ''), line: start })
  return chunks
}

/** Blanks the markup of lines that are too long for the inline parser, and tells which those were, 1-based. */
export function flattenLongLines(text: string): { text: string; lines: readonly number[] } {
  if (text.length <= LONGEST) return { text, lines: [] }
  const lines: number[] = []
  const flat = text.split('\n').map((line, index) => {
    if (line.length <= LONGEST) return line
    lines.push(index + 1)
    return line.replace(SPECIAL, ' ')
  })
  return lines.length === 0 ? { text, lines } : { text: flat.join('\n'), lines }
}
