import type { Nodes, Root, RootContent } from 'mdast'
import { parseBelow } from './parse.ts'

const MARKDOWN = /^(?:md|markdown)$/i
const TITLE = /^# \S/
const BEHIND = /^(?:#{2,6} \S|[-*] \S|\*\*\S|\d[.)] \S|\|)/

/** Whether a text begins as no code does: with a title, and more of markdown behind it. */
function isTitled(text: string): boolean {
  const [first = '', ...rest] = text.trimStart().split('\n')
  return TITLE.test(first) && rest.some((line) => BEHIND.test(line))
}

function moveRight(node: Nodes, columnsOf: (line: number) => number): void {
  const { position } = node
  if (position) for (const point of [position.start, position.end]) point.column += columnsOf(point.line)
  if ('children' in node) for (const child of node.children) moveRight(child, columnsOf)
}

/** What a page holds that is wholly in one fence or indented as a whole: its markdown, each node at its place; null for any other page. */
export function wrappedIn({ children }: Root, source: readonly string[]): RootContent[] | null {
  const [code, ...others] = children
  if (code?.type !== 'code' || others.length > 0) return null
  const start = code.position?.start.line ?? 1
  const isFence = /^\s{0,3}(?:`{3}|~{3})/.test(source[start - 1] ?? '')
  if (!(MARKDOWN.test(code.lang ?? '') || (!code.lang && isTitled(code.value)))) return null
  const nodes = parseBelow(code.value, isFence ? start : start - 1)
  const lines = code.value.split('\n')
  const before = isFence ? start + 1 : start
  const columnsOf = (line: number): number => Math.max(0, (source[line - 1] ?? '').length - (lines[line - before] ?? '').length)
  if (!isFence) for (const node of nodes) moveRight(node, columnsOf)
  return nodes
}
