import type { List, Nodes, Root, RootContent } from 'mdast'
import { type Chunk, chunksOf } from './chunks.ts'
import { isMixed, parseMarkdown } from './parser.ts'

/** Moves a tree down by as many lines as stood before its chunk. */
function moveDown(node: Nodes, lines: number): void {
  if (node.position) {
    node.position.start.line += lines
    node.position.end.line += lines
  }
  if ('children' in node) for (const child of node.children) moveDown(child, lines)
}

const DEFINITION = /^ {0,3}\[([^\]\n]+)\]:[ \t]*\S/gm
const LABEL = /\[([^[\]]{1,999})\]/g

/** Labels that differ in case and space alone are one. */
const labelOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

/** The labels that are defined in a text, as they are written. */
const definedIn = (text: string): ReadonlyMap<string, string> =>
  new Map(Array.from(text.matchAll(DEFINITION), ([, label = '']) => [labelOf(label), label]))

/** What stands for the definitions of what a chunk refers to: where it leads is all the same. */
function definitionsFor(text: string, defined: ReadonlyMap<string, string>): string[] {
  if (defined.size === 0) return []
  const labels = new Set(Array.from(text.matchAll(LABEL), ([, label = '']) => labelOf(label)))
  return Array.from(labels).flatMap((label) => {
    const written = defined.get(label)
    return written === undefined ? [] : `[${written}]: #`
  })
}

/** Parses one of several chunks together with what they may refer to, and gives what is its own; the rest of a table as a table. */
function parseChunk({ text, line, head }: Chunk, defined: ReadonlyMap<string, string>): RootContent[] {
  // What must stand first stands in the first chunk, what nothing ends in the last one, and nothing before the header of a table.
  const definitions = definitionsFor(text, defined)
  const [first, last] = line > 0 && head === undefined ? [definitions, []] : [head === undefined ? [] : [head], definitions]
  const before = head === undefined ? first.length * 2 : 2
  const whole = [...first, text].join(head === undefined ? '\n\n' : '\n') + last.map((one) => `\n\n${one}`).join('')
  const end = line + text.split('\n').length
  const tree = parseMarkdown(whole)
  moveDown(tree, line - before)
  const isOwn = ({ position }: RootContent): boolean => position !== undefined && position.start.line > line && position.start.line <= end
  return tree.children.filter((node, index) => isOwn(node) || (head !== undefined && index === 0))
}

/** Puts what is the rest of a table or list to what was parsed of it before; false where it is a block of its own. */
function continues(
  before: RootContent | undefined,
  rest: RootContent | undefined,
  { head, bullet }: Chunk,
  lines: readonly string[],
): boolean {
  const isTable = head !== undefined && before?.type === 'table' && rest?.type === 'table'
  const isList = bullet !== undefined && before?.type === 'list' && rest?.type === 'list' && bulletOf(before, lines) === bullet
  // There may be more rows and items than a call takes arguments.
  if (isTable) for (const row of rest.children.slice(1)) before.children.push(row)
  else if (isList) for (const item of rest.children) before.children.push(item)
  else return false
  if (before.position && rest.position) before.position.end = rest.position.end
  return true
}

/** The sign that a list stands in the source with. */
const bulletOf = ({ position }: List, lines: readonly string[]): string =>
  lines[(position?.start.line ?? 0) - 1]?.charAt((position?.start.column ?? 1) - 1) ?? ''

/** The least number of lines of a chunk where parts of a text are parsed by one parser and parts by another. */
const FEW = 10

/**
 * Parses markdown text into its syntax tree (mdast); any text is markdown, so it never fails.
 * A long text is parsed in chunks: the parser's cost grows with the square of what it is given at once.
 */
export function parse(text: string): Root {
  const chunks = isMixed(text) ? chunksOf(text, FEW) : chunksOf(text)
  const lines = chunks.length > 1 ? text.split('\n') : []
  const defined = chunks.length > 1 ? definedIn(text) : new Map<string, string>()
  const children: RootContent[] = []
  for (const chunk of chunks) {
    const nodes = parseChunk(chunk, defined)
    const isRest = continues(children.at(-1), nodes[0], chunk, lines)
    for (const node of isRest ? nodes.slice(1) : nodes) children.push(node)
  }
  return { type: 'root', children }
}

/** Parses a stretch of the file that stands behind `lines` lines of it. */
export function parseBelow(text: string, lines: number): RootContent[] {
  const tree = parse(text)
  moveDown(tree, lines)
  return tree.children
}
