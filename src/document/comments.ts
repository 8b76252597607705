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

/** A point within the value of a node that begins at `start`. */
function pointIn({ line, column }: Point, before: string): Point {
  const lines = before.split('\n')
  const last = lines.at(-1) ?? ''
  return lines.length === 1 ? { line, column: column + last.length } : { line: line + lines.length - 1, column: last.length + 1 }
}

/** The next line behind `line` that is not blank; `line` itself where there is none. */
function nextLine(lines: readonly string[], line: number): number {
  const ahead = lines.findIndex((text, index) => index >= line && text.trim() !== '')
  return ahead < 0 ? line : ahead + 1
}

function commentsOf({ value, position }: Html, isAlone: boolean, isFirst: boolean, lines: readonly string[]): Comment[] {
  if (!position) return []
  return Array.from(value.matchAll(COMMENT), ({ 0: whole, 1: text = '', index }) => {
    const start = pointIn(position.start, value.slice(0, index))
    const end = pointIn(position.start, value.slice(0, index + whole.length))
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
