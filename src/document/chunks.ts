import { Openings } from './openings.ts'

/** A stretch of a document that can be parsed on its own. */
export interface Chunk {
  text: string
  /** How many lines of the document stand before it. */
  line: number
  /** The header of the table that it begins in, with its row of dashes; absent where it begins anew. */
  head?: string
  /** The sign of the list that it begins with an item of, if that is open: a bullet; absent where it begins anew. */
  bullet?: string
}

/** How a chunk begins where it does not begin anew. */
type Way = Pick<Chunk, 'head' | 'bullet'>

/** The least number of lines of a chunk: below it one parse costs no more than two. */
const LEAST = 200

/** The most characters of a line that the inline parser is given: its cost grows with their square. */
const LONGEST = 10_000

const HEADING = /^#{1,6}(?:[ \t]|$)/
const BLANK = /^[ \t]*$/
/** Is nothing that could hold other blocks, go on with a list, or be front matter, and stands at the margin. */
const ANEW = /^(?!\[\^|(?:[*+]|\d{1,9}[.)])(?:\s|$))[^\s>-]/
const SPECIAL = /[*_`[\]<>!&\\~|:]/g

/** A line that is nothing but text of a paragraph, where one is open or may begin. */
const WORDS = /^(?!\d{1,9}[.)](?:\s|$))[\p{L}\p{N}][^|]*$/u
const RULER = /^(?:=+|-+)[ \t]*$/

/** Follows from line to line where a chunk may begin: at a heading, or at the margin behind a blank line or a heading that is underlined; each ends every list and quote before. */
class Beginnings {
  private ends = true
  private isText = false

  /** Whether a chunk may begin at the next line, where nothing is open; the line is taken. */
  take(line: string, isFree: boolean): boolean {
    const begins = isFree && (HEADING.test(line) || (this.ends && ANEW.test(line)))
    const isRuler = isFree && this.isText && RULER.test(line)
    this.isText = isFree && (begins || this.isText) && WORDS.test(line)
    this.ends = isRuler || BLANK.test(line)
    return begins
  }
}

/** So many rows of one table are parsed at once. */
const ROWS = 2000
/** The part of that for lines of one list, whose items may hold lists. */
const LIST = 0.2
/** An item at the margin, which ends whatever the one before holds; no rule. */
const ITEM = /^([*+-])[ \t]+(?![*+-])\S/
const ROW = /^\|/
const DASHES = /^\|(?=[ \t:|]*-)[ \t:|-]+$/

/** Follows a table from its header: a chunk may begin in it too, where that is given to it. */
class TableAt {
  private lines: string[] = []
  private count = 0

  /** The header of the table that a line is a row of, where `most` or more stand before it; the line is counted. */
  headAt(line: string, most: number): string | null {
    if (!ROW.test(line)) {
      this.count = 0
      return null
    }
    if (this.count < 2) this.lines[this.count] = line
    this.count += 1
    const isTable = this.count > 2 && DASHES.test(this.lines[1] ?? '')
    return isTable && this.count > most ? this.lines.slice(0, 2).join('\n') : null
  }
}

/** Cuts a text where whatever stands before cannot reach across, into chunks of `least` lines or more; a table or list of more than `rows` lines is cut too. */
export function chunksOf(text: string, least = LEAST, rows = ROWS): Chunk[] {
  const lines = text.split('\n')
  if (lines.length <= least * 2) return [{ text, line: 0 }]
  const open = new Openings(lines[0] ?? '')
  const chunks: Chunk[] = []
  const table = new TableAt()
  const beginnings = new Beginnings()
  let start = 0
  let way: Way = {}
  const cut = (index: number, next: Way): void => {
    chunks.push({ text: lines.slice(start, index).join('\n'), line: start, ...way })
    start = index
    way = next
  }
  for (const [index, line] of lines.entries()) {
    const head = open.none ? table.headAt(line, rows) : null
    const begins = beginnings.take(line, open.none)
    if (index === 0) continue
    const bullet = index - start >= rows * LIST && open.none ? ITEM.exec(line)?.[1] : undefined
    if (head !== null && index - start >= rows) cut(index, { head })
    else if (bullet) cut(index, { bullet })
    else if (index - start >= least && begins) cut(index, {})
    open.take(line)
  }
  return [...chunks, { text: lines.slice(start).join('\n'), line: start, ...way }]
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
