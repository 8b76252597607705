import type { Html, Nodes, Root } from 'mdast'
import type { Point, Position } from './message.ts'

/** A comment of HTML in a markdown text. */
export interface Comment {
  /** What stands between its marks. */
  text: string
  position: Position
  /** The lines that it speaks of, 1-based: its own, and where it stands alone the next that says something; null above all text. */
  lines: { from: number; to: number } | null
}

const COMMENT = /<!--([\s\S]*?)-->/g

/** The point behind the first `length` characters of a node's value; what a list or a quote puts before a line is not in the value. */
function pointIn(value: string, { line, column }: Point, length: number, lines: readonly string[]): Point {
  const before = value.slice(0, length).split('\n')
  const last = before.at(-1) ?? ''
  if (before.length === 1) return { line, column: column + last.length }
  const at = line + before.length - 1
  const [written = '', told = ''] = [lines[at - 1], value.split('\n')[before.length - 1]]
  const margin = written.endsWith(told) ? written.length - told.length : 0
  return { line: at, column: margin + last.length + 1 }
}

/** The next line behind `line` that is not blank; `line` itself where there is none. */
function nextLine(lines: readonly string[], line: number): number {
  const ahead = lines.findIndex((text, index) => index >= line && text.trim() !== '')
  return ahead < 0 ? line : ahead + 1
}

function commentsOf({ value, position }: Html, isAlone: boolean, isFirst: boolean, lines: readonly string[]): Comment[] {
  if (!position) return []
  return Array.from(value.matchAll(COMMENT), ({ 0: whole, 1: text = '', index }) => {
    const start = pointIn(value, position.start, index, lines)
    const end = pointIn(value, position.start, index + whole.length, lines)
    const to = isAlone ? nextLine(lines, position.end.line) : end.line
    return { text, position: { start, end }, lines: isFirst ? null : { from: start.line, to } }
  })
}

/** Whether a block says nothing: a comment, or front matter. */
const isSilent = (node: Nodes): boolean => node.type === 'yaml' || (node.type === 'html' && node.value.replace(COMMENT, '').trim() === '')

/**
 * Every comment of a text, in source order.
 *
 * @param tree the syntax tree of `text`
 */
export function commentsIn(tree: Root, text: string): Comment[] {
  const lines = text.split('\n')
  const found: Comment[] = []
  const spoken = tree.children.findIndex((node) => !isSilent(node))
  const above = new Set<Nodes>(tree.children.slice(0, spoken < 0 ? tree.children.length : spoken))
  const walk = (node: Nodes, isBlock: boolean): void => {
    if (node.type === 'html') found.push(...commentsOf(node, isBlock, above.has(node), lines))
    if (!('children' in node)) return
    const holdsBlocks = node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell'
    for (const child of node.children) walk(child, holdsBlocks)
  }
  walk(tree, true)
  return found
}
