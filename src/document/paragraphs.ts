/** The most UTF-16 units of one paragraph that the inline parser is given, and the most lines of a quote that go on without its sign: its cost grows with their square. */
const MOST = { units: 10_000, lazy: 50 }

const SPECIAL = /[*_`[\]<>!&\\~]/g
const BLANK = /^\s*$/
/** What begins or is a block of its own, or may be a row of a table. */
const OTHER = /^\s{0,3}(?:[>#]|[*+-]\s|\d{1,9}[.)]\s|`{3}|~{3}|<)|^ {4}|\|/
const QUOTE = /^\s{0,3}>/
const SIGNS = /^[\s>]+/

const withoutSigns = (line: string): string => line.replace(SIGNS, (signs) => ' '.repeat(signs.length))

/** The paragraph at hand: where it began, how much of it there is, and what was done to it. */
interface Open {
  start: number
  units: number
  lazy: number
  isQuoted: boolean
  /** No line of it is that of a quote any more. */
  isFlat: boolean
  isTold: boolean
}

const opened = (start: number): Open => ({ start, units: 0, lazy: 0, isQuoted: false, isFlat: false, isTold: false })

/** Takes one more line of a paragraph to it, and gives what is to be parsed of that. */
function taken(open: Open, line: string, lines: string[]): string {
  const isQuote = QUOTE.test(line)
  if (open.isQuoted && !isQuote) open.lazy += 1
  open.isQuoted = isQuote
  if (open.lazy > MOST.lazy && !open.isFlat) {
    open.isFlat = true
    for (let at = open.start; at < lines.length; at++) if (QUOTE.test(lines[at] ?? '')) lines[at] = withoutSigns(lines[at] ?? '')
  }
  open.units = OTHER.test(line) ? 0 : open.units + line.length
  if (open.isFlat && isQuote) return withoutSigns(line)
  return open.units > MOST.units ? line.replace(SPECIAL, ' ') : line
}

/** Blanks the markup of a paragraph behind what the inline parser can bear, and the signs of a quote that goes on without them too often; tells in which lines that began, 1-based. */
export function flattenLongParagraphs(text: string): { text: string; lines: readonly number[] } {
  if (text.length <= MOST.lazy * 2) return { text, lines: [] }
  const found: number[] = []
  const lines: string[] = []
  let open = opened(0)
  for (const [index, line] of text.split('\n').entries()) {
    if (BLANK.test(line)) open = opened(index + 1)
    lines.push(BLANK.test(line) ? line : taken(open, line, lines))
    if (open.isTold || !(open.isFlat || open.units > MOST.units)) continue
    open.isTold = true
    found.push(index + 1)
  }
  return found.length === 0 ? { text, lines: found } : { text: lines.join('\n'), lines: found }
}
