import type { Nodes, Root, RootContent } from 'mdast'
import { parseBelow } from './parse.ts'

const MARKDOWN = /^(?:md|markdown)$/i
const TITLE = /^(?:> ?)*(?:#{1,6} \S|\*\*[^*\n]{2,60}\*\*[ :：])/
const BOX = /^(?:> ?)*[-*] \[[ xX]\] \S/
const BEHIND = /^(?:> ?)*(?:#{2,6} \S|[-*] \S|\*\*\S|\d[.)] \S|\|)/
/** What may stand above the title: tags with a short text, a comment, or a front matter. */
const TAG = /^\s*<\w[^<>]{0,200}>(?:<\w+>[^<>\n]{0,60}<\/\w+>)?/
const COMMENT = /^\s*<!--[^>]{0,400}-->/
const FRONT = /^\s*---\n[^#*>`]{0,2000}\n---(?=\n)/
/** What a text that is indented as a whole begins its lines with. */
const INDENT = /^ {1,3}/gm
const TAGS = /<!--[^>]{0,400}-->|<[^<>]{1,400}>/g
/** So much text may stand in the tags around it, such as the summary of a fold, in UTF-16 units. */
const SHORT = 60

/** Whether a text is no code: it begins with a title, or a label in bold, and has more of markdown behind it, or lists boxes to check. */
function isTitled(text: string): boolean {
  const [first = '', ...rest] = text.replace(INDENT, '').replace(TAG, '').replace(COMMENT, '').replace(FRONT, '').trimStart().split('\n')
  return TITLE.test(first) ? rest.some((line) => BEHIND.test(line)) : rest.some((line) => BOX.test(line))
}

/** Whether a node only stands around what a page says: a front matter, or tags with next to no text. */
const isAround = (node: RootContent): boolean =>
  node.type === 'yaml' || node.type === 'definition' || (node.type === 'html' && node.value.replace(TAGS, '').trim().length <= SHORT)

function moveRight(node: Nodes, columnsOf: (line: number) => number): void {
  const { position } = node
  if (position) for (const point of [position.start, position.end]) point.column += columnsOf(point.line)
  if ('children' in node) for (const child of node.children) moveRight(child, columnsOf)
}

/** What a page holds that is wholly in one fence or indented as a whole: its markdown, each node at its place; null for any other page. */
export function wrappedIn({ children }: Pick<Root, 'children'>, source: readonly string[]): RootContent[] | null {
  const [only] = children
  if (only?.type === 'blockquote' && children.length === 1) return wrappedIn(only, source)
  const at = children.findIndex(({ type }) => type === 'code')
  const code = children[at]
  if (code?.type !== 'code' || !children.every((node) => node === code || isAround(node))) return null
  const start = code.position?.start.line ?? 1
  const isFence = /^[\s>]*(?:`{3}|~{3})/.test(source[start - 1] ?? '')
  if (!(MARKDOWN.test(code.lang ?? '') || (!code.lang && isTitled(code.value)))) return null
  const nodes = parseBelow(code.value, isFence ? start : start - 1)
  const lines = code.value.split('\n')
  const before = isFence ? start + 1 : start
  const columnsOf = (line: number): number => Math.max(0, (source[line - 1] ?? '').length - (lines[line - before] ?? '').length)
  if (!isFence) for (const node of nodes) moveRight(node, columnsOf)
  return children.toSpliced(at, 1, ...nodes)
}

/** What may stand before a fence that holds a whole page: a front matter, comments, tags with a short text. */
const BEFORE = [/^\s*---\n[^`~]{0,2000}?\n---(?=\n)/, COMMENT, /^\s*<[^<>]{1,400}>[^<\n`~]{0,60}/]
/** So many of them are looked past. */
const MOST_BEFORE = 20
const WHOLE = /^\s*(?:> ?)*(?:```|~~~)|^\n*(?:> ?)*(?: {4}|\t)/

/** Whether a fence or an indentation may hold the whole of a text; told from the text alone, and true of more texts than `wrappedIn` finds something in. */
export function mayBeWrapped(text: string): boolean {
  let rest = text
  for (let left = MOST_BEFORE; left > 0; left--) {
    if (WHOLE.test(rest)) return true
    const before = BEFORE.map((one) => one.exec(rest)?.[0] ?? '').find((one) => one !== '')
    if (before === undefined) return false
    rest = rest.slice(before.length)
  }
  return true
}
