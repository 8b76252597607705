/** The most UTF-16 units of one paragraph that the inline parser is given, and the most lines of a quote that go on without its sign: its cost grows with their square. */
const MOST = { units: 10_000, lazy: 50 }

const SPECIAL = /[*_`[\]<>!&\\~]/g
const BLANK = /^\s*$/
/** What begins or is a block of its own, or may be a row of a table. */
const OTHER = /^\s{0,3}(?:[>#]|[*+-]\s|\d{1,9}[.)]\s|`{3}|~{3}|<)|^ {4}|\|/
const QUOTE = /^\s{0,3}>/
const SIGNS = /^[\s>]+/

/** Blanks the markup of a paragraph behind what the inline parser can bear, and the signs of quotes that go on without them too often; tells in which lines it began, 1-based. */
export function flattenLongParagraphs(text: string): { text: string; lines: readonly number[] } {
  if (text.length <= MOST.lazy * 2) return { text, lines: [] }
  const found: number[] = []
  let [units, lazy, isQuoted, isTold] = [0, 0, false, false]
  const tell = (index: number, line: string): string => {
    if (!isTold) found.push(index + 1)
    isTold = true
    return line
  }
  const flat = text.split('\n').map((line, index) => {
    if (BLANK.test(line)) {
      ;[units, lazy, isQuoted, isTold] = [0, 0, false, false]
      return line
    }
    const isQuote = QUOTE.test(line)
    if (isQuoted && !isQuote) lazy += 1
    isQuoted = isQuote
    if (isQuote && lazy > MOST.lazy)
      return tell(
        index,
        line.replace(SIGNS, (signs) => ' '.repeat(signs.length)),
      )
    units = OTHER.test(line) ? 0 : units + line.length
    return units > MOST.units ? tell(index, line.replace(SPECIAL, ' ')) : line
  })
  return found.length === 0 ? { text, lines: found } : { text: flat.join('\n'), lines: found }
}
