import type { Html, Nodes, RootContent } from 'mdast'
import { isBlockTag, type Made, Writer } from './htmlWriter.ts'
import { parse } from './parse.ts'

/** A comment of HTML; `<!-->` is one too, and what is never closed goes on to the end. */
export const COMMENT = /<!--(?:-?>|[\s\S]*?(?:-->|$))/g
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]{0,400})?>/g

const BOX = /\stype\s*=\s*["']?checkbox\b/i
const CHECKED = /\schecked\b/i

const padded = (text: string, length: number): string => (text.startsWith(' ') ? text.padStart(length) : text.padEnd(length))

/** Blanks comments and tags that open no block, makes bold what they make bold, and a box of each that may be checked; every character keeps its place. */
function withoutInline(text: string): string {
  const blank = (match: string): string => match.replace(/[^\n]/g, ' ')
  return text.replace(COMMENT, blank).replace(TAG, (tag: string, slash: string, name: string) => {
    const key = name.toLowerCase()
    if (isBlockTag(key)) return tag
    if (key === 'input' && BOX.test(tag)) return padded(CHECKED.test(tag) ? '[x]' : '[ ]', tag.length)
    const bold = key === 'b' || key === 'strong'
    return bold ? padded(slash ? '**' : ' **', tag.length) : blank(tag)
  })
}

/** The markdown that the lines of a raw block stand for: headings, lists and tables as such, other tags left out. */
function markdownOf(html: string, from: number, columnOf: (line: number, text: string) => number): readonly Made[] {
  const writer = new Writer()
  const raw = html.split('\n')
  for (const [index, text] of withoutInline(html).split('\n').entries()) {
    const line = from + index
    const column = columnOf(line, raw[index] ?? '')
    let at = 0
    for (const tag of text.matchAll(TAG)) {
      writer.text(text.slice(at, tag.index), line, column + at)
      const name = (tag[2] ?? '').toLowerCase()
      if (tag[1] === '/') writer.close(name, line)
      else writer.open(name, line, column + tag.index)
      at = tag.index + tag[0].length
    }
    writer.text(text.slice(at), line, column + at)
  }
  return writer.made
}

/** Moves a tree from the lines that were made to those of the file. */
function relocate(node: Nodes, made: readonly Made[], source: readonly string[]): void {
  const place = (point: { line: number; column: number }): void => {
    const { line, shift } = made[point.line - 1] ?? { line: 1, shift: 0 }
    point.line = line
    point.column = Math.min(Math.max(1, point.column + shift), (source[line - 1] ?? '').length + 1)
  }
  if (node.position) {
    place(node.position.start)
    place(node.position.end)
  }
  if ('children' in node) for (const child of node.children) relocate(child, made, source)
}

/**
 * Reads a raw block of HTML as the markdown that it stands for; what lies between its tags is never lost.
 *
 * @param source the lines of the file
 */
export function parseHtml(node: Html, source: readonly string[]): RootContent[] {
  const start = node.position?.start ?? { line: 1, column: 1 }
  const made = markdownOf(node.value, start.line, (line, text) =>
    line === start.line ? start.column : Math.max(0, (source[line - 1] ?? '').indexOf(text)) + 1,
  )
  if (made.every(({ text }) => text === '')) return []
  const tree = parse(made.map(({ text }) => text).join('\n'))
  relocate(tree, made, source)
  return tree.children
}
