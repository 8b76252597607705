import { type Block, type Line, type Position, pointAt } from '../../document/index.ts'

/** A page without a front matter that is no YAML, and the line at which it stops being any. */
export interface Legible {
  blocks: readonly Block[]
  /** Where the front matter cannot be read on; null where there is none or all of it is legible. */
  fault: Position | null
}

const PAIR = /^(?:[\p{L}\p{N}_$][^:#'"]*|"[^"]*"|'[^']*'):(?:\s+(\S.*?))?\s*$/u
const ITEM = /^-(?:\s|$)/
/** A value that YAML reserves, or that goes on behind its closing quote. */
const RESERVED = /^[@`%]|^-\s|^"(?:[^"\\]|\\.)*"\s*[^\s#]|^'(?:[^']|'')*'\s*[^\s#']/
const CLOSED: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" }

/** What a value leaves open at its line's end: a bracket or a quote; empty where nothing is. */
function openIn(value: string): string {
  const sign = CLOSED[value.charAt(0)]
  return sign && !(value.length > 1 && value.replace(/\s+#.*$/, '').endsWith(sign)) ? sign : ''
}

/** Whether a plain value holds a pair of its own: `title: Broken: yes`. */
const nests = (value: string): boolean => !/^[[{"'|>&!#*]/.test(value) && /:(?:\s|$)/.test(value.replace(/\s#.*$/, ''))

/** The first line that YAML does not allow at the top level; -1 where there is none. */
function faultAt(lines: readonly string[]): number {
  let open = ''
  let opened = -1
  let holds = true
  for (const [at, text] of lines.entries()) {
    if (open !== '') {
      if (/^[\w"'-][^:]*:\s/.test(text) && open !== '"' && open !== "'") return opened
      if (text.includes(open)) open = ''
      continue
    }
    if (/^\s*(?:#.*)?$/.test(text) || /^\s/.test(text)) continue
    if (ITEM.test(text)) {
      if (!holds) return at
      continue
    }
    const pair = PAIR.exec(text)
    const value = pair?.[1] ?? ''
    if (!pair || nests(value) || RESERVED.test(value)) return at
    holds = value === '' || value.startsWith('#')
    open = openIn(value)
    opened = at
  }
  return open === '' ? -1 : opened
}

function placeOfLine(line: Line | undefined): Position | null {
  const start = line ? pointAt(line, 0) : null
  return line && start ? { start, end: { line: start.line, column: start.column + Math.max(1, line.text.length) } } : null
}

/** Takes a front matter that is no YAML out of a page: nobody can say what its pairs mean. */
export function legible(blocks: readonly Block[]): Legible {
  const front = blocks.find((block) => block.kind === 'front-matter')
  const at = front ? faultAt(front.lines.map(({ text }) => text)) : -1
  if (!front || at < 0) return { blocks, fault: null }
  return { blocks: blocks.filter((block) => block !== front), fault: placeOfLine(front.lines[at]) }
}
