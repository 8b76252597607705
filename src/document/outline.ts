import type { ListItem as ListItemNode, Root, RootContent, Table as TableNode } from 'mdast'
import type { Block, Fence, ListItem, Section, Table } from './blocks.ts'
import { isOpen } from './fences.ts'
import { headingsInFolds } from './folds.ts'
import { headingOf, textOf } from './headings.ts'
import { COMMENT, parseHtml } from './html.ts'
import { partedAtLabels } from './lazyLabels.ts'
import { type Checkbox, joinLines, type Line, plainLine, takeCheckbox } from './line.ts'
import { nest } from './nest.ts'
import { parseBelow } from './parse.ts'
import { flatten } from './phrasing.ts'
import { wrappedIn } from './wrapped.ts'

const TAG = /<[^<>]{0,400}>/g

const firstLine = (node: RootContent): number => node.position?.start.line ?? 1

/** The lines of a raw block between two source lines, both inclusive and 1-based. */
function rawLines(source: readonly string[], from: number, to: number): Line[] {
  return source.slice(from - 1, to).map((text, index) => plainLine(text, { line: from + index, column: 1 }))
}

function fence(node: Extract<RootContent, { type: 'code' }>, source: readonly string[]): Fence {
  const start = firstLine(node)
  // An indented block begins before its indentation, a fence at its own signs.
  const opening = (source[start - 1] ?? '').slice((node.position?.start.column ?? 1) - 1)
  const from = /^(?:`{3}|~{3})/.test(opening) ? start + 1 : start
  const lines = node.value.split('\n').map((text, index) => {
    const indent = (source[from + index - 1] ?? '').indexOf(text)
    return plainLine(text, { line: from + index, column: Math.max(0, indent) + 1 })
  })
  return { kind: 'fence', language: node.lang ?? null, lines, ...(isOpen(node, source) && { open: true }) }
}

function htmlLines(node: Extract<RootContent, { type: 'html' }>): Line[] {
  const blank = (match: string): string => match.replace(/[^\n]/g, ' ')
  const text = node.value.replace(COMMENT, blank).replace(TAG, blank)
  const start = firstLine(node)
  return text
    .split('\n')
    .map((line, index) => plainLine(line.trim(), { line: start + index, column: Math.max(0, line.search(/\S/)) + 1 }))
    .filter((line) => line.text !== '')
}

/** A table of one cell is a line in a frame, and heads what stands below. */
function framed({ header: [line, ...others], rows }: Table): Block | null {
  const isFrame = line !== undefined && line.text !== '' && others.length + rows.length === 0
  return isFrame ? { kind: 'paragraph', lines: [line] } : null
}

function table(node: TableNode, source: readonly string[]): Table {
  const rows = node.children.map((row) =>
    row.children.map((cell) => {
      const start = cell.position?.start ?? { line: 1, column: 1 }
      const lines = flatten(cell.children, source)
      return lines.length > 0 ? joinLines(lines) : plainLine('', { line: start.line, column: start.column })
    }),
  )
  return { kind: 'table', header: rows[0] ?? [], rows: rows.slice(1) }
}

/** The box that the parser took from a task: it stands behind the bullet. */
function checkbox(node: ListItemNode, checked: boolean, source: readonly string[]): Checkbox {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  const at = (source[line - 1] ?? '').indexOf('[', column)
  return { sign: checked ? 'x' : ' ', start: { line, column: at < 0 ? column : at + 1 } }
}

function listItem(node: ListItemNode, source: readonly string[]): ListItem {
  const [lead, ...others] = node.children
  // A comment or a tag at its beginning makes the whole line of an item a raw block.
  const children: RootContent[] = lead?.type === 'html' ? [...parseHtml(lead, source), ...others] : node.children
  const [first, ...rest] = children
  const lines = first?.type === 'paragraph' ? flatten(first.children, source) : []
  const blocks = blocksOf(lines.length > 0 ? rest : children, source, lead?.type === 'html')
  const start = node.position?.start.line ?? 1
  if (typeof node.checked === 'boolean') return { lines, checkbox: checkbox(node, node.checked, source), blocks, start }
  const [head] = lines
  const boxed = head ? takeCheckbox(head) : null
  return boxed
    ? { lines: [boxed.line, ...lines.slice(1)], checkbox: boxed.checkbox, blocks, start }
    : { lines, checkbox: null, blocks, start }
}

/** "[!WARNING]" as the first line of a quote: how it is to be shown, and no word of it. */
const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|DANGER|INFO|BUG)\][+-]?\s*$/i

function quoted([first, ...rest]: readonly Block[]): Block[] {
  if (first?.kind !== 'paragraph' || !ALERT.test(first.lines[0]?.text ?? '')) return first ? [first, ...rest] : []
  return first.lines.length > 1 ? [{ ...first, lines: first.lines.slice(1) }, ...rest] : rest
}

const YAML = /^(?:\s.*|#.*|---|- .*|[\w"'$][^:]*:(?:\s.*)?)?$/

/** Whether what stands between two rules at the top of a file is a front matter and no text. */
const isYaml = (value: string): boolean => value.split(/\r?\n/).every((line) => YAML.test(line))

/**
 * Turns nodes into blocks, headings beside what stands below them.
 *
 * @param source the lines of the file
 * @param raw whether the nodes were made from HTML: what is still HTML then is text
 */
export function blocksOf(nodes: readonly RootContent[], source: readonly string[], raw = false): Block[] {
  const folded = headingsInFolds(nodes)
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return textOf(flatten(node.children, source), source)
      case 'list': {
        const columns = node.children.map(({ position }) => position?.start.column ?? 1)
        const items = node.children.map((item) => listItem(item, source))
        return partedAtLabels({ kind: 'list', ordered: node.ordered ?? false, items }, columns)
      }
      case 'table': {
        const made = table(node, source)
        return [framed(made) ?? made]
      }
      case 'code':
        return [fence(node, source)]
      case 'html':
        return raw ? [{ kind: 'paragraph', lines: htmlLines(node) }] : blocksOf(parseHtml(node, source), source, true)
      case 'yaml':
        if (!isYaml(node.value)) return blocksOf(parseBelow(node.value, firstLine(node)), source, raw)
        return [{ kind: 'front-matter', lines: rawLines(source, firstLine(node) + 1, (node.position?.end.line ?? 2) - 1) }]
      case 'heading':
        return [{ ...headingOf(node, source), depth: folded.has(node) ? node.depth + 1 : node.depth }]
      case 'blockquote':
        return quoted(blocksOf(node.children, source))
      default:
        return []
    }
  })
}

/**
 * Turns a syntax tree into sections: each heading holds what stands below it, deeper headings included.
 *
 * @param text the markdown that the tree was parsed from
 */
export function outline(root: Root, text: string): Section {
  const source = text.split('\n')
  return nest(blocksOf(wrappedIn(root, source) ?? root.children, source))
}
