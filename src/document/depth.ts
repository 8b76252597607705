/** How many lists and quotes one line may open, and how far it may be indented, in columns: the parser's cost grows with their cube. */
const DEEPEST = { opened: 20, indent: 100 }
/** How many lines may open more lists and quotes than `few`: each costs memory until the whole text is read. */
const MOST = { lines: 1000, few: 4 }
const TAB = 4

const SUSPECT = /^[ \t>*+\-\d.)]{20}/m
const MARKER = /^(?:[>*+-]|\d{1,9}[.)])/
const MARKS = /[>*+\-\d.)]/g

/** The offset from which on a line is nested deeper than `deepest` lists and quotes, or indented too far; null where it is not. */
function tooDeep(line: string, deepest: number): number | null {
  let opened = 0
  let indent = 0
  for (let at = 0; at < line.length; ) {
    const sign = line.charAt(at)
    if (sign === ' ' || sign === '\t') {
      indent += sign === '\t' ? TAB : 1
      at++
    } else {
      const marker = MARKER.exec(line.slice(at, at + 10))?.[0]
      const behind = line.charAt(at + (marker?.length ?? 0))
      if (!marker || (sign !== '>' && behind !== ' ' && behind !== '\t')) return null
      opened++
      if (opened > deepest || indent > DEEPEST.indent) return at
      at += marker.length
    }
  }
  return null
}

/** Blanks the marks of lists and quotes that are nested deeper than the parser can follow, and tells in which lines, 1-based. */
export function flattenDeepLines(text: string): { text: string; lines: readonly number[] } {
  const lines: number[] = []
  if (!SUSPECT.test(text)) return { text, lines }
  let many = 0
  const flat = text.split('\n').map((line, index) => {
    const few = tooDeep(line, MOST.few)
    if (few !== null) many++
    const from = many > MOST.lines ? few : few === null ? null : tooDeep(line, DEEPEST.opened)
    if (from === null) return line
    lines.push(index + 1)
    const [head = ''] = /^[ \t>*+\-\d.)]*/.exec(line.slice(from)) ?? []
    return line.slice(0, from) + head.replace(MARKS, ' ') + line.slice(from + head.length)
  })
  return { text: flat.join('\n'), lines }
}
